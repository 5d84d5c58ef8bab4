/** Reading nodes, relationships and the journal from Neo4j by id, each in the caller's transaction. */
import type { ManagedTransaction, Node, Relationship } from 'neo4j-driver';
import { type Change, changeSchema } from '../../../model/change.ts';
import type { GraphNode, GraphRelationship, NodeId, RelationshipId } from '../../../model/graph.ts';
import { RELATIONSHIP_TYPES } from '../../../model/ontology/types.ts';
import { parseCanonicalJson } from '../../formats/canonicalJson.ts';
import { canonicalNode, canonicalRelationship } from '../canonical.ts';
import { BASE_LABELS } from './internal.ts';
import { quoteName } from './quoteName.ts';
import { nodeOf, relationshipOf, toNeo4j } from './values.ts';

/** The nodes that are there, in the order of `ids`. */
export async function readNodes(
  transaction: ManagedTransaction,
  ids: readonly NodeId[],
): Promise<readonly GraphNode[]> {
  // One branch a label: an id's index belongs to a label.
  const branches = BASE_LABELS.map((label) => `UNWIND $ids AS id MATCH (n:${label} {id: id}) RETURN n AS n`);
  const wanted = [...new Set(ids)];
  const { records } = await transaction.run(branches.join('\nUNION\n'), { ids: wanted });
  const found = new Map(records.map((record) => [record.get('n').properties.id as NodeId, nodeFrom(record.get('n'))]));
  return wanted.flatMap((id) => found.get(id) ?? []);
}

/** The relationships that are there, in the order of `ids`. */
export async function readRelationships(
  transaction: ManagedTransaction,
  ids: readonly RelationshipId[],
): Promise<readonly GraphRelationship[]> {
  const found = new Map<string, GraphRelationship>();
  // An id begins with its type (model/graph.ts), and the index it is found by belongs to the type.
  for (const [type, some] of Map.groupBy(new Set(ids), (id) => id.slice(0, id.indexOf('~')))) {
    if (!(RELATIONSHIP_TYPES as readonly string[]).includes(type)) continue;
    const { records } = await transaction.run(
      `UNWIND $ids AS id
       MATCH (a)-[r:${quoteName(type)} {id: id}]->(b)
       RETURN r AS r, a.id AS from, b.id AS to`,
      { ids: some },
    );
    for (const record of records) {
      const relationship = relationshipFrom(record.get('r'), record.get('from'), record.get('to'));
      found.set(relationship.id, relationship);
    }
  }
  return [...new Set(ids)].flatMap((id) => found.get(id) ?? []);
}

export async function readRelationshipsOf(
  transaction: ManagedTransaction,
  id: NodeId,
): Promise<readonly GraphRelationship[]> {
  const branches = BASE_LABELS.map(
    (label) => `MATCH (n:${label} {id: $id})-[r]-() RETURN r AS r, startNode(r).id AS from, endNode(r).id AS to`,
  );
  // UNION without ALL: a relationship from a node to itself would come twice.
  const { records } = await transaction.run(branches.join('\nUNION\n'), { id });
  return records.map((record) => relationshipFrom(record.get('r'), record.get('from'), record.get('to')));
}

/** Ids of all nodes of the graph, unordered. */
export async function readNodeIds(transaction: ManagedTransaction): Promise<NodeId[]> {
  const branches = BASE_LABELS.map((label) => `MATCH (n:${label}) WHERE n.id IS NOT NULL RETURN n.id AS id`);
  const { records } = await transaction.run(branches.join('\nUNION\n'));
  return records.map((record) => record.get('id') as NodeId);
}

/** Ids of all relationships of the graph, unordered. */
export async function readRelationshipIds(transaction: ManagedTransaction): Promise<RelationshipId[]> {
  const branches = RELATIONSHIP_TYPES.map(
    (type) => `MATCH ()-[r:${quoteName(type)}]->() WHERE r.id IS NOT NULL RETURN r.id AS id`,
  );
  const { records } = await transaction.run(branches.join('\nUNION\n'));
  return records.map((record) => record.get('id') as RelationshipId);
}

export async function readSequence(transaction: ManagedTransaction): Promise<number> {
  const { records } = await transaction.run(
    "MATCH (journal:Journal {id: 'journal'}) RETURN journal.sequence AS sequence",
  );
  return Number(records[0]?.get('sequence') ?? 0);
}

export async function readChanges(
  transaction: ManagedTransaction,
  after: number,
  limit: number,
): Promise<readonly Change[]> {
  const { records } = await transaction.run(
    `MATCH (change:Change) WHERE change.sequence > $after
     RETURN change.body AS body
     ORDER BY change.sequence LIMIT $limit`,
    { after: toNeo4j(after), limit: toNeo4j(limit) },
  );
  return records.map((record) => changeSchema.parse(parseCanonicalJson(record.get('body'))));
}

function nodeFrom(node: Node): GraphNode {
  return canonicalNode(nodeOf(node));
}

function relationshipFrom(relationship: Relationship, from: NodeId, to: NodeId): GraphRelationship {
  const ends = new Map([
    [relationship.startNodeElementId, from],
    [relationship.endNodeElementId, to],
  ]);
  return canonicalRelationship(relationshipOf(relationship, ends));
}
