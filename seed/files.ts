/** The files that the command line names: a folder stands for the documents in it. Opening them is read/formats/. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PasserelleError } from '../model/errors.ts';

/** What a folder is searched for. A file named outright is tried whatever it is called. */
const DOCUMENT = /^[^.].*\.(?:txt|md|markdown|html?|docx|pdf)$/i;

/** The file itself, or a folder's documents by name. @throws PasserelleError DOCUMENT_MISSING */
export function listDocuments(path: string): string[] {
  if (!opened(path, () => statSync(path)).isDirectory()) return [path];
  const names = opened(path, () => readdirSync(path, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && DOCUMENT.test(entry.name))
    .map(({ name }) => name);
  return names.sort().map((name) => join(path, name));
}

function opened<Result>(path: string, open: () => Result): Result {
  try {
    return open();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'inconnu';
    throw new PasserelleError('DOCUMENT_MISSING', { file: basename(path), reason }, { cause: error });
  }
}
