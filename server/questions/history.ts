/** What the journal says of an entity: who changed it or one of its relationships, when, and why. Newest first. */
import type { EntityAnswer } from '../../model/api/explore.ts';
import type { Change, Reason } from '../../model/change.ts';
import type { GraphStore } from '../store/graphStore.ts';

type Entry = EntityAnswer['history'][number];
interface KnownHistory {
  sequence: number;
  readonly entries: Map<string, Entry[]>;
}

const PAGE = 200;
const kept = new WeakMap<GraphStore, Promise<KnownHistory>>();

/** The journal is read once, then only what was added since. */
export async function readHistory(store: GraphStore, id: string): Promise<Entry[]> {
  const before = kept.get(store) ?? Promise.resolve({ sequence: 0, entries: new Map() });
  // One reader after the other, so that no change is noted twice.
  const now = before.then((known) => readOn(store, known));
  kept.set(store, now);
  now.catch(() => kept.delete(store));
  return ((await now).entries.get(id) ?? []).toReversed();
}

async function readOn(store: GraphStore, known: KnownHistory): Promise<KnownHistory> {
  for (;;) {
    const changes = await store.changes(known.sequence, PAGE);
    for (const change of changes) {
      note(change, known.entries);
      known.sequence = change.sequence;
    }
    if (changes.length < PAGE) return known;
  }
}

function note(change: Change, entries: Map<string, Entry[]>): void {
  const touched = new Set<string>();
  for (const { before, after } of change.nodes) touched.add((after ?? before)!.id);
  for (const { before, after } of change.relationships) {
    touched.add((after ?? before)!.from);
    touched.add((after ?? before)!.to);
  }
  const entry = {
    change: change.id,
    at: change.at,
    by: change.by,
    why: change.why.kind,
    subject: subjectOf(change.why),
  };
  for (const id of touched) entries.set(id, [...(entries.get(id) ?? []), entry]);
}

function subjectOf(why: Reason): string {
  if (why.kind === 'acceptProposal') return why.title;
  return why.kind === 'undo' ? why.change : why.entity;
}
