/**
 * Layer 1: stretches inside quotation marks, nested by containment. A quotation that runs over several paragraphs, each opened
 * anew, is one a paragraph; a mark that never closes quotes nothing. Who speaks is for extract/ to find.
 */
import type { Quotation, Span, Zone } from '../annotations.ts';

interface OpenQuote {
  readonly mark: string;
  readonly start: number;
  readonly end: number;
}

const CLOSER_OF: Readonly<Record<string, string>> = { '«': '»', '“': '”', '"': '"' };
/** A quotation left open at the end of its paragraph counts when the next one opens again. */
const CONTINUED = new Set(['«', '“']);
/** Beyond this depth the marks are noise; the bound also keeps the search for a partner linear. */
const MAX_DEPTH = 4;

/** The quotations of all zones, by start. */
export function findQuotations(view: string, zones: readonly Zone[]): Quotation[] {
  const quotations: Quotation[] = [];
  zones.forEach((zone, index) => {
    const open = scanZone(view, zone, quotations);
    const [first] = open;
    if (first && CONTINUED.has(first.mark) && opensWith(view, zones[index + 1], first.mark)) {
      quotations.push(quotation(view, first, zone.end, zone.end));
    }
  });
  return quotations.sort((a, b) => a.start - b.start || b.end - a.end);
}

function scanZone(view: string, zone: Span, found: Quotation[]): OpenQuote[] {
  const open: OpenQuote[] = [];
  for (let at = zone.start; at < zone.end; at++) {
    const mark = view[at] as string;
    if (!'«»“”"'.includes(mark)) continue;
    const partner = findPartner(open, mark, opensHere(view, at, zone));
    if (partner >= 0) {
      found.push(quotation(view, open[partner] as OpenQuote, at, at + 1));
      open.length = partner;
    } else if (CLOSER_OF[mark] && open.length < MAX_DEPTH) {
      open.push({ mark, start: at, end: at + 1 });
    }
  }
  return open;
}

/** The innermost open quote that `mark` closes; -1 when it closes none. A straight quote closes unless it plainly opens. */
function findPartner(open: readonly OpenQuote[], mark: string, plainlyOpens: boolean): number {
  if (mark === '«' || mark === '“' || (mark === '"' && plainlyOpens)) return -1;
  return open.findLastIndex((quote) => CLOSER_OF[quote.mark] === mark || (quote.mark === '"' && mark === '”'));
}

function opensHere(view: string, at: number, zone: Span): boolean {
  const before = at === zone.start ? ' ' : (view[at - 1] as string);
  const after = at + 1 < zone.end ? (view[at + 1] as string) : ' ';
  return /[\s([«–-]/.test(before) && !/\s/.test(after);
}

function opensWith(view: string, zone: Zone | undefined, mark: string): boolean {
  return (
    zone?.kind === 'paragraph' &&
    view
      .slice(zone.start, zone.start + 2)
      .trimStart()
      .startsWith(mark)
  );
}

function quotation(view: string, quote: OpenQuote, innerEnd: number, end: number): Quotation {
  let [start, stop] = [quote.end, innerEnd];
  while (start < stop && /\s/.test(view[start] as string)) start++;
  while (stop > start && /\s/.test(view[stop - 1] as string)) stop--;
  return { start: quote.start, end, inner: { start, end: stop } };
}
