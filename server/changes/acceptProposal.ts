/**
 * A reviewed proposal becomes part of the graph: one change, or none when the graph says all of it already. What it says is told in
 * proposalFacts.ts, how it joins what is known in mergeFacts.ts, what follows from it in derive.ts.
 */
import type { Change } from '../../model/change.ts';
import { documentId } from '../../model/evidence.ts';
import type { GraphNode, NodeId } from '../../model/graph.ts';
import type { Proposal } from '../../model/proposal.ts';
import { readText } from '../../seed/read/readText.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { deriveLabels, deriveOrder } from './derive.ts';
import { identifyEntities } from './identifyEntities.ts';
import { mergeNode, mergeRelationship } from './mergeFacts.ts';
import { factsOf } from './proposalFacts.ts';
import { retryOnConflict } from './retryOnConflict.ts';
import { WorkingCopy } from './workingCopy.ts';

/**
 * @param by who accepted it
 * @returns the change, or undefined when accepting it changes nothing
 */
export async function acceptProposal(
  store: GraphStore,
  proposal: Proposal,
  { by }: { by: string },
): Promise<Change | undefined> {
  const { sentences } = readText(proposal.document.text);
  return retryOnConflict(async () => {
    const ids = await identifyEntities(store, proposal);
    const { nodes, relationships } = factsOf(proposal, ids, sentences);
    const copy = new WorkingCopy(store);
    await copy.load(
      nodes.map(({ id }) => id),
      relationships.map(({ id }) => id),
    );
    for (const wanted of nodes) await copy.putNode(mergeNode(await copy.node(wanted.id), wanted));
    for (const wanted of relationships) {
      await copy.putRelationship(mergeRelationship(await copy.relationship(wanted.id), wanted));
    }
    await deriveLabels(copy, idsWith(nodes, 'Person'));
    await deriveOrder(copy, idsWith(nodes, 'Mission'));
    const { sha256, title } = proposal.document;
    const draft = copy.draft(by, { kind: 'acceptProposal', document: documentId(sha256), title });
    return draft && (await store.apply(draft));
  });
}

function idsWith(nodes: readonly GraphNode[], label: string): readonly NodeId[] {
  return nodes.filter(({ labels }) => labels.includes(label)).map(({ id }) => id);
}
