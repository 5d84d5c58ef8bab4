/**
 * Rows of fragments → lines in the order in which a person reads them: down one column, then the next; across a table row by row. A form of the
 * recursive X-Y cut (G. Nagy, S. Seth, "Hierarchical representation of optically scanned documents", ICPR 1984): where most of a stretch
 * leaves a gutter free, what crosses the gutter divides the stretch, and each side is read by itself. Paragraphs: pdfParagraphs.ts.
 */
import { joinLines } from './hyphens.ts';
import type { Fragment, Row } from './pdfFragments.ts';

/** One line of one column. `area` counts the stretches of the page: lines of two areas do not stand one below the other. */
export interface Line extends Fragment {
  readonly area: number;
  readonly isTableRow: boolean;
  readonly areaLeft: number;
  /** The right margin: where several lines of the area end or, where no margin is seen, as far as the page leaves room. */
  readonly areaRight: number;
}

type DraftLine = Omit<Line, 'area' | 'areaLeft' | 'areaRight'>;

/** Lines on either side of a gutter before it is one. */
const MIN_SIDE = 3;
/** In units of the type size. */
const GUTTER_WIDTH = 0.8;
/** Running text has lines of at least so many characters (half of them, at least), which fill the column so far; and so many of them, */
const PROSE_CHARACTERS = 18;
const PROSE_FILL = 0.7;
/** of the lines, begin in the middle of a sentence. Cells begin with a capital or a number. */
const PROSE_INSIDE = 0.25;
/** Two fragments of one row are cells when they are so many type sizes apart; closer ones are words of justified text. */
const CELL_GAP = 1.5;
/** In units of the type size: lines that end so near the farthest one end at the margin. */
const RAGGED = 2.5;
/** Of an area's lines, the share that ends at its margin, at least. */
const AT_MARGIN = 0.4;
/** … and beyond it, at most. */
const BEYOND_MARGIN = 0.1;
const MAX_DEPTH = 4;
/** A page with more is a drawing; looking for gutters in it would take long. */
const MAX_FRAGMENTS = 3000;

interface Area {
  readonly lines: DraftLine[];
  /** Beside another column, which ends its room. */
  readonly isColumn: boolean;
}

/**
 * The pages' lines in the order of reading, page by page. A column layout goes on from page to page: where the last page has a few lines only,
 * they stand in the columns of the page before.
 */
export function orderPages(pages: readonly { readonly width: number; readonly rows: readonly Row[] }[]): Line[][] {
  let gutter: number | undefined;
  return pages.map(({ width, rows }) => {
    const areas: Area[] = [];
    gutter = readPage(rows.flat(), areas, gutter);
    return areas.flatMap((area, index) => finishLines(area, index, width));
  });
}

function finishLines({ lines, isColumn }: Area, area: number, pageWidth: number): Line[] {
  const areaLeft = lines.reduce((least, { left }) => Math.min(least, left), Infinity);
  const farthest = lines.reduce((most, { right }) => Math.max(most, right), 0);
  const areaRight = findMargin(lines) ?? (isColumn ? farthest : Math.max(farthest, pageWidth - areaLeft));
  return lines.map((line) => ({ ...line, area, areaLeft, areaRight }));
}

/** Where many lines of an area end, several at least, and hardly one goes beyond. Undefined where lines end anywhere, as in a list. */
function findMargin(lines: readonly DraftLine[]): number | undefined {
  const ends = lines.map(({ right }) => right).toSorted((a, b) => b - a);
  const width = RAGGED * median(lines.map(({ size }) => size));
  const enough = Math.max(3, lines.length * AT_MARGIN);
  for (let first = 0, next = 0; first <= lines.length * BEYOND_MARGIN; first++) {
    while (next < ends.length && ends[next]! > ends[first]! - width) next++;
    if (next - first >= enough) return ends[first];
  }
  return undefined;
}

/** @returns the gutter of the page's columns, for the next page */
function readPage(fragments: readonly Fragment[], areas: Area[], known: number | undefined): number | undefined {
  const gutter = readStretch(fragments, areas, 0);
  const isFree = known !== undefined && fragments.every(({ left, right }) => right <= known || left >= known);
  if (gutter !== undefined || known === undefined || !isFree) return gutter;
  areas.length = 0;
  readStretch(
    fragments.filter(({ right }) => right <= known),
    areas,
    1,
  );
  readStretch(
    fragments.filter(({ left }) => left >= known),
    areas,
    1,
  );
  return known;
}

/** @returns the gutter, when columns were read on both sides of it */
function readStretch(fragments: readonly Fragment[], areas: Area[], depth: number): number | undefined {
  const gutter = depth < MAX_DEPTH ? findGutter(fragments) : undefined;
  // What does not stand side by side reads across, as one area as long as nothing comes between.
  let across: Fragment[] = [];
  const endAcross = (): void => {
    if (across.length > 0) areas.push({ lines: toRows(across).map(joinRow), isColumn: depth > 0 });
    across = [];
  };
  let hasColumns = false;
  for (const { isSplit, members } of gutter === undefined ? [] : divide(fragments, gutter)) {
    const { above, left, right, below } = sides(members, gutter!);
    if (!isSplit || countRows(left) < MIN_SIDE || countRows(right) < MIN_SIDE) across.push(...members);
    else if (isTable(left, right)) {
      across.push(...above);
      endAcross();
      areas.push({ lines: readTable([...left, ...right]), isColumn: false });
      across.push(...below);
    } else {
      hasColumns = true;
      endAcross();
      readStretch([...above, ...left, ...below], areas, depth + 1);
      readStretch(right, areas, depth + 1);
    }
  }
  if (gutter === undefined) across.push(...fragments);
  endAcross();
  return hasColumns ? gutter : undefined;
}

/** What stands left and right of the gutter, and what stands on the left alone, above and below. */
function sides(members: readonly Fragment[], gutter: number): Record<'above' | 'left' | 'right' | 'below', Fragment[]> {
  const right = members.filter((member) => member.left >= gutter);
  const top = Math.min(...right.map(({ y, size }) => y - size));
  const bottom = Math.max(...right.map(({ y, size }) => y + size / 2));
  const others = members.filter((member) => member.left < gutter);
  return {
    above: others.filter(({ y }) => y < top),
    left: others.filter(({ y }) => y >= top && y <= bottom),
    right,
    below: others.filter(({ y }) => y > bottom),
  };
}

/** The x that the most text stands on both sides of, freely. Undefined where nothing stands side by side. */
function findGutter(fragments: readonly Fragment[]): number | undefined {
  if (fragments.length < 2 * MIN_SIDE || fragments.length > MAX_FRAGMENTS) return undefined;
  const size = median(fragments.map((fragment) => fragment.size));
  const edges = [...new Set(fragments.map(({ right }) => Math.round(right)))];
  let best: { x: number; score: number } | undefined;
  for (const edge of edges) {
    const x = edge + (GUTTER_WIDTH * size) / 2;
    // As if the gutter had its width: what reaches into it crosses it.
    const widened = fragments.map((fragment) => ({
      ...fragment,
      left: fragment.left < edge + GUTTER_WIDTH * size && fragment.left > x ? x - 1 : fragment.left,
      right: fragment.right > edge + 1 && fragment.right < x ? x + 1 : fragment.right,
    }));
    const smallerSides = divide(widened, x)
      .filter(({ isSplit }) => isSplit)
      .map(({ members }) => {
        const left = members.filter((member) => member.right <= x);
        return Math.min(countRows(left), countRows(members.filter((member) => member.left >= x)));
      });
    const score = Math.max(0, ...smallerSides);
    if (score >= MIN_SIDE && score > (best?.score ?? 0)) best = { x, score };
  }
  return best?.x;
}

/** Words that justified text sets far apart are many fragments and still one line. */
const countRows = (fragments: readonly Fragment[]) => new Set(fragments.map(({ y }) => Math.round(y / 3))).size;

interface Part {
  readonly isSplit: boolean;
  readonly members: Fragment[];
}

/** From top to bottom: rows that cross the gutter, with all that stands in them, rows that leave it free, and so on. */
function divide(fragments: readonly Fragment[], gutter: number): Part[] {
  const parts: Part[] = [];
  for (const row of toRows(fragments)) {
    const isSplit = !row.some((fragment) => fragment.left < gutter && fragment.right > gutter);
    const part = parts.at(-1);
    if (part?.isSplit === isSplit) part.members.push(...row);
    else parts.push({ isSplit, members: [...row] });
  }
  return parts;
}

/** Cells face each other, and on one side at least they are no running text. */
function isTable(left: readonly Fragment[], right: readonly Fragment[]): boolean {
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

function toRows(fragments: readonly Fragment[]): Row[] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && fragment.y - row[0]!.y < 0.3 * fragment.size) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

/** One line. A gap that somebody set on purpose stays visible as three spaces, which tables.ts takes for a column. */
function joinRow(row: Row): DraftLine {
  // Where even the words of one fragment stand close, a wide gap is no word space; stretched lines are wide throughout.
  const hasCloseWords = row.some(({ text }) => text.includes(' '));
  const text = row.reduce((joined, fragment, index) => {
    const before = row[index - 1];
    if (!before) return fragment.text;
    const gap = (fragment.left - before.right) / fragment.size;
    return joined + (gap > CELL_GAP * 2 || (gap > 1 && hasCloseWords) ? '   ' : ' ') + fragment.text;
  }, '');
  return { text, ...outline(row), isTableRow: false };
}

const outline = (row: Row) => ({
  left: row[0]!.left,
  right: Math.max(...row.map(({ right }) => right)),
  y: row[0]!.y,
  size: Math.max(...row.map(({ size }) => size)),
});

/** Rows with bars. A row without a first cell, close below another, is the rest of that one's cells. */
function readTable(fragments: readonly Fragment[]): DraftLine[] {
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
