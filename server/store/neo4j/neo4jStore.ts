/**
 * The port kept by a Neo4j: one server, a cluster or a hosted one. What the product keeps there beside the graph is in internal.ts; the limits
 * that people's queries are held to are in typedQuery.ts.
 */
import type { ManagedTransaction } from 'neo4j-driver';
import type { Change, ChangeDraft } from '../../../model/change.ts';
import { PasserelleError } from '../../../model/errors.ts';
import type { NodeId, RelationshipId } from '../../../model/graph.ts';
import type { EntityType } from '../../../model/ontology/types.ts';
import { compareIds } from '../canonical.ts';
import { checkQuery } from '../gate/checkQuery.ts';
import type { GraphStore, Parameters, QueryLimits, Row } from '../graphStore.ts';
import { sequenceOf } from '../journal.ts';
import { formsOf, prepareQuery, rankCandidates } from '../names.ts';
import { applyChange } from './applyChange.ts';
import { type Neo4jAddress, Neo4jConnection } from './driver.ts';
import { resolveEnds } from './ends.ts';
import { readCandidates } from './nameSearch.ts';
import {
  readChanges,
  readNodeIds,
  readNodes,
  readRelationshipIds,
  readRelationships,
  readRelationshipsOf,
  readSequence,
} from './reads.ts';
import { prepareSchema } from './schema.ts';
import { runTypedQuery } from './typedQuery.ts';
import { endsIn, fromNeo4j, toNeo4j } from './values.ts';

const BATCH = 1000;

interface Options {
  readonly now?: () => Date;
}

/** Connects and makes the schema where it is missing. @throws PasserelleError NEO4J_UNREACHABLE, NEO4J_REFUSED */
export async function openNeo4jStore(
  address: Neo4jAddress,
  { now = () => new Date() }: Options = {},
): Promise<Neo4jStore> {
  const connection = new Neo4jConnection(address);
  await connection.connect();
  await prepareSchema(connection);
  return new Neo4jStore(connection, now);
}

export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #connection: Neo4jConnection;
  readonly #now: () => Date;

  constructor(connection: Neo4jConnection, now: () => Date) {
    this.#connection = connection;
    this.#now = now;
  }

  ask(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    return this.#connection.read(async (transaction) => {
      const { records } = await transaction.run(cypher, toNeo4j(parameters) as Parameters);
      const raw = records.map((record) => record.toObject());
      const ends = await resolveEnds(transaction, endsIn(raw));
      return raw.map((row) => fromNeo4j(row, ends) as Row);
    });
  }

  async query(cypher: string, parameters: Parameters, limits: QueryLimits) {
    const checked = checkQuery(cypher, 'neo4j');
    return runTypedQuery(this.#connection, checked.cypher, parameters, limits);
  }

  apply(draft: ChangeDraft): Promise<Change> {
    const at = this.#now().toISOString();
    return this.#connection.write((transaction) => applyChange(transaction, draft, at));
  }

  changes(after: number, limit: number) {
    return this.#connection.read((transaction) => readChanges(transaction, after, limit));
  }

  async change(id: string): Promise<Change> {
    const sequence = sequenceOf(id);
    const [change] = sequence === undefined ? [] : await this.changes(sequence - 1, 1);
    if (change?.id !== id) throw new PasserelleError('CHANGE_UNKNOWN', { id });
    return change;
  }

  sequence(): Promise<number> {
    return this.#connection.read(readSequence);
  }

  nodes(ids: readonly NodeId[]) {
    return this.#connection.read((transaction) => readNodes(transaction, ids));
  }

  relationships(ids: readonly RelationshipId[]) {
    return this.#connection.read((transaction) => readRelationships(transaction, ids));
  }

  async relationshipsOf(id: NodeId) {
    const found = await this.#connection.read((transaction) => readRelationshipsOf(transaction, id));
    return [...found].sort((a, b) => compareIds(a.id, b.id));
  }

  async findByName(text: string, { limit, types }: { limit: number; types?: readonly EntityType[] }) {
    const nodes = await this.#connection.read((transaction) => readCandidates(transaction, prepareQuery(text), types));
    const candidates = nodes.map((node) => ({ id: node.id, forms: formsOf(node) }));
    return rankCandidates(text, candidates, limit);
  }

  // Ids first, sorted here: Neo4j's own order of strings depends on whether an index answers.
  async *everything() {
    for await (const node of this.#inBatches(readNodeIds, readNodes)) yield { node };
    for await (const relationship of this.#inBatches(readRelationshipIds, readRelationships)) yield { relationship };
  }

  async check() {
    return { version: await this.#connection.version() };
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  async *#inBatches<Id extends string, Item>(
    readIds: (transaction: ManagedTransaction) => Promise<Id[]>,
    read: (transaction: ManagedTransaction, ids: readonly Id[]) => Promise<readonly Item[]>,
  ): AsyncIterable<Item> {
    const ids = (await this.#connection.read(readIds)).sort(compareIds);
    for (let at = 0; at < ids.length; at += BATCH) {
      yield* await this.#connection.read((transaction) => read(transaction, ids.slice(at, at + BATCH)));
    }
  }
}
