/** What a file is, by its first bytes: a name ending in .pdf makes no PDF. Whether it is sound is for the format's own reader to find out. */
import { PasserelleError } from '../../../model/errors.ts';
import type { Format } from './openedDocument.ts';
import { readZipDirectory } from './zipDirectory.ts';

const HEAD_BYTES = 4096;
/** Tags with which a page or a saved piece of one begins. Markdown may hold tags too, but does not begin with these. */
const HTML_START =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|meta|title|article|main|section|div|p|h1|table)\b/i;

/**
 * @param file its name, for errors and, between txt and md alone, as a hint
 * @throws PasserelleError DOCUMENT_NOT_TEXT for a format that is known and not read (Excel, RTF, Word 97 …), DOCUMENT_ENCRYPTED,
 *   DOCUMENT_ARCHIVE_UNSAFE, DOCUMENT_UNREADABLE
 */
export function sniffFormat(bytes: Uint8Array, file: string): Format {
  const head = latin1(bytes.subarray(0, HEAD_BYTES));
  // Readers of PDF accept anything before the mark within the first kilobyte; some web servers put it there.
  if (/^[\s\S]{0,1024}?%PDF-\d/.test(head)) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return sniffArchive(bytes, file);
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) throw oldOffice(bytes, file);
  if (head.startsWith('{\\rtf')) throw notRead(file, 'RTF');
  // UTF-16 pages: every other byte of the head is zero.
  if (HTML_START.test(head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', ''))) return 'html';
  return /\.(?:md|markdown)$/i.test(file) ? 'md' : 'txt';
}

function sniffArchive(bytes: Uint8Array, file: string): Format {
  const names = readZipDirectory(bytes, file).map((entry) => entry.name);
  if (names.includes('[Content_Types].xml')) {
    if (names.includes('word/document.xml')) return 'docx';
    if (names.some((name) => name.startsWith('xl/'))) throw notRead(file, 'Excel');
    if (names.some((name) => name.startsWith('ppt/'))) throw notRead(file, 'PowerPoint');
    // Word itself may call its main part otherwise; the content types say so, and the library follows them.
    if (names.some((name) => name.startsWith('word/'))) return 'docx';
  }
  if (names.includes('META-INF/manifest.xml') && names.includes('content.xml')) throw notRead(file, 'OpenDocument');
  throw notRead(file, 'ZIP');
}

/** Office before 2007, or a file of today that a password wraps into the old container ([MS-OFFCRYPTO] 1.3.2). */
function oldOffice(bytes: Uint8Array, file: string): PasserelleError {
  const wrapped = Buffer.from('EncryptedPackage', 'utf16le');
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(wrapped))
    return new PasserelleError('DOCUMENT_ENCRYPTED', { file });
  return notRead(file, 'Office 97');
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
const notRead = (file: string, reason: string) => new PasserelleError('DOCUMENT_NOT_TEXT', { file, reason });
