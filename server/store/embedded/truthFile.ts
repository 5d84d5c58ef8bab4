/**
 * Opens the SQLite file that is the truth, and refuses one that is damaged or newer. SQLite keeps no checksum of what stands in a row, so
 * each row carries one of ours, and `meta` their sum: a row that changed or vanished behind our back is noticed at the next start.
 * What is written and read in it: truth.ts, nameTable.ts.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PasserelleError } from '../../../model/errors.ts';
import { digestOfRows } from './digest.ts';
import { NAME_SCHEMA } from './nameTable.ts';

/** The form of the file. A change of form comes with a migration and a test that opens the old one. */
export const FORM = 1;
/** "PASS": tells the file from any other SQLite file. */
const APPLICATION = 0x50415353;

const SCHEMA = `
  CREATE TABLE nodes (
    id TEXT PRIMARY KEY,
    labels TEXT NOT NULL,
    properties TEXT NOT NULL,
    sum INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE relationships (
    id TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    start TEXT NOT NULL REFERENCES nodes (id) DEFERRABLE INITIALLY DEFERRED,
    finish TEXT NOT NULL REFERENCES nodes (id) DEFERRABLE INITIALLY DEFERRED,
    properties TEXT NOT NULL,
    sum INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX relationships_start ON relationships (start);
  CREATE INDEX relationships_finish ON relationships (finish);
  CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    body TEXT NOT NULL,
    sum INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE meta (only INTEGER PRIMARY KEY CHECK (only = 1), digest INTEGER NOT NULL) STRICT;
  INSERT INTO meta VALUES (1, 0);
  ${NAME_SCHEMA}
  PRAGMA application_id = ${APPLICATION};
  PRAGMA user_version = ${FORM};
`;

/**
 * Opens the truth for writing, making it where there is none, and checks every page and row of it.
 * @throws PasserelleError DATA_DAMAGED, DATA_NEWER, DATA_FOLDER_UNWRITABLE
 */
export function openTruthFile(file: string): DatabaseSync {
  return guarded(file, () => {
    if (!existsSync(file)) createTruthFile(file);
    const database = new DatabaseSync(file, { timeout: 5000 });
    try {
      // FULL: an acknowledged write survives a power cut, not only the end of the process.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
      checkForm(file, database);
      checkContent(file, database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  });
}

/** Opens an existing truth for reading only, beside the process that writes it. @throws PasserelleError DATA_DAMAGED, DATA_NEWER */
export function openTruthFileToRead(file: string): DatabaseSync {
  return guarded(file, () => {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
    checkForm(file, database);
    return database;
  });
}

function guarded(file: string, open: () => DatabaseSync): DatabaseSync {
  try {
    return open();
  } catch (cause) {
    if (cause instanceof PasserelleError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (/unable to open|readonly/i.test(reason)) {
      throw new PasserelleError('DATA_FOLDER_UNWRITABLE', { folder: file, reason }, { cause });
    }
    throw damaged(file, reason, cause);
  }
}

/** Made whole under another name first: an empty file in the truth's place is then always damage, never a beginning. */
function createTruthFile(file: string): void {
  const beginning = `${file}.new`;
  rmSync(beginning, { force: true });
  const database = new DatabaseSync(beginning);
  database.exec(`PRAGMA synchronous = FULL; BEGIN; ${SCHEMA} COMMIT`);
  database.close();
  renameSync(beginning, file);
}

function checkForm(file: string, database: DatabaseSync): void {
  if (pragma(database, 'application_id') !== APPLICATION) throw damaged(file, 'not a file of Passerelle');
  const found = pragma(database, 'user_version');
  if (found > FORM) throw new PasserelleError('DATA_NEWER', { file: basename(file), found, known: FORM });
  if (found < FORM) throw damaged(file, `form ${found}`);
}

function checkContent(file: string, database: DatabaseSync): void {
  const said = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check;
  if (said !== 'ok') throw damaged(file, String(said));
  if (database.prepare('PRAGMA foreign_key_check').get() !== undefined)
    throw damaged(file, 'a relationship without end');
  const { digest, fault } = digestOfRows(database);
  if (fault !== undefined) throw damaged(file, fault);
  if (database.prepare('SELECT digest FROM meta').get()?.digest !== digest) throw damaged(file, 'rows are missing');
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function damaged(file: string, reason: string, cause?: unknown): PasserelleError {
  return new PasserelleError('DATA_DAMAGED', { file: basename(file), reason }, { cause });
}
