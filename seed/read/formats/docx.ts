/**
 * A Word file → its text: headings, paragraphs, lists, tables, notes at the end; without headers, footers, comments and deleted passages.
 * mammoth turns the document into HTML, which htmlBlocks.ts reads. It inflates whatever it is given, so it is given an archive of ours:
 * the XML parts alone, each inflated within its announced size. Runs in the parser's process.
 */
import mammoth from 'mammoth';
import { htmlBlocks } from './htmlBlocks.ts';
import { type Element, findAll, parseTree, textOf, walk } from './htmlTree.ts';
import { type Metadata, primaryLanguage } from './metadata.ts';
import { joinBlocks, type OpenedDocument } from './openedDocument.ts';
import { readZipDirectory } from './zipDirectory.ts';
import { packZip, readZipParts } from './zipParts.ts';

const STYLE_MAP = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='heading 7'] => h6:fresh",
];
const CORE_PROPERTIES = 'docProps/core.xml';
/** Word and LibreOffice put these where nobody wrote a title. */
const EMPTY_TITLE =
  /^(?:document ?\d*|sans (?:titre|nom) ?\d*|untitled ?\d*|microsoft word\b.*|.*\.(?:docx?|dotx?|odt|rtf))$/i;

/** @throws PasserelleError DOCUMENT_ARCHIVE_UNSAFE, DOCUMENT_ENCRYPTED, DOCUMENT_UNREADABLE */
export async function readDocx(bytes: Uint8Array, file: string): Promise<OpenedDocument> {
  const entries = readZipDirectory(bytes, file);
  const parts = readZipParts(bytes, entries, (name) => /\.(?:xml|rels)$/i.test(name), file);
  const { value } = await mammoth.convertToHtml(
    { buffer: packZip(parts) },
    {
      styleMap: STYLE_MAP,
      ignoreEmptyParagraphs: true,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  const tree = parseTree(value, file);
  const core = parts.get(CORE_PROPERTIES);
  return { format: 'docx', ...readMetadata(tree, core, file), ...joinBlocks(htmlBlocks(tree, { keepSpaces: true })) };
}

/** The title that the document shows, else the one of its properties. The days on which the file was saved are no dates of publication. */
function readMetadata(tree: Element, core: Uint8Array | undefined, file: string): Metadata {
  const properties = core ? parseTree(new TextDecoder().decode(core), file, { xmlMode: true }) : undefined;
  const property = (name: string) => {
    const element = properties && findAll(properties, name)[0];
    return element ? textOf(element) : '';
  };
  const shown = [...walk(tree)].find(({ name }) => name === 'h1');
  const told = property('dc:title');
  const title = (shown && textOf(shown)) || (EMPTY_TITLE.test(told) ? '' : told);
  const author = property('dc:creator');
  return {
    ...(title ? { title } : {}),
    ...(author ? { author } : {}),
    ...primaryLanguage(property('dc:language')),
  };
}
