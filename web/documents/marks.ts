/** Cuts a document's text where mentions and the passage begin and end, so that each piece can be shown as what it is. Pure. */
import type { DocumentAnswer } from '../../model/api/documents.ts';

export type Mention = DocumentAnswer['mentions'][number];

/** A stretch of the text, inside one paragraph. `mention`: the narrowest that covers it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly mention: Mention | undefined;
  readonly isMarked: boolean;
}

/** A paragraph, or a heading: a short line of its own that no sentence ends. */
export interface Paragraph {
  readonly start: number;
  readonly kind: 'paragraph' | 'heading';
  readonly pieces: readonly Piece[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** `passage` is what the address asks to see; undefined marks nothing. Offsets are UTF-16 code units of `text`. */
export function markText(text: string, mentions: readonly Mention[], passage: Span | undefined): readonly Paragraph[] {
  return paragraphsOf(text).map(({ start, end }) => {
    const line = text.slice(start, end);
    return {
      start,
      kind: isHeading(line) ? 'heading' : 'paragraph',
      pieces: piecesOf(text, { start, end }, mentions, passage),
    };
  });
}

const HEADING_MAX = 90;

function isHeading(line: string): boolean {
  return line.length <= HEADING_MAX && !/[.!?…:»"”)]\s*$/.test(line) && /\p{L}/u.test(line);
}

/** Blank lines part paragraphs; a single line break within one is only where the source wrapped. */
function paragraphsOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)) {
    const lead = match[0].length - match[0].trimStart().length;
    const start = match.index + lead;
    const end = match.index + match[0].trimEnd().length;
    if (end > start) spans.push({ start, end });
  }
  return spans;
}

function piecesOf(
  text: string,
  within: Span,
  mentions: readonly Mention[],
  passage: Span | undefined,
): readonly Piece[] {
  const here = mentions.filter((mention) => overlaps(mention, within));
  const marked = passage !== undefined && overlaps(passage, within) ? passage : undefined;
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of marked === undefined ? here : [...here, marked]) {
    cuts.add(Math.max(start, within.start));
    cuts.add(Math.min(end, within.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1]!;
    const covers = (span: Span) => span.start <= start && span.end >= end;
    const mention = here.filter(covers).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
    return { start, end, text: text.slice(start, end), mention, isMarked: marked !== undefined && covers(marked) };
  });
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
