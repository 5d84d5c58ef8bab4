/**
 * Which entities nothing speaks of any more. An entity stands by its facts and mentions and by a person's edits. What only a gazetteer knows
 * (a city lies in a country) or what follows from other facts does not hold it, except that a place stays while places in it do.
 */
import type { GraphRelationship, NodeId } from '../../model/graph.ts';
import { editedKeysOf } from './mergeFacts.ts';
import type { WorkingCopy } from './workingCopy.ts';

/** Background: said beside the facts, from the thing that it is said of. It goes with that thing. */
export function isBackground({ type, properties }: GraphRelationship): boolean {
  return type === 'FROM' || properties.origin === 'gazetteer';
}

/**
 * Of `candidates`, those that nothing holds, and the relationships that go with them.
 * @param doubtful background relationships that go unless what they are said of is in use
 * @param isInUse whether later changes speak of a node
 */
export async function findLoose(
  copy: WorkingCopy,
  candidates: ReadonlySet<NodeId>,
  doubtful: ReadonlySet<string>,
  isInUse: (id: NodeId) => boolean,
): Promise<{ nodes: readonly NodeId[]; relationships: readonly GraphRelationship[] }> {
  const around = new Map<NodeId, readonly GraphRelationship[]>();
  const loose = new Set<NodeId>();
  // Grows while it is walked: with a city may go the region it lies in, with that the country.
  const reached = new Set(candidates);
  for (const id of reached) {
    const relationships = await copy.relationshipsOf(id);
    around.set(id, relationships);
    for (const it of relationships) if (isBackground(it)) reached.add(it.to);
    if (!(await standsByItself(copy, id, isInUse))) loose.add(id);
  }
  const stays = (it: GraphRelationship) => !loose.has(it.from) && (!doubtful.has(it.id) || isInUse(it.from));
  const holds = (id: NodeId, it: GraphRelationship) => {
    if (it.properties.origin === 'derived') return false;
    return isBackground(it) ? it.to === id && stays(it) : true;
  };
  // Until nothing changes: a city that is held holds its region, which holds its country.
  for (let before = -1; before !== loose.size; ) {
    before = loose.size;
    for (const id of loose) if (around.get(id)!.some((it) => holds(id, it))) loose.delete(id);
  }
  const ended = (it: GraphRelationship) =>
    loose.has(it.from) || loose.has(it.to) || (doubtful.has(it.id) && !stays(it));
  return { nodes: [...loose], relationships: [...around.values()].flat().filter(ended) };
}

/** What a person edited is theirs; a passage may be some fact's evidence without any relationship saying so. */
async function standsByItself(copy: WorkingCopy, id: NodeId, isInUse: (id: NodeId) => boolean): Promise<boolean> {
  const node = await copy.node(id);
  return node !== null && (editedKeysOf(node).length > 0 || (node.labels.includes('Passage') && isInUse(id)));
}
