import { expect, test } from 'vitest';
import { PasserelleError } from '../../../../../model/errors.ts';
import { checkReading } from '../../../../../server/store/gate/reading.ts';

function refusal(cypher: string): string {
  try {
    checkReading(cypher);
    return 'passes';
  } catch (error) {
    if (!(error instanceof PasserelleError)) throw error;
    const told = error.values.what ?? error.values.detail ?? '';
    return `${error.code} ${typeof told === 'object' ? told.en : told}`;
  }
}

test.each([
  ['CREATE (:X)', 'QUERY_NOT_READING CREATE'],
  ['match (n) set n.a = 1', 'QUERY_NOT_READING SET'],
  ['MATCH (n) /* quiet */ DETACH /**/ DELETE n', 'QUERY_NOT_READING DETACH'],
  ["LOAD CSV FROM 'file:///etc/passwd' AS r RETURN r", 'QUERY_NOT_READING LOAD CSV'],
  ["\\u004COAD CSV FROM 'x' AS r RETURN r", 'QUERY_NOT_READING LOAD CSV'],
  ["RETURN '\\u0027 AS a LOAD CSV FROM \\u0027x\\u0027 AS r RETURN \\u0027' AS b", 'QUERY_NOT_READING LOAD CSV'],
  ['MATCH (n) CALL { WITH n LOAD // hidden\n CSV FROM $u AS r RETURN r } RETURN r', 'QUERY_NOT_READING LOAD CSV'],
  ['CALL dbms.listConfig()', 'QUERY_NOT_READING CALL dbms.listConfig'],
  ['CALL `dbms` . `killConnection`("x")', 'QUERY_NOT_READING CALL dbms.killConnection'],
  ['RETURN apoc.load.json("x") AS j', 'QUERY_NOT_READING apoc.load.json()'],
  ['RETURN `apoc`.`load`.`json`("x") AS j', 'QUERY_NOT_READING apoc.load.json()'],
  ['SHOW TRANSACTIONS', 'QUERY_NOT_READING SHOW TRANSACTIONS'],
  ["TERMINATE TRANSACTIONS 'x'", 'QUERY_NOT_READING TERMINATE'],
  ['USE system MATCH (n) RETURN n', 'QUERY_NOT_READING USE'],
  ['CALL { USE other MATCH (n) RETURN n } RETURN n', 'QUERY_NOT_READING USE'],
  ['RETURN 1 AS x; MATCH (n) RETURN n', 'QUERY_NOT_READING ;'],
  ['EXPLAIN MATCH (n) DELETE n', 'QUERY_NOT_READING DELETE'],
  ['RETURN 1. SET x = 2', 'QUERY_NOT_READING SET'],
  ['', 'QUERY_INVALID MATCH … RETURN …'],
  ['MTACH (n) RETURN n', 'QUERY_INVALID MTACH'],
  ["RETURN 'unclosed", 'QUERY_INVALID "\'" is not closed.'],
])('refuses %s', (cypher, expected) => {
  expect(refusal(cypher)).toBe(expected);
});

test.each([
  "MATCH (n) WHERE n.name CONTAINS 'LOAD CSV' RETURN n.name AS name",
  "MATCH (n {name: 'DELETE; SET'}) RETURN n.set AS `set`, n.create AS c",
  'MATCH (start:City)--(stop) RETURN start.name AS start, stop.name AS stop',
  'MATCH (n:Set)-[:CREATE|MERGE]->(m) RETURN {set: 1, delete: n.remove} AS m',
  '// CREATE nothing\nMATCH (n) RETURN count(n) AS c;',
  'CALL (n) { MATCH (n)--(m) RETURN m } RETURN m',
  "RETURN date.truncate('month', date('2024-05-17')) AS month",
  'CALL db.labels() YIELD label RETURN label',
  'SHOW INDEXES YIELD name RETURN name',
  'MATCH (n) WHERE n.x = $create RETURN n.name AS create_date',
  'CYPHER 5 MATCH (n) RETURN n',
])('lets %s pass', (cypher) => {
  expect(refusal(cypher)).toBe('passes');
});
