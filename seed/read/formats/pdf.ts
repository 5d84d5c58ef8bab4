/**
 * A PDF → its text, in the order in which a person reads it, without running headers, footers and page numbers. pdf.js gives what is drawn and
 * where (fragments, margins, columns, paragraphs: pdf*.ts do the rest). Runs in the parser's process.
 */
import { getDocumentProxy } from 'unpdf';
import { PasserelleError } from '../../../model/errors.ts';
import { LIMITS } from '../../../model/limits.ts';
import { type Metadata, primaryLanguage } from './metadata.ts';
import { joinBlocks, type OpenedDocument } from './openedDocument.ts';
import { orderPages } from './pdfColumns.ts';
import { findRows, type PdfItem } from './pdfFragments.ts';
import { type PageRows, withoutMargins } from './pdfMargins.ts';
import { findParagraphs } from './pdfParagraphs.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
const ERRORS_ONLY = 0;

/** @throws PasserelleError DOCUMENT_ENCRYPTED, DOCUMENT_TOO_MANY_PAGES, DOCUMENT_TOO_LARGE, DOCUMENT_WITHOUT_TEXT; what pdf.js throws at damage */
export async function readPdf(bytes: Uint8Array, file: string): Promise<OpenedDocument> {
  const pdf = await open(bytes, file);
  const { maxPages } = LIMITS.document;
  if (pdf.numPages > maxPages)
    throw new PasserelleError('DOCUMENT_TOO_MANY_PAGES', { file, found: pdf.numPages, limit: maxPages });
  const pages = withoutMargins(await readPages(pdf, file));
  const lines = orderPages(pages).flatMap((page, index) => page.map((line) => ({ ...line, page: index + 1 })));
  const blocks = findParagraphs(lines);
  const joined = joinBlocks(blocks);
  if (!/\p{L}/u.test(joined.text)) throw new PasserelleError('DOCUMENT_WITHOUT_TEXT', { file });
  return { format: 'pdf', ...(await readMetadata(pdf, joined.text)), ...joined };
}

async function open(bytes: Uint8Array, file: string): Promise<Pdf> {
  try {
    // A copy: pdf.js keeps what it is given, and takes no Buffer.
    return await getDocumentProxy(new Uint8Array(bytes), {
      useSystemFonts: false,
      disableFontFace: true,
      enableXfa: false,
      verbosity: ERRORS_ONLY,
    });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException')
      throw new PasserelleError('DOCUMENT_ENCRYPTED', { file }, { cause });
    throw cause;
  }
}

async function readPages(pdf: Pdf, file: string): Promise<PageRows[]> {
  const pages: PageRows[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const drawn = items.filter((item): item is typeof item & PdfItem => 'str' in item);
    characters += drawn.reduce((sum, { str }) => sum + str.length, 0);
    if (characters > LIMITS.document.maxCharacters)
      throw new PasserelleError('DOCUMENT_TOO_LARGE', {
        file,
        found: characters,
        limit: LIMITS.document.maxCharacters,
      });
    pages.push({ width: viewport.width, height: viewport.height, rows: findRows(drawn, viewport) });
    page.cleanup();
  }
  return pages;
}

/** A PDF's title is often the name of some file. It counts when the document itself shows it; the day it was made is no day of publication. */
async function readMetadata(pdf: Pdf, text: string): Promise<Metadata> {
  const info: Record<string, unknown> = { ...(await pdf.getMetadata()).info };
  const given = (name: string) => (typeof info[name] === 'string' ? info[name].replaceAll('\0', '').trim() : '');
  const [title, author] = [given('Title'), given('Author')];
  const fold = (value: string) => value.toLowerCase().replace(/\s+/g, ' ');
  const isShown = title !== '' && fold(text.slice(0, 5000)).includes(fold(title));
  return {
    ...(isShown ? { title } : {}),
    ...(author ? { author } : {}),
    ...primaryLanguage(given('Language')),
  };
}
