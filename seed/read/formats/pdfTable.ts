/** Stretches of a page that are tables: told from columns of running text, and read row by row. */
import { joinLines } from './hyphens.ts';
import type { Fragment, Row } from './pdfFragments.ts';
import { CELL_GAP, type DraftLine, joinRow, median, outline, toRows } from './pdfLines.ts';

/** Running text has lines of at least so many characters (half of them, at least), which fill the column so far; and so many of them, */
const PROSE_CHARACTERS = 18;
const PROSE_FILL = 0.7;
/** of the lines, begin in the middle of a sentence. Cells begin with a capital or a number. */
const PROSE_INSIDE = 0.25;

/** Cells face each other, and on one side at least they are no running text. */
export function isTable(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  if (isProse(left) && isProse(right)) return false;
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const faced = few.filter((one) => many.some((other) => Math.abs(other.y - one.y) < 0.3 * one.size));
  return faced.length >= few.length * 0.7;
}

function isProse(column: readonly Fragment[]): boolean {
  const lines = toRows(column).map(joinRow);
  const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left));
  const isLong = median(lines.map(({ text }) => text.length)) >= PROSE_CHARACTERS;
  const inside = lines.filter(({ text }) => !/^[^\p{L}]*[\p{Lu}\p{N}]/u.test(text));
  const isFull = median(lines.map(({ left, right }) => (right - left) / width)) >= PROSE_FILL;
  return isLong && isFull && inside.length >= lines.length * PROSE_INSIDE;
}

/** Rows with bars. A row without a first cell, close below another, is the rest of that one's cells. */
export function readTable(fragments: readonly Fragment[]): DraftLine[] {
  const rows = toRows(fragments);
  // Somebody drew the borders with the keyboard.
  if (fragments.some(({ text }) => text.includes('|')))
    return rows.map((row) => ({ ...joinRow(row), isTableRow: true }));
  const columns = findCellEdges(rows);
  if (columns.length < 2) return rows.map(joinRow);
  const gaps = rows.slice(1).map((row, index) => row[0]!.y - rows[index]![0]!.y);
  const tightest = Math.min(...gaps);
  const table: { row: Row; cells: string[] }[] = [];
  rows.forEach((row, index) => {
    const cells = columns.map((edge, column) =>
      row
        .filter(({ left }) => left >= edge - 1 && left < (columns[column + 1] ?? Infinity) - 1)
        .map(({ text }) => text)
        .join(' '),
    );
    const above = table.at(-1);
    if (above && cells[0] === '' && gaps[index - 1]! <= tightest * 1.15)
      above.cells = above.cells.map((cell, column) => joinCell(cell, cells[column] ?? ''));
    else table.push({ row, cells });
  });
  return table.map(({ row, cells }) => ({ text: `| ${cells.join(' | ')} |`, ...outline(row), isTableRow: true }));
}

/** A cell's lines come together as a paragraph's do; what the rest of the document knows of a word is too far away to ask. */
function joinCell(cell: string, further: string): string {
  return cell === '' || further === '' ? cell + further : joinLines(cell, further, new Set());
}

/** Where cells begin: left edges that at least two rows share, each a gap away from the text before it. */
function findCellEdges(rows: readonly Row[]): number[] {
  const starts = rows.flatMap((row) =>
    row
      .filter((fragment, index) => index === 0 || fragment.left - row[index - 1]!.right > CELL_GAP * fragment.size)
      .map(({ left }) => left),
  );
  const edges: { x: number; count: number }[] = [];
  for (const x of starts.toSorted((a, b) => a - b)) {
    const edge = edges.at(-1);
    if (edge && x - edge.x < 6) edge.count += 1;
    else edges.push({ x, count: 1 });
  }
  const shared = edges.filter(({ count }) => count >= 2).map(({ x }) => x);
  return [Math.min(...starts), ...shared.filter((x) => x > Math.min(...starts) + 6)];
}
