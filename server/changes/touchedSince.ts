/** Which nodes later changes speak of: changes that were undone, and the undoing of them, do not count. */
import type { Change } from '../../model/change.ts';
import type { NodeId } from '../../model/graph.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { changedId } from '../store/journal.ts';
import { evidenceOf } from './evidenceOf.ts';

const PAGE = 100;

export async function nodesTouchedSince(store: GraphStore, sequence: number): Promise<ReadonlySet<NodeId>> {
  const touched = new Map<string, readonly NodeId[]>();
  const undone = new Map<string, string>();
  for (let after = sequence; ; ) {
    const changes = await store.changes(after, PAGE);
    for (const change of changes) {
      if (change.why.kind === 'undo') undone.set(change.id, change.why.change);
      else touched.set(change.id, nodesOf(change));
    }
    const last = changes.at(-1);
    if (last === undefined) break;
    after = last.sequence;
  }
  const standing = [...touched].filter(([id]) => !isUndone(id, undone));
  return new Set(standing.flatMap(([, nodes]) => nodes));
}

/** The last undo of a change counts, unless it was undone itself. */
function isUndone(id: string, undone: ReadonlyMap<string, string>): boolean {
  const last = [...undone].filter(([, target]) => target === id).at(-1);
  return last !== undefined && !isUndone(last[0], undone);
}

function nodesOf({ nodes, relationships }: Change): readonly NodeId[] {
  return [
    ...nodes.map(changedId),
    ...relationships.flatMap(({ before, after }) => {
      const { from, to } = (after ?? before)!;
      const known = evidenceOf(before);
      return [from, to, ...evidenceOf(after).filter((passage) => !known.includes(passage))];
    }),
  ];
}
