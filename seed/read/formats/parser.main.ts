/**
 * The process that reads one document which is not plain text: bytes on standard input, the answer as one message to the parent. Started by
 * parserProcess.ts, which says what it may do. Each format's library is loaded only when that format is asked for.
 */
import { once } from 'node:events';
import { argv, stdin } from 'node:process';
import { Worker } from 'node:worker_threads';
import { PasserelleError } from '../../../model/errors.ts';
import { LIMITS } from '../../../model/limits.ts';
import type { OpenedDocument } from './openedDocument.ts';
import type { ParserAnswer } from './parserProcess.ts';

const [format = '', file = '', timeoutMs = '', maxMemoryMiB = ''] = argv.slice(2);

const READERS: Readonly<Record<string, (bytes: Uint8Array, file: string) => Promise<OpenedDocument>>> = {
  html: async (...given) => (await import('./html.ts')).readHtml(...given),
  docx: async (...given) => (await import('./docx.ts')).readDocx(...given),
  pdf: async (...given) => (await import('./pdf.ts')).readPdf(...given),
};

const watch = new Worker(new URL('memoryWatch.ts', import.meta.url), {
  workerData: { maxMemoryBytes: Number(maxMemoryMiB) * 1024 * 1024, timeoutMs: Number(timeoutMs) },
});
watch.unref();
// Nothing is parsed unwatched.
await once(watch, 'message');

const answer = await read();
process.send?.(answer, () => process.exit(0));

async function read(): Promise<ParserAnswer> {
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(chunk as Buffer);
    const document = await READERS[format]!(Buffer.concat(chunks), file);
    if (document.text.trim() === '') throw new PasserelleError('DOCUMENT_EMPTY', { file });
    const { maxCharacters } = LIMITS.document;
    if (document.text.length > maxCharacters)
      throw new PasserelleError('DOCUMENT_TOO_LARGE', { file, found: document.text.length, limit: maxCharacters });
    return { document };
  } catch (error) {
    // Whatever a library throws at a file means that the file cannot be read; its words go along for the log.
    const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (error instanceof PasserelleError) return { refused: error.code, values: error.values, cause };
    return { refused: 'DOCUMENT_UNREADABLE', values: { file, format: format.toUpperCase() }, cause };
  }
}
