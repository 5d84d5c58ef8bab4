/** Moves the camera: everything in sight, to a node, nearer or farther. Says where it rests. */
import { type CameraPlace, HOME, useView } from '../view.ts';
import { wantsStillness } from './glide.ts';
import type { Stage } from './stage.ts';

const GLIDE_MS = 260;
/** Where a node was searched, it is seen at least this near. */
const NEAR = 0.7;
const REST_MS = 150;

export function moveTo({ renderer }: Stage, place: CameraPlace): void {
  const camera = renderer.getCamera();
  if (wantsStillness()) camera.setState(place);
  else void camera.animate(place, { duration: GLIDE_MS, easing: 'quadraticInOut' });
}

/** The whole sheet, or closer where all that is drawn stands in a part of it. */
export function showAll(stage: Stage): void {
  const { renderer, graph } = stage;
  const xs: number[] = [];
  const ys: number[] = [];
  graph.forEachNode((id) => {
    const shown = renderer.getNodeDisplayData(id);
    if (shown === undefined) return;
    xs.push(shown.x);
    ys.push(shown.y);
  });
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // A quarter around, for names and rings.
  const ratio = Math.max(right - left, high - low, 0.2) * 1.28;
  const isWhole = xs.length === 0 || (ratio > 0.8 && ratio < 1.4);
  moveTo(stage, isWhole ? HOME : { x: (left + right) / 2, y: (low + high) / 2, ratio });
}

export function focusOn(stage: Stage, id: string): void {
  const shown = stage.graph.hasNode(id) ? stage.renderer.getNodeDisplayData(id) : undefined;
  if (shown === undefined) return;
  moveTo(stage, { x: shown.x, y: shown.y, ratio: Math.min(NEAR, stage.renderer.getCamera().ratio) });
}

export function zoomBy(stage: Stage, factor: number): void {
  const { x, y, ratio } = stage.renderer.getCamera().getState();
  moveTo(stage, { x, y, ratio: stage.renderer.getCamera().getBoundedRatio(ratio / factor) });
}

/** Tells `useView` where the camera came to rest. Gives the function that stops it. */
export function reportCamera({ renderer }: Stage): () => void {
  const camera = renderer.getCamera();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { x, y, ratio } = camera.getState();
      useView.setState({ camera: { x, y, ratio } });
    }, REST_MS);
  };
  camera.on('updated', report);
  return () => {
    clearTimeout(timer);
    camera.off('updated', report);
  };
}
