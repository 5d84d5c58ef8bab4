/**
 * Which names are places, and of which kind. The gazetteer knows far too many: most surnames and ordinary words are a village
 * somewhere. So its word weighs by the size of the place and by what stands around; typeNames.ts adds it all up.
 */
import type { Sentence } from '../../annotations.ts';
import { nameKey } from '../../gazetteer/fold.ts';
import { findPlaces, type Place } from '../../gazetteer/places.ts';
import { classesAt, isCommonWord, isCountry, isFirstName, isRegion, isSurname } from '../vocabulary.ts';
import type { Board, Draft } from './board.ts';
import { isNameWord } from './phrase.ts';
import { isShouted } from './shouted.ts';
import { addWeight, type Weights } from './typing/weights.ts';

const MOST_TOKENS = 6;
/** "le Québec", "au Vietnam", "du Maroc": an article makes a country or a province of it, never a town. */
const ARTICLES = new Set(['le', 'la', "l'", 'les', 'au', 'aux', 'du', 'en']);
const FRENCH_TOWARD = new Set("a de d' vers depuis pour entre et , par sur via quitter rejoindre".split(' '));
const ENGLISH_TOWARD = new Set('in to from of near at for between through via and , around reach visit'.split(' '));
const LARGE = 100_000;
const MIDDLING = 20_000;

/** The token after the longest place name that begins at a token; undefined when none does. Names may hold small words: "Corée du Sud". */
export function placeNameEnd(board: Board, at: number, sentence: Sentence): number | undefined {
  const { tokens, view } = board.read;
  if (!isNameWord(tokens[at]) && !/^L[ae]s?$/.test(tokens[at]!.text)) return undefined;
  let found: number | undefined;
  for (let end = at + 1; end <= Math.min(at + MOST_TOKENS, sentence.endToken); end++) {
    const last = tokens[end - 1]!;
    if (last.kind !== 'word') break;
    if (end > at + 1 && view.slice(tokens[end - 2]!.end, last.start).includes('\n')) break;
    if (isNameWord(last) && isKnownPlace(board.words(at, end))) found = end;
  }
  return found;
}

function isKnownPlace(name: string): boolean {
  return isCountry(name) || isRegion(name) || findPlaces(name).length > 0;
}

/** How a name stands in its sentence, as far as it tells a place. */
interface Standing {
  readonly isFrench: boolean;
  readonly hasArticle: boolean;
  readonly isToward: boolean;
  /** Fills a cell or a line of its own: "Mardi 9 · **Cheongju**". */
  readonly isAlone: boolean;
  /** One word that is an ordinary word, a first name or a surname too. */
  readonly isOrdinary: boolean;
  /** In a line of capitals, where every word looks like a name. */
  readonly isShouting: boolean;
}

/** Adds what a name weighs as a city, a region and a country. */
export function weighPlaces(board: Board, draft: Draft, sentence: Sentence, weights: Weights): void {
  const name = board.words(draft.first, draft.end);
  const [city] = findPlaces(name);
  const standing = standingOf(board, draft, sentence, name, city);
  if (isCountry(name)) addWeight(weights, 'Country', city && standing.isFrench && !standing.hasArticle ? 3 : 9);
  if (isRegion(name)) addWeight(weights, 'Region', regionWeight(standing, city));
  if (city) addWeight(weights, 'City', cityWeight(standing, city));
}

/** A province is spoken of with an article in French; without one, and where a city has the same name, the city is meant. */
function regionWeight({ isFrench, hasArticle, isToward, isOrdinary }: Standing, city: Place | undefined): number {
  if (hasArticle) return isOrdinary ? 4 : 8;
  if (city === undefined) return isOrdinary ? 2 : 5;
  return isFrench && isToward ? 2 : 4;
}

function cityWeight({ hasArticle, isToward, isAlone, isOrdinary, isShouting }: Standing, city: Place): number {
  const size = city.population >= LARGE ? 4 : city.population >= MIDDLING ? 3.5 : 3;
  const doubt = isOrdinary ? ((isToward || isAlone) && !isShouting ? 1.5 : 4) : 0;
  return size + (isToward ? 1.5 : 0) + (isAlone ? 1 : 0) - doubt - (hasArticle ? 2.5 : 0);
}

function standingOf(board: Board, draft: Draft, sentence: Sentence, name: string, city: Place | undefined): Standing {
  const { tokens } = board.read;
  const before = draft.first > sentence.firstToken ? tokens[draft.first - 1]! : undefined;
  const isFrench = sentence.language === 'fr';
  const toward = isFrench ? FRENCH_TOWARD : ENGLISH_TOWARD;
  const population = city?.population ?? 0;
  const word = nameKey(name);
  return {
    isFrench,
    hasArticle: isFrench && before !== undefined && ARTICLES.has(before.fold),
    isToward:
      before !== undefined &&
      (toward.has(before.fold) || (population >= LARGE && isMayor(board, draft.first - 1, sentence))),
    isAlone: isAlone(board, draft, sentence),
    isShouting: isShouted(board.read, sentence),
    isOrdinary:
      draft.end - draft.first === 1 &&
      (isCommonWord(word, sentence.language) ||
        (isFirstName(word) && population < LARGE) ||
        (isSurname(word) && population < 5 * LARGE)),
  };
}

/** "le maire Daejeon", for want of "de". */
function isMayor(board: Board, at: number, sentence: Sentence): boolean {
  return classesAt(board.read.tokens, at, at + 1, sentence.language)?.classes.has('role.mayor') ?? false;
}

function isAlone(board: Board, draft: Draft, sentence: Sentence): boolean {
  const { tokens, zones } = board.read;
  const kind = zones[sentence.zone]!.kind;
  if (kind === 'paragraph' || kind === 'title') return false;
  const isMark = (at: number) =>
    at < sentence.firstToken ||
    at >= sentence.endToken ||
    tokens[at]!.kind === 'punctuation' ||
    tokens[at]!.kind === 'symbol';
  return isMark(draft.first - 1) && isMark(draft.end);
}
