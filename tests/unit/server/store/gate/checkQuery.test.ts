import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PasserelleError } from '../../../../../model/errors.ts';
import { checkQuery } from '../../../../../server/store/gate/checkQuery.ts';

const embedded = (cypher: string) => checkQuery(cypher, 'embedded').cypher;

function refusal(cypher: string): string {
  try {
    return `passes as ${embedded(cypher)}`;
  } catch (error) {
    if (!(error instanceof PasserelleError)) throw error;
    return `${error.code} ${String(error.values.what)}`;
  }
}

test.each([
  ['MATCH (n)--(m) RETURN n, count(m)', 'MATCH (n)--(m) RETURN n AS `n`, count(m) AS `count(m)`'],
  ['MATCH (n) RETURN n {.name}', 'MATCH (n) RETURN CASE WHEN `n` IS NULL THEN null ELSE n {.name} END AS `n`'],
  [
    'MATCH (n {order: 1}) WHERE EXISTS { (n {a: 1})--() } RETURN COUNT { (n)--() }',
    'MATCH (n {order: 1}) WHERE EXISTS { (n {a: 1})--() } RETURN COUNT { (n)--() } AS `COUNT { (n)--() }`',
  ],
  ['MATCH (n) RETURN round(n.x) / 2 AS half', 'MATCH (n) RETURN toFloat(round(n.x)) / 2 AS half'],
  ['MATCH (n) RETURN sum(n.x) AS s', 'MATCH (n) RETURN coalesce(sum(n.x), 0) AS s'],
  ['MATCH (n) RETURN n.`a``b`', 'MATCH (n) RETURN n.`a``b` AS `n.``a````b```'],
  ['MATCH (b)-[r]->(a) RETURN *', 'MATCH (b)-[r]->(a) RETURN `a` AS `a`, `b` AS `b`, `r` AS `r`'],
  ['MATCH (n) RETURN n.id AS i ORDER BY i OFFSET 2 LIMIT 1', 'MATCH (n) RETURN n.id AS i ORDER BY i SKIP 2 LIMIT 1'],
  [
    'WITH 7 AS x MATCH (n) RETURN n {.id, x} AS m',
    'WITH 7 AS x MATCH (n) RETURN CASE WHEN `n` IS NULL THEN null ELSE n {.id, x: x} END AS m',
  ],
  ["MATCH (n) RETURN n.order + 'e' AS rank", "MATCH (n) RETURN toString(n.order) + 'e' AS rank"],
  ["MATCH (n) RETURN 'no. ' + n.order + '!' AS rank", "MATCH (n) RETURN 'no. ' + toString(n.order) + '!' AS rank"],
  ['MATCH (n:Set) RETURN n.delete AS x, $create AS y;', 'MATCH (n:`Set`) RETURN n.`delete` AS x, $`create` AS y'],
  ['MATCH (n) RETURN {a: not true, b: null} AS m', 'MATCH (n) RETURN {a: not true, b: null} AS m'],
  ['MATCH (n) RETURN n.offset AS offset LIMIT 1', 'MATCH (n) RETURN n.offset AS offset LIMIT 1'],
])('on the embedded engine %s becomes what means the same there', (cypher, expected) => {
  expect(embedded(cypher)).toBe(expected);
});

test.each([
  ['MATCH (n) RETURN CASE WHEN n.x THEN n END AS x', 'THEN n'],
  ['MATCH (n)-[r]->(m) WITH m AS other RETURN coalesce(other, 1) AS x', 'coalesce(other, 1)'],
  ['UNWIND [1] AS i MATCH p = (n)--(m) UNWIND nodes(p) AS x RETURN CASE i WHEN 1 THEN x END AS y', 'THEN x'],
  ['MATCH (n) OPTIONAL MATCH (n)--(m) WHERE EXISTS { (m)--() } RETURN m.id AS i', 'OPTIONAL MATCH … WHERE EXISTS …'],
  ['MATCH (n) OPTIONAL MATCH (n)--(m) WHERE NOT (m)-[:X]->() RETURN m.id AS i', 'OPTIONAL MATCH … WHERE NOT ( …'],
  ['MATCH (n) RETURN [(n)-->(m) | m.title] AS l', '[(n)-->(m) | m.title]'],
  ['MATCH (n) RETURN n.names[$from..] AS l', '[$from..]'],
  ["MATCH (n:Visit) WHERE n.order = '1' RETURN n.id AS i", "order = '1'"],
  ["MATCH (n:Visit {order: '1'}) RETURN n.id AS i", "order: '1'"],
  ['MATCH (n:Event) WHERE n.startDate = 2024 RETURN n.id AS i', 'startDate = 2024'],
  ['RETURN all(x IN [1, null] WHERE x > 0) AS a', '[1, null]'],
  ['RETURN false < true AS a', 'false < true'],
  ['MATCH (n) RETURN percentileCont(n.order, $p) AS p', 'percentileCont(n.order, $p)'],
  ['MATCH (a)-[*2..1]->(b) RETURN b.id AS i', '[*2..1]'],
  ['MATCH (a)-[r]->(b) WHERE r:MET RETURN b.id AS i', 'r:MET'],
  ['MATCH (n) RETURN stDev(n.order) AS s', 'stDev(n.order)'],
  ['MATCH (n) RETURN labels(n)[0] AS l', 'labels(n)['],
  ["RETURN date('2024-10-03') AS d", 'date()'],
  ['MATCH (n:City|Region) RETURN n.id AS i', '(n:City|Region)'],
  ['EXPLAIN MATCH (n) RETURN n', 'EXPLAIN'],
  ['SHOW INDEXES', 'SHOW'],
  ['CALL db.schema.visualization()', 'CALL db.schema.visualization'],
])('the embedded engine does not answer %s', (cypher, what) => {
  expect(refusal(cypher)).toBe(`QUERY_NOT_ANSWERED ${what}`);
});

test.each([
  'MATCH (n) RETURN CASE WHEN n.x THEN n.name ELSE n.id END AS x',
  'MATCH (n) RETURN coalesce(n.acronym, n.name) AS x',
  'MATCH (n) OPTIONAL MATCH (n)--(m) WHERE m.order - (n.order) > 1 RETURN m.id AS i',
  'MATCH (n) RETURN [(n)-->(m) | m.id] AS l, [(n)-->(m) | m {.name}] AS k',
  "MATCH (n) RETURN [(n)-->(m) | coalesce(m.title, '')] AS l",
  'MATCH (n) RETURN n.names[0..2] AS l, n.names[-1] AS last',
  "MATCH (n:Visit {order: 1}) WHERE n.name = 'x' RETURN n.id AS i",
  'MATCH (a)-[:MET*1..2]-(b) RETURN DISTINCT b.id AS i',
  "MATCH (a)-[r]->(b) WHERE type(r) = 'MET' RETURN b.id AS i",
  'MATCH (n:Person:Mayor) RETURN n.name AS name',
  "RETURN {order: '1'} AS m",
])('the embedded engine answers %s', (cypher) => {
  expect(refusal(cypher)).toMatch(/^passes as /);
});

test('Neo4j is given what was typed', () => {
  const cypher = "MATCH (n:City|Region) WHERE n.order = '1' RETURN n, sum(n.x)";
  expect(checkQuery(cypher, 'neo4j').cypher).toBe(cypher);
});

test('whatever is typed, the gate answers or refuses; it never breaks', () => {
  const file = new URL('../../../../fixtures/cypher/statements.json', import.meta.url);
  const { reading } = JSON.parse(readFileSync(file, 'utf8')) as { reading: { cypher: string }[] };
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % below;
  };
  let passed = 0;
  for (let round = 0; round < 4_000; round += 1) {
    const pieces = reading[random(reading.length)]!.cypher.match(/\w+|\s+|./gu)!;
    const other = reading[random(reading.length)]!.cypher.match(/\w+|\s+|./gu)!;
    const at = random(pieces.length);
    const mutated = [
      [...pieces.slice(0, at), ...pieces.slice(at + 1)],
      [...pieces.slice(0, at), other[random(other.length)]!, ...pieces.slice(at)],
      pieces.slice(0, at),
      [...pieces.slice(0, at), ...other.slice(random(other.length))],
    ][round % 4]!.join('');
    for (const engine of ['embedded', 'neo4j'] as const) {
      try {
        checkQuery(mutated, engine);
        passed += 1;
      } catch (error) {
        if (!(error instanceof PasserelleError)) throw new Error(mutated, { cause: error });
      }
    }
  }
  expect(passed).toBeGreaterThan(1_000);
});
