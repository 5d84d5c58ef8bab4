/** Bytes of a file → text. Knows the encodings in which offices save plain text; file formats (Word, PDF) are not its business. */
import { PasserelleError } from '../../model/errors.ts';
import { LIMITS } from '../../model/limits.ts';
import type { Localized } from '../../model/ontology/types.ts';

/** Of the first characters, the share that may be control characters before the file counts as binary. */
const MAX_CONTROL_SHARE = 0.01;
/** Enough to tell one encoding from another. */
const SAMPLE_BYTES = 65_536;

/**
 * The text of a file, without its byte order mark; everything else as it stands, line ends too.
 * UTF-8, UTF-16 (with a mark, or recognised by its zero bytes), otherwise windows-1252 or, where that gives more French letters, the old
 * Macintosh's, in which spreadsheets there still save text.
 * @param file its name, for the error
 * @throws PasserelleError DOCUMENT_EMPTY, DOCUMENT_NOT_TEXT or DOCUMENT_TOO_LARGE
 */
export function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length > LIMITS.document.maxBytes) throw tooLarge(file, bytes.length);
  const encoding = findEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.trim() === '') throw new PasserelleError('DOCUMENT_EMPTY', { file });
  if (text.length > LIMITS.document.maxCharacters) throw tooLarge(file, text.length);
  const reason = whyNotText(bytes, text);
  if (reason) throw new PasserelleError('DOCUMENT_NOT_TEXT', { file, reason });
  return text;
}

function tooLarge(file: string, found: number): PasserelleError {
  return new PasserelleError('DOCUMENT_TOO_LARGE', { file, found, limit: LIMITS.document.maxCharacters });
}

function findEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = countZeros(bytes.subarray(0, 512));
  if (zeros.odd > 8 && zeros.even === 0) return 'utf-16le';
  if (zeros.even > 8 && zeros.odd === 0) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : likelierOf('windows-1252', 'macintosh', bytes.subarray(0, SAMPLE_BYTES));
}

/** The first, unless the second makes more letters of French out of the bytes. */
function likelierOf(first: string, second: string, bytes: Uint8Array): string {
  const count = (encoding: string) => new TextDecoder(encoding).decode(bytes).match(/[éèêëàâçùûôîï’]/g)?.length ?? 0;
  return count(second) > count(first) ? second : first;
}

function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  bytes.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++;
  });
  return zeros;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'PDF'],
  ['PK\u0003\u0004', 'ZIP, Word, Excel'],
  ['\u00d0\u00cf\u0011\u00e0', 'Word 97'],
  ['\u0089PNG', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['{\\rtf', 'RTF'],
];

const BINARY: Localized = { fr: 'données binaires', en: 'binary data', ko: '이진 데이터' };

function whyNotText(bytes: Uint8Array, text: string): string | Localized | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  const signature = SIGNATURES.find(([start]) => head.startsWith(start));
  if (signature) return signature[1];
  const sample = text.slice(0, 20_000);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted here.
  const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return controls > sample.length * MAX_CONTROL_SHARE ? BINARY : undefined;
}
