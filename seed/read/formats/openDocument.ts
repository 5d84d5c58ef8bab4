/**
 * A file of any format → one text with its places. Plain text and Markdown are read here; everything else in a process that can be
 * stopped (parserProcess.ts), whose libraries this process never loads. What the text means: the rest of read/.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { PasserelleError } from '../../../model/errors.ts';
import { LIMITS } from '../../../model/limits.ts';
import type { OpenedDocument } from './openedDocument.ts';
import { parseInProcess } from './parserProcess.ts';
import { readPlainText } from './plainText.ts';
import { sniffFormat } from './sniffFormat.ts';

const MIB = 1024 * 1024;

/** A file that is already in memory, such as an upload. */
export interface DocumentBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Opens a document within LIMITS.document, LIMITS.archive and LIMITS.parser. The format is told by the content.
 * @param source a path, or a name with bytes
 * @throws PasserelleError DOCUMENT_MISSING and every other DOCUMENT_… that concerns files; no other error
 */
export async function openDocument(source: string | DocumentBytes): Promise<OpenedDocument> {
  const { name, bytes } = typeof source === 'string' ? await load(source) : source;
  if (bytes.length > LIMITS.document.maxBytes) throw tooLarge(name, bytes.length);
  if (bytes.length === 0) throw new PasserelleError('DOCUMENT_EMPTY', { file: name });
  const format = sniffFormat(bytes, name);
  if (format === 'txt' || format === 'md') return readPlainText(bytes, name, format);
  return parseInProcess(bytes, name, format);
}

async function load(path: string): Promise<DocumentBytes> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    // Before it is read: the limit is there to spare the memory.
    if (size > LIMITS.document.maxBytes) throw tooLarge(name, size);
    return { name, bytes: await readFile(path) };
  } catch (cause) {
    if (cause instanceof PasserelleError) throw cause;
    const reason = (cause as NodeJS.ErrnoException).code ?? String(cause);
    throw new PasserelleError('DOCUMENT_MISSING', { file: name, reason }, { cause });
  }
}

function tooLarge(file: string, bytes: number): PasserelleError {
  const limit = LIMITS.document.maxBytes / MIB;
  return new PasserelleError('DOCUMENT_FILE_TOO_LARGE', { file, found: Math.ceil(bytes / MIB), limit });
}
