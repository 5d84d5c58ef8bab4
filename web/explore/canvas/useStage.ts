/** Mounts the stage into an element and keeps it in step with shores, theme and language; with the session it keeps itself (run.ts). */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Shores } from '../../../model/api/explore.ts';
import type { UiLanguage } from '../../../model/ontology/types.ts';
import type { PointerHandlers } from '../../graph/controllers/pointer.ts';
import { runStage } from '../../graph/controllers/run.ts';
import { createStage, type Stage } from '../../graph/controllers/stage.ts';
import { wear } from '../../graph/controllers/sync.ts';
import { readPalette } from '../../graph/look/palette.ts';
import { useSession } from '../../graph/store.ts';

interface StageOptions extends PointerHandlers {
  readonly shores: Shores | null;
  readonly language: UiLanguage;
  readonly theme: 'light' | 'dark';
}

/** Says whether there is a picture: a browser without WebGL draws none. */
export function useStage(host: RefObject<HTMLDivElement | null>, options: StageOptions): boolean {
  const stage = useRef<Stage | null>(null);
  const latest = useRef(options);
  latest.current = options;
  const [canDraw, setCanDraw] = useState(true);

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    try {
      stage.current = createStage(element, {
        palette: readPalette(element),
        language: latest.current.language,
        sheet: useSession.getState().sheet,
      });
    } catch (error) {
      console.warn('The picture cannot be drawn here.', error);
      setCanDraw(false);
      return;
    }
    return runStage(stage.current, {
      onActivate: (id) => latest.current.onActivate(id),
      onMenu: (id, x, y) => latest.current.onMenu(id, x, y),
    });
  }, [host]);

  const { shores, language, theme } = options;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read from the page's roles, which it changes.
  useEffect(() => {
    // A frame later: effects run from the inside out, and whoever sets the page's theme is further out.
    const frame = requestAnimationFrame(() => {
      if (stage.current === null) return;
      stage.current.language = language;
      stage.current.sides = shores && { a: shores.a.name[language], b: shores.b.name[language] };
      wear(stage.current, readPalette(stage.current.container));
    });
    return () => cancelAnimationFrame(frame);
  }, [shores, language, theme]);
  return canDraw;
}
