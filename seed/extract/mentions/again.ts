/**
 * The second pass: a name that one place of the document has typed is found wherever its words come again: in headings, in capitals,
 * without legal form, cut short ("Sung Lai" after "Sung Lai Metals"), the surname alone after the full name.
 */
import type { EntityType } from '../../../model/ontology/types.ts';
import type { Sentence, Token } from '../../annotations.ts';
import { isNameParticle } from '../../gazetteer/names.ts';
import { isPlaceName } from '../../gazetteer/places.ts';
import { keyOf } from '../../resolve/nameKeys.ts';
import { classesAt, isCommonWord, isFirstName } from '../vocabulary.ts';
import type { Board, Draft } from './board.ts';
import { isNameWord } from './phrase.ts';

interface Known {
  readonly type: EntityType;
  readonly rule: string;
}

const LONGEST = 14;
const ORGANIZATIONS = new Set<string>(['Company', 'Institute', 'Government', 'Association']);

/** Lays every further occurrence of the names laid so far. */
export function layAgain(board: Board, sentences: readonly Sentence[]): void {
  const known = knownNames(board);
  for (const sentence of sentences) {
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (isTyped(board, at)) continue;
      const found = longestAt(board, at, sentence, known);
      if (found) {
        board.lay({ first: at, end: found.end, type: found.type, rule: found.rule });
        at = found.end - 1;
      }
    }
  }
}

const isTyped = (board: Board, at: number) => (board.at(at)?.type ?? 'Unknown') !== 'Unknown';

function knownNames(board: Board): Map<string, Known> {
  const known = new Map<string, Known>();
  const clashes = new Set<string>();
  const add = (key: string, type: EntityType, rule: string) => {
    if (key.length < 2) return;
    const other = known.get(key);
    if (other && other.type !== type) clashes.add(key);
    else known.set(key, { type, rule });
  };
  const drafts = board.drafts().filter((draft) => draft.type !== 'Unknown');
  for (const draft of drafts) {
    const type = draft.type as EntityType;
    const words = draft.name ?? board.words(draft.first, draft.end);
    add(wordsKey(words), type, `${draft.type.toLowerCase()}/again`);
    if (ORGANIZATIONS.has(type)) add(keyOf('Company', words), type, `${draft.type.toLowerCase()}/again`);
    if (draft.acronym) add(wordsKey(draft.acronym), type, 'organization/acronym');
  }
  for (const key of clashes) known.delete(key);
  for (const draft of drafts) {
    if (draft.type === 'Person')
      for (const key of surnameKeys(board, draft))
        if (!known.has(key)) known.set(key, { type: 'Person', rule: 'person/surname' });
  }
  for (const draft of drafts) {
    if (ORGANIZATIONS.has(draft.type)) addShortForms(board, draft, known);
  }
  return known;
}

const wordsKey = (name: string) => keyOf('Agreement', name);

/** "Vaillant-Bouin" of "Normand Vaillant-Bouin", "van der Laak", "Hong" and "Bae" of names that begin with the surname. */
function surnameKeys(board: Board, draft: Draft): string[] {
  const tokens = board.read.tokens.slice(draft.first, draft.end).filter((token) => token.kind === 'word');
  if (tokens.length < 2) return [];
  return surnames(tokens).map((words) => wordsKey(words.map((token) => token.text).join(' ')));
}

/** The words of a name that may be its surname: the last with its particles, the one in capitals, the first before a hyphenated given name. */
export function surnames(tokens: readonly Token[]): Token[][] {
  const shouted = tokens.filter((token) => token.shape === 'UPPER' && token.text.length > 1);
  if (shouted.length > 0 && shouted.length < tokens.length) return [shouted];
  if (tokens.length >= 2 && /^\p{Lu}\p{L}+-\p{Ll}+$/u.test(tokens.at(-1)!.text)) return [[tokens[0]!]];
  let first = tokens.length - 1;
  while (first > 1 && isNameParticle(tokens[first - 1]!.fold)) first--;
  const last = tokens.slice(first);
  // "MacInnes", but also "Papa Moussa Ndour": the last word alone. Two surnames side by side go by both.
  return tokens.length > 3 && first === tokens.length - 1 ? [last, tokens.slice(-2)] : [last];
}

/** One word stands for two only when it can be nothing else. */
function isDistinctive(word: string): boolean {
  return (
    word.length >= 5 &&
    !isCommonWord(word, 'fr') &&
    !isCommonWord(word, 'en') &&
    !isFirstName(word) &&
    !isPlaceName(word)
  );
}

/** "Sung Lai" of "Sung Lai Metals": all but the last word, when two are left and nobody else is called so. */
function addShortForms(board: Board, draft: Draft, known: Map<string, Known>): void {
  const words = keyOf('Company', draft.name ?? board.words(draft.first, draft.end)).split(' ');
  const key = words.slice(0, -1).join(' ');
  if (words.length < 2 || (words.length === 2 && !isDistinctive(key))) return;
  if (!known.has(key))
    known.set(key, { type: draft.type as EntityType, rule: `${draft.type.toLowerCase()}/cut-short` });
}

function longestAt(
  board: Board,
  at: number,
  sentence: Sentence,
  known: ReadonlyMap<string, Known>,
): (Known & { end: number }) | undefined {
  const { tokens } = board.read;
  if (
    tokens[at]!.kind === 'punctuation' ||
    classesAt(tokens, at, sentence.endToken, sentence.language)?.classes.has('honorific')
  )
    return undefined;
  let found: (Known & { end: number }) | undefined;
  for (let end = at + 1; end <= Math.min(at + LONGEST, sentence.endToken); end++) {
    if (isTyped(board, end - 1)) break;
    const hit = known.get(wordsKey(board.words(at, end)));
    if (hit && mayBe(board, at, end, hit)) found = { ...hit, end };
  }
  return found;
}

const ARTICLES = new Set(['le', 'la', "l'", 'les', 'the', 'un', 'une', 'a']);

/** Small letters are no name, unless the name is written so; and a part of a longer run is no surname. */
function mayBe(board: Board, at: number, end: number, hit: Known): boolean {
  const { tokens } = board.read;
  if (tokens[end - 1]!.kind === 'punctuation' || ARTICLES.has(tokens[at]!.fold)) return false;
  if (!tokens.slice(at, end).some((token) => isNameWord(token))) return false;
  if (!isNameWord(tokens[at]) && hit.type === 'Person') return false;
  if (tokens[at]!.kind === 'number' && end === at + 1) return false;
  const run = board.at(at) ?? board.at(end - 1);
  return hit.rule !== 'person/surname' || !run || (run.first >= at && run.end <= end);
}
