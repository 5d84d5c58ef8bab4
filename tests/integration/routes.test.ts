/** Each address of the API: what it answers, and each way in which it can refuse. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { documentAnswerSchema, documentsSchema } from '../../model/api/documents.ts';
import * as api from '../../model/api/explore.ts';
import { healthSchema } from '../../model/api/health.ts';
import { problemSchema } from '../../model/api/problem.ts';
import { queryAnswerSchema } from '../../model/api/query.ts';
import { firstMission } from '../contract/goldGraph.ts';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
const draft = firstMission();
const document = draft.nodes.find(({ after }) => after?.labels.includes('Document'))!.after!.id;
beforeAll(async () => {
  server = await startServer(draft);
});
afterAll(() => server.close());

const RELATIONSHIP = encodeURIComponent('ESTABLISHED_IN~company:posco~city:becancour');
const ANSWERS: readonly (readonly [string, z.ZodType])[] = [
  ['/api/health', healthSchema],
  ['/api/overview', api.overviewSchema],
  ['/api/overview?shores=CA-QC,KR&lang=ko', api.overviewSchema],
  ['/api/scene?ids=company:posco,city:becancour,none:x', api.sceneByIdsSchema],
  ['/api/entities/company:posco', api.entitySchema],
  ['/api/entities/company:posco/neighbours/counts', api.neighbourCountsSchema],
  ['/api/entities/company:posco/neighbours?limit=2', api.neighboursSchema],
  ['/api/entities/city:seoul/neighbours?relationship=HELD_IN&direction=in&neighbour=Visit', api.neighboursSchema],
  [`/api/relationships/${RELATIONSHIP}`, api.relationshipAnswerSchema],
  ['/api/search?q=becancour', api.searchSchema],
  ['/api/search?q=', api.searchSchema],
  ['/api/paths?from=person:michel-angers&to=city:daejeon', api.pathsSchema],
  ['/api/bridges', api.bridgesSchema],
  ['/api/documents', documentsSchema],
  [`/api/documents/${document}`, documentAnswerSchema],
];

test.each(ANSWERS)('%s answers in its shape', async (path, schema) => {
  const { status, json, headers } = await server.ask(path);
  expect([status, json.sentence]).toEqual([200, undefined]);
  expect(schema.parse(json)).toEqual(json);
  expect(headers['content-security-policy']).toContain("connect-src 'self'");
});

const REFUSALS: readonly (readonly [string, number, string, string])[] = [
  ['/api/overview?mission=mission:none', 404, 'ENTITY_UNKNOWN', 'mission:none'],
  ['/api/overview?shores=Quebec', 400, 'REQUEST_INVALID', 'shores'],
  ['/api/overview?lang=de', 400, 'REQUEST_INVALID', 'lang'],
  ['/api/scene', 400, 'REQUEST_INVALID', 'ids'],
  ['/api/scene?ids=,', 400, 'REQUEST_INVALID', 'ids'],
  ['/api/entities/person:none', 404, 'ENTITY_UNKNOWN', 'person:none'],
  ['/api/entities/person:none/neighbours', 404, 'ENTITY_UNKNOWN', 'person:none'],
  ['/api/entities/company:posco/neighbours?limit=0', 400, 'REQUEST_INVALID', 'limit'],
  ['/api/entities/company:posco/neighbours?limit=many', 400, 'REQUEST_INVALID', 'limit'],
  ['/api/entities/company:posco/neighbours?relationship=LOVES', 400, 'REQUEST_INVALID', 'relationship'],
  ['/api/relationships/MET~a~b', 404, 'ENTITY_UNKNOWN', 'MET~a~b'],
  ['/api/search', 400, 'REQUEST_INVALID', 'q'],
  [`/api/search?q=${'a'.repeat(201)}`, 400, 'REQUEST_INVALID', 'q'],
  ['/api/paths?from=company:posco', 400, 'REQUEST_INVALID', 'to'],
  ['/api/paths?from=company:posco&to=person:none', 404, 'ENTITY_UNKNOWN', 'person:none'],
  ['/api/paths?from=a&to=b&maxHops=9', 400, 'REQUEST_INVALID', 'maxHops'],
  ['/api/documents/document:none', 404, 'DOCUMENT_UNKNOWN', 'document:none'],
  ['/api/nothing', 404, 'ADDRESS_UNKNOWN', '/api/nothing'],
  ['/api/entities/%ff', 400, 'REQUEST_INVALID', ''],
  ['/nothing', 404, 'ADDRESS_UNKNOWN', '/nothing'],
];

test.each(REFUSALS)('%s is refused with %i %s', async (path, status, code, word) => {
  const answer = await server.ask(path);
  expect([answer.status, answer.json.code]).toEqual([status, code]);
  expect(problemSchema.parse(answer.json)).toEqual(answer.json);
  expect(answer.json.sentence).toContain(word);
});

test('a scene of a thousand nodes can be asked for, one more is refused', async () => {
  const ids = Array.from({ length: 1_000 }, (_, i) => `person:somebody-with-a-rather-long-name-number-${i}`);
  const answer = await server.ask(`/api/scene?ids=${ids.join(',')}`);
  expect([answer.status, answer.json.unknown.length]).toEqual([200, 1_000]);
  const more = await server.ask(`/api/scene?ids=${[...ids, 'city:seoul'].join(',')}`);
  expect([more.status, more.json.code]).toEqual([400, 'REQUEST_INVALID']);
});

const query = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  server.ask('/api/query', { method: 'POST', headers, body });

test('a query gives its rows, with what JSON has no word for said in its place', async () => {
  const { status, json } = await query(
    JSON.stringify({
      cypher: 'MATCH (m:Mayor)-[:MAYOR_OF]->(c:City) WHERE c.name = $name RETURN m, 9007199254740993 AS big',
      params: { name: 'Bécancour' },
    }),
  );
  expect(status).toBe(200);
  expect(queryAnswerSchema.parse(json)).toEqual(json);
  expect(json.columns).toEqual(['m', 'big']);
  expect(json.rows[0][0]).toMatchObject({ $: 'node', id: 'person:lucie-allard', properties: { name: 'Lucie Allard' } });
  expect(json.rows[0][1]).toEqual({ $: 'integer', value: '9007199254740993' });
});

test.each([
  ['{"cypher": "CREATE (:X)"}', 403, 'QUERY_NOT_READING', 'CREATE'],
  ['{"cypher": "MATCH (n RETURN n"}', 400, 'QUERY_INVALID', ''],
  ['{"cypher": "RETURN date() AS d"}', 422, 'QUERY_NOT_ANSWERED', 'Ici, les dates sont des textes ISO'],
  ['{"cypher": ""}', 400, 'REQUEST_INVALID', 'cypher'],
  ['{"cypher": 1}', 400, 'REQUEST_INVALID', 'cypher'],
  ['{}', 400, 'REQUEST_INVALID', 'cypher'],
  ['not json', 400, 'REQUEST_INVALID', 'JSON'],
  ['', 400, 'REQUEST_INVALID', 'vide'],
  [JSON.stringify({ cypher: 'RETURN 1 AS x', params: { x: 'a'.repeat(1_100_000) } }), 413, 'REQUEST_INVALID', 'grande'],
])('the query %.40s is refused with %i %s', async (body, status, code, word) => {
  const answer = await query(body);
  expect([answer.status, answer.json.code]).toEqual([status, code]);
  expect(answer.json.sentence).toContain(word);
});

test('a query that is not JSON is refused by its kind', async () => {
  const answer = await query('cypher=RETURN 1', { 'content-type': 'application/x-www-form-urlencoded' });
  expect([answer.status, answer.json.code]).toEqual([415, 'REQUEST_INVALID']);
});

test.each([
  [{}, '', 'Rien dans le graphe'],
  [{ 'accept-language': 'en-CA,fr;q=0.8' }, '', 'Nothing in the graph'],
  [{ 'accept-language': 'de, ko;q=0.9, en;q=0.1' }, '', '그래프에'],
  [{ 'accept-language': 'de' }, '', 'Rien dans le graphe'],
  [{ 'accept-language': 'en' }, '?lang=ko', '그래프에'],
])('the reader %j%s is answered in their language', async (headers, search, words) => {
  const { json } = await server.ask(`/api/entities/person:none${search}`, { headers });
  expect(json.sentence).toContain(words);
});

test('the API describes each of its addresses', async () => {
  const { json } = await server.ask('/api/openapi.json');
  expect(json.info).toMatchObject({ title: 'Passerelle' });
  expect(Object.keys(json.paths).sort()).toEqual([
    '/api/bridges',
    '/api/documents',
    '/api/documents/{id}',
    '/api/entities/{id}',
    '/api/entities/{id}/neighbours',
    '/api/entities/{id}/neighbours/counts',
    '/api/health',
    '/api/overview',
    '/api/paths',
    '/api/query',
    '/api/relationships/{id}',
    '/api/scene',
    '/api/search',
  ]);
});

test('no mangled request makes the server fail', async () => {
  let seed = 11;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % below;
  };
  const characters = '~%/?&=:,;"\'<>{}[]\\ é포0-';
  const failures: string[] = [];
  let attempts = 0;
  for (const [path] of ANSWERS) {
    for (let round = 0; round < 20; round += 1) {
      const at = '/api/'.length + random(path.length - 4);
      const letter = encodeURI(characters[random(characters.length)]!);
      const mangled = path.slice(0, at) + letter + path.slice(at + random(3));
      const { status, text } = await server.ask(mangled.replace(/[^\x21-\x7e]/g, '_'));
      attempts += 1;
      if (status >= 500 || (status >= 400 && !problemSchema.safeParse(JSON.parse(text)).success))
        failures.push(mangled);
    }
  }
  expect(failures).toEqual([]);
  expect(attempts).toBe(300);
});
