/** What stands out while the rest turns pale: the thing under the pointer, or else the selection, with its neighbourhood. */
import type { AbstractGraph } from 'graphology-types';
import type { Session } from './session.ts';

export interface Emphasis {
  /** The things one looks at. */
  readonly focus: ReadonlySet<string>;
  /** They and their neighbours. */
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Null where nothing stands out. Costs no more than the neighbourhood holds. */
export function emphasisOf(
  graph: Pick<AbstractGraph, 'hasNode' | 'hasEdge' | 'forEachEdge' | 'source' | 'target'>,
  { hovered, selection }: Pick<Session, 'hovered' | 'selection'>,
): Emphasis | null {
  const isHovering = hovered !== null && (graph.hasNode(hovered) || graph.hasEdge(hovered));
  const wanted = isHovering ? [hovered] : [...selection.nodes, ...selection.relationships];
  const focus = new Set<string>();
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const id of wanted) {
    if (graph.hasNode(id)) {
      focus.add(id);
      nodes.add(id);
      graph.forEachEdge(id, (edge, _, source, target) => {
        edges.add(edge);
        nodes.add(source).add(target);
      });
    } else if (graph.hasEdge(id)) {
      edges.add(id);
      nodes.add(graph.source(id)).add(graph.target(id));
    }
  }
  return nodes.size === 0 ? null : { focus, nodes, edges };
}
