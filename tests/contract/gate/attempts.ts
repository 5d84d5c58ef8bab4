/** What somebody might type to write, to read a file, to call out or to command the server through a query that is meant to read. */

export interface Bait {
  /** A file whose text must be in no answer. */
  readonly file: string;
  /** A port of this computer to which nothing may connect. */
  readonly port: number;
}

/** Each way once; `disguised` multiplies them. */
export function attempts({ file, port }: Bait): readonly string[] {
  const url = `file://${file}`;
  const http = `http://127.0.0.1:${port}/x`;
  return [
    // Writing
    'CREATE (:Canary)',
    'CREATE (n:Canary) RETURN n',
    "MERGE (n:Person {id: 'person:canary'}) RETURN n",
    'MATCH (n) SET n.canary = 1',
    'MATCH (n) SET n:Canary RETURN count(n) AS c',
    'MATCH (n) SET n += {canary: 1} RETURN count(n) AS c',
    'MATCH (n) SET n = {} RETURN count(n) AS c',
    'MATCH (n) REMOVE n.name',
    'MATCH (n) REMOVE n:Entity RETURN count(n) AS c',
    'MATCH (n) DELETE n',
    'MATCH (n) DETACH DELETE n',
    'MATCH (n) NODETACH DELETE n',
    'MATCH ()-[r]->() DELETE r RETURN count(r) AS c',
    'MATCH (n) FOREACH (x IN [1] | SET n.canary = x)',
    'MATCH (n) WITH n LIMIT 1 CALL { WITH n SET n.canary = 1 } RETURN count(n) AS c',
    'MATCH (n) WITH n LIMIT 1 CALL (n) { SET n.canary = 1 } RETURN count(n) AS c',
    'CALL { CREATE (n:Canary) RETURN n } RETURN n',
    'UNWIND [1] AS x CREATE (:Canary {x: x}) RETURN x',
    'MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS',
    'UNWIND range(1, 3) AS x CALL (x) { CREATE (:Canary {x: x}) } IN 2 CONCURRENT TRANSACTIONS',
    'RETURN 1 AS x UNION CREATE (n:Canary) RETURN n.x AS x',
    'OPTIONAL MATCH (n:None) MERGE (m:Canary) RETURN m',
    'MATCH (n) RETURN n.name AS name; CREATE (:Canary)',
    'RETURN 1 AS x; MATCH (n) DETACH DELETE n',
    'INSERT (:Canary)',
    'INSERT (n:Canary {x: 1}) RETURN n',
    // The schema and the server
    'CREATE INDEX canary FOR (n:Person) ON (n.canary)',
    'CREATE CONSTRAINT canary FOR (n:Person) REQUIRE n.canary IS UNIQUE',
    'CREATE FULLTEXT INDEX canary FOR (n:Person) ON EACH [n.name]',
    'DROP INDEX entity_id IF EXISTS',
    'DROP CONSTRAINT entity_id IF EXISTS',
    'CREATE DATABASE canary',
    'DROP DATABASE neo4j',
    'STOP DATABASE neo4j',
    'START DATABASE neo4j',
    'ALTER DATABASE neo4j SET ACCESS READ ONLY',
    "CREATE USER canary SET PASSWORD 'canary123'",
    "ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'",
    "ALTER USER neo4j SET PASSWORD 'canary123'",
    'DROP USER neo4j',
    'GRANT ROLE admin TO neo4j',
    'DENY READ {*} ON GRAPH * TO PUBLIC',
    'REVOKE ROLE admin FROM neo4j',
    'RENAME USER neo4j TO canary',
    'CREATE ALIAS canary FOR DATABASE neo4j',
    'SHOW TRANSACTIONS',
    'SHOW TRANSACTIONS YIELD transactionId AS id TERMINATE TRANSACTIONS id',
    "TERMINATE TRANSACTIONS 'neo4j-transaction-1'",
    "TERMINATE TRANSACTION 'neo4j-transaction-1' YIELD message RETURN message",
    'SHOW SETTINGS',
    "SHOW SETTINGS YIELD name, value WHERE name STARTS WITH 'server' RETURN name, value",
    'SHOW USERS',
    'SHOW CURRENT USER',
    'SHOW DATABASES',
    'SHOW FUNCTIONS',
    'SHOW PROCEDURES',
    'SHOW PRIVILEGES',
    'SHOW SERVERS',
    'USE system SHOW USERS',
    'USE system MATCH (n) RETURN n',
    "USE graph.byName('system') MATCH (n) RETURN n",
    'CALL { USE system MATCH (n) RETURN n } RETURN n',
    'SESSION SET GRAPH canary',
    'CREATE GRAPH canary',
    'BEGIN',
    'COMMIT',
    // Procedures and functions
    'CALL dbms.listConfig()',
    'CALL dbms.listConfig() YIELD name, value RETURN name, value',
    "CALL dbms.killConnection('bolt-1')",
    "CALL dbms.killConnections(['bolt-1'])",
    'CALL dbms.listConnections() YIELD connectionId RETURN connectionId',
    "CALL dbms.queryJmx('*:*')",
    "CALL dbms.setConfigValue('db.transaction.timeout', '0')",
    'CALL dbms.components()',
    "CALL db.createLabel('Canary')",
    "CALL db.createProperty('canary')",
    "CALL db.createRelationshipType('CANARY')",
    'CALL db.clearQueryCaches()',
    'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
    'CALL db.checkpoint()',
    'CALL tx.setMetaData({canary: 1})',
    "CALL db.create.setNodeVectorProperty(null, 'x', [1.0])",
    `CALL apoc.load.json('${url}') YIELD value RETURN value`,
    `CALL apoc.load.csv('${url}') YIELD map RETURN map`,
    `CALL apoc.load.jdbc('jdbc:x', 'y') YIELD row RETURN row`,
    "CALL apoc.cypher.doIt('CREATE (:Canary)', {}) YIELD value RETURN value",
    "CALL apoc.cypher.runFile('x.cypher')",
    "CALL apoc.export.csv.all('out.csv', {})",
    "CALL gds.graph.drop('x')",
    "RETURN apoc.cypher.runFirstColumnSingle('CREATE (:Canary)', {}) AS x",
    'RETURN apoc.util.sleep(1) AS x',
    'MATCH (n) RETURN apoc.create.uuid() AS x',
    'CALL `apoc`.`load`.`json`($url) YIELD value RETURN value',
    'CALL `dbms`.`listConfig`()',
    'CALL dbms . listConfig ( )',
    'RETURN `apoc`.`util`.`sleep`(1) AS x',
    'CALL DBMS.LISTCONFIG()',
    'CALL dbms.listConfig',
    // Files and the network
    `LOAD CSV FROM '${file}' AS row RETURN row`,
    `LOAD CSV FROM '${url}' AS row RETURN row`,
    `LOAD CSV WITH HEADERS FROM '${url}' AS row RETURN row`,
    'LOAD CSV FROM $file AS row RETURN row',
    'LOAD CSV FROM $url AS row RETURN row',
    `LOAD CSV FROM '${http}' AS row RETURN row`,
    'LOAD CSV FROM $http AS row RETURN row',
    'MATCH (n) LOAD CSV FROM $file AS row RETURN row',
    'MATCH (n) WITH n LIMIT 1 LOAD CSV FROM $http + n.id AS row RETURN row',
    'CALL { LOAD CSV FROM $file AS row RETURN row } RETURN row',
    'RETURN COLLECT { LOAD CSV FROM $file AS row RETURN row } AS rows',
    'RETURN COUNT { LOAD CSV FROM $file AS row RETURN row } AS rows',
    'RETURN EXISTS { LOAD CSV FROM $http AS row RETURN row } AS found',
    'UNWIND [1] AS x CALL (x) { LOAD CSV FROM $file AS row RETURN row } RETURN row',
    'RETURN 1 AS x UNION LOAD CSV FROM $file AS x RETURN x',
    'USING PERIODIC COMMIT LOAD CSV FROM $file AS row RETURN row',
    'LOAD JSON FROM $file AS row RETURN row',
    'LOAD JSONL FROM $file AS row RETURN row',
    'LOAD PARQUET FROM $file AS row RETURN row',
    'LOAD DATA FROM $file FORMAT CSV AS row RETURN row',
    'IMPORT CSV FROM $file AS row RETURN row',
    // Strings and comments that hide where they end
    "RETURN '\\u0027 AS a LOAD CSV FROM $file AS row RETURN row //' AS b",
    'RETURN 1 AS x /* quiet */ // loud\nLOAD CSV FROM $file AS row RETURN row',
    'RETURN 1 AS x // quiet\rLOAD CSV FROM $file AS row RETURN row',
    'RETURN 1 AS x /* a */ LOAD /* b */ CSV FROM $file AS row RETURN row',
    'MATCH (`n` /* ` */ ) DETACH /* ` */ DELETE `n`',
    'RETURN "\\u0022 AS a CREATE (:Canary) //" AS b',
    'MATCH (n) RETURN n.`a\\u0060 SET n.canary = 1 //` AS b',
    'RETURN 1. SET x.y = 2',
    'MATCH (n) WHERE n.x = 1.SET n.canary = 1',
    // Words written otherwise
    '\\u004COAD CSV FROM $file AS row RETURN row',
    'LO\\u0041D CSV FROM $file AS row RETURN row',
    'LOAD \\u0043SV FROM $file AS row RETURN row',
    'LOAD\\u0020CSV FROM $file AS row RETURN row',
    '\\uu004COAD CSV FROM $file AS row RETURN row',
    'C\\u0052EATE (:Canary)',
    'MATCH (n) \\u0053ET n.canary = 1',
    'MATCH (n) DETACH\\u000aDELETE n',
    'LOAD\u00a0CSV FROM $file AS row RETURN row',
    'LOAD\u2003CSV FROM $file AS row RETURN row',
    'LOAD\u3000CSV FROM $file AS row RETURN row',
    'LOAD\u000bCSV FROM $file AS row RETURN row',
    'LOAD C\u017fV FROM $file AS row RETURN row',
  ];
}

/** The same in other clothes: other case, comments for blanks, under EXPLAIN's and CYPHER's words, inside a subquery. */
export function disguised(attempt: string): readonly string[] {
  const commented = attempt.includes('//') || attempt.includes("'") ? [] : [attempt.replaceAll(' ', '/* */\n')];
  return [
    attempt,
    attempt.toLowerCase(),
    ...commented,
    `  \n\t${attempt}  ;`,
    `CYPHER 5 ${attempt}`,
    `PROFILE ${attempt}`,
    `MATCH (zero:Zero) CALL { ${attempt} } RETURN zero`,
  ];
}

/** `count` attempts with a piece lost, doubled, moved or taken from another; always the same ones. */
export function mutated(from: readonly string[], count: number): readonly string[] {
  let seed = 4711;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * below);
  };
  const piecesOf = () => from[random(from.length)]!.match(/\w+|\s+|[^\w\s]/gu)!;
  return Array.from({ length: count }, () => {
    const pieces = piecesOf();
    const [at, other] = [random(pieces.length), piecesOf()];
    const stranger = other[random(other.length)]!;
    const change = [[], [pieces[at]!, pieces[at]!], [stranger], [stranger, pieces[at]!], ['\n'], ["'"]][random(6)]!;
    return [...pieces.slice(0, at), ...change, ...pieces.slice(at + 1)].join('');
  });
}

/** Each answered by both engines, and each with a word in it that a careless look would take fright at. */
export const INNOCENT: readonly string[] = [
  "MATCH (n:Person) WHERE n.name = 'CREATE (:Canary)' RETURN n.name AS name",
  "MATCH (n) WHERE n.name CONTAINS 'LOAD CSV FROM' RETURN n.id AS id",
  'MATCH (n) WHERE n.name CONTAINS "DELETE" RETURN n.id AS id',
  "RETURN 'SET; DROP DATABASE neo4j; //' AS text",
  "RETURN 'it\\'s a MERGE' AS text",
  'RETURN "say \\"REMOVE\\"" AS text',
  "RETURN 'CALL dbms.listConfig()' AS text",
  "RETURN '\\\\' AS a, 'LOAD CSV' AS b",
  "RETURN '\\' AS a LOAD CSV FROM $file AS row RETURN row, \\'' AS b",
  "RETURN '/* not a comment' AS a, '*/' AS b",
  "RETURN 'http://example.org/path' AS address",
  'RETURN $create AS created',
  'RETURN $load AS loaded, $csv AS csv',
  '// CREATE (:Canary)\nRETURN 1 AS one',
  '/* DETACH DELETE n */ RETURN 1 AS one',
  'RETURN 1 AS one // SET n.x = 1',
  'MATCH (n:Person) RETURN n.set AS `set`',
  'MATCH (n:Person) RETURN n.delete AS removed, n.create AS created',
  'MATCH (n:Person) RETURN n.load AS load, n.csv AS csv',
  'MATCH (`create`:Person) RETURN `create`.name AS name',
  'MATCH (start:Person) RETURN start.name AS start',
  'MATCH (stop:City) RETURN stop.name AS stop',
  'MATCH (grant:Person) RETURN grant.name AS name',
  'MATCH (n:Set) RETURN n.name AS name',
  'MATCH (n:Create) RETURN n.name AS name',
  'MATCH (n)-[:DELETE]->(m) RETURN m.name AS name',
  'MATCH (n)-[:SET|MERGE]->(m) RETURN m.name AS name',
  'RETURN {set: 1, delete: 2, create: 3} AS map',
  "RETURN {`load`: 'csv'} AS map",
  'MATCH (n:Person) RETURN n {.name, set: 1} AS map',
  'MATCH (n:Person) RETURN n.created AS created, n.settings AS settings, n.offset AS offset',
  'WITH 1 AS creation, 2 AS setting RETURN creation + setting AS sum',
  'UNWIND [1, 2] AS detached RETURN detached',
  "MATCH (n) WHERE toLower(n.name) STARTS WITH 'create' RETURN n.id AS id",
  "MATCH (n) WHERE n.name =~ '(?i).*delete.*' RETURN n.id AS id",
  'MATCH (n:Person) CALL { WITH n MATCH (n)--(m) RETURN count(m) AS c } RETURN n.name AS name, c ORDER BY name',
  'MATCH (n:Person) CALL (n) { MATCH (n)--(m) RETURN count(m) AS c } RETURN n.name AS name, c ORDER BY name',
  'MATCH (n:Person) RETURN count(n) AS c;',
  'MATCH (m:Mayor)-[:MAYOR_OF]->(c:City) RETURN m.name AS mayor, c.name AS city ORDER BY city',
  'MATCH (n:Person) WHERE EXISTS { (n)-[:MET]-() } RETURN n.name AS name ORDER BY name',
  'MATCH (n:Person) RETURN n.name, count{(n)--()} AS links ORDER BY links DESC, n.name',
  "MATCH (n:Person) RETURN CASE WHEN n.name STARTS WITH 'SET' THEN 'x' ELSE 'y' END AS kind",
  'OPTIONAL MATCH (n:Merge) RETURN n.name AS name',
  "RETURN split('CREATE;SET', ';') AS words",
  'RETURN [x IN range(1, 3) WHERE x > 1 | x] AS use',
  'CALL db.labels() YIELD label RETURN count(label) > 0 AS some',
];
