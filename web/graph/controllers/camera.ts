/** Moves the camera: everything in sight, to a node, nearer or farther. Says where it rests. */
import type { Position } from '../layouts/layout.ts';
import { useSession } from '../store.ts';
import { type CameraPlace, HOME, useView } from '../view.ts';
import { wantsStillness } from './glide.ts';
import { fromCamera, toCamera, toSheet } from './sheet.ts';
import type { Stage } from './stage.ts';

const GLIDE_MS = 260;
/** Where a node was searched, it is seen at least this near. */
const NEAR = 0.7;
const REST_MS = 150;

export function moveTo(stage: Stage, place: CameraPlace): void {
  const camera = stage.renderer.getCamera();
  const target = toCamera(stage, place);
  if (wantsStillness()) camera.setState(target);
  else void camera.animate(target, { duration: GLIDE_MS, easing: 'quadraticInOut' });
}

/** The whole sheet, or closer where all that is drawn stands in a part of it. */
export function showAll(stage: Stage): void {
  const places = stage.graph.mapNodes((_, attributes) => partOfSheet(stage, toSheet(stage, attributes)));
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // A quarter around, for names and rings.
  const ratio = Math.max(right - left, bottom - top, 0.2) * 1.28;
  const isWhole = places.length === 0 || (ratio > 0.8 && ratio < 1.4);
  moveTo(stage, isWhole ? HOME : { x: (left + right) / 2, y: (top + bottom) / 2, ratio });
}

const awaited = new WeakMap<Stage, string>();

/** Glides to a node; to one that is yet to be placed, as soon as it stands (`meetAwaited`). */
export function focusOn(stage: Stage, id: string): void {
  // Where it will stand, not where it is on its way there.
  const position = useSession.getState().positions.get(id);
  if (position === undefined || !stage.graph.hasNode(id)) {
    awaited.set(stage, id);
    return;
  }
  awaited.delete(stage);
  moveTo(stage, { ...partOfSheet(stage, position), ratio: Math.min(NEAR, stage.renderer.getCamera().ratio) });
}

/** To be called when nodes have come. */
export function meetAwaited(stage: Stage): void {
  const id = awaited.get(stage);
  if (id !== undefined) focusOn(stage, id);
}

export function zoomBy(stage: Stage, factor: number): void {
  const camera = stage.renderer.getCamera();
  const ratio = camera.getBoundedRatio(camera.ratio / factor);
  moveTo(stage, { ...fromCamera(stage, camera.getState()), ratio });
}

function partOfSheet({ sheet }: Stage, { x, y }: Position): Position {
  return { x: x / sheet.width, y: y / sheet.height };
}

/** Tells `useView` where the camera came to rest. Gives the function that stops it. */
export function reportCamera(stage: Stage): () => void {
  const camera = stage.renderer.getCamera();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      useView.setState({ camera: fromCamera(stage, camera.getState()) });
    }, REST_MS);
  };
  camera.on('updated', report);
  return () => {
    clearTimeout(timer);
    camera.off('updated', report);
  };
}
