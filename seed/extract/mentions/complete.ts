/**
 * What stands around a name and belongs to it without being part of it: "**Mme** Gauthier", "Bae Sang-ho (**배상호**)", "forum pour les
 * maires (**Ports’ Forum**)". And the order of a name: "TREMBLAY Guylaine" is Guylaine Tremblay.
 */
import type { Sentence, Token } from '../../annotations.ts';
import { classesAt } from '../vocabulary.ts';
import { findBrackets } from './acronyms.ts';
import type { Board, Draft } from './board.ts';
import { isNameWord } from './phrase.ts';

const OTHER_SCRIPT = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const KIN = /^(?:freres|soeurs|frere|soeur|epoux|brothers|sisters|mm\.|mmes|mm|couple|conjoints)$/;

/** "les frères **Luc** et Martin Beausoleil": the first has the surname of the second. */
export function laySharedSurnames(board: Board, sentence: Sentence): void {
  const { tokens } = board.read;
  for (const person of board.between(sentence.firstToken, sentence.endToken)) {
    const [joint, given, kin] = [person.first - 1, person.first - 2, person.first - 3];
    if (person.type !== 'Person' || kin < sentence.firstToken || person.end - person.first < 2) continue;
    if (!/^(?:et|and)$/.test(tokens[joint]!.fold) || !KIN.test(tokens[kin]!.fold) || !isNameWord(tokens[given]))
      continue;
    const name = `${tokens[given]!.text} ${board.words(person.first + 1, person.end)}`;
    board.lay({ first: given, end: given + 1, type: 'Person', name, rule: 'person/shared-surname' });
  }
}

/** Gives the names of a sentence their honorifics, their other forms, their order. */
export function completeNames(board: Board, sentence: Sentence): void {
  const { tokens } = board.read;
  const brackets = findBrackets(tokens, sentence);
  for (const draft of board.between(sentence.firstToken, sentence.endToken)) {
    if (draft.type === 'Unknown') continue;
    const bracket = brackets.find((candidate) => candidate.open === draft.end);
    const alias = draft.alias ?? (bracket && aliasIn(board, draft, bracket.first, bracket.end));
    const honorific = draft.type === 'Person' ? honorificBefore(board, draft, sentence) : undefined;
    const name = draft.name ?? (draft.type === 'Person' ? inOrder(tokens.slice(draft.first, draft.end)) : undefined);
    if (alias === undefined && honorific === undefined && name === undefined) continue;
    board.replace(draft, {
      ...draft,
      ...(alias !== undefined && { alias }),
      ...(honorific !== undefined && { honorific }),
      ...(name !== undefined && { name }),
    });
  }
}

function aliasIn(board: Board, draft: Draft, first: number, end: number): string | undefined {
  if (first === end) return undefined;
  const inside = board.read.tokens.slice(first, end);
  // The script may be broken across lines: no space belongs in it.
  if (inside.every((token) => OTHER_SCRIPT.test(token.text))) {
    const words = board.words(first, end);
    return /\p{Script=Hangul}/u.test(words) ? words : words.replace(/ /g, '');
  }
  return draft.type === 'Event' && inside.some((token) => isNameWord(token)) ? board.words(first, end) : undefined;
}

function honorificBefore(board: Board, draft: Draft, sentence: Sentence): string | undefined {
  const { tokens } = board.read;
  const before = draft.first - 1;
  if (before < sentence.firstToken) return undefined;
  const classes = classesAt(tokens, before, draft.first, sentence.language)?.classes;
  return classes?.has('honorific') ? tokens[before]!.text : undefined;
}

/** A surname in capitals goes last and loses them; a name all in capitals or without any keeps its words as they are. */
function inOrder(tokens: readonly Token[]): string | undefined {
  const isShouted = (token: Token) => token.shape === 'UPPER' && token.text.length > 1 && !token.text.endsWith('.');
  const surname = tokens.filter(isShouted);
  const given = tokens.filter((token) => !isShouted(token));
  if (surname.length === 0 || given.length === 0) return undefined;
  return [...given.map((token) => token.text), ...surname.map((token) => inSmall(token.text))].join(' ');
}

/** "LEROY-VANDAMME" → "Leroy-Vandamme". */
function inSmall(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’ ])(\p{L})/gu, (_, mark: string, letter: string) => mark + letter.toUpperCase());
}
