/**
 * Rows of fragments → lines in the order in which a person reads them: down one column, then the next; across a table row by row. A form of the
 * recursive X-Y cut (G. Nagy, S. Seth, "Hierarchical representation of optically scanned documents", ICPR 1984): where most of a stretch
 * leaves a gutter free, what crosses the gutter divides the stretch, and each side is read by itself. What is a
 * table: pdfTable.ts. Paragraphs: pdfParagraphs.ts.
 */
import type { Fragment, Row } from './pdfFragments.ts';
import { type DraftLine, joinRow, type Line, median, toRows } from './pdfLines.ts';
import { isTable, readTable } from './pdfTable.ts';

/** Lines on either side of a gutter before it is one. */
const MIN_SIDE = 3;
/** In units of the type size. */
const GUTTER_WIDTH = 0.8;
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
  for (const { isSplit, members } of gutter === undefined
    ? []
    : divide(toRows(fragments), (fragment) => fragment.left < gutter && fragment.right > gutter)) {
    const { above, left, right, below } = sides(members, gutter!);
    if (!isSplit || countRows(left) < MIN_SIDE || countRows(right) < MIN_SIDE) across = across.concat(members);
    else if (isTable(left, right)) {
      across = across.concat(above);
      endAcross();
      areas.push({ lines: readTable([...left, ...right]), isColumn: false });
      across = across.concat(below);
    } else {
      hasColumns = true;
      endAcross();
      readStretch([...above, ...left, ...below], areas, depth + 1);
      readStretch(right, areas, depth + 1);
    }
  }
  if (gutter === undefined) across = [...fragments];
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
  const width = GUTTER_WIDTH * size;
  const rows = toRows(fragments);
  let best: { x: number; score: number } | undefined;
  for (const edge of new Set(fragments.map(({ right }) => Math.round(right)))) {
    // What reaches into the gutter crosses it.
    const parts = divide(rows, ({ left, right }) => right > edge + 1 && left < edge + width);
    const sideBySide = parts.filter(({ isSplit }) => isSplit);
    const score = sideBySide.reduce((most, { members }) => {
      const [before, after] = [
        members.filter(({ right }) => right <= edge + 1),
        members.filter(({ left }) => left >= edge + width),
      ];
      return Math.max(most, Math.min(countRows(before), countRows(after)));
    }, 0);
    if (score >= MIN_SIDE && score > (best?.score ?? 0)) best = { x: edge + width / 2, score };
  }
  return best?.x;
}

/** Words that justified text sets far apart are many fragments and still one line. */
const countRows = (fragments: readonly Fragment[]) => new Set(fragments.map(({ y }) => Math.round(y / 3))).size;

interface Part {
  readonly isSplit: boolean;
  readonly members: Fragment[];
}

/** From top to bottom: rows in which something crosses the gutter, with all that stands in them, rows that leave it free, and so on. */
function divide(rows: readonly Row[], crosses: (fragment: Fragment) => boolean): Part[] {
  const parts: Part[] = [];
  for (const row of rows) {
    const isSplit = !row.some(crosses);
    const part = parts.at(-1);
    if (part?.isSplit === isSplit) part.members.push(...row);
    else parts.push({ isSplit, members: [...row] });
  }
  return parts;
}
