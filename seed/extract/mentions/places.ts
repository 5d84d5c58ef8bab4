/**
 * Which names are places, and of which kind. The gazetteer knows far too many: most surnames and ordinary words are a village
 * somewhere. So its word weighs by the size of the place and by what stands around; typeNames.ts adds it all up.
 */
import type { EntityType } from '../../../model/ontology/types.ts';
import type { Sentence, Token } from '../../annotations.ts';
import { nameKey } from '../../gazetteer/fold.ts';
import { findPlaces } from '../../gazetteer/places.ts';
import { classesAt, isCommonWord, isCountry, isFirstName, isRegion, isSurname } from '../vocabulary.ts';
import type { Board, Draft } from './board.ts';
import { isNameWord } from './phrase.ts';
import { addWeight, type Weights } from './typing/weights.ts';

const MOST_TOKENS = 6;
/** "le Québec", "au Vietnam", "du Maroc": an article makes a country or a province of it, never a town. */
const FRENCH_ARTICLES = new Set(['le', 'la', "l'", 'les', 'au', 'aux', 'du', 'en']);
const FRENCH_TOWARD = new Set([
  'a',
  'de',
  "d'",
  'vers',
  'depuis',
  'pour',
  'entre',
  'et',
  ',',
  'par',
  'sur',
  'via',
  'quitter',
  'rejoindre',
]);
const ENGLISH_TOWARD = new Set([
  'in',
  'to',
  'from',
  'of',
  'near',
  'at',
  'for',
  'between',
  'through',
  'via',
  'and',
  ',',
  'around',
  'reach',
  'visit',
]);

/** The token after the longest place name that begins at a token; undefined when none does. Names may hold small words: "Corée du Sud". */
export function placeNameEnd(board: Board, at: number, sentence: Sentence): number | undefined {
  const { tokens } = board.read;
  if (!isNameWord(tokens[at]) && !/^L[ae]s?$/.test(tokens[at]!.text)) return undefined;
  let found: number | undefined;
  for (let end = at + 1; end <= Math.min(at + MOST_TOKENS, sentence.endToken); end++) {
    const last = tokens[end - 1]!;
    if (
      last.kind !== 'word' ||
      (end > at + 1 && board.read.view.slice(tokens[end - 2]!.end, last.start).includes('\n'))
    )
      break;
    if (isNameWord(last) && isKnownPlace(board.words(at, end))) found = end;
  }
  return found;
}

export function isKnownPlace(name: string): boolean {
  return isCountry(name) || isRegion(name) || findPlaces(name).length > 0;
}

/** Adds what a name weighs as a city, a region and a country. */
export function weighPlaces(board: Board, draft: Draft, sentence: Sentence, weights: Weights): void {
  const name = board.words(draft.first, draft.end);
  const kinds = kindsOf(name);
  if (kinds.size === 0) return;
  const before = board.read.tokens[draft.first - 1];
  const isLed = draft.first > sentence.firstToken && before !== undefined;
  const isFrench = sentence.language === 'fr';
  const hasArticle = isLed && isFrench && FRENCH_ARTICLES.has(before.fold);
  const isToward = isLed && (isFrench ? FRENCH_TOWARD : ENGLISH_TOWARD).has(before.fold);
  if (kinds.has('Country')) addWeight(weights, 'Country', isFrench && !hasArticle && kinds.has('City') ? 3 : 6);
  if (kinds.has('Region'))
    addWeight(weights, 'Region', regionWeight(hasArticle, isToward && before?.fold !== ',', kinds, isFrench));
  if (kinds.has('City'))
    addWeight(
      weights,
      'City',
      cityWeight(
        name,
        hasArticle,
        isToward || isMayors(board, draft, sentence),
        board.read.tokens.slice(draft.first, draft.end),
        sentence,
      ),
    );
}

/** "le maire Daejeon", for want of "de": a large city right after its mayor’s office. */
function isMayors(board: Board, draft: Draft, sentence: Sentence): boolean {
  const [place] = findPlaces(board.words(draft.first, draft.end));
  const classes = classesAt(board.read.tokens, draft.first - 1, draft.first, sentence.language)?.classes;
  return (classes?.has('role.mayor') ?? false) && (place?.population ?? 0) >= 100_000;
}

function kindsOf(name: string): Set<EntityType> {
  const kinds = new Set<EntityType>();
  if (isCountry(name)) kinds.add('Country');
  if (isRegion(name)) kinds.add('Region');
  if (findPlaces(name).length > 0) kinds.add('City');
  return kinds;
}

function regionWeight(
  hasArticle: boolean,
  isToward: boolean,
  kinds: ReadonlySet<EntityType>,
  isFrench: boolean,
): number {
  if (hasArticle) return 7;
  // "à Québec", "de Québec" is the city; English has no such sign, and a province is spoken of more than its city.
  return kinds.has('City') && isFrench && isToward ? 2 : kinds.has('City') ? 4 : 5;
}

function cityWeight(
  name: string,
  hasArticle: boolean,
  isToward: boolean,
  tokens: readonly Token[],
  sentence: Sentence,
): number {
  const [place] = findPlaces(name);
  const population = place?.population ?? 0;
  const size = population >= 100_000 ? 4 : population >= 20_000 ? 3.5 : 3;
  const word = nameKey(name);
  const isOrdinary =
    tokens.length === 1 &&
    (isCommonWord(word, sentence.language) ||
      (isFirstName(word) && population < 100_000) ||
      (isSurname(word) && population < 500_000));
  return size + (isToward ? 1.5 : 0) - (isOrdinary ? 3 : 0) - (hasArticle ? 2.5 : 0);
}
