/**
 * A tree of HTML → paragraphs as a person would see them on the page: items with their marks, tables as rows with bars, definitions after a
 * colon below their term, nothing of looks.
 */
import { collapse, type Element, findAll, textOf, walk } from './htmlTree.ts';
import type { Block } from './openedDocument.ts';

const BLOCK_ELEMENTS = new Set(
  (
    '#root html body address article aside blockquote caption center details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'svg',
  'title',
  'iframe',
  'object',
  'select',
]);
/** A soft hyphen or a zero-width space is advice to a browser, not a character of the word. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g;

interface List {
  readonly isOrdered: boolean;
  count: number;
}

/**
 * The paragraphs below `root`, in the order of the page.
 * @param keepSpaces for what comes from a word processor, where several spaces are seen as several
 */
export function htmlBlocks(root: Element, { keepSpaces = false } = {}): Block[] {
  const writer = new BlockWriter();
  writer.write(root, keepSpaces);
  writer.endParagraph();
  return writer.blocks;
}

class BlockWriter {
  readonly blocks: Block[] = [];
  /** The lists that are open, outermost first, and the mark that the next paragraph of the innermost item begins with. */
  #lists: List[] = [];
  #mark = '';
  #openItems = 0;
  #inline = '';

  write(node: Element | string, isPreformatted: boolean): void {
    if (typeof node === 'string') this.#writeText(node, isPreformatted);
    else if (node.name === 'br') this.#inline += '\n';
    else if (SILENT.has(node.name) || isNoteMark(node)) return;
    else if (node.name === 'table' && isDataTable(node)) this.#writeTable(node);
    else if (node.name === 'ul' || node.name === 'ol') this.#writeList(node, isPreformatted);
    else if (node.name === 'li') this.#writeItem(node, isPreformatted);
    else if (node.name === 'dd') this.#inline += `\n: ${textOf(node)}`;
    else this.#writeElement(node, isPreformatted || node.name === 'pre');
  }

  #writeText(text: string, isPreformatted: boolean): void {
    if (isPreformatted) this.#inline += text;
    // A space at the end of one element and one at the start of the next are seen as one, and none at the start of a line.
    else this.#inline += /[ \n]$/.test(this.#inline) ? collapse(text).replace(/^ /, '') : collapse(text);
  }

  #writeElement(element: Element, isPreformatted: boolean): void {
    const isBlock = BLOCK_ELEMENTS.has(element.name);
    if (isBlock) this.endParagraph();
    for (const child of element.children) this.write(child, isPreformatted);
    // A term's definitions go on in its paragraph.
    if (isBlock && element.name !== 'dt') this.endParagraph();
  }

  #writeList(list: Element, isPreformatted: boolean): void {
    this.endParagraph();
    const start = Number.parseInt(list.attributes.start ?? '1', 10) || 1;
    this.#lists.push({ isOrdered: list.name === 'ol', count: start - 1 });
    for (const child of list.children) this.write(child, isPreformatted);
    this.endParagraph();
    this.#lists.pop();
  }

  #writeItem(item: Element, isPreformatted: boolean): void {
    this.endParagraph();
    const list = this.#lists.at(-1) ?? { isOrdered: false, count: 0 };
    list.count += 1;
    this.#mark = list.isOrdered ? `${list.count}. ` : '- ';
    this.#openItems += 1;
    for (const child of item.children) this.write(child, isPreformatted);
    this.endParagraph();
    this.#openItems -= 1;
    this.#mark = '';
  }

  #writeTable(table: Element): void {
    this.endParagraph();
    this.blocks.push(...tableBlocks(table));
  }

  /** Two line breaks divide paragraphs as well as an element does. */
  endParagraph(): void {
    const paragraphs = this.#inline.split(/\n[ \n]*\n/).map(tidy);
    this.#inline = '';
    for (const text of paragraphs.filter((paragraph) => paragraph !== '')) {
      if (this.#openItems === 0) this.blocks.push({ kind: 'paragraph', text });
      else {
        const indent = '  '.repeat(Math.max(0, this.#lists.length - 1));
        this.blocks.push({ kind: 'item', text: `${indent}${this.#mark || '  '}${text.replaceAll('\n', ' ')}` });
        this.#mark = '';
      }
    }
  }
}

function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .replace(/ +\n/g, '\n')
    .replace(/^[ \n]+|[ \n]+$/g, '')
    .normalize('NFC');
}

/** The number that leads to a note, and the arrow that leads back: signs of the page, in the middle of a sentence. */
function isNoteMark(element: Element): boolean {
  if (element.name !== 'a' || !element.attributes.href?.startsWith('#')) return false;
  return /^(?:\[?\d{1,3}\]?|\[?[a-z*†‡]\]?|[↑↩^]\ufe0e?)$/.test(textOf(element));
}

/** Not a table that only lays out the page: one with more than one column, without further tables or many paragraphs in a cell. */
function isDataTable(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? '')) return false;
  if (findAll(table, 'table').length > 1) return false;
  const rows = rowsOf(table);
  const isLaidOut = rows.some((row) => cellsOf(row).some((cell) => textOf(cell).length > 600));
  return !isLaidOut && rows.some((row) => cellsOf(row).length > 1);
}

const rowsOf = (table: Element) => findAll(table, 'tr');
const cellsOf = (row: Element) =>
  row.children.filter((child): child is Element => typeof child !== 'string' && /^t[dh]$/.test(child.name));

function tableBlocks(table: Element): Block[] {
  const caption = [...walk(table)].find(({ name }) => name === 'caption');
  const rows = rowsOf(table).map((row) => cellsOf(row).map(cellText));
  const lines = rows.filter((cells) => cells.some((cell) => cell !== '')).map((cells) => `| ${cells.join(' | ')} |`);
  return [
    ...(caption ? [{ kind: 'paragraph', text: tidy(textOf(caption)) } as const] : []),
    ...lines.map((text) => ({ kind: 'row', text }) as const),
  ];
}

/** A cell on one line. Its paragraphs stay apart by a space, and a bar of its own must not read as a border. */
function cellText(cell: Element): string {
  return htmlBlocks(cell)
    .map(({ text }) => text.replaceAll('\n', ' ').replaceAll('|', '/'))
    .join(' ');
}
