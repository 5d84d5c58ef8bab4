/** The files that the command line names: a folder stands for the documents in it. Decoding them is read/decode.ts. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PasserelleError } from '../model/errors.ts';

/** The file itself, or a folder's files by name; hidden ones (".gitattributes") are no documents. @throws PasserelleError DOCUMENT_MISSING */
export function listDocuments(path: string): string[] {
  if (!opened(path, () => statSync(path)).isDirectory()) return [path];
  const names = opened(path, () => readdirSync(path, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  return names.sort().map((name) => join(path, name));
}

/** @throws PasserelleError DOCUMENT_MISSING */
export function readBytes(path: string): Uint8Array {
  return opened(path, () => readFileSync(path));
}

function opened<Result>(path: string, open: () => Result): Result {
  try {
    return open();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'inconnu';
    throw new PasserelleError('DOCUMENT_MISSING', { file: basename(path), reason }, { cause: error });
  }
}
