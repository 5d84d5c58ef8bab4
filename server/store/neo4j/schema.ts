/**
 * What Neo4j must hold before the graph does: uniqueness of ids, which are also the indexes they are found by, and two full-text indexes. Made
 * at start where missing. Community edition has uniqueness constraints only, so nothing here asks for more.
 */
import type { ManagedTransaction } from 'neo4j-driver';
import { RELATIONSHIP_TYPES } from '../../../model/ontology/types.ts';
import { NAME_FORM } from '../names.ts';
import type { Neo4jConnection } from './driver.ts';
import { BASE_LABELS, searchProperties } from './internal.ts';
import { quoteName } from './quoteName.ts';
import { nodeOf, toNeo4j } from './values.ts';

export const WORDS_INDEX = 'passerelle_words';
export const PIECES_INDEX = 'passerelle_pieces';

const BATCH = 1000;

export async function prepareSchema(connection: Neo4jConnection): Promise<void> {
  const present = await connection.read(async (transaction) => {
    const { records } = await transaction.run('SHOW INDEXES YIELD name RETURN collect(name) AS names');
    return new Set<string>(records[0]!.get('names'));
  });
  const missing = [...STATEMENTS].filter(([name]) => !present.has(name));
  for (const [, statement] of missing) await connection.command(statement);
  if (missing.length > 0) await connection.command('CALL db.awaitIndexes(120)');
  await refreshSearch(connection);
}

const STATEMENTS: ReadonlyMap<string, string> = new Map([
  ...[...BASE_LABELS, 'Journal'].map((label) => unique(`passerelle_${label.toLowerCase()}_id`, `(n:${label})`, 'n.id')),
  unique('passerelle_change_sequence', '(n:Change)', 'n.sequence'),
  ...RELATIONSHIP_TYPES.map((type) =>
    unique(`passerelle_${type.toLowerCase()}_id`, `()-[r:${quoteName(type)}]-()`, 'r.id'),
  ),
  // `whitespace`: the words are folded and cut by names.ts already, and must not be cut again.
  fullText(WORDS_INDEX, '_searchWords'),
  fullText(PIECES_INDEX, '_searchPieces'),
]);

function unique(name: string, pattern: string, property: string): [string, string] {
  return [name, `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR ${pattern} REQUIRE ${property} IS UNIQUE`];
}

function fullText(name: string, property: string): [string, string] {
  return [
    name,
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:Entity) ON EACH [n.${property}]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ];
}

/** Gives search properties to entities that have none, or that another form of names.ts gave them. */
async function refreshSearch(connection: Neo4jConnection): Promise<void> {
  await connection.write((transaction) =>
    transaction.run(
      `MERGE (journal:Journal {id: 'journal'})
       ON CREATE SET journal.sequence = 0, journal.nameForm = 0
       WITH journal WHERE journal.nameForm <> $form
       SET journal.nameForm = $form
       WITH journal MATCH (n:Entity)
       REMOVE n._searchWords`,
      { form: toNeo4j(NAME_FORM) },
    ),
  );
  let found: number;
  do found = await connection.write(addSearch);
  while (found === BATCH);
}

async function addSearch(transaction: ManagedTransaction): Promise<number> {
  const { records } = await transaction.run(
    'MATCH (n:Entity) WHERE n._searchWords IS NULL AND n.id IS NOT NULL RETURN n AS n LIMIT $limit',
    { limit: toNeo4j(BATCH) },
  );
  const rows = records.map((record) => {
    const node = nodeOf(record.get('n'));
    return { id: node.id, search: searchProperties(node) };
  });
  await transaction.run('UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n += row.search', { rows });
  return rows.length;
}
