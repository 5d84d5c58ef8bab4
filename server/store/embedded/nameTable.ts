/**
 * Names in SQLite's full-text search: folded words, and sounds cut into trigrams. Derived from the nodes, so it is made again when it is
 * damaged or names.ts compares otherwise than before. Gives candidates only; how well each answers is decided in names.ts.
 */
import type { DatabaseSync } from 'node:sqlite';
import type { GraphNode, NodeId } from '../../../model/graph.ts';
import { entityTypeOf } from '../../../model/ontology/nodes.ts';
import type { EntityType } from '../../../model/ontology/types.ts';
import { keysOf, MAX_CANDIDATES, NAME_FORM, type NameQuery } from '../names.ts';
import { rowSum } from './digest.ts';
import { Statements } from './statements.ts';

export const NAME_SCHEMA = `
  CREATE TABLE names (
    number INTEGER PRIMARY KEY,
    node TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    words TEXT NOT NULL,
    sounds TEXT NOT NULL,
    sum INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE names_form (only INTEGER PRIMARY KEY CHECK (only = 1), form INTEGER NOT NULL) STRICT;
  INSERT INTO names_form VALUES (1, ${NAME_FORM});
  CREATE VIRTUAL TABLE name_words USING fts5 (
    words, content = 'names', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
  );
  CREATE VIRTUAL TABLE name_sounds USING fts5 (
    sounds, content = 'names', content_rowid = 'number', tokenize = 'trigram'
  );
`;

export class NameTable {
  readonly #database: DatabaseSync;
  readonly #statements: Statements;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = new Statements(database);
  }

  /** Within the transaction of a change: what a node is found by becomes what `after` says. Only entities are found by name. */
  replace(id: NodeId, after: GraphNode | null): void {
    const old = this.#statements.prepare('SELECT number, words, sounds FROM names WHERE node = ?').get(id);
    if (old !== undefined) {
      const { number, words, sounds } = old;
      // A full-text table with outside content forgets a row only when told what stood in it.
      this.#database
        .prepare("INSERT INTO name_words (name_words, rowid, words) VALUES ('delete', ?, ?)")
        .run(number!, words!);
      this.#database
        .prepare("INSERT INTO name_sounds (name_sounds, rowid, sounds) VALUES ('delete', ?, ?)")
        .run(number!, sounds!);
      this.#statements.prepare('DELETE FROM names WHERE number = ?').run(number!);
    }
    if (after?.labels.includes('Entity')) this.#insert(after);
  }

  /** Entities that may answer, by their words or by how they sound. */
  candidates(query: NameQuery, types: readonly EntityType[] | undefined): readonly NodeId[] {
    const narrow = types === undefined ? '' : 'AND names.type IN (SELECT value FROM json_each(?3))';
    const find = (table: string, order: string, match: string) =>
      this.#database
        .prepare(
          `SELECT names.node FROM ${table} JOIN names ON names.number = ${table}.rowid
           WHERE ${table} MATCH ?1 ${narrow} ORDER BY ${order} LIMIT ?2`,
        )
        .all(...[match, MAX_CANDIDATES, ...(types === undefined ? [] : [JSON.stringify(types)])])
        .map((row) => row.node as NodeId);
    const byWord = query.words.map((word) => `"${word}" *`).join(' AND ');
    const bySound = query.pieces.map((piece) => `"${piece}"`).join(' OR ');
    return [
      ...(byWord === '' ? [] : find('name_words', 'length(names.words), names.node', byWord)),
      ...(bySound === '' ? [] : find('name_sounds', 'rank, names.node', bySound)),
    ];
  }

  /** Whether what is kept is what names.ts would keep of these nodes. */
  isSound(): boolean {
    if (this.#database.prepare('SELECT form FROM names_form').get()?.form !== NAME_FORM) return false;
    for (const row of this.#database.prepare('SELECT number, node, type, words, sounds, sum FROM names').iterate()) {
      if (sumOf(row) !== row.sum) return false;
    }
    const entities = `SELECT count(*) AS c FROM nodes WHERE EXISTS (SELECT 1 FROM json_each(labels) WHERE value = 'Entity')`;
    const [kept, wanted] = ['SELECT count(*) AS c FROM names', entities].map(
      (sql) => this.#database.prepare(sql).get()!.c,
    );
    if (kept !== wanted) return false;
    try {
      // Rank 1 compares the index with the rows it was made from, not only with itself.
      for (const table of ['name_words', 'name_sounds']) {
        this.#database.exec(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`);
      }
      return true;
    } catch {
      // The check says "damaged" by failing; the caller then makes the table again from the nodes.
      return false;
    }
  }

  /** Makes everything again from the nodes, in the caller's transaction. */
  rebuild(nodes: Iterable<GraphNode>): void {
    this.#database.exec(`
      DROP TABLE name_words;
      DROP TABLE name_sounds;
      DROP TABLE names;
      DROP TABLE names_form;
      ${NAME_SCHEMA}
    `);
    for (const node of nodes) if (node.labels.includes('Entity')) this.#insert(node);
  }

  #insert(node: GraphNode): void {
    const { words, sounds } = keysOf(node);
    const type = entityTypeOf(node.labels) ?? '';
    const next = this.#statements.prepare('SELECT coalesce(max(number), 0) + 1 AS number FROM names').get()!.number!;
    const row = { number: next, node: node.id, type, words, sounds };
    this.#statements
      .prepare('INSERT INTO names (number, node, type, words, sounds, sum) VALUES (?, ?, ?, ?, ?, ?)')
      .run(next, node.id, type, words, sounds, sumOf(row));
    this.#statements.prepare('INSERT INTO name_words (rowid, words) VALUES (?, ?)').run(next, words);
    this.#statements.prepare('INSERT INTO name_sounds (rowid, sounds) VALUES (?, ?)').run(next, sounds);
  }
}

function sumOf(row: Record<string, unknown>): number {
  return rowSum('names', ...['number', 'node', 'type', 'words', 'sounds'].map((column) => String(row[column])));
}
