/** Statements such as analysts write, run as typed queries: Neo4j's rows on both engines, or a refusal on the embedded one. Never other rows. */
import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { expect, inject, test } from 'vitest';
import { PasserelleError } from '../../../model/errors.ts';
import { type NodeId, nodeId, relationshipId } from '../../../model/graph.ts';
import { LIMITS } from '../../../model/limits.ts';
import type { RelationshipType } from '../../../model/ontology/types.ts';
import type { GraphStore, QueryResult, Value } from '../../../server/store/graphStore.ts';
import { forEachEngine } from '../engines.ts';

interface Statement {
  readonly cypher: string;
  readonly params?: Record<string, unknown>;
  readonly columns?: readonly string[];
  readonly rows?: readonly (readonly unknown[])[];
  readonly fails?: boolean;
  readonly anyOrder?: boolean;
}
const file = JSON.parse(readFileSync(new URL('../../fixtures/cypher/statements.json', import.meta.url), 'utf8')) as {
  readonly nodes: readonly { labels: string[]; properties: Record<string, never> & { id: string } }[];
  readonly relationships: readonly { type: RelationshipType; from: NodeId; to: NodeId; properties: object }[];
  readonly reading: readonly Statement[];
  readonly notReading: readonly string[];
};

/** Neo4j plans each statement anew; on a busy machine that takes its time. */
const SLOW = 240_000;

forEachEngine((open, engine) => {
  test(
    'each statement gives the rows of Neo4j, or is refused',
    async () => {
      const store = await open();
      await fill(store);
      const outcomes: Record<string, string[]> = { right: [], refused: [], wrong: [] };
      for (const statement of file.reading) {
        const { outcome, detail } = await run(store, statement);
        outcomes[outcome]!.push(`${statement.cypher} ${detail}`);
      }
      expect(outcomes.wrong).toEqual([]);
      if (engine === 'neo4j') expect(outcomes.refused).toEqual([]);
      expect(outcomes.right!.length).toBeGreaterThanOrEqual(engine === 'neo4j' ? file.reading.length : 117);
    },
    SLOW,
  );

  test('each statement that writes is refused as not reading', async () => {
    const store = await open();
    for (const cypher of file.notReading) {
      await expect(store.query(cypher, {}, LIMITS.query), cypher).rejects.toMatchObject({ code: 'QUERY_NOT_READING' });
    }
  });
});

/** Beside the journal, which would count among the nodes of Neo4j. */
async function fill(store: GraphStore): Promise<void> {
  const relationships = file.relationships.map(({ type, from, to, properties }) => ({
    id: relationshipId(type, from, to),
    type,
    from,
    to,
    properties: { ...properties },
  }));
  if (store.engine === 'embedded') {
    await store.apply({
      by: 'tests',
      why: { kind: 'editEntity', entity: 'p1' },
      nodes: file.nodes.map(({ labels, properties: { id, ...properties } }) => ({
        before: null,
        after: { id: nodeId(id), labels, properties },
      })),
      relationships: relationships.map((after) => ({ before: null, after })),
    });
    return;
  }
  const driver = neo4j.driver(inject('neo4jUri'), undefined, { disableLosslessIntegers: false });
  const whole = (properties: object) =>
    Object.fromEntries(
      Object.entries(properties).map(([key, value]) => [key, Number.isInteger(value) ? neo4j.int(value) : value]),
    );
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  for (const { labels, properties } of file.nodes) {
    await driver.executeQuery(`CREATE (n:${labels.join(':')}) SET n = $properties`, { properties: whole(properties) });
  }
  for (const { id, type, from, to, properties } of relationships) {
    await driver.executeQuery(
      `MATCH (a {id: $from}) MATCH (b {id: $to}) CREATE (a)-[r:${type}]->(b) SET r = $properties`,
      {
        from,
        to,
        properties: { ...whole(properties), id },
      },
    );
  }
  await driver.close();
}

async function run(store: GraphStore, statement: Statement): Promise<{ outcome: string; detail: string }> {
  let answer: QueryResult;
  try {
    answer = await store.query(statement.cypher, statement.params ?? {}, LIMITS.query);
  } catch (error) {
    if (!(error instanceof PasserelleError)) throw error;
    if (statement.fails === true) return { outcome: 'right', detail: '' };
    const isRefusal = ['QUERY_NOT_ANSWERED', 'QUERY_INVALID'].includes(error.code);
    return { outcome: isRefusal ? 'refused' : 'wrong', detail: `→ ${error.message}` };
  }
  const columns = statement.columns ?? answer.columns;
  const found = JSON.stringify([
    answer.columns,
    comparable(
      answer.rows.map((row) => row.map(plain)),
      statement,
    ),
  ]);
  const wanted = JSON.stringify([columns, comparable(statement.rows ?? [], statement)]);
  return found === wanted
    ? { outcome: 'right', detail: '' }
    : { outcome: 'wrong', detail: `\n  ${found}\n  ${wanted}` };
}

/** Keys in order; rows and lists too, where their order is nobody's promise. */
function comparable(rows: unknown, { anyOrder }: Statement): unknown {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const items = value.map(sorted);
      return anyOrder === true ? items.sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1)) : items;
    }
    if (typeof value !== 'object' || value === null) return value;
    // Relationships of ours carry an id, those of the statements none.
    const entries = Object.entries(value).filter(([key, inner]) => key !== 'id' || !String(inner).includes('~'));
    return Object.fromEntries(entries.sort(([x], [y]) => (x < y ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
  };
  return sorted(rows);
}

function plain(value: Value): unknown {
  if (typeof value === 'bigint') return { $integer: String(value) };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const map = value as { readonly [key: string]: Value };
  if (map.$ === 'node') {
    return {
      $node: {
        labels: [...(map.labels as string[])].sort(),
        properties: { ...(map.properties as object), id: map.id },
      },
    };
  }
  if (map.$ === 'relationship') return { $relationship: { type: map.type, properties: map.properties } };
  if (map.$ === 'path') {
    return { $path: { nodes: plain(map.nodes!), relationships: plain(map.relationships!) } };
  }
  return Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, plain(inner)]));
}
