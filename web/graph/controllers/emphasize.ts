/** Lets the emphasis of the session show: one group turns pale, and only what stands out is drawn again above it. */
import { emphasisOf } from '../emphasis.ts';
import type { Session } from '../session.ts';
import type { Stage } from './stage.ts';

/** Touches the nodes whose emphasis changes and no other: a hover costs its neighbourhood, never the whole graph. */
export function emphasize(stage: Stage, { hovered, selection }: Pick<Session, 'hovered' | 'selection'>): void {
  const { graph, emphasis: before } = stage;
  const now = emphasisOf(graph, { hovered, selection });
  stage.emphasis = now;
  stage.pale.dataset.pale = String(now !== null);
  const touched = new Set([
    ...(before?.nodes ?? []),
    ...(now?.nodes ?? []),
    ...stage.marked,
    ...selection.nodes,
    ...stage.fresh,
  ]);
  stage.marked = new Set([...selection.nodes, ...stage.fresh]);
  const changed = [...touched].filter((id) => {
    if (!graph.hasNode(id)) return false;
    const attributes = graph.getNodeAttributes(id);
    const highlighted = now?.nodes.has(id) ?? false;
    const isMarked = stage.marked.has(id);
    if (attributes.highlighted === highlighted && attributes.isMarked === isMarked) return false;
    // Written in place: graphology's events would have sigma index the whole graph again for each of them.
    Object.assign(attributes, { highlighted, isMarked });
    return true;
  });
  stage.renderer.refresh({ partialGraph: { nodes: changed }, skipIndexation: true, schedule: true });
}
