/** Lines in reading order → paragraphs: joined where the margin broke them, apart where a person set them apart. Order: pdfColumns.ts. */
import { endsInWord, joinLines } from './hyphens.ts';
import type { Block } from './openedDocument.ts';
import type { Line } from './pdfLines.ts';

export interface PageLine extends Line {
  readonly page: number;
}

/** How a line follows the one before it. `line`: a new line of the same paragraph, as in an address. */
type Follows = 'join' | 'line' | 'paragraph';

/** Lines farther apart than this, in units of the usual distance, are two paragraphs. */
const PARAGRAPH_GAP = 1.3;
/** In units of the type size. */
const INDENT = 0.8;
/** As INDENT, for lines that stand on their own. */
const MARGIN = 0.4;
/** Longer first words are addresses or rows of a file; they tell nothing about room. */
const LONG_WORD = 14;
/** Two sizes of type that differ by more are two paragraphs. */
const SAME_SIZE = 0.07;
const BULLET = /^(?:[-–—•‣▪●○◦·*✓✔➢]|\p{Co})\s+\S/u;
const NUMBERED = /^(?:\d{1,2}[.)]|[a-z]\))\s+\S/;
const SENTENCE_END = /[.!?…:][»”"')\]\s\u00a0\u202f]*$/;

export function findParagraphs(lines: readonly PageLine[]): Block[] {
  const leading = usualLeading(lines);
  const listLines = findListLines(lines, leading);
  const words = wordsInside(lines);
  const blocks: { kind: Block['kind']; text: string; page: number; lines: number; left: number }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const block = blocks.at(-1);
    const context = { before, next: lines[index + 1], leading, isList: listLines.has(line) };
    const follows = block ? howItFollows(line, block, context) : 'paragraph';
    if (follows === 'paragraph' || !block) {
      blocks.push({ kind: kindOf(line), text: withPlainBullet(line.text), page: line.page, lines: 1, left: line.left });
      return;
    }
    const indent = line.left > block.left + MARGIN * line.size ? '  ' : '';
    block.text = follows === 'line' ? `${block.text}\n${indent}${line.text}` : joinLines(block.text, line.text, words);
    block.lines += 1;
  });
  return blocks.map(({ kind, text, page }) => ({ kind, text: clean(text), page }));
}

function kindOf({ isTableRow, text }: Line): Block['kind'] {
  if (isTableRow) return 'row';
  return BULLET.test(text) || NUMBERED.test(text) ? 'item' : 'paragraph';
}

interface Context {
  readonly before: PageLine | undefined;
  readonly next: PageLine | undefined;
  readonly leading: number;
  readonly isList: boolean;
}

function howItFollows(
  line: PageLine,
  block: { readonly kind: Block['kind']; readonly lines: number; readonly left: number },
  { before, next, leading, isList }: Context,
): Follows {
  if (!before || line.isTableRow || before.isTableRow || kindOf(line) === 'item') return 'paragraph';
  if (!isSameSize(before, line)) return 'paragraph';
  if (before.area !== line.area || before.page !== line.page)
    return goesOn(before, line, block.lines) ? 'join' : 'paragraph';
  if (!isNext(before, line, leading)) return 'paragraph';
  const isInside = !isCutShort(before, line) || /^[\p{Ll}(]/u.test(line.text);
  // An item's further lines stand under its text, farther right than its mark.
  if (block.kind === 'item') return isInside || line.left > block.left + MARGIN * line.size ? 'join' : 'paragraph';
  // In a list, what ends before a longer line ended on purpose, even where small letters follow.
  if (isList) return isInside && !(isCutShort(before, line) && before.right < line.right) ? 'join' : 'line';
  if (isIndented(before, line, next)) return 'paragraph';
  if (isInside) return 'join';
  return SENTENCE_END.test(before.text) ? 'paragraph' : isCentered(before) && isCentered(line) ? 'join' : 'line';
}

const isSameSize = (a: PageLine, b: PageLine) => Math.abs(a.size - b.size) <= SAME_SIZE * Math.max(a.size, b.size);
const isNext = (before: PageLine, line: PageLine, leading: number) =>
  line.y - before.y <= PARAGRAPH_GAP * leading * line.size;

/**
 * Lines of lists, addresses and programmes: most lines of their group end before the margin and the next begins with a capital, where prose
 * runs up to the margin or on in the middle of a sentence. A group of two or
 * three lines is too short to tell and is taken for what most lines of its column are.
 */
function findListLines(lines: readonly PageLine[], leading: number): Set<PageLine> {
  const columns = new Map<string, { full: number; all: number }>();
  const groups: { lines: PageLine[]; full: number; column: { full: number; all: number } }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const key = `${line.page} ${line.area}`;
    const column = columns.get(key) ?? { full: 0, all: 0 };
    columns.set(key, column);
    const isInGroup =
      before?.area === line.area &&
      before.page === line.page &&
      isSameSize(before, line) &&
      isNext(before, line, leading);
    if (!isInGroup) groups.push({ lines: [], full: 0, column });
    const group = groups.at(-1)!;
    group.lines.push(line);
    if (!isInGroup) return;
    column.all += 1;
    if (isCutShort(before, line) && !/^\p{Ll}/u.test(line.text)) return;
    group.full += 1;
    column.full += 1;
  });
  const isList = ({ lines: own, full, column }: (typeof groups)[number]) =>
    own.length > 3 ? full < (own.length - 1) / 2 : column.full < column.all / 2;
  return new Set(groups.filter(isList).flatMap((group) => group.lines));
}

/** Over the end of a column or a page a sentence goes on when the next line begins in its middle, or when full lines came before. */
function goesOn(before: PageLine, line: PageLine, linesSoFar: number): boolean {
  if (SENTENCE_END.test(before.text)) return false;
  if (endsInWord(before.text)) return true;
  return (
    /^[\p{Ll}(]/u.test(line.text) || (linesSoFar > 1 && /[\p{L},]$/u.test(before.text) && !isCutShort(before, line))
  );
}

/** The first word of the line would still have had room above: somebody ended that line on purpose. */
function isCutShort(before: PageLine, line: PageLine): boolean {
  const word = Math.min(LONG_WORD, /^\S+/.exec(line.text)?.[0].length ?? 0);
  const characterWidth = (line.right - line.left) / Math.max(1, line.text.length);
  return before.right + (word + 1.5) * characterWidth < before.areaRight;
}

/** The first line of a paragraph begins farther right than the lines around it. */
function isIndented(before: PageLine, line: PageLine, next: PageLine | undefined): boolean {
  const step = line.left - before.left;
  if (step < INDENT * line.size || step > 6 * line.size || (isCentered(line) && isCentered(before))) return false;
  return next === undefined || next.area !== line.area || next.left < line.left - INDENT * line.size;
}

function isCentered({ left, right, areaLeft, areaRight, size }: PageLine): boolean {
  const [space, other] = [left - areaLeft, areaRight - right];
  return space > size && Math.abs(space - other) < size;
}

/** The distance of lines that follow each other, in units of the type size: the one that occurs most. */
function usualLeading(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before?.area !== line.area || before.page !== line.page || line.isTableRow) return;
    const leading = Math.round(((line.y - before.y) / line.size) * 20) / 20;
    if (leading > 0.8 && leading < 3)
      counts.set(leading, (counts.get(leading) ?? 0) + Math.min(before.text.length, line.text.length));
  });
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 1.2;
}

/** Every word that does not stand at the end or the beginning of a line, in lower case. */
function wordsInside(lines: readonly PageLine[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines) {
    const found = text.toLowerCase().match(/[\p{L}\p{M}][\p{L}\p{M}’'-]*/gu) ?? [];
    const inside = endsInWord(text) ? found.slice(0, -1) : found;
    for (const word of inside) {
      words.add(word);
      for (const part of word.split(/[’']/)) words.add(part);
    }
  }
  return words;
}

/** Bullets of symbol fonts have no character of their own. */
const withPlainBullet = (text: string) => text.replace(/^\p{Co}(?=\s)/u, '•');

function clean(text: string): string {
  return (
    text
      .replace(/\u00ad/g, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/ +\n/g, '\n')
      .normalize('NFC')
  );
}
