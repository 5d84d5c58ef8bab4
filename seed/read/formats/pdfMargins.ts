/** Takes out what a page carries at its edges and the document does not say: running headers and footers, page numbers, print stamps. */
import type { Row } from './pdfFragments.ts';

export interface PageRows {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly Row[];
}

/** Of the page's height, at the top and at the bottom. */
const MARGIN = 0.13;
/** Points by which a running line may wander from page to page. */
const DRIFT = 8;
const PAGE_NUMBER =
  /^[-–—|\s]*(?:(?:page|p\.)\s*\d{1,4}|\d{1,3}|[ivxl]{1,7})(?:\s*(?:\/|de|of|sur)\s*\d{1,4})?[-–—|\s]*$|^\d{1,4}\s*\/\s*\d{1,4}$/i;
/** What a browser prints around a page: its address with "1/3"; the hour. */
const PRINT_STAMP =
  /^(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?$|^\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}[:h]\d{2}(?: ?[AP]M)?\b/;

export function withoutMargins(pages: readonly PageRows[]): PageRows[] {
  const running = findRunningLines(pages);
  return pages.map(({ width, height, rows }) => ({
    width,
    height,
    rows: rows.filter((row) => {
      if (!isInMargin(row, height)) return true;
      const text = textOf(row);
      return !PAGE_NUMBER.test(text) && !PRINT_STAMP.test(text) && !running.has(keyOf(row, height));
    }),
  }));
}

const textOf = (row: Row) => row.map(({ text }) => text).join(' ');
const yOf = (row: Row) => row[0]!.y;
const isInMargin = (row: Row, height: number) => yOf(row) < height * MARGIN || yOf(row) > height * (1 - MARGIN);

/** Same words but for the digits, at the same height: from the top for a header, from the bottom for a footer (pages may differ in size). */
function keyOf(row: Row, height: number): string {
  const isTop = yOf(row) < height / 2;
  const distance = Math.round((isTop ? yOf(row) : height - yOf(row)) / DRIFT);
  const words = textOf(row).toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ');
  return `${isTop ? 'top' : 'bottom'} ${distance} ${words}`;
}

/** On a third of the pages and at least two: left and right pages, and a first page without, are often different. Three are enough: chapters. */
function findRunningLines(pages: readonly PageRows[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { height, rows } of pages) {
    const keys = new Set(rows.filter((row) => isInMargin(row, height)).map((row) => keyOf(row, height)));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const enough = Math.max(2, Math.min(3, pages.length / 3));
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key));
}
