/**
 * "Full Name (ABC)" and "Full Name [ABC]": the letters say where the name begins, and the bracket where it ends, better than any
 * grammar. Matching letters to words after Schwartz & Hearst (2003), from the left, because French puts the head first.
 */
import type { Sentence, Token } from '../../annotations.ts';
import type { Board } from './board.ts';
import { headAt, headIn } from './organizations.ts';

const OPENERS = new Set(['(', '[']);
const CLOSERS = new Set([')', ']']);
const SMALL = new Set("de du des d' la le les l' et of the and for a au aux en sur pour in".split(' '));
/** A name of more words than this, or one that leaves more of its words out of its letters, is a chance likeness. */
const MOST_WORDS = 14;
const MOST_UNSAID = 1;

export interface Bracket {
  /** The bracket's own token, its content, the token after the closing one. */
  readonly open: number;
  readonly first: number;
  readonly end: number;
  readonly after: number;
}

/** The brackets of a sentence, not nested. */
export function findBrackets(tokens: readonly Token[], sentence: Sentence): Bracket[] {
  const brackets: Bracket[] = [];
  for (let open = sentence.firstToken; open < sentence.endToken; open++) {
    if (!OPENERS.has(tokens[open]!.fold)) continue;
    let end = open + 1;
    while (end < sentence.endToken && !CLOSERS.has(tokens[end]!.fold)) end++;
    if (end < sentence.endToken) brackets.push({ open, first: open + 1, end, after: end + 1 });
    open = end;
  }
  return brackets;
}

/** Lays every full name with its acronym, and the acronym. */
export function layAcronyms(board: Board, sentence: Sentence): void {
  const { tokens } = board.read;
  for (const bracket of findBrackets(tokens, sentence)) {
    if (bracket.end !== bracket.first + 1 || !isAcronym(tokens[bracket.first]!)) continue;
    const acronym = tokens[bracket.first]!.text;
    const first = fullNameStart(tokens, sentence, bracket.open, acronym);
    if (first === undefined) continue;
    const type =
      headAt(board, first, sentence)?.type ?? headIn(board, first, bracket.open, sentence)?.type ?? 'Association';
    const rule = 'organization/acronym';
    if (board.lay({ first, end: bracket.open, type, acronym, rule })) {
      board.lay({ first: bracket.first, end: bracket.end, type, rule });
    }
  }
}

/** Two letters at least, most of them capitals: "VLT", "UdeL", "ÉAM", not "Genève". */
export function isAcronym(token: Token): boolean {
  const letters = [...token.text].filter((letter) => /\p{L}/u.test(letter));
  const capitals = letters.filter((letter) => /\p{Lu}/u.test(letter));
  return token.kind === 'word' && letters.length >= 2 && letters.length <= 10 && capitals.length >= 2;
}

function fullNameStart(
  tokens: readonly Token[],
  sentence: Sentence,
  open: number,
  acronym: string,
): number | undefined {
  const letters = lettersOf(acronym);
  let best: { start: number; unsaid: number } | undefined;
  for (let start = open - 1; start >= Math.max(sentence.firstToken, open - MOST_WORDS); start--) {
    const token = tokens[start]!;
    if (token.kind === 'punctuation' && !/^[-–&'’]$/.test(token.text)) break;
    if (token.kind !== 'word' || SMALL.has(token.fold) || lettersOf(token.text)[0] !== letters[0]) continue;
    const words = tokens.slice(start, open).filter((word) => word.kind === 'word' && /\p{L}/u.test(word.text));
    const unsaid = unsaidWords(
      words.map((word) => ({ letters: lettersOf(word.text), small: SMALL.has(word.fold) })),
      letters,
    );
    if (unsaid !== undefined && unsaid <= MOST_UNSAID && (!best || unsaid < best.unsaid)) best = { start, unsaid };
  }
  return best?.start;
}

const lettersOf = (text: string) => [
  ...text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase(),
];

interface Word {
  readonly letters: readonly string[];
  readonly small: boolean;
}

/**
 * How many words that matter give no letter, at best; undefined when the letters do not come from the words. A word gives its first
 * letters, one or several ("Office du **dem**ain" is ODEM); the first word and the last always give some.
 */
function unsaidWords(words: readonly Word[], letters: readonly string[]): number | undefined {
  // best[k]: the fewest unsaid words so far, with k letters given.
  let best: (number | undefined)[] = [0];
  words.forEach((word, index) => {
    const next: (number | undefined)[] = [];
    const isEdge = index === 0 || index === words.length - 1;
    for (let given = 0; given <= letters.length; given++) {
      const unsaid = best[given];
      if (unsaid === undefined) continue;
      if (!isEdge) next[given] = least(next[given], unsaid + (word.small ? 0 : 1));
      for (let more = 0; more < word.letters.length && word.letters[more] === letters[given + more]; more++) {
        next[given + more + 1] = least(next[given + more + 1], unsaid);
      }
    }
    best = next;
  });
  return best[letters.length];
}

const least = (a: number | undefined, b: number) => (a === undefined ? b : Math.min(a, b));
