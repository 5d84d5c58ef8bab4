/** What the pointer is on: a node as soon as it is entered, a link when the pointer comes to rest on it. */
import type { Position } from '../layouts/layout.ts';
import { hover } from '../selecting.ts';
import { apply, useSession } from '../store.ts';
import { linkAt } from './linkAt.ts';
import type { Stage } from './stage.ts';

/** How long a pointer rests on a link before the rest turns pale: not each link that it crosses on its way. */
const DWELL_MS = 90;

export interface Pointing {
  readonly enter: (node: string) => void;
  readonly leave: () => void;
  /** Between nodes. `point` in pixels of the canvas, null where something else lies under the pointer. */
  readonly move: (point: Position | null) => void;
  /** Looks for nothing any more, while a gesture is under way or for good. */
  readonly pause: () => void;
}

export function createPointing(stage: Stage): Pointing {
  let node: string | null = null;
  let shown: string | null = null;
  let looking = 0;
  let dwelling: ReturnType<typeof setTimeout> | undefined;

  const pause = (): void => {
    cancelAnimationFrame(looking);
    clearTimeout(dwelling);
  };
  const show = (id: string | null): void => {
    // What a list beside the canvas points at is not ours to take away.
    if (id === null && useSession.getState().hovered !== shown) return;
    shown = id;
    apply(hover(id));
  };
  const look = (point: Position | null): void => {
    const link = point === null ? null : linkAt(stage, point);
    stage.container.style.cursor = link === null ? '' : 'pointer';
    clearTimeout(dwelling);
    if (shown !== null && shown !== link) show(null);
    if (link !== null && shown !== link) dwelling = setTimeout(() => show(link), DWELL_MS);
  };
  return {
    pause,
    enter: (id) => {
      pause();
      node = id;
      stage.container.style.cursor = 'pointer';
      show(id);
    },
    leave: () => {
      node = null;
      stage.container.style.cursor = '';
      show(null);
    },
    // Once a frame, however fast the pointer moves.
    move: (point) => {
      if (node !== null) return;
      cancelAnimationFrame(looking);
      looking = requestAnimationFrame(() => look(point));
    },
  };
}
