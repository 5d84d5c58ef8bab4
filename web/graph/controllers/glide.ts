/** Moves nodes to where they belong in less than 300 ms, or at once where movement is not wanted. */
import type { Position } from '../layouts/layout.ts';
import type { Stage } from './stage.ts';

export const GLIDE_MS = 280;
const running = new WeakMap<Stage, number>();

/** `targets` in sigma's coordinates. A new glide ends the one under way where it is. */
export function glide(stage: Stage, targets: ReadonlyMap<string, Position>, isStill: boolean): void {
  const { graph, renderer } = stage;
  cancelAnimationFrame(running.get(stage) ?? 0);
  const starts = new Map<string, Position>();
  for (const [id, target] of targets) {
    const { x, y } = graph.getNodeAttributes(id);
    if (x !== target.x || y !== target.y) starts.set(id, { x, y });
  }
  if (starts.size === 0) return;
  const moving = [...starts.keys()];
  const moveTo = (share: number): void => {
    for (const [id, start] of starts) {
      const target = targets.get(id)!;
      // In place, and sigma told once for all: see emphasize.ts.
      Object.assign(graph.getNodeAttributes(id), {
        x: start.x + (target.x - start.x) * share,
        y: start.y + (target.y - start.y) * share,
      });
    }
    renderer.refresh({ partialGraph: { nodes: moving }, schedule: true });
  };
  if (isStill) {
    moveTo(1);
    return;
  }
  const begun = performance.now();
  const frame = (now: number): void => {
    const share = Math.min(1, Math.max(0, now - begun) / GLIDE_MS);
    moveTo(1 - (1 - share) ** 3);
    if (share < 1) running.set(stage, requestAnimationFrame(frame));
  };
  running.set(stage, requestAnimationFrame(frame));
}

/** Ends the glide under way, before the stage is taken down or a hand takes over. */
export function stopGlide(stage: Stage): void {
  cancelAnimationFrame(running.get(stage) ?? 0);
}

/** Whether the system asks for less movement. */
export function wantsStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
