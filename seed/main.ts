/** The command line of the reading: `read FILE` prints what a document proposes. Wires; nobody imports it. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { errorSentence, PasserelleError } from '../model/errors.ts';
import { propose } from './propose.ts';
import { decode } from './read/decode.ts';

function read(path: string): void {
  const file = basename(path);
  const proposal = propose(decode(readBytes(path, file), file), { file });
  process.stdout.write(`${JSON.stringify(proposal, null, 1)}\n`);
}

function readBytes(path: string, file: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'inconnu';
    throw new PasserelleError('DOCUMENT_MISSING', { file, reason }, { cause: error });
  }
}

const [command, path] = process.argv.slice(2);
try {
  if (command !== 'read' || path === undefined) {
    process.stderr.write('Usage : npm run read -- FICHIER\n');
    process.exitCode = 2;
  } else {
    read(path);
  }
} catch (error) {
  if (!(error instanceof PasserelleError)) throw error;
  process.stderr.write(`${errorSentence(error.code, error.values, 'fr')}\n`);
  process.exitCode = 1;
}
