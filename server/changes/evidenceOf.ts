/** The passages behind a fact. */
import type { GraphRelationship, NodeId } from '../../model/graph.ts';

/** Ids of passages; none of a fact that is not there, or that no document states. */
export function evidenceOf(fact: GraphRelationship | null): readonly NodeId[] {
  return (fact?.properties.evidence as readonly NodeId[] | undefined) ?? [];
}
