/**
 * What is written to and read from the SQLite file: nodes, relationships and the journal of changes. A change and its entry in the journal are
 * one transaction. How the file is opened and checked: truthFile.ts; how names are found in it: nameTable.ts.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { type Change, type ChangeDraft, changeSchema } from '../../../model/change.ts';
import { PasserelleError } from '../../../model/errors.ts';
import type { GraphNode, GraphRelationship, NodeId, Properties, RelationshipId } from '../../../model/graph.ts';
import type { RelationshipType } from '../../../model/ontology/types.ts';
import { canonicalJson, parseCanonicalJson } from '../../formats/canonicalJson.ts';
import { canonicalDraft, isSame } from '../canonical.ts';
import { changeId, sequenceOf } from '../journal.ts';
import { rowSum, toggle } from './digest.ts';
import { NameTable } from './nameTable.ts';
import { Statements } from './statements.ts';

export class Truth {
  readonly names: NameTable;
  readonly #database: DatabaseSync;
  readonly #statements: Statements;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#statements = new Statements(database);
    this.names = new NameTable(database);
  }

  /** Makes what is derived from the rows again where it does not answer to them. */
  mend(): void {
    if (this.names.isSound()) return;
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      this.names.rebuild([...this.allNodes()]);
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** @throws PasserelleError CHANGE_CONFLICT when a `before` is no longer so, or a relationship would lose an end. */
  apply(given: ChangeDraft, at: string): Change {
    const draft = canonicalDraft(given);
    const database = this.#database;
    database.exec('BEGIN IMMEDIATE');
    try {
      const sequence = this.sequence() + 1;
      const change: Change = {
        kind: 'passerelle.change',
        version: 1,
        id: changeId(sequence),
        sequence,
        at,
        ...draft,
      };
      const writer = new DigestWriter(
        this.#statements.prepare('SELECT digest FROM meta'),
        this.#statements.prepare('UPDATE meta SET digest = ?'),
      );
      for (const { before, after } of draft.relationships) this.#replaceRelationship(before, after, writer);
      for (const { before, after } of draft.nodes) this.#replaceNode(before, after, writer);
      this.#refuseLooseEnds(draft);
      const body = canonicalJson(change);
      const sum = rowSum('journal', String(sequence), body);
      this.#statements.prepare('INSERT INTO journal (sequence, body, sum) VALUES (?, ?, ?)').run(sequence, body, sum);
      writer.toggle(sum);
      writer.write();
      database.exec('COMMIT');
      return change;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }

  /**
   * Moves what was committed from the log into the file. In the log a damaged page would silently end it there; in the file each row
   * is summed.
   */
  settle(): void {
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  sequence(): number {
    return Number(this.#statements.prepare('SELECT coalesce(max(sequence), 0) AS last FROM journal').get()!.last);
  }

  changes(after: number, limit: number): readonly Change[] {
    return this.#statements
      .prepare('SELECT body FROM journal WHERE sequence > ? ORDER BY sequence LIMIT ?')
      .all(after, limit)
      .map((row) => changeOf(row.body));
  }

  change(id: string): Change {
    const row = this.#statements.prepare('SELECT body FROM journal WHERE sequence = ?').get(sequenceOf(id) ?? 0);
    if (row === undefined) throw new PasserelleError('CHANGE_UNKNOWN', { id });
    return changeOf(row.body);
  }

  node(id: NodeId): GraphNode | null {
    const row = this.#statements.prepare('SELECT id, labels, properties FROM nodes WHERE id = ?').get(id);
    return row === undefined ? null : nodeOf(row);
  }

  relationship(id: RelationshipId): GraphRelationship | null {
    const row = this.#statements.prepare(`${RELATIONSHIP_COLUMNS} WHERE id = ?`).get(id);
    return row === undefined ? null : relationshipOf(row);
  }

  relationshipsOf(id: NodeId): readonly GraphRelationship[] {
    return this.#statements
      .prepare(`${RELATIONSHIP_COLUMNS} WHERE start = ?1 OR finish = ?1 ORDER BY id`)
      .all(id)
      .map(relationshipOf);
  }

  *allNodes(): Iterable<GraphNode> {
    for (const row of this.#database.prepare('SELECT id, labels, properties FROM nodes ORDER BY id').iterate()) {
      yield nodeOf(row);
    }
  }

  *allRelationships(): Iterable<GraphRelationship> {
    for (const row of this.#database.prepare(`${RELATIONSHIP_COLUMNS} ORDER BY id`).iterate()) {
      yield relationshipOf(row);
    }
  }

  counts(): { nodes: number; relationships: number } {
    const count = (table: string) => Number(this.#statements.prepare(`SELECT count(*) AS c FROM ${table}`).get()!.c);
    return { nodes: count('nodes'), relationships: count('relationships') };
  }

  /** Everything that `read` reads is as of one moment, whatever another process writes meanwhile. */
  atOneMoment<Result>(read: () => Result): Result {
    this.#database.exec('BEGIN');
    try {
      return read();
    } finally {
      this.#database.exec('COMMIT');
    }
  }

  close(): void {
    this.#database.close();
  }

  #replaceNode(before: GraphNode | null, after: GraphNode | null, digest: DigestWriter): void {
    const id = (after ?? before)!.id;
    const row = this.#statements.prepare('SELECT id, labels, properties, sum FROM nodes WHERE id = ?').get(id);
    if (!isSame(row === undefined ? null : nodeOf(row), before)) throw new PasserelleError('CHANGE_CONFLICT', { id });
    if (row !== undefined) digest.toggle(Number(row.sum));
    if (after === null) {
      this.#statements.prepare('DELETE FROM nodes WHERE id = ?').run(id);
    } else {
      const [labels, properties] = [canonicalJson(after.labels), canonicalJson(after.properties)];
      const sum = rowSum('nodes', id, labels, properties);
      this.#statements
        .prepare(
          `INSERT INTO nodes (id, labels, properties, sum) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (id) DO UPDATE SET labels = ?2, properties = ?3, sum = ?4`,
        )
        .run(id, labels, properties, sum);
      digest.toggle(sum);
    }
    this.names.replace(id, after);
  }

  #replaceRelationship(before: GraphRelationship | null, after: GraphRelationship | null, digest: DigestWriter): void {
    const id = (after ?? before)!.id;
    const row = this.#statements
      .prepare('SELECT id, type, start, finish, properties, sum FROM relationships WHERE id = ?')
      .get(id);
    const now = row === undefined ? null : relationshipOf(row);
    if (!isSame(now, before)) throw new PasserelleError('CHANGE_CONFLICT', { id });
    if (row !== undefined) digest.toggle(Number(row.sum));
    if (after === null) {
      this.#statements.prepare('DELETE FROM relationships WHERE id = ?').run(id);
      return;
    }
    const properties = canonicalJson(after.properties);
    const sum = rowSum('relationships', id, after.type, after.from, after.to, properties);
    this.#statements
      .prepare(
        `INSERT INTO relationships (id, type, start, finish, properties, sum) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
       ON CONFLICT (id) DO UPDATE SET type = ?2, start = ?3, finish = ?4, properties = ?5, sum = ?6`,
      )
      .run(id, after.type, after.from, after.to, properties, sum);
    digest.toggle(sum);
  }

  // Foreign keys are checked at COMMIT, which then says only that one of them fails; people are told which entity it is about.
  #refuseLooseEnds(draft: ChangeDraft): void {
    const lost = draft.nodes.flatMap(({ before, after }) => (before !== null && after === null ? [before.id] : []));
    const ends = draft.relationships.flatMap(({ after }) => (after === null ? [] : [after.from, after.to]));
    for (const id of lost)
      if (this.relationshipsOf(id).length > 0) throw new PasserelleError('CHANGE_CONFLICT', { id });
    for (const id of ends) if (this.node(id) === null) throw new PasserelleError('CHANGE_CONFLICT', { id });
  }
}

/** Collects the sums of rows written and overwritten, then writes the file's digest once. */
class DigestWriter {
  #digest: number;
  readonly #update: StatementSync;

  constructor(read: StatementSync, update: StatementSync) {
    this.#digest = Number(read.get()!.digest);
    this.#update = update;
  }

  toggle(sum: number): void {
    this.#digest = toggle(this.#digest, sum);
  }

  write(): void {
    this.#update.run(this.#digest);
  }
}

const RELATIONSHIP_COLUMNS = 'SELECT id, type, start, finish, properties FROM relationships';

type Row = Record<string, unknown>;

function nodeOf(row: Row): GraphNode {
  return {
    id: row.id as NodeId,
    labels: JSON.parse(String(row.labels)) as string[],
    properties: parseCanonicalJson(String(row.properties)) as Properties,
  };
}

function relationshipOf(row: Row): GraphRelationship {
  return {
    id: row.id as RelationshipId,
    type: row.type as RelationshipType,
    from: row.start as NodeId,
    to: row.finish as NodeId,
    properties: parseCanonicalJson(String(row.properties)) as Properties,
  };
}

function changeOf(body: unknown): Change {
  return changeSchema.parse(parseCanonicalJson(String(body)));
}
