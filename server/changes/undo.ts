/**
 * Takes one change back, whatever came after it. What nobody touched since is exactly as it was before; elsewhere only what the change itself
 * brought goes, and what later changes brought stays. An undo is a change like any other, and can be undone.
 */
import type { Change, NodeChange, RelationshipChange } from '../../model/change.ts';
import { PasserelleError } from '../../model/errors.ts';
import type { GraphRelationship, NodeId } from '../../model/graph.ts';
import { isSame } from '../store/canonical.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { changedId } from '../store/journal.ts';
import { deriveLabels, deriveOrder } from './derive.ts';
import { evidenceOf } from './evidenceOf.ts';
import { inverseLabels, inverseProperties } from './inverse.ts';
import { findLoose, isBackground } from './looseEntities.ts';
import { retryOnConflict } from './retryOnConflict.ts';
import { nodesTouchedSince } from './touchedSince.ts';
import { WorkingCopy } from './workingCopy.ts';

/**
 * @returns the change that undoes it, or undefined when nothing of it is left
 * @throws PasserelleError CHANGE_UNKNOWN; CHANGE_CONFLICT when it would bring back a relationship whose end is gone for another reason
 */
export async function undo(store: GraphStore, changeId: string, { by }: { by: string }): Promise<Change | undefined> {
  const change = await store.change(changeId);
  return retryOnConflict(async () => {
    const copy = new WorkingCopy(store);
    await copy.load(change.nodes.map(changedId), change.relationships.map(changedId));
    for (const it of change.nodes) await undoNode(copy, it);
    for (const it of change.relationships) await undoRelationship(copy, it);
    await removeLoose(copy, change, await nodesTouchedSince(store, change.sequence));
    await deriveAgain(copy, change);
    await refuseMissingEnds(copy, change);
    const draft = copy.draft(by, { kind: 'undo', change: changeId });
    return draft && (await store.apply(draft));
  });
}

/** Nodes that the change made stay for now: whether something else needs them shows when the relationships are done. */
async function undoNode(copy: WorkingCopy, { before, after }: NodeChange): Promise<void> {
  if (before === null) return;
  const now = await copy.node(before.id);
  if (after === null) {
    if (now === null) await copy.putNode(before);
  } else if (now !== null) {
    const labels = inverseLabels(before.labels, after.labels, now.labels);
    const properties = inverseProperties(before.properties, after.properties, now.properties);
    await copy.putNode(isSame(now, after) ? before : { ...now, labels, properties });
  }
}

/** Background that the change brought stays for now as well: others may rely on it without having said so. */
async function undoRelationship(copy: WorkingCopy, { before, after }: RelationshipChange): Promise<void> {
  const now = await copy.relationship(changedId({ before, after }));
  if (after === null) {
    if (now === null) await copy.putRelationship(before!);
  } else if (now !== null && isSame(now, after)) {
    if (before !== null) await copy.putRelationship(before);
    else if (!isBackground(after)) await copy.removeRelationship(now.id);
  } else if (now !== null) {
    await undoPart(copy, before, after, now);
  }
}

/** A fact that others state as well stays, less what this change brought; one that nobody states any more goes. */
async function undoPart(
  copy: WorkingCopy,
  before: GraphRelationship | null,
  after: GraphRelationship,
  now: GraphRelationship,
): Promise<void> {
  const { evidence } = inverseProperties(
    { evidence: evidenceOf(before) },
    { evidence: evidenceOf(after) },
    { evidence: evidenceOf(now) },
  );
  const wasShown = evidenceOf(now).length > 0;
  const isShown = (evidence as readonly string[]).length > 0;
  if (now.properties.origin === 'document' && wasShown && !isShown) {
    await copy.removeRelationship(now.id);
    return;
  }
  const properties =
    before === null ? now.properties : inverseProperties(before.properties, after.properties, now.properties);
  await copy.putRelationship({ ...now, properties: { ...properties, ...(wasShown && { evidence: evidence! }) } });
}

async function removeLoose(copy: WorkingCopy, change: Change, touched: ReadonlySet<NodeId>): Promise<void> {
  const made = change.nodes.flatMap(({ before, after }) => (before === null ? after!.id : []));
  const ends = change.relationships.flatMap(({ after }) => (after === null ? [] : [after.from, after.to]));
  const candidates = new Set<NodeId>();
  for (const id of [...made, ...ends]) if ((await copy.node(id)) !== null) candidates.add(id);
  const brought = change.relationships.flatMap(({ before, after }) => (before === null ? after! : []));
  const doubtful = new Set(brought.filter(isBackground).map(({ id }) => id));
  const loose = await findLoose(copy, candidates, doubtful, (id) => touched.has(id));
  for (const { id } of loose.relationships) await copy.removeRelationship(id);
  for (const id of loose.nodes) await copy.removeNode(id);
}

async function deriveAgain(copy: WorkingCopy, { relationships }: Change): Promise<void> {
  const starts = (type: GraphRelationship['type']) => [
    ...new Set(
      relationships.map(({ before, after }) => (after ?? before)!).flatMap((it) => (it.type === type ? it.from : [])),
    ),
  ];
  await deriveLabels(copy, starts('MAYOR_OF'));
  await deriveOrder(copy, starts('INCLUDES'));
}

async function refuseMissingEnds(copy: WorkingCopy, change: Change): Promise<void> {
  for (const it of change.relationships) {
    const now = await copy.relationship(changedId(it));
    for (const end of now === null ? [] : [now.from, now.to]) {
      if ((await copy.node(end)) === null) throw new PasserelleError('CHANGE_CONFLICT', { id: end });
    }
  }
}
