/** Markdown's emphasis, code and link signs, which say how a word looks and must not come between it and its neighbours. */
import type { Span } from '../annotations.ts';

/** Where the signs stand; the reading's view has spaces there. An underscore or asterisk between two letters is no sign. */
export function findEmphasisSigns(view: string): Span[] {
  return [...findSigns(view), ...findLinks(view)];
}

function findSigns(view: string): Span[] {
  const signs: Span[] = [];
  for (const match of view.matchAll(/\*{1,3}|_{1,3}|`{1,3}|~~/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = view[start - 1] ?? ' ';
    const after = view[end] ?? ' ';
    const touchesOneSide = isWordy(before) !== isWordy(after);
    const touchesMark = !isBlank(before) || !isBlank(after);
    if (touchesOneSide || (touchesMark && !isWordy(before))) signs.push({ start, end });
  }
  return signs;
}

/** "[text](address)" keeps its text: the bracket before it goes, and everything from "](" on. */
function findLinks(view: string): Span[] {
  const links: Span[] = [];
  for (const match of view.matchAll(/\[([^[\]\n]{1,200})\]\((?:https?:|mailto:|\/|#)[^()\s]{0,500}\)/g)) {
    const textEnd = match.index + 1 + (match[1] as string).length;
    links.push({ start: match.index, end: match.index + 1 }, { start: textEnd, end: match.index + match[0].length });
  }
  return links;
}

const isWordy = (character: string) => /[\p{L}\p{N}]/u.test(character);
const isBlank = (character: string) => /\s/.test(character);
