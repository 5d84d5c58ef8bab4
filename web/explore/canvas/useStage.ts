/** Mounts the stage into an element and keeps it in step with session, theme and language. */
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { UiLanguage } from '../../../model/ontology/types.ts';
import { focusOn, meetAwaited, moveTo, reportCamera, showAll, zoomBy } from '../../graph/controllers/camera.ts';
import { emphasize } from '../../graph/controllers/emphasize.ts';
import { exportImage } from '../../graph/controllers/exportImage.ts';
import { stopGlide, wantsStillness } from '../../graph/controllers/glide.ts';
import { forgetWidths, startPainting } from '../../graph/controllers/painting.ts';
import { listenToPointer, type PointerHandlers } from '../../graph/controllers/pointer.ts';
import { boostFor, stretchFor, toCamera } from '../../graph/controllers/sheet.ts';
import { createStage, type Stage } from '../../graph/controllers/stage.ts';
import { syncScene, wear } from '../../graph/controllers/sync.ts';
import { readPalette } from '../../graph/look/palette.ts';
import type { Session } from '../../graph/session.ts';
import { useSession } from '../../graph/store.ts';
import { useView } from '../../graph/view.ts';

interface StageOptions extends PointerHandlers {
  readonly language: UiLanguage;
  readonly theme: 'light' | 'dark';
}

/** Gives null, or why there is no picture. */
export function useStage(host: RefObject<HTMLDivElement | null>, options: StageOptions): string | null {
  const stage = useRef<Stage | null>(null);
  const latest = useRef(options);
  latest.current = options;
  const [failure, setFailure] = useState<string | null>(null);

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    try {
      stage.current = openStage(element, latest.current.language);
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      return;
    }
    return runStage(stage.current, latest);
  }, [host]);

  const { language, theme } = options;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is read from the page's roles, which it changes.
  useEffect(() => {
    if (stage.current === null) return;
    stage.current.language = language;
    wear(stage.current, readPalette(stage.current.container));
  }, [language, theme]);
  return failure;
}

function openStage(element: HTMLElement, language: UiLanguage): Stage {
  const stage = createStage(element, {
    palette: readPalette(element),
    language,
    sheet: useSession.getState().sheet,
  });
  return stage;
}

/** Everything that lives as long as the stage does; gives the function that ends it all. */
function runStage(stage: Stage, latest: RefObject<StageOptions>): () => void {
  const stops = [
    startPainting(stage),
    reportCamera(stage),
    listenToPointer(stage, {
      onActivate: (id) => latest.current.onActivate(id),
      onMenu: (id, x, y) => latest.current.onMenu(id, x, y),
    }),
    useSession.subscribe((session, before) => follow(stage, session, before)),
    awaitFonts(stage),
    fillScreen(stage),
  ];
  wear(stage, stage.palette);
  syncScene(stage, useSession.getState(), true);
  stage.renderer.getCamera().setState(toCamera(stage, useView.getState().camera));
  emphasize(stage, useSession.getState());
  useView.setState({
    view: {
      showAll: () => showAll(stage),
      focusNode: (id) => focusOn(stage, id),
      zoomBy: (factor) => zoomBy(stage, factor),
      moveTo: (place) => moveTo(stage, place),
      exportImage: (options) => exportImage(stage, options),
    },
  });
  return () => {
    useView.setState({ view: null });
    for (const stop of stops) stop();
    stopGlide(stage);
    stage.renderer.kill();
  };
}

/** A screen of another shape stretches the sheet anew. */
function fillScreen(stage: Stage): () => void {
  const fill = (): void => {
    const screen = stage.renderer.getDimensions();
    const { x, y } = stretchFor(stage.sheet, screen);
    const isSame = x === stage.stretch.x && y === stage.stretch.y && boostFor(stage, screen) === stage.boost;
    if (!isSame) syncScene(stage, useSession.getState(), true);
  };
  stage.renderer.on('resize', fill);
  return () => stage.renderer.off('resize', fill);
}

/** Names are measured with the font that is there; when the page's own comes, they are measured and painted again. */
function awaitFonts({ renderer }: Stage): () => void {
  const paintAgain = (): void => {
    forgetWidths();
    renderer.scheduleRender();
  };
  document.fonts.addEventListener('loadingdone', paintAgain);
  return () => document.fonts.removeEventListener('loadingdone', paintAgain);
}

function follow(stage: Stage, session: Session, before: Session): void {
  const isNewScene =
    session.nodes !== before.nodes ||
    session.relationships !== before.relationships ||
    session.hidden !== before.hidden ||
    session.filters !== before.filters ||
    session.positions !== before.positions ||
    session.sheet !== before.sheet;
  if (isNewScene) {
    syncScene(stage, session, wantsStillness());
    meetAwaited(stage);
  }
  if (isNewScene || session.selection !== before.selection || session.hovered !== before.hovered)
    emphasize(stage, session);
}
