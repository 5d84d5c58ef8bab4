/**
 * Writes a change and its entry in the journal in the caller's transaction. The journal's own node is locked first, so that changes come
 * one after the other and each sees what the last one left.
 */
import type { ManagedTransaction } from 'neo4j-driver';
import type { Change, ChangeDraft, NodeChange, RelationshipChange } from '../../../model/change.ts';
import { PasserelleError } from '../../../model/errors.ts';
import type { GraphNode, NodeId, Properties } from '../../../model/graph.ts';
import { canonicalJson } from '../../formats/canonicalJson.ts';
import { canonicalDraft, isSame } from '../canonical.ts';
import { changedId, changeId } from '../journal.ts';
import { baseLabelOf, searchProperties } from './internal.ts';
import { quoteLabels, quoteName } from './quoteName.ts';
import { readNodes, readRelationships } from './reads.ts';
import { toNeo4j } from './values.ts';

/** @throws PasserelleError CHANGE_CONFLICT when a `before` is no longer so, or a relationship would lose an end. */
export async function applyChange(transaction: ManagedTransaction, given: ChangeDraft, at: string): Promise<Change> {
  const draft = canonicalDraft(given);
  const sequence = await nextSequence(transaction);
  const ends = draft.relationships.flatMap(({ after }) => (after === null ? [] : [after.from, after.to]));
  const current = await readNodes(transaction, [...draft.nodes.map(changedId), ...ends]);
  const nodes = new Map(current.map((node) => [node.id, node]));
  const relationships = new Map(
    (await readRelationships(transaction, draft.relationships.map(changedId))).map((it) => [it.id, it]),
  );
  for (const it of draft.nodes) refuseStale(it, nodes.get(changedId(it)));
  for (const it of draft.relationships) refuseStale(it, relationships.get(changedId(it)));

  await removeRelationships(transaction, draft.relationships);
  await removeNodes(transaction, draft.nodes);
  await createNodes(transaction, draft.nodes);
  await replaceNodes(transaction, draft.nodes);
  for (const { before, after } of draft.nodes)
    if (after !== null) nodes.set(after.id, after);
    else nodes.delete(before!.id);
  await createRelationships(transaction, draft.relationships, nodes);

  const change: Change = { kind: 'passerelle.change', version: 1, id: changeId(sequence), sequence, at, ...draft };
  await transaction.run('CREATE (:Change {id: $id, sequence: $sequence, at: $at, by: $by, kind: $kind, body: $body})', {
    id: change.id,
    sequence: toNeo4j(sequence),
    at,
    by: change.by,
    kind: change.why.kind,
    body: canonicalJson(change),
  });
  return change;
}

/** Takes the next place in the journal and, by writing to its node, the lock that holds until the end of the transaction. */
async function nextSequence(transaction: ManagedTransaction): Promise<number> {
  const { records } = await transaction.run(
    `MERGE (journal:Journal {id: 'journal'})
     ON CREATE SET journal.sequence = 0
     SET journal.sequence = journal.sequence + 1
     RETURN journal.sequence AS sequence`,
  );
  return Number(records[0]!.get('sequence'));
}

function refuseStale(
  { before, after }: NodeChange | RelationshipChange,
  now: Parameters<typeof isSame>[0] | undefined,
): void {
  if (!isSame(now ?? null, before))
    throw new PasserelleError('CHANGE_CONFLICT', { id: changedId<string>({ before, after }) });
}

/** A changed relationship is removed and made anew: that is right whatever changed, its ends included. */
async function removeRelationships(
  transaction: ManagedTransaction,
  changes: readonly RelationshipChange[],
): Promise<void> {
  const removed = changes.flatMap(({ before }) => before ?? []);
  for (const [type, some] of Map.groupBy(removed, (it) => it.type)) {
    await transaction.run(`UNWIND $ids AS id MATCH ()-[r:${quoteName(type)} {id: id}]->() DELETE r`, {
      ids: some.map((it) => it.id),
    });
  }
}

async function removeNodes(transaction: ManagedTransaction, changes: readonly NodeChange[]): Promise<void> {
  const removed = changes.flatMap(({ before, after }) => (after === null ? before! : []));
  for (const [base, some] of Map.groupBy(removed, baseOf)) {
    const ids = some.map((it) => it.id);
    const { records } = await transaction.run(
      `UNWIND $ids AS id MATCH (n:${base} {id: id})--() RETURN n.id AS id LIMIT 1`,
      { ids },
    );
    // Neo4j would say so only at the end, and not of which node.
    if (records.length > 0) throw new PasserelleError('CHANGE_CONFLICT', { id: records[0]!.get('id') });
    await transaction.run(`UNWIND $ids AS id MATCH (n:${base} {id: id}) DELETE n`, { ids });
  }
}

async function createNodes(transaction: ManagedTransaction, changes: readonly NodeChange[]): Promise<void> {
  const created = changes.flatMap(({ before, after }) => (before === null ? after! : []));
  for (const [labels, some] of Map.groupBy(created, (it) => quoteLabels(it.labels))) {
    await transaction.run(`UNWIND $rows AS row CREATE (n${labels}) SET n = row.properties`, {
      rows: some.map(nodeRow),
    });
  }
}

async function replaceNodes(transaction: ManagedTransaction, changes: readonly NodeChange[]): Promise<void> {
  const replaced = changes.flatMap(({ before, after }) => (before !== null && after !== null ? { before, after } : []));
  const statementOf = ({ before, after }: (typeof replaced)[number]) => {
    const lost = before.labels.filter((label) => !after.labels.includes(label));
    const gained = after.labels.filter((label) => !before.labels.includes(label));
    return [
      `UNWIND $rows AS row MATCH (n:${baseOf(before)} {id: row.id})`,
      lost.length === 0 ? '' : `REMOVE n${quoteLabels(lost)}`,
      gained.length === 0 ? '' : `SET n${quoteLabels(gained)}`,
      'SET n = row.properties',
    ].join('\n');
  };
  for (const [statement, some] of Map.groupBy(replaced, statementOf)) {
    await transaction.run(statement, { rows: some.map(({ after }) => nodeRow(after)) });
  }
}

async function createRelationships(
  transaction: ManagedTransaction,
  changes: readonly RelationshipChange[],
  nodes: ReadonlyMap<NodeId, GraphNode>,
): Promise<void> {
  const created = changes.flatMap(({ after }) => after ?? []);
  const end = (id: NodeId) => {
    const node = nodes.get(id);
    if (node === undefined) throw new PasserelleError('CHANGE_CONFLICT', { id });
    return baseOf(node);
  };
  const statementOf = ({ type, from, to }: (typeof created)[number]) =>
    `UNWIND $rows AS row
     MATCH (a:${end(from)} {id: row.from})
     MATCH (b:${end(to)} {id: row.to})
     CREATE (a)-[r:${quoteName(type)}]->(b)
     SET r = row.properties`;
  for (const [statement, some] of Map.groupBy(created, statementOf)) {
    await transaction.run(statement, {
      rows: some.map(({ id, from, to, properties }) => ({ from, to, properties: stored(id, properties) })),
    });
  }
}

function baseOf(node: GraphNode): string {
  const base = baseLabelOf(node.labels);
  if (base === undefined) throw new RangeError(`A node of the graph is an Entity, a Document or a Passage: ${node.id}`);
  return base;
}

function nodeRow(node: GraphNode): { id: NodeId; properties: unknown } {
  return { id: node.id, properties: { ...(stored(node.id, node.properties) as object), ...searchProperties(node) } };
}

function stored(id: string, properties: Properties): unknown {
  return toNeo4j({ ...properties, id });
}
