/** Which node of the graph each entity of a proposal is: one that is known, or a new one. */
import { type NodeId, nodeId } from '../../model/graph.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { GraphStore } from '../store/graphStore.ts';

export async function identifyEntities(_store: GraphStore, proposal: Proposal): Promise<ReadonlyMap<string, NodeId>> {
  return new Map(proposal.entities.map((entity) => [entity.id, nodeId(entity.id)]));
}
