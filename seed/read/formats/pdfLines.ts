/** Fragments → lines of text, and what a line of a page is. Which fragments belong together: pdfColumns.ts. */
import type { Fragment, Row } from './pdfFragments.ts';

/** A line on its way: it does not yet know its area. */
export interface DraftLine extends Fragment {
  readonly isTableRow: boolean;
}

/** One line of one column. `area` counts the stretches of the page: lines of two areas do not stand one below the other. */
export interface Line extends DraftLine {
  readonly area: number;
  readonly areaLeft: number;
  /** The right margin: where several lines of the area end or, where no margin is seen, as far as the page leaves room. */
  readonly areaRight: number;
}

/** Two fragments of one row are cells when they are so many type sizes apart; closer ones are words of justified text. */
export const CELL_GAP = 1.5;

/** The fragments that stand on one baseline, from top to bottom and from left to right. */
export function toRows(fragments: readonly Fragment[]): Row[] {
  const rows: Fragment[][] = [];
  for (const fragment of fragments.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && fragment.y - row[0]!.y < 0.3 * fragment.size) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.map((row) => row.toSorted((a, b) => a.left - b.left));
}

/** One line. A gap that somebody set on purpose stays visible as three spaces, which tables.ts takes for a column. */
export function joinRow(row: Row): DraftLine {
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

export const outline = (row: Row) => ({
  left: row[0]!.left,
  right: row.reduce((most, { right }) => Math.max(most, right), 0),
  y: row[0]!.y,
  size: row.reduce((most, { size }) => Math.max(most, size), 0),
});

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
