/** What a name says of itself, without its surroundings: a known first name, a legal form, "& Cie", a hyphenated given name. */
import type { EntityType } from '../../../../model/ontology/types.ts';
import type { Sentence, Token } from '../../../annotations.ts';
import { isPlaceName } from '../../../gazetteer/places.ts';
import { isCommonWord, isFirstName, isSurname } from '../../vocabulary.ts';
import { isAcronym } from '../acronyms.ts';
import type { Board, Draft } from '../board.ts';
import { headIn } from '../organizations.ts';
import { isLegalForm } from '../runs.ts';
import { addWeight, type Weights } from './weights.ts';

/** Adds what the words of a name weigh for each kind. */
export function weighWords(board: Board, draft: Draft, sentence: Sentence, weights: Weights): void {
  const tokens = board.read.tokens.slice(draft.first, draft.end);
  if (hasLegalForm(board, draft, sentence)) addWeight(weights, 'Company', 10);
  else if (tokens.some((token) => token.fold === '&' || token.fold === 'cie')) addWeight(weights, 'Company', 5);
  // "Danish Wind **Academy**", "Heinrich Vogel **Institute** for Lightweight Design".
  const head = headIn(board, draft.first, draft.end, sentence);
  if (head && draft.end - draft.first === head.tokens) for (const type of BODIES) addWeight(weights, type, -6);
  else if (head) {
    addWeight(weights, head.type, 7);
    addWeight(weights, 'City', -6);
  }
  const last = tokens.at(-1)!.fold;
  if (FIELDS.has(last) && tokens.every((token) => isOrdinary(token, sentence) || FIELDS.has(token.fold))) {
    for (const type of [...BODIES, 'Person' as const]) addWeight(weights, type, -7);
  }
  // "échevine de l’Économie": one ordinary word is a field, not a firm.
  if (tokens.length === 1 && isCommonWord(tokens[0]!.fold, sentence.language)) {
    for (const type of BODIES) addWeight(weights, type, -6);
    addWeight(weights, 'Person', -4);
    if (!isPlaceName(tokens[0]!.text)) addWeight(weights, 'City', -5);
  } else if (isMadeOfWords(board, draft, sentence)) addWeight(weights, 'Company', 3);
  if (looksLikePerson(tokens, sentence)) addWeight(weights, 'Person', personWeight(tokens));
  else addWeight(weights, 'Person', isMarked(tokens) || isAcronym(tokens[0]!) ? -6 : -2);
  weighArticle(board, draft, sentence, weights);
}

/** "General Manager, **Community Services**": what an office is about. */
const FIELDS = new Set(
  'services research affairs development innovation partnerships relations operations programs programmes sales marketing finance engineering communications planning education culture tourism investment procurement recherche affaires developpement partenariats ventes communications economie culture tourisme ingenierie operations exportations r&d r-d'.split(
    ' ',
  ),
);

const BODIES: readonly EntityType[] = ['Company', 'Institute', 'Government', 'Association', 'Event'];

const isOrdinary = (token: Token, sentence: Sentence) => isCommonWord(token.fold, sentence.language);

/** Nobody’s name takes an article, and an acronym that takes one is a body’s: "le **CETA**". */
function weighArticle(board: Board, draft: Draft, sentence: Sentence, weights: Weights): void {
  const before = draft.first > sentence.firstToken ? board.read.tokens[draft.first - 1]! : undefined;
  if (!before || !ARTICLES.has(before.fold)) return;
  addWeight(weights, 'Person', -5);
  const token = board.read.tokens[draft.first]!;
  if (draft.end - draft.first === 1 && isAcronym(token)) addWeight(weights, 'Association', 4);
}
const ARTICLES = new Set(['le', 'la', "l'", 'du', 'au', 'the', 'cette', 'cet']);

/** "Cargo Lochlan", "Harbour Oysters", "Gaume Export Plus": several words, some of them ordinary, are a firm’s name more often than not. */
function isMadeOfWords(board: Board, draft: Draft, sentence: Sentence): boolean {
  const kind = board.read.zones[sentence.zone]!.kind;
  const tokens = board.read.tokens.slice(draft.first, draft.end).filter((token) => token.kind === 'word');
  if (tokens.length < 2 || isInitials(tokens[0]!) || isMarked(tokens) || kind === 'title' || kind === 'heading')
    return false;
  const isWord = (token: Token) =>
    (isCommonWord(token.fold, 'fr') || isCommonWord(token.fold, 'en')) && !isFirstName(token.fold);
  const opens = draft.first === sentence.firstToken && isCommonWord(tokens[0]!.fold, sentence.language);
  return tokens.slice(opens ? 1 : 0).some(isWord);
}

const isMarked = (tokens: readonly Token[]) => tokens.some((token) => token.fold === '&' || /\d/.test(token.text));

function hasLegalForm(board: Board, draft: Draft, sentence: Sentence): boolean {
  for (let at = draft.first + 1; at < draft.end; at++) {
    if (isLegalForm(board, at, sentence)) return true;
  }
  return false;
}

/** Two to six words, each of which a person’s name may hold. */
function looksLikePerson(tokens: readonly Token[], sentence: Sentence): boolean {
  if (tokens.every((token) => isInitials(token))) return false;
  if (tokens.length > 6 || tokens.some((token) => token.fold === '&' || /\d/.test(token.text))) return false;
  if (tokens.length === 1) return mayBeSurname(tokens[0]!, sentence);
  const commons = tokens.filter((token) => isCommonWord(token.fold, sentence.language) && !isFirstName(token.fold));
  return isFirstName(tokens[0]!.fold) || isSurname(tokens[0]!.fold) || commons.length < tokens.length / 2;
}

function mayBeSurname(token: Token, sentence: Sentence): boolean {
  if (token.shape !== 'Capital' && !/^(?:Mc|Mac|Le|La|De|O')\p{Lu}/u.test(token.text)) return false;
  return !isCommonWord(token.fold, sentence.language) || isFirstName(token.fold) || isSurname(token.fold);
}

/** "P.", "J.-M.". */
const isInitials = (token: Token) => /^(?:\p{Lu}\.-?)+$/u.test(token.text);

function personWeight(tokens: readonly Token[]): number {
  if (tokens.length === 1) return 0;
  const [first, second] = tokens as [Token, Token];
  const last = tokens.at(-1)!;
  // "KATEB Samir", "Kenji SAKURAI": one surname in capitals beside a given name.
  const shouted = [first, last].filter((token) => token.shape === 'UPPER' && /[AEIOUYÀ-Ý]/.test(token.text));
  if (shouted.length === 1 && shouted[0]!.text.length > 1 && !shouted[0]!.text.endsWith('.')) return 4;
  // "Hong Min-jae", "Lin Mei-chu": the second half of a given name has no capital.
  if (/^\p{Lu}\p{L}+-\p{Ll}+$/u.test(second.text)) return isSurname(first.fold) ? 6 : 4;
  if (isFirstName(first.fold)) return 4;
  if (isInitials(first)) return 3;
  return isSurname(first.fold) && tokens.length === 3 ? 3 : 0;
}
