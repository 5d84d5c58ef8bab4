/** Events with a plain noun that their name in brackets shows to be one: "le **forum pour les ports** (Ports’ Forum)". Others: organizations.ts, typing/. */
import type { Sentence } from '../../annotations.ts';
import { classesAt } from '../vocabulary.ts';
import { findBrackets } from './acronyms.ts';
import type { Board } from './board.ts';
import { isNameWord, phraseEnd } from './phrase.ts';

const LONGEST = 8;

/** Lays them with their brackets, whose words become the other name. */
export function layBracketedEvents(board: Board, sentence: Sentence): void {
  const { tokens } = board.read;
  for (const bracket of findBrackets(tokens, sentence)) {
    const alias = tokens.slice(bracket.first, bracket.end);
    if (
      !alias.some((token) => isNameWord(token)) ||
      !alias.some((_, index) => isEvent(board, bracket.first + index, bracket.end, sentence))
    )
      continue;
    for (let at = bracket.open - 1; at >= Math.max(sentence.firstToken, bracket.open - LONGEST); at--) {
      if (!isEvent(board, at, bracket.open, sentence)) continue;
      const end = phraseEnd(tokens, at + 1, bracket.open, { isHead: (token) => !board.isFree(token) });
      if (end !== bracket.open) break;
      board.lay({
        first: at,
        end,
        type: 'Event',
        alias: board.words(bracket.first, bracket.end),
        rule: 'event/bracket',
      });
      break;
    }
  }
}

/** In either language, for a bracket often translates. */
function isEvent(board: Board, at: number, limit: number, sentence: Sentence): boolean {
  const has = (language: Sentence['language']) =>
    classesAt(board.read.tokens, at, limit, language)?.classes.has('head.event') ?? false;
  return has(sentence.language) || has('en');
}
