/** Whether a line goes on in the next: prose wrapped at a margin, a word cut at the line's end, a role beneath a name. */
import type { Line } from './lines.ts';

/** What becomes of the break after a line. `cut`: a hyphen and the break vanish; `attach`: the break reads as a comma. */
export type Break = 'join' | 'cut' | 'compound' | 'attach' | 'end';

const OPEN_END =
  /(?:[,;–(«“]|\b(?:de|du|des|d'|la|le|les|l'|à|au|aux|et|ou|en|par|pour|avec|sur|dans|un|une|the|of|and|for|by|with|at|in|to|a|an))$/;
const SCRIPT_WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** Prose is wrapped at some margin; shorter lines are a list. */
const MIN_MARGIN = 40;

/** The breaks after each line of a block (the last one ends). */
export function findBreaks(lines: readonly Line[]): Break[] {
  const isProse = isWrappedProse(lines);
  return lines.map((line, index) => {
    const next = lines[index + 1];
    return next ? breakBetween(line, next, isProse) : 'end';
  });
}

function breakBetween(line: Line, next: Line, isProse: boolean): Break {
  if (next.marker || line.text.endsWith(':')) return 'end';
  if (/\p{L}-$/u.test(line.text) && /^\p{L}/u.test(next.text)) return /^\p{Lu}/u.test(next.text) ? 'compound' : 'cut';
  if (SCRIPT_WITHOUT_SPACES.test(line.text.at(-1) ?? '') && SCRIPT_WITHOUT_SPACES.test(next.text[0] ?? ''))
    return 'compound';
  if (isShouted(line.text) !== isShouted(next.text)) return 'end';
  if (isProse || /^\p{Ll}/u.test(next.text) || OPEN_END.test(line.text)) return 'join';
  if (line.marker && next.indent > line.indent) return 'join';
  return next.indent > line.indent && !/[.!?]$/.test(line.text) && /^\p{L}/u.test(next.text) ? 'attach' : 'end';
}

/** "ENTRE", "LES ACQUIS": capitals only, and short. */
export function isShouted(text: string): boolean {
  return text.length <= 80 && /\p{Lu}{2}/u.test(text) && text === text.toUpperCase();
}

/** In prose wrapped at a margin most lines begin in the middle of a sentence; the lines of a list do not. */
function isWrappedProse(lines: readonly Line[]): boolean {
  const margin = lines.reduce((widest, line) => Math.max(widest, line.indent + line.text.length), 0);
  if (margin < MIN_MARGIN || lines.some((line, index) => index > 0 && line.marker)) return false;
  const breaks = lines.length - 1;
  const continuations = lines.slice(1).filter((line, index) => goesOn(lines[index] as Line, line)).length;
  return continuations > 0 && continuations >= breaks / 2;
}

function goesOn(line: Line, next: Line): boolean {
  return /^\p{Ll}/u.test(next.text) || /\p{L}-$/u.test(line.text) || SCRIPT_WITHOUT_SPACES.test(next.text[0] ?? '');
}
