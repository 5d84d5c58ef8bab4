/** npm run query: rows as JSON, beside a running server or without one, on both engines. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openStore } from '../../server/store/open.ts';
import { firstMission } from '../contract/goldGraph.ts';
import { runProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-query-'));
const embedded = { DATA_DIR: folder };
beforeAll(async () => {
  const store = await openStore({ dataDir: folder, neo4j: undefined });
  await store.apply(firstMission());
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const query = (args: readonly string[], settings: Readonly<Record<string, string>> = embedded) =>
  runProgram(['server/query.main.ts', ...args], settings).ended;

const MAYORS = 'MATCH (m:Mayor)-[:MAYOR_OF]->(c:City) RETURN m.name AS mayor, c.name AS city ORDER BY city';
const FIVE = [
  { mayor: 'Lucie Allard', city: 'Bécancour' },
  { mayor: 'Maire de Daejeon', city: 'Daejeon' },
  { mayor: 'Michel Angers', city: 'Shawinigan' },
  { mayor: 'Maire de Séoul', city: 'Séoul' },
  { mayor: 'Jean Lamarche', city: 'Trois-Rivières' },
];

test('the five mayors are printed as JSON', async () => {
  const { code, out, err } = await query([MAYORS]);
  expect([code, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toEqual(FIVE);
});

test('a running server does not stand in the way', async () => {
  const server = runProgram(['server/main.ts'], { ...embedded, PORT: '0' });
  await server.says(/prête/);
  const { code, out } = await query([MAYORS]);
  await server.stop();
  expect([code, JSON.parse(out)]).toEqual([0, FIVE]);
});

test('parameters are given as JSON', async () => {
  const { out } = await query([
    'MATCH (c:City) WHERE c.name = $name RETURN c.id AS id',
    '--params',
    '{"name": "Pohang"}',
  ]);
  expect(JSON.parse(out)).toEqual([{ id: 'city:pohang' }]);
});

test.each([
  [['MATCH (n) DETACH DELETE n'], 'DETACH n’est pas permis'],
  [['MATCH (n RETURN n'], 'n’est pas comprise'],
  [['RETURN date() AS d'], 'Le moteur embarqué ne répond pas sûrement'],
  [[], 'npm run query'],
  [['RETURN 1 AS x', '--params', '{'], 'npm run query'],
  [['RETURN 1 AS x', '--format', 'csv'], 'npm run query'],
])('%j prints one sentence and fails', async (args, sentence) => {
  const { code, out, err } = await query(args);
  expect([code, out]).toEqual([1, '']);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toContain(sentence);
});

test.skipIf(inject('neo4jUri') === '')('Neo4j gives the same rows', async () => {
  const uri = inject('neo4jUri');
  const store = await openStore({ dataDir: folder, neo4j: { uri, user: 'neo4j' } });
  const draft = firstMission();
  const [known] = await store.nodes(draft.nodes.slice(0, 1).map(({ after }) => after!.id));
  if (known === undefined) await store.apply(draft);
  await store.close();
  const { code, out } = await query([MAYORS], { NEO4J_URI: uri });
  expect([code, JSON.parse(out)]).toEqual([0, FIVE]);
});
