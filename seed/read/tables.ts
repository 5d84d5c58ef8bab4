/** Rows of tables: bars, semicolons, or columns set off by spaces → cells. Which column means what is for extract/. */
import type { Span } from '../annotations.ts';
import { isRule, type Line } from './lines.ts';

export type TableStyle = 'bars' | 'semicolons' | 'columns';

/** Columns are at least this many spaces apart. */
const GAP = /\S( {3,})\S/g;

/** How the lines of a block are laid out as a table; undefined for a line that is none. Two neighbouring rows make a table. */
export function findTableStyles(lines: readonly Line[]): (TableStyle | undefined)[] {
  const styles = lines.map((line) => styleOf(line.text));
  return styles.map((style, index) => {
    if (!style) return undefined;
    const isNeighbor = (other: number) => styles[other] === style && sameLayout(lines[index]!, lines[other]!, style);
    return isNeighbor(index - 1) || isNeighbor(index + 1) ? style : undefined;
  });
}

function styleOf(text: string): TableStyle | undefined {
  if (isRule(text)) return text.includes('|') ? 'bars' : undefined;
  const bars = count(text, '|');
  if (bars >= 2 || (bars === 1 && / \| /.test(text))) return 'bars';
  if (count(text, ';') >= 2 && !/; .*; /.test(text)) return 'semicolons';
  return text.search(/\S {3,}\S/) >= 0 ? 'columns' : undefined;
}

function sameLayout(a: Line, b: Line, style: TableStyle): boolean {
  if (style === 'columns') return true;
  const mark = style === 'bars' ? '|' : ';';
  return Math.abs(count(a.text, mark) - count(b.text, mark)) <= (style === 'bars' ? 1 : 0);
}

const count = (text: string, mark: string) => text.split(mark).length - 1;

/** The cells of a row, in order; an empty cell is an empty span. */
export function findCells(line: Line, style: TableStyle): Span[] {
  return findSeparators(line, style)
    .reduce<Span[]>(
      (cells, separator, index, all) => {
        cells.push(trim(line, separator.end, all[index + 1]?.start ?? line.end));
        return cells;
      },
      [trim(line, line.start, findSeparators(line, style)[0]?.start ?? line.end)],
    )
    .slice(
      style === 'bars' && line.text.startsWith('|') ? 1 : 0,
      style === 'bars' && line.text.endsWith('|') ? -1 : undefined,
    );
}

/** Where a row's columns are set apart. The view has "|" at the start of each. */
export function findSeparators(line: Line, style: TableStyle): Span[] {
  if (style === 'columns') return findGaps(line);
  const mark = style === 'bars' ? '|' : ';';
  const separators: Span[] = [];
  for (let at = line.text.indexOf(mark); at >= 0; at = line.text.indexOf(mark, at + 1)) {
    separators.push({ start: line.start + at, end: line.start + at + 1 });
  }
  return separators;
}

/** The wide gaps in a line that is not necessarily a row of a table. */
export function findGaps(line: Line): Span[] {
  return [...line.text.matchAll(GAP)].map((match) => {
    const start = line.start + match.index + 1;
    return { start, end: start + (match[1] as string).length };
  });
}

function trim(line: Line, from: number, to: number): Span {
  let [start, end] = [from, to];
  while (start < end && line.text[start - line.start] === ' ') start++;
  while (end > start && line.text[end - 1 - line.start] === ' ') end--;
  return { start, end };
}
