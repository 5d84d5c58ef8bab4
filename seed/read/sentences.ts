/**
 * Layer 2: the tokens of a zone → sentences. A stop ends one unless it belongs to a word (tokens.ts), stands inside a quotation that
 * goes on ("… ! », dit-il"), or is followed by a small letter. Knows nothing of names.
 */
import type { RawToken } from './tokens.ts';

const STOPS = /^(?:[.!?…]|\.{2,})$/;
const CLOSERS = new Set(['»', '"', '”', ')', ']', "'"]);
const OPENERS = new Set(['«', '"', '“', '(', '[', '–', '-']);

/** The index after the last token of each sentence, in order. */
export function splitSentences(tokens: readonly RawToken[]): number[] {
  const ends: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as RawToken;
    if (!isStop(token) || isItemNumber(tokens, index, ends.at(-1) ?? 0)) continue;
    const end = skipClosers(tokens, index + 1);
    if (startsSentence(tokens, end, token)) {
      ends.push(end);
      index = end - 1;
    }
  }
  if (ends.at(-1) !== tokens.length && tokens.length > 0) ends.push(tokens.length);
  return ends;
}

const isAbbreviation = (token: RawToken) => token.kind === 'word' && token.text.endsWith('.');

/** "etc.", "Inc.", "N.S." may end a sentence; "M.", "Dr." and a lone initial may not. */
function isStop(token: RawToken): boolean {
  if (token.kind === 'punctuation') return STOPS.test(token.fold);
  return isAbbreviation(token) && /^(?:etc|inc|ltd|ltee|co|corp|cie|jr|a\.m|p\.m|k\.k|s\.a|gmbh)\.$/.test(token.fold);
}

/** "1. Contexte", "3.1. Anvers": the stop belongs to the number at the head. */
function isItemNumber(tokens: readonly RawToken[], index: number, first: number): boolean {
  return index === first + 1 && tokens[first]!.kind === 'number' && tokens[first]!.end === tokens[index]!.start;
}

function skipClosers(tokens: readonly RawToken[], from: number): number {
  let index = from;
  while (index < tokens.length && (STOPS.test(tokens[index]!.fold) || isCloser(tokens, index))) index++;
  return index;
}

/** A straight quote closes only when it touches what stands before it. */
function isCloser(tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index] as RawToken;
  if (!CLOSERS.has(token.fold)) return false;
  return token.fold !== '"' || tokens[index - 1]?.end === token.start;
}

function startsSentence(tokens: readonly RawToken[], at: number, stop: RawToken): boolean {
  let index = at;
  while (index < tokens.length && OPENERS.has(tokens[index]!.fold)) index++;
  const next = tokens[index];
  if (!next) return true;
  if (isAbbreviation(stop) && (stop.end === next.start || tokens[at]?.fold === '(')) return false;
  if (next.kind === 'number') return stop.kind === 'punctuation';
  return next.kind === 'symbol' || next.shape === 'Capital' || next.shape === 'UPPER' || next.shape === 'other'
    ? next.kind !== 'punctuation'
    : index > at && tokens[at]!.fold === '«';
}
