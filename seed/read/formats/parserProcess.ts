/**
 * Reads a document in a process of its own, so that no file can block, crash or fill the one that asks. The child (parser.main.ts) gets the
 * bytes and nothing else: no environment, nothing to read but code, no right to write files, start programs or make code out of strings.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ErrorCode, type ErrorValues, PasserelleError } from '../../../model/errors.ts';
import { LIMITS } from '../../../model/limits.ts';
import type { Format, OpenedDocument } from './openedDocument.ts';

/** What the child says, once, before it ends. */
export type ParserAnswer =
  | { readonly document: OpenedDocument }
  | { readonly refused: ErrorCode; readonly values: ErrorValues; readonly cause?: string };

type ParserLimits = Readonly<{ timeoutMs: number; maxMemoryMiB: number }>;

const CHILD = fileURLToPath(new URL('parser.main.ts', import.meta.url));
const ROOT = join(dirname(CHILD), '..', '..', '..');
/** What the child may read: never the folder of data. */
const CODE = ['package.json', 'model/*', 'seed/*', 'node_modules/*'];

/**
 * @param limits of the child: time, and the memory of the whole process
 * @throws PasserelleError what the format's reader refuses; DOCUMENT_TOO_SLOW, DOCUMENT_TOO_HEAVY; DOCUMENT_UNREADABLE when the child dies
 */
export function parseInProcess(
  bytes: Uint8Array,
  file: string,
  format: Exclude<Format, 'txt' | 'md'>,
  limits: ParserLimits = LIMITS.parser,
): Promise<OpenedDocument> {
  const child = start(file, format, limits);
  return new Promise((resolve, reject) => {
    let answer: ParserAnswer | undefined;
    let isTooSlow = false;
    const timer = setTimeout(() => {
      isTooSlow = true;
      child.kill('SIGKILL');
    }, limits.timeoutMs);
    child.on('message', (message) => {
      answer = message as ParserAnswer;
    });
    child.on('error', (cause) => {
      clearTimeout(timer);
      reject(new PasserelleError('DOCUMENT_UNREADABLE', { file, format: format.toUpperCase() }, { cause }));
    });
    child.on('close', (_code, signal) => {
      clearTimeout(timer);
      if (answer && 'document' in answer) resolve(answer.document);
      else if (answer) reject(new PasserelleError(answer.refused, answer.values, { cause: answer.cause }));
      else reject(whyItDied(file, format, limits, isTooSlow, signal));
    });
    // A child that refuses early does not read its input to the end; the answer, or its death, says all.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(bytes);
  });
}

function start(file: string, format: Format, limits: ParserLimits): ChildProcess {
  const args = [CHILD, format, file, String(limits.timeoutMs), String(limits.maxMemoryMiB)];
  // Libraries print their warnings on the standard streams: nobody listens there. Windows starts no program without SystemRoot.
  return spawn(process.execPath, [...confinement(limits.maxMemoryMiB), ...args], {
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    env: process.env.SystemRoot ? { SystemRoot: process.env.SystemRoot } : {},
    windowsHide: true,
  });
}

/** Node's flags that leave a program the reading of our code and a thread beside it, and nothing else. */
export function confinement(maxMemoryMiB: number): string[] {
  return [
    '--permission',
    ...CODE.map((path) => `--allow-fs-read=${join(ROOT, path)}`),
    '--allow-worker',
    '--disallow-code-generation-from-strings',
    '--no-warnings',
    `--max-old-space-size=${maxMemoryMiB}`,
  ];
}

/** Killed without our doing: by its own memory watch, by V8 at its heap's limit, or by the system when memory ran out. */
function whyItDied(
  file: string,
  format: Format,
  limits: ParserLimits,
  isTooSlow: boolean,
  signal: NodeJS.Signals | null,
): PasserelleError {
  if (isTooSlow)
    return new PasserelleError('DOCUMENT_TOO_SLOW', { file, seconds: Math.round(limits.timeoutMs / 1000) });
  if (signal === 'SIGKILL' || signal === 'SIGABRT' || signal === 'SIGTRAP')
    return new PasserelleError('DOCUMENT_TOO_HEAVY', { file, limit: limits.maxMemoryMiB });
  return new PasserelleError('DOCUMENT_UNREADABLE', { file, format: format.toUpperCase() });
}
