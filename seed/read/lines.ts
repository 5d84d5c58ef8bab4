/** The lines of a view and what marks their beginning: bullets, numbers, Markdown signs. What a line is for: zones.ts. */
import type { Span } from '../annotations.ts';

/** A line without its margin: `start` is the first character that is not a space, `end` stands before trailing spaces. */
export interface Line extends Span {
  readonly text: string;
  readonly indent: number;
  readonly marker: Marker | undefined;
}

export interface Marker {
  readonly kind: 'heading' | 'bullet' | 'number' | 'quote' | 'definition';
  /** For a heading, the number of its signs; otherwise 1. */
  readonly depth: number;
  /** Characters to leave out at the start of the line. */
  readonly length: number;
}

const MARKERS: readonly (readonly [Marker['kind'], RegExp])[] = [
  ['heading', /^#{1,6} +/],
  ['bullet', /^[-*+•‣▪●○◦·–✓✔→] +(?:\[[ xX]\] +)?/],
  ['number', /^(?:\d{1,2}[.)] +|\d\ufe0f?\u20e3 *|[a-z]\) +)/],
  ['quote', /^> ?/],
  ['definition', /^: +/],
];

/** All lines, blank ones too (their text is empty). */
export function splitLines(view: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= view.length; ) {
    const newline = view.indexOf('\n', from);
    const to = newline < 0 ? view.length : newline;
    lines.push(readLine(view, from, to));
    from = to + 1;
  }
  return lines;
}

function readLine(view: string, from: number, to: number): Line {
  let [start, end] = [from, to];
  while (start < end && view[start] === ' ') start++;
  while (end > start && view[end - 1] === ' ') end--;
  const text = view.slice(start, end);
  return { start, end, text, indent: start - from, marker: readMarker(text) };
}

function readMarker(text: string): Marker | undefined {
  for (const [kind, pattern] of MARKERS) {
    const [sign] = pattern.exec(text) ?? [];
    if (!sign || sign.length === text.length) continue;
    return { kind, depth: kind === 'heading' ? sign.trimEnd().length : 1, length: sign.length };
  }
  return undefined;
}

/** A line drawn across the page: "---", "***", "===", "|---|---|". It says nothing. */
export function isRule(text: string): boolean {
  return text.length >= 3 && /^[-*_=~|:+ ]+$/.test(text) && /[-*_=~]{3}/.test(text);
}
