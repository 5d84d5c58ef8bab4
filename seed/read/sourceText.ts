/**
 * Layer 0: a view of the text that is pleasant to read for a program and has exactly the same length, so that offsets into it are
 * offsets into the document. Which line breaks join and which divide is for zones.ts to say.
 */
import type { SourceText, Span } from '../annotations.ts';

/** Stands in the view for what must vanish without moving an offset: the cut in a hyphenated word. Part of a word for tokens.ts. */
export const VANISHED = '\u00ad';

const FORMS: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '‚': ',',
  '“': '“',
  '„': '“',
  '‟': '“',
  '＂': '"',
  '‹': '«',
  '›': '»',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
  '—': '–',
  '―': '–',
  '⟶': '→',
  '\t': ' ',
  '\r': ' ',
  '\f': '\n',
  '\v': '\n',
  '\u00a0': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u200b': VANISHED,
  '\u200c': VANISHED,
  '\u200d': VANISHED,
  '\u2060': VANISHED,
  '\ufeff': VANISHED,
};
const SPECIAL = /[’‘ʼ´‚„‟＂‹›‐‑‒−—―⟶\t\r\f\v\u00a0\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g;

/** Folds quotes, dashes, hyphens and spaces to one form each. Line breaks stay. `foldCharacters(raw).length === raw.length`. */
export function foldCharacters(raw: string): string {
  return raw
    .replace(/\r(?!\n)/g, '\n')
    .replace(SPECIAL, (character) => FORMS[character] ?? ' ')
    .replace(/<<(?!<)/g, '« ')
    .replace(/>>(?!>)/g, ' »');
}

/** The words of a span as a person would write them: cuts and line breaks gone, single spaces. For names, never for quotes. */
export function readable(text: SourceText, span: Span): string {
  let name = '';
  for (let at = span.start; at < span.end; at++) {
    // The view says what vanishes and where lines join; the raw text keeps its own apostrophes and letters.
    const seen = text.view[at] as string;
    if (seen === VANISHED) continue;
    name += seen === ' ' || seen === '\n' ? ' ' : text.raw[at];
  }
  return name.normalize('NFC').replace(/ {2,}/g, ' ').trim();
}
