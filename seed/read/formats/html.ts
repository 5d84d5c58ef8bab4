/** A saved web page → the article in it. Runs in the parser's process. */
import { findArticle } from './htmlArticle.ts';
import { htmlBlocks } from './htmlBlocks.ts';
import { htmlMetadata } from './htmlMetadata.ts';
import { parseTree } from './htmlTree.ts';
import { joinBlocks, type OpenedDocument } from './openedDocument.ts';

const HEAD_BYTES = 4096;

/** @throws PasserelleError DOCUMENT_UNREADABLE when the page is nested beyond reason */
export async function readHtml(bytes: Uint8Array, file: string): Promise<OpenedDocument> {
  const page = parseTree(decodeHtml(bytes), file);
  const article = findArticle(page);
  return { format: 'html', ...htmlMetadata(page, article), ...joinBlocks(htmlBlocks(article)) };
}

/**
 * By byte order mark, then as UTF-8 if it is that (browsers save in UTF-8 and leave the old declaration), then as declared, then as
 * windows-1252, which is also what the declarations of ISO 8859-1 mean (WHATWG Encoding, section 4.2).
 */
function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('latin1');
  const declared = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w:-]{2,40})/i.exec(head)?.[1];
  return tryDecode(bytes, 'utf-8') ?? tryDecode(bytes, declared) ?? new TextDecoder('windows-1252').decode(bytes);
}

/** Undefined for an unknown encoding, and for bytes that are not in it. */
function tryDecode(bytes: Uint8Array, encoding: string | undefined): string | undefined {
  if (encoding === undefined) return undefined;
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}
