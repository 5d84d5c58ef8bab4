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

interface Piece extends Fragment {
  readonly isBlank: boolean;
}

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

function place({ str, width, transform }: PdfItem, page: readonly number[]): Piece[] {
  if (str === '') return [];
  const [a, b, c, d, e, f] = multiply(page, transform);
  const isLevel = Math.abs(b) < 0.1 * Math.abs(a) && a > 0;
  if (!isLevel) return [];
  const size = Math.hypot(c, d);
  return [{ text: str, left: e, right: e + width, y: f, size, isBlank: str.trim() === '' }];
}

type Matrix = [number, number, number, number, number, number];
function multiply(m: readonly number[], n: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = m as Matrix;
  const [g, h, i, j, k, l] = n as Matrix;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function groupByBaseline(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first && piece.y - first.y <= SAME_BASELINE * Math.min(first.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return withShiftedSigns(rows).map((row) => row.toSorted((a, b) => a.left - b.left));
}

/** Moves raised and lowered signs into the row of the word that they belong to: one of the rows next to their own. */
function withShiftedSigns(rows: readonly Piece[][]): Piece[][] {
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

function isSignOf(piece: Piece, word: Piece): boolean {
  const isSmaller = piece.size < SMALLER * word.size;
  const isShifted = Math.abs(piece.y - word.y) < MAX_SHIFT * word.size;
  const gap = Math.max(piece.left - word.right, word.left - piece.right);
  return isSmaller && isShifted && Math.abs(gap) < 0.3 * word.size;
}

function joinPieces(pieces: readonly Piece[]): Row {
  const row: Fragment[] = [];
  let isSpaced = false;
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (piece.isBlank) {
      isSpaced = true;
      continue;
    }
    // Bold is sometimes made by drawing the same text twice, a hair apart.
    if (last && last.text === piece.text && Math.abs(last.left - piece.left) < 1.5) continue;
    last = piece;
    const before = row.at(-1);
    const gap = before ? piece.left - before.right : 0;
    const size = Math.max(piece.size, before?.size ?? 0);
    if (!before || gap > FRAGMENT_GAP * size) row.push(fragment(piece));
    else row[row.length - 1] = extend(before, piece, isSpaced || gap > WORD_GAP * size ? ' ' : '');
    isSpaced = false;
  }
  return row;
}

const fragment = ({ text, left, right, y, size }: Piece): Fragment => ({ text: text.trim(), left, right, y, size });

function extend(before: Fragment, piece: Piece, space: string): Fragment {
  const separator = /\s$/.test(before.text) || /^\s/.test(piece.text) ? ' ' : space;
  const isLarger = piece.size > before.size;
  return {
    text: `${before.text.trimEnd()}${separator}${piece.text.trim()}`,
    left: before.left,
    right: Math.max(before.right, piece.right),
    y: isLarger ? piece.y : before.y,
    size: isLarger ? piece.size : before.size,
  };
}
