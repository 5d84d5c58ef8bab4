/** The pieces of text that a PDF draws → rows of fragments: words that stand on one baseline without a wide gap. Order of reading: pdfColumns.ts. */

/** As pdf.js gives it (`page.getTextContent()`); transforms are 2 × 3 matrices, lengths are points. */
export interface PdfItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

/** Words side by side. Points from the page's upper left corner; `y` is the baseline. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** The fragments of one baseline, from left to right. */
export type Row = readonly Fragment[];

/** In units of the type size: words are farther apart than this, … */
const WORD_GAP = 0.14;
/** … and fragments than this. Wide spaces of justified text may part a line in two; pdfColumns.ts joins it again. */
const FRAGMENT_GAP = 0.7;
/** In units of the smaller type: baselines this close are one. Two columns may each have their own, so it is narrow. */
const SAME_BASELINE = 0.2;
/** A raised or lowered sign ("1er", a note's number): smaller than its neighbor by this, off its baseline by less than that, and close. */
const SMALLER = 0.85;
const MAX_SHIFT = 0.5;

/**
 * @param viewport how the page is turned onto the screen (`page.getViewport({ scale: 1 })`)
 * @returns rows from top to bottom; text that runs upwards, along a margin, is left out, and so is what lies off the page
 */
export function findRows(
  items: readonly PdfItem[],
  viewport: { readonly transform: readonly number[]; readonly width: number; readonly height: number },
): Row[] {
  const pieces = items
    .flatMap((item) => place(item, viewport.transform))
    .filter(({ left, y }) => {
      return left >= 0 && left <= viewport.width && y >= 0 && y <= viewport.height;
    });
  return groupByBaseline(pieces)
    .map(joinPieces)
    .filter((row) => row.length > 0);
}

/** Blank items are left out: pdf.js puts some where another font's letter stands. The distance of the others says more. */
function place({ str, width, transform }: PdfItem, page: readonly number[]): Fragment[] {
  if (str.trim() === '') return [];
  const [a, b, c, d, e, f] = multiply(page, transform);
  const isLevel = Math.abs(b) < 0.1 * Math.abs(a) && a > 0;
  return isLevel ? [{ text: str, left: e, right: e + width, y: f, size: Math.hypot(c, d) }] : [];
}

type Matrix = [number, number, number, number, number, number];
function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = m as Matrix;
  const [g, h, i, j, k, l] = n as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function groupByBaseline(pieces: readonly Fragment[]): Fragment[][] {
  const rows: Fragment[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first && piece.y - first.y <= SAME_BASELINE * Math.min(first.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return withShiftedSigns(rows).map((row) => row.toSorted((a, b) => a.left - b.left));
}

/** Moves raised and lowered signs into the row of the word that they belong to: one of the rows next to their own. */
function withShiftedSigns(rows: readonly Fragment[][]): Fragment[][] {
  const moved = rows.map((row) => [...row]);
  rows.forEach((row, index) => {
    const neighbors = [index - 2, index - 1, index + 1, index + 2].filter((other) => rows[other] !== undefined);
    for (const piece of row) {
      const host = neighbors.find((other) => rows[other]!.some((word) => isSignOf(piece, word)));
      if (host === undefined) continue;
      moved[index]!.splice(moved[index]!.indexOf(piece), 1);
      moved[host]!.push(piece);
    }
  });
  return moved.filter((row) => row.length > 0);
}

function isSignOf(piece: Fragment, word: Fragment): boolean {
  const isSmaller = piece.size < SMALLER * word.size;
  const isShifted = Math.abs(piece.y - word.y) < MAX_SHIFT * word.size;
  const gap = Math.max(piece.left - word.right, word.left - piece.right);
  return isSmaller && isShifted && Math.abs(gap) < 0.3 * word.size;
}

function joinPieces(pieces: readonly Fragment[]): Row {
  const row: Fragment[] = [];
  let last: Fragment | undefined;
  for (const piece of pieces) {
    // Bold is sometimes made by drawing the same text twice, a hair apart.
    if (last && last.text === piece.text && Math.abs(last.left - piece.left) < 1.5) continue;
    last = piece;
    const before = row.at(-1);
    const gap = before ? piece.left - before.right : Infinity;
    const size = Math.max(piece.size, before?.size ?? 0);
    if (!before || gap > FRAGMENT_GAP * size) row.push({ ...piece, text: piece.text.trim() });
    else if (piece.right < before.right && gap < -0.5 * size) row[row.length - 1] = insertLetter(before, piece);
    else row[row.length - 1] = append(before, piece, gap > WORD_GAP * size ? ' ' : '');
  }
  return row;
}

function append(before: Fragment, piece: Fragment, space: string): Fragment {
  const separator = /\s$/.test(before.text) || /^\s/.test(piece.text) ? ' ' : space;
  const larger = piece.size > before.size ? piece : before;
  return {
    text: `${before.text.trimEnd()}${separator}${piece.text.trim()}`,
    left: before.left,
    right: Math.max(before.right, piece.right),
    y: larger.y,
    size: larger.size,
  };
}

/** A letter of another font, drawn into the space that the line left for it: "Nguy n" and "ễ". */
function insertLetter(line: Fragment, { text, left }: Fragment): Fragment {
  const widths = [...line.text].map((character) => RELATIVE_WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 1);
  const unit = (line.right - line.left) / widths.reduce((sum, width) => sum + width, 0);
  let at = line.left;
  let best = { index: -1, distance: Infinity };
  [...line.text].forEach((character, index) => {
    const distance = Math.abs(at - left);
    if (character === ' ' && distance < best.distance) best = { index, distance };
    at += widths[index]! * unit;
  });
  if (best.distance > MAX_SHIFT * 3 * line.size || !/^\p{L}\p{M}*$/u.test(text))
    return append(line, { ...line, text }, ' ');
  const characters = [...line.text];
  characters[best.index] = text.trim();
  return { ...line, text: characters.join('') };
}
/** Near enough to tell one space of a line from the next. */
const RELATIVE_WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijltfrI.,;:!|'’() -]/, 0.55],
  [/[mwMW]/, 1.6],
  [/\p{Lu}/u, 1.35],
];
