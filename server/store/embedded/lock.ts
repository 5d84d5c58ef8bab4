/**
 * One server a data folder. The lock is the operating system's, through a SQLite file that stays locked while the process lives: after
 * kill -9 it is free at once, and no stale file can stand in the way. `lock.json` beside it only says who holds it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { PasserelleError } from '../../../model/errors.ts';

const holderSchema = z.object({
  kind: z.literal('passerelle.lock'),
  version: z.literal(1),
  pid: z.int(),
  /** The port that the holder listens on, once it does. */
  port: z.int().optional(),
});
export type LockHolder = z.infer<typeof holderSchema>;

export interface FolderLock {
  release(): void;
}

/**
 * @throws PasserelleError DATA_FOLDER_IN_USE naming the folder and the process that holds it, DATA_FOLDER_UNWRITABLE.
 */
export function lockFolder(folder: string): FolderLock {
  const database = takeLock(folder);
  writeHolder(folder, { kind: 'passerelle.lock', version: 1, pid: process.pid });
  return { release: () => database.close() };
}

/** Tells other commands which port the holder of the lock listens on. Only the holder calls this. */
export function announcePort(folder: string, port: number): void {
  writeHolder(folder, { kind: 'passerelle.lock', version: 1, pid: process.pid, port });
}

/** Who took the folder last; undefined when nobody ever did or the note cannot be read. It may have ended since. */
export function readHolder(folder: string): LockHolder | undefined {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8')));
  } catch {
    // The note is a courtesy: the lock itself is the operating system's, and an unreadable note must not stop anybody.
    return undefined;
  }
}

function takeLock(folder: string): DatabaseSync {
  const file = join(folder, 'lock');
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return database;
  } catch (cause) {
    database?.close();
    const reason = cause instanceof Error ? cause.message : String(cause);
    if (/locked|busy/i.test(reason)) {
      throw new PasserelleError('DATA_FOLDER_IN_USE', { folder, pid: readHolder(folder)?.pid ?? '?' }, { cause });
    }
    throw new PasserelleError('DATA_FOLDER_UNWRITABLE', { folder, reason }, { cause });
  }
}

function writeHolder(folder: string, holder: LockHolder): void {
  writeFileSync(join(folder, 'lock.json'), `${JSON.stringify(holder)}\n`);
}
