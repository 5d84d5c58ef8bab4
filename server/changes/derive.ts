/**
 * What follows from other facts and is never read or typed: the label `Mayor` from MAYOR_OF, and the order of a mission's stops from their
 * ranks. Made again in whatever a change touched, so that it is always what the facts now say.
 */
import type { Origin } from '../../model/evidence.ts';
import type { GraphNode, GraphRelationship, NodeId } from '../../model/graph.ts';
import { DERIVED_LABELS } from '../../model/ontology/nodes.ts';
import { compareIds } from '../store/canonical.ts';
import { relationshipOf } from './proposalFacts.ts';
import type { WorkingCopy } from './workingCopy.ts';

export async function deriveLabels(copy: WorkingCopy, people: readonly NodeId[]): Promise<void> {
  for (const id of people) {
    const node = await copy.node(id);
    if (node === null) continue;
    const relationships = await copy.relationshipsOf(id);
    const labels = new Set(node.labels);
    for (const [label, { from, because }] of Object.entries(DERIVED_LABELS)) {
      const follows = labels.has(from) && relationships.some((it) => it.type === because && it.from === id);
      if (follows) labels.add(label);
      else labels.delete(label);
    }
    await copy.putNode({ ...node, labels: [...labels] });
  }
}

/** Ties each mission's stops in the order of their ranks, where no document has already said which follows which. */
export async function deriveOrder(copy: WorkingCopy, missions: readonly NodeId[]): Promise<void> {
  for (const mission of missions) {
    const stops = await stopsOf(copy, mission);
    const nexts = new Map<string, GraphRelationship>();
    for (const { id } of stops) {
      for (const it of await copy.relationshipsOf(id)) if (it.type === 'NEXT') nexts.set(it.id, it);
    }
    const wanted = stops.slice(1).flatMap((stop, at) => {
      const before = stops[at]!;
      // Two stops of one rank stand beside each other: neither comes before the other.
      if (before.properties.order === stop.properties.order) return [];
      return relationshipOf('NEXT', before.id, stop.id, { origin: 'derived' satisfies Origin, evidence: [] });
    });
    const kept = new Set(wanted.map(({ id }) => id));
    for (const it of nexts.values()) {
      if (it.properties.origin === 'derived' && !kept.has(it.id)) await copy.removeRelationship(it.id);
    }
    for (const it of wanted) if (!nexts.has(it.id)) await copy.putRelationship(it);
  }
}

async function stopsOf(copy: WorkingCopy, mission: NodeId): Promise<readonly GraphNode[]> {
  const included = (await copy.relationshipsOf(mission)).filter((it) => it.type === 'INCLUDES' && it.from === mission);
  await copy.load(included.map(({ to }) => to));
  const stops = await Promise.all(included.map(({ to }) => copy.node(to)));
  const rank = (node: GraphNode) => Number(node.properties.order);
  return stops
    .filter((node) => node !== null)
    .filter((node) => typeof node.properties.order === 'number')
    .sort((a, b) => rank(a) - rank(b) || compareIds(a.id, b.id));
}
