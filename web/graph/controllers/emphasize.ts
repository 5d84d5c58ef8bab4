/** Lets the emphasis of the session show: one group turns pale, and only what stands out is drawn again above it. */
import { emphasisOf } from '../emphasis.ts';
import type { Session } from '../session.ts';
import type { Stage } from './stage.ts';

/** Touches the nodes whose emphasis changes and no other: a hover costs its neighbourhood, never the whole graph. */
export function emphasize(stage: Stage, session: Pick<Session, 'hovered' | 'selection'>): void {
  const { graph } = stage;
  const before = stage.emphasis;
  const now = emphasisOf(graph, session);
  stage.emphasis = now;
  stage.pale.dataset.pale = String(now !== null);
  const touched = new Set([
    ...(before?.nodes ?? []),
    ...(now?.nodes ?? []),
    ...stage.marked,
    ...session.selection.nodes,
  ]);
  stage.marked = session.selection.nodes;
  for (const id of touched) {
    if (!graph.hasNode(id)) continue;
    const highlighted = now?.nodes.has(id) ?? false;
    const isMarked = session.selection.nodes.has(id);
    const attributes = graph.getNodeAttributes(id);
    if (attributes.highlighted === highlighted && attributes.isMarked === isMarked) continue;
    graph.mergeNodeAttributes(id, { highlighted, isMarked });
  }
  stage.renderer.scheduleRender();
}
