/** Made-up queries on both engines: the embedded one gives the rows of Neo4j, or refuses. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { expect, inject, test } from 'vitest';
import { PasserelleError } from '../../../model/errors.ts';
import { LIMITS } from '../../../model/limits.ts';
import { plainValue } from '../../../server/questions/plainValue.ts';
import { openEmbeddedStore } from '../../../server/store/embedded/embeddedStore.ts';
import type { GraphStore, QueryResult } from '../../../server/store/graphStore.ts';
import { openNeo4jStore } from '../../../server/store/neo4j/neo4jStore.ts';
import { KOREA, tinyGraph } from '../tinyGraph.ts';
import { randomQueries } from './randomQueries.ts';

const graph = tinyGraph({
  nodes: {
    'person:ann': { name: 'Ann', aliases: ['A.', 'Anne'] },
    'person:bea': { name: 'Béa', named: false },
    'person:cho': { name: 'Cho 조' },
    'city:pau': { name: 'Pau', countryCode: 'FR', latitude: 43.3 },
    'city:daegu': { name: 'Daegu', latitude: 35.5, names: ['ko:대구'], ...KOREA },
    'company:ore': { name: 'Ore', acronym: 'OR' },
    'company:zinc': { name: 'zinc' },
    'mission:trip': { name: 'Trip', startDate: '2024-10' },
    'visit:one': { name: 'One', order: 1, kind: 'meeting' },
    'visit:two': { name: 'Two', order: 2 },
    'visit:three': { name: 'Three', order: 3, kind: 'visit' },
  },
  ties: [
    'person:ann MET person:bea',
    ['person:ann MET person:cho', { evidence: ['passage:a:1-2'], confidence: 0.5 }],
    'person:ann MAYOR_OF city:pau',
    'person:cho MAYOR_OF city:daegu',
    'company:ore LOCATED_IN city:daegu',
    'company:zinc LOCATED_IN city:daegu',
    'mission:trip INCLUDES visit:one',
    'mission:trip INCLUDES visit:two',
    'mission:trip INCLUDES visit:three',
    'visit:one NEXT visit:two',
    'visit:two NEXT visit:three',
    'visit:one HOSTED_BY person:cho',
    'visit:two HOSTED_BY company:ore',
    'person:ann TOOK_PART_IN mission:trip',
    'person:bea TOOK_PART_IN mission:trip',
    ['person:bea HOLDS_ROLE company:zinc', { title: 'chair' }],
  ],
});
/** Neo4j plans each query anew; on a busy machine that takes its time. */
const SLOW = 240_000;
const PARAMETERS = { name: 'Ann', number: 1 };

test.skipIf(inject('neo4jUri') === '')(
  'two hundred made-up queries give the same rows on both, or are refused',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'passerelle-random-'));
    const embedded = openEmbeddedStore(folder);
    const reference = await emptyNeo4j();
    try {
      for (const store of [embedded, reference]) await store.apply(graph);
      const wrong: string[] = [];
      let right = 0;
      for (const cypher of randomQueries(20_261_124, 200)) {
        const [ours, theirs] = [await ask(embedded, cypher), await ask(reference, cypher)];
        if (ours === undefined || theirs === undefined) continue;
        if (ours === theirs) right += 1;
        else wrong.push(`${cypher}\n  ${ours}\n  ${theirs}`);
      }
      expect(wrong).toEqual([]);
      expect(right).toBeGreaterThan(180);
    } finally {
      await embedded.close();
      await reference.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
  SLOW,
);

async function emptyNeo4j(): Promise<GraphStore> {
  const uri = inject('neo4jUri');
  const driver = neo4j.driver(uri);
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
  return openNeo4jStore({ uri, user: 'neo4j' });
}

/** The answer in an order of our own; undefined for a refusal. */
async function ask(store: GraphStore, cypher: string): Promise<string | undefined> {
  let answer: QueryResult;
  try {
    answer = await store.query(cypher, PARAMETERS, LIMITS.query);
  } catch (error) {
    if (error instanceof PasserelleError) return undefined;
    throw error;
  }
  return JSON.stringify([answer.columns, sorted(answer.rows.map((row) => row.map(plainValue)))]);
}

/** Rows, lists and keys in one order; numbers to twelve digits, for sums of floats depend on the order of adding. */
function sorted(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(12));
  if (Array.isArray(value)) {
    return value.map(sorted).sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
