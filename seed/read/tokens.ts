/**
 * Layer 2: the view of a zone → words, numbers, marks. One pass over the characters, no backtracking. French elisions stand alone
 * ("l'", "qu'"), so do inverted pronouns ("a", "-t-il") and the English possessive ("'s"). Ends of sentences: sentences.ts.
 */

import type { Language, Span, Token } from '../annotations.ts';
import { fold } from '../gazetteer/fold.ts';
import { CLOSING_ABBREVIATIONS, OPENING_ABBREVIATIONS } from './abbreviations.ts';
import { VANISHED } from './sourceText.ts';

/** A token before it has a tag and a sentence. `glued`: the next one continues the same written word (possessive 's). */
export interface RawToken extends Span {
  readonly text: string;
  readonly fold: string;
  readonly kind: Token['kind'];
  readonly shape: Token['shape'];
  readonly glued: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /\p{Nd}/u;
const ELISIONS = new Set(['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);
const NOT_INVERTED = new Set(['rendez-vous', 'garde-vous', 'au-dessus', 'sauve-qui-peut', 'revenez-y']);
const INVERSION = /-(?:t-)?(?:il|ils|elle|elles|on|je|tu|nous|vous|ce)$/;
const ADDRESS = /^(?:https?:\/\/|www\.)|^[^\s@]+@[^\s@]+\.[a-z]/i;
const ORDINAL = /^\d+(?:er|ers|re|ère|e|ème|es|nd|st|th|rd|h\d{0,2}|am|pm|o|k)$/i;

/** The tokens of `view` between `span.start` and `span.end`, with offsets into the whole view. */
export function tokenize(view: string, raw: string, span: Span, language: Language): RawToken[] {
  const tokens: RawToken[] = [];
  const push = (start: number, end: number, kind: Token['kind'], glued = false) => {
    const text = raw.slice(start, end);
    const seen = view.slice(start, end);
    // Where zones.ts let a mark stand for a line break or a gap between columns, look-up sees the mark.
    tokens.push({ start, end, text, fold: fold(seen), kind, shape: shapeOf(seen), glued });
  };
  let at = span.start;
  while (at < span.end) {
    const character = characterAt(view, at);
    if (character === ' ' || character === '\n' || character === VANISHED) {
      at++;
    } else if (LETTER.test(character)) {
      at = readWord(view, at, span.end, language, push);
    } else if (DIGIT.test(character)) {
      at = readNumber(view, at, span.end, push);
    } else {
      at = readMark(view, at, span.end, push);
    }
  }
  return tokens;
}

type Push = (start: number, end: number, kind: Token['kind'], glued?: boolean) => void;

function readWord(view: string, start: number, limit: number, language: Language, push: Push): number {
  const address = readAddress(view, start, limit);
  if (address > start) {
    push(start, address, 'symbol');
    return address;
  }
  let end = wordEnd(view, start, limit);
  const apostrophe = view.slice(start, end).indexOf("'");
  if (apostrophe > 0) {
    const elision = elisionEnd(view, start, start + apostrophe, language);
    if (elision > start) {
      push(start, elision, 'word');
      return elision;
    }
    const possessive = possessiveStart(view, start, end);
    if (possessive > start) {
      push(start, possessive, 'word', true);
      push(possessive, end, 'word');
      return end;
    }
  }
  const pronoun = language === 'fr' ? inversionStart(view.slice(start, end)) : 0;
  if (pronoun > 0) {
    push(start, start + pronoun, 'word');
    push(start + pronoun, end, 'word');
    return end;
  }
  end = abbreviationEnd(view, start, end, limit);
  push(start, end, 'word');
  return end;
}

/** Letters and digits, with hyphens, apostrophes, "&" and cuts only between them ("R&D", "Ober¬lin"). */
function wordEnd(view: string, start: number, limit: number): number {
  let at = start;
  while (at < limit) {
    const character = characterAt(view, at);
    const inside = character === '-' || character === "'" || character === '&' || character === VANISHED;
    if (inside) {
      let next = at + 1;
      while (next < limit && view[next] === VANISHED) next++;
      const following = next < limit ? characterAt(view, next) : ' ';
      if (!LETTER.test(following) && !(DIGIT.test(following) && character !== "'")) break;
      at = next;
    } else if (LETTER.test(character) || DIGIT.test(character)) {
      at += character.length;
    } else {
      break;
    }
  }
  return at;
}

function elisionEnd(view: string, start: number, apostrophe: number, language: Language): number {
  if (language !== 'fr' || !ELISIONS.has(view.slice(start, apostrophe).toLowerCase())) return start;
  // French elides before a vowel or a mute h only: "N'Diaye" is one name.
  return /[aeiouyhœæ«"“]/i.test(foldLetter(view[apostrophe + 1] ?? '')) ? apostrophe + 1 : start;
}

const foldLetter = (letter: string) => letter.normalize('NFD')[0] ?? '';

function possessiveStart(view: string, start: number, end: number): number {
  return end - start > 2 && /^'s$/i.test(view.slice(end - 2, end)) ? end - 2 : start;
}

function inversionStart(word: string): number {
  if (word.length > 40 || word !== word.toLowerCase() || NOT_INVERTED.has(word)) return 0;
  return INVERSION.exec(word)?.index ?? 0;
}

/** Takes the full stop into "M.", "Dr.", "B.", "N.S.", "P.-D.G.". */
function abbreviationEnd(view: string, start: number, end: number, limit: number): number {
  if (view[end] !== '.' || end >= limit) return end;
  const word = view.slice(start, end);
  const key = word.toLowerCase();
  if (/^[ap]\.m\./i.test(view.slice(start, start + 4))) return Math.min(start + 4, limit);
  if (word.length === 1 && /\p{Lu}/u.test(word)) return initialsEnd(view, start, limit);
  if (OPENING_ABBREVIATIONS.has(key) && !(view[end + 1] === '.')) {
    // "a signé le 3 mars. Ensuite": month and day names are words as well, so a lower-case one keeps its stop only before a digit.
    return /^[a-zà-ÿ]{2,5}$/.test(word) && !/^[ \n]*[\p{Nd}\p{Ll}]/u.test(view.slice(end + 1, end + 4)) ? end : end + 1;
  }
  return CLOSING_ABBREVIATIONS.has(key) ? end + 1 : end;
}

/** "B.", "N.S.", "P.-D.G.", "J.-P." from the first initial on. */
function initialsEnd(view: string, start: number, limit: number): number {
  let at = start;
  while (at + 1 < limit && /\p{Lu}/u.test(view[at] as string) && view[at + 1] === '.') {
    at += 2;
    if (view[at] === '-' && /\p{Lu}/u.test(view[at + 1] ?? '')) at++;
  }
  return at;
}

function readAddress(view: string, start: number, limit: number): number {
  let end = start;
  let hasMark = false;
  while (end < limit && end - start < 300 && view[end] !== ' ' && view[end] !== '\n') {
    if (view[end] === '@' || view[end] === '/' || (view[end] === '.' && view.startsWith('www', start))) hasMark = true;
    end++;
  }
  if (!hasMark || !ADDRESS.test(view.slice(start, end))) return start;
  while (end > start && /[.,;:!?)»"”]/.test(view[end - 1] as string)) end--;
  return end;
}

function readNumber(view: string, start: number, limit: number, push: Push): number {
  let end = start;
  while (end < limit) {
    const character = characterAt(view, end);
    if (DIGIT.test(character) || LETTER.test(character)) end += character.length;
    else if (/[.,:/]/.test(character) && DIGIT.test(characterAt(view, end + 1)) && end + 1 < limit) end++;
    else break;
  }
  const text = view.slice(start, end);
  const isName = LETTER.test(text) && !ORDINAL.test(text);
  if (isName) end = wordEnd(view, end, limit);
  push(start, end, isName ? 'word' : 'number');
  return end;
}

/** Runs of the same mark are one token ("...", "--"); everything beyond the basic plane is a symbol. */
function readMark(view: string, start: number, limit: number, push: Push): number {
  const mark = characterAt(view, start);
  let end = start + mark.length;
  while (end < limit && view.startsWith(mark, end) && /[.\-–=_*#]/.test(mark)) end += mark.length;
  if (view.startsWith("'s", start) && !LETTER.test(view[start + 2] ?? '')) {
    push(start, start + 2, 'word');
    return start + 2;
  }
  push(start, end, /[\p{P}|]/u.test(mark) ? 'punctuation' : 'symbol');
  return end;
}

function characterAt(view: string, at: number): string {
  const code = view.codePointAt(at);
  return code === undefined ? ' ' : String.fromCodePoint(code);
}

function shapeOf(text: string): Token['shape'] {
  const letters = text.replace(/[^\p{L}]/gu, '');
  if (letters === '') return 'other';
  const lower = letters.toLowerCase();
  const upper = letters.toUpperCase();
  if (lower === upper) return 'other';
  if (letters === lower) return 'lower';
  if (letters === upper) return letters.length === 1 ? 'Capital' : 'UPPER';
  const [first, ...rest] = letters;
  if (first === first?.toLowerCase()) return 'miXed';
  // "Trois-Rivières", "Le Goff-Martin": a capital after a hyphen or apostrophe does not make a word mixed.
  const parts = text.split(/[-'’]/);
  const isCapitalized = (part: string) => part.slice(1) === part.slice(1).toLowerCase();
  return rest.join('') === rest.join('').toLowerCase() || parts.every(isCapitalized) ? 'Capital' : 'miXed';
}
