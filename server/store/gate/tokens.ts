/**
 * Cuts Cypher into tokens: words, quoted names, strings, numbers, parameters and signs. Comments and blanks are dropped. Whether a query may run
 * is decided in reading.ts and embedded/; nothing here judges.
 */
import { PasserelleError } from '../../../model/errors.ts';

export interface Token {
  /** `word`: a name or keyword as typed; `quotedName`: between backticks, `text` being what is inside. */
  readonly kind: 'word' | 'quotedName' | 'string' | 'number' | 'parameter' | 'sign';
  /** Words and signs as typed; the content of strings and quoted names; a parameter without its `$`. */
  readonly text: string;
  /** The word in capitals, for comparison with keywords; "" for every other kind. */
  readonly upper: string;
  readonly start: number;
  readonly end: number;
}

const WORD_START = /[\p{L}\p{Nl}\p{Pc}\p{Sc}]/u;
const WORD_PART = /[\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Sc}\p{Cf}]/u;
const NUMBER = /(?:0[xX][\da-fA-F_]+|0o[0-7_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?|\.\d[\d_]*(?:[eE][+-]?\d+)?)/y;
const TWO_CHARACTER_SIGNS = new Set(['..', '<=', '>=', '<>', '=~', '+=', '->', '<-', '--', '||', '::', '!=']);
/** What both engines take for blank: Java's and Unicode's white space, and the control characters beside it. */
const BLANK = /[\s\p{Cc}\u180e\u200b]/u;

/**
 * The tokens of a query, in order.
 * @throws PasserelleError QUERY_INVALID for an unclosed string, quoted name or comment.
 */
export function tokenize(cypher: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < cypher.length) {
    const skipped = skipBlank(cypher, at);
    if (skipped > at) {
      at = skipped;
      continue;
    }
    const token = readToken(cypher, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** For whatever begins with a mark that has no partner. */
export function unclosed(mark: string): PasserelleError {
  const detail = {
    fr: `« ${mark} » n’est pas fermé.`,
    en: `"${mark}" is not closed.`,
    ko: `"${mark}"이(가) 닫히지 않았습니다.`,
  };
  return new PasserelleError('QUERY_INVALID', { detail });
}

function readToken(cypher: string, start: number): Token {
  const character = String.fromCodePoint(cypher.codePointAt(start)!);
  if (character === "'" || character === '"') return readString(cypher, start, character);
  if (character === '`') return readQuotedName(cypher, start, 'quotedName', start);
  if (character === '$') return readParameter(cypher, start);
  if (/\d/.test(character) || (character === '.' && /\d/.test(cypher[start + 1] ?? '') && cypher[start - 1] !== '.')) {
    return readNumber(cypher, start);
  }
  if (WORD_START.test(character)) return readWord(cypher, start);
  const two = cypher.slice(start, start + 2);
  const text = TWO_CHARACTER_SIGNS.has(two) ? two : character;
  return { kind: 'sign', text, upper: '', start, end: start + text.length };
}

/** Index after blanks and comments from `at`; `at` itself where there are none. */
function skipBlank(cypher: string, at: number): number {
  if (BLANK.test(cypher[at]!)) return at + 1;
  if (cypher.startsWith('//', at)) {
    const end = cypher.slice(at).search(/[\n\r]/);
    return end < 0 ? cypher.length : at + end + 1;
  }
  if (cypher.startsWith('/*', at)) {
    const end = cypher.indexOf('*/', at + 2);
    if (end < 0) throw unclosed('/*');
    return end + 2;
  }
  return at;
}

function readString(cypher: string, start: number, quote: string): Token {
  let text = '';
  for (let at = start + 1; at < cypher.length; at += 1) {
    const character = cypher[at]!;
    if (character === quote) return { kind: 'string', text, upper: '', start, end: at + 1 };
    if (character === '\\') at += 1;
    text += cypher[at] ?? '';
  }
  throw unclosed(quote);
}

function readQuotedName(cypher: string, tick: number, kind: 'quotedName' | 'parameter', start: number): Token {
  let text = '';
  for (let at = tick + 1; at < cypher.length; at += 1) {
    if (cypher[at] === '`') {
      // Two backticks inside a quoted name stand for one.
      if (cypher[at + 1] !== '`') return { kind, text, upper: '', start, end: at + 1 };
      at += 1;
    }
    text += cypher[at];
  }
  throw unclosed('`');
}

function readParameter(cypher: string, start: number): Token {
  if (cypher[start + 1] === '`') return readQuotedName(cypher, start + 1, 'parameter', start);
  const end = endOfWord(cypher, start + 1);
  // A lone "$", as in the dynamic label `:$(x)`, is a sign.
  if (end === start + 1) return { kind: 'sign', text: '$', upper: '', start, end };
  return { kind: 'parameter', text: cypher.slice(start + 1, end), upper: '', start, end };
}

function readNumber(cypher: string, start: number): Token {
  NUMBER.lastIndex = start;
  const text = NUMBER.exec(cypher)![0];
  // "1..3" is a range: the number ends before its dots.
  return { kind: 'number', text, upper: '', start, end: start + text.length };
}

function readWord(cypher: string, start: number): Token {
  const end = endOfWord(cypher, start);
  const text = cypher.slice(start, end);
  return { kind: 'word', text, upper: text.toUpperCase(), start, end };
}

function endOfWord(cypher: string, start: number): number {
  let at = start;
  while (at < cypher.length) {
    const character = String.fromCodePoint(cypher.codePointAt(at)!);
    if (!WORD_PART.test(character)) break;
    at += character.length;
  }
  return at;
}
