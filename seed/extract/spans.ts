/** What lies in what: spans and the mentions within them. */
import type { Mention, Span } from '../annotations.ts';

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The mentions within a span, of mentions sorted by their start. */
export function mentionsIn(sorted: readonly Mention[], span: Span): Mention[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const inside: Mention[] = [];
  for (let at = low; at < sorted.length && sorted[at]!.start < span.end; at++) {
    if (sorted[at]!.end <= span.end) inside.push(sorted[at]!);
  }
  return inside;
}
