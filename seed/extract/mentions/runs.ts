/**
 * Runs of words with capitals: what may be a name of anything ("Sung Lai Metals", "Hong Min-jae", "Acier & Cie"). Where a run begins
 * and ends is decided here; what it names is for typing/ to say.
 */
import type { Sentence, Token } from '../../annotations.ts';
import { classesAt, isCommonWord, isFirstName } from '../vocabulary.ts';
import type { Board } from './board.ts';
import { headIn } from './organizations.ts';
import { isNameWord } from './phrase.ts';
import { placeNameEnd } from './places.ts';
import { isShouted } from './shouted.ts';

export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Words that are written with a capital without being part of a name. */
const NOT_IN_NAMES = ['honorific', 'role', 'roleState', 'month', 'weekday', 'head.mission', 'label'];
const PARTICLES = new Set(
  "de du des d' da do dos das di del della van von der den ten ter zu la le las los el al ben bin ibn".split(' '),
);
const FAMILY = new Set('cie co fils freres associes sons partners filles co. cie.'.split(' '));

/** The runs of a sentence among its free tokens. */
export function findRuns(board: Board, sentence: Sentence): Run[] {
  const runs: Run[] = [];
  const shouted = isShouted(board.read, sentence);
  for (let at = sentence.firstToken; at < sentence.endToken; ) {
    const title = titleEnd(board, at, sentence);
    if (title > at) {
      at = title;
      continue;
    }
    const place = board.isFree(at) && !isDay(board, at, sentence) ? placeNameEnd(board, at, sentence) : undefined;
    const end = !shouted && beginsRun(board, at, sentence) ? runEnd(board, at, sentence) : at;
    const furthest = place === undefined || !board.isFree(at, place) ? end : Math.max(end, place);
    if (furthest > at && !isLabel(board, at, furthest, sentence)) {
      runs.push({ first: numberBefore(board, at, furthest, sentence), end: furthest });
    }
    at = Math.max(at + 1, furthest);
  }
  return runs;
}

/** "**EST ABSENT** : M. le conseiller", "**PREND ACTE** du compte rendu": words in capitals where a line begins are its label. */
function isLabel(board: Board, first: number, end: number, sentence: Sentence): boolean {
  const tokens = board.read.tokens.slice(first, end);
  const isShouting = tokens.every((token) => token.shape === 'UPPER' || token.text.length === 1);
  if (isShouting && tokens.some((token) => isCommonWord(token.fold, sentence.language))) {
    return opensSentence(board.read.tokens, first, sentence);
  }
  return isPartOfTitle(board, first, end, sentence);
}

/** "**International Programs** Manager": before a title with a capital, English puts what it is about. */
function isPartOfTitle(board: Board, first: number, end: number, sentence: Sentence): boolean {
  if (sentence.language !== 'en' || end >= sentence.endToken) return false;
  const next = board.read.tokens[end]!;
  const isRole = classesAt(board.read.tokens, end, sentence.endToken, 'en')?.classes.has('role') ?? false;
  const words = board.read.tokens.slice(first, end);
  return isRole && next.shape === 'Capital' && words.every((token) => isCommonWord(token.fold, 'en'));
}

/** "**7** Oars Marine Inc.": a number before a name that its legal form shows to be a firm’s. */
function numberBefore(board: Board, first: number, end: number, sentence: Sentence): number {
  const before = first > sentence.firstToken ? board.read.tokens[first - 1]! : undefined;
  const isSmall = before?.kind === 'number' && /^\d{1,3}$/.test(before.text) && board.isFree(first - 1);
  return isSmall && isLegalForm(board, end - 1, sentence) ? first - 1 : first;
}

function isDay(board: Board, at: number, sentence: Sentence): boolean {
  const classes = classesAt(board.read.tokens, at, sentence.endToken, sentence.language)?.classes;
  return classes !== undefined && (classes.has('month') || classes.has('weekday'));
}

/** "Chief Commercial Officer" is one title, whose words begin no name. */
function titleEnd(board: Board, at: number, sentence: Sentence): number {
  const hit = classesAt(board.read.tokens, at, sentence.endToken, sentence.language);
  return hit && hit.tokens > 1 && NOT_IN_NAMES.some((name) => hit.classes.has(name)) ? at + hit.tokens : at;
}

function beginsRun(board: Board, at: number, sentence: Sentence): boolean {
  const { tokens } = board.read;
  const token = tokens[at]!;
  if (!isWordOfName(board, at, sentence) || token.fold === "d'") return false;
  if (!opensSentence(tokens, at, sentence)) return !isJoint(token) || !isCommonWord(token.fold, sentence.language);
  // The first word has its capital from the sentence, unless what follows says otherwise.
  if (token.shape === 'UPPER' || token.shape === 'miXed' || /^\d/.test(token.text)) return true;
  const isFunction = token.text.length <= 3 || isCommonWord(token.fold, sentence.language);
  if (FUNCTION_TAGS.has(token.tag) && isFunction)
    return (
      token.tag !== 'ADP' &&
      token.tag !== 'DET' &&
      token.tag !== 'PRON' &&
      isFirstName(token.fold) &&
      isWordOfName(board, at + 1, sentence)
    );
  if (!isCommonWord(token.fold, sentence.language) || isFirstName(token.fold)) return true;
  const next = tokens[at + 1]?.fold ?? '';
  // "**University of** Wellington" where a line begins.
  if (/^(?:of|for)$/.test(next) && isWordOfName(board, at + 2, sentence))
    return headIn(board, at, at + 1, sentence) !== undefined;
  return isWordOfName(board, at + 1, sentence) || next === '&';
}
const isJoint = (token: Token) => token.tag === 'ADP' || token.tag === 'CCONJ' || token.tag === 'SCONJ';
const FUNCTION_TAGS = new Set('DET PRON ADP ADV CCONJ SCONJ AUX NUM PART INTJ PUNCT SYM'.split(' '));

function opensSentence(tokens: readonly Token[], at: number, sentence: Sentence): boolean {
  let before = at - 1;
  while (before >= sentence.firstToken && OPENERS.has(tokens[before]!.fold)) before--;
  return before < sentence.firstToken || tokens[before]!.fold === ':' || STOPS.has(tokens[before]!.fold);
}
const OPENERS = new Set(['«', '“', '"', '(', '[', '-', '–', '•', '*', '>', '#']);
const STOPS = new Set(['.', '!', '?', '…']);

function isWordOfName(board: Board, at: number, sentence: Sentence): boolean {
  const token = board.read.tokens[at];
  if (at >= sentence.endToken || !token || !isNameWord(token) || !board.isFree(at)) return false;
  // "Neu-Ulm-based", "Ballina-born": an adjective made of a name.
  if (/-(?:based|born|bred|led|owned|listed|area)$/.test(token.fold)) return false;
  if (/^\d/.test(token.text) && !/^\d\p{L}|^\d-?\p{Lu}/u.test(token.text)) return false;
  const classes = classesAt(board.read.tokens, at, sentence.endToken, sentence.language)?.classes;
  // "Trip Tollison" is somebody; "la Mission" is none.
  const isOpening = opensSentence(board.read.tokens, at, sentence);
  if (sentence.language === 'en' && !isOpening && classes?.has('head.mission') && isFirstName(token.fold)) return true;
  return !NOT_IN_NAMES.some((name) => classes?.has(name));
}

function runEnd(board: Board, first: number, sentence: Sentence): number {
  const { tokens, view } = board.read;
  let end = first + 1;
  while (end < sentence.endToken && !view.slice(tokens[end - 1]!.end, tokens[end]!.start).includes('\n')) {
    if (
      /^(?:of|for)$/.test(tokens[end]!.fold) &&
      isWordOfName(board, tokens[end + 1]?.fold === 'the' ? end + 2 : end + 1, sentence) &&
      headIn(board, first, end, sentence)
    ) {
      return complementEnd(board, end + 1, sentence);
    }
    const next = stepEnd(board, first, end, sentence);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** Where one more word of the run ends, with what ties it to the words before; `at` when the run is over. */
function stepEnd(board: Board, first: number, at: number, sentence: Sentence): number {
  const { tokens } = board.read;
  const isName = (token: number) => isWordOfName(board, token, sentence);
  const { fold } = tokens[at]!;
  const after = at + 1 < sentence.endToken ? tokens[at + 1] : undefined;
  if (isName(at) && !beginsAnother(tokens, first, at)) return at + 1;
  if (fold === '&' && after && /^\p{Lu}/u.test(after.text)) return at + 2;
  if (isInnerPossessive(board, first, at, sentence)) return at + 2;
  if (/^(?:&|et|and)$/.test(fold) && FAMILY.has(after?.fold ?? '')) return at + 2;
  if (isLegalForm(board, at, sentence)) return at + 1;
  if (fold === ',' && after && isLegalForm(board, at + 1, sentence)) return at + 2;
  const beyond = particlesEnd(board, at, sentence);
  return beyond > at && isName(beyond) && takesParticle(board, first, at, sentence) ? beyond + 1 : at;
}

/** "Devil**’s** Corner Cider", "Wholesalers**’** Guild": what is owned goes on with the name, unless the owner has one already. */
function isInnerPossessive(board: Board, first: number, at: number, sentence: Sentence): boolean {
  const { tokens } = board.read;
  if (!/^'s?$/.test(tokens[at]!.fold) || sentence.language !== 'en' || !isWordOfName(board, at + 1, sentence))
    return false;
  const endsInHead = headIn(board, first, at, sentence) !== undefined;
  return !endsInHead && isCommonWord(tokens[at - 1]!.fold, 'en') && !isFirstName(tokens[at - 1]!.fold);
}

/** "Institute of **Food Science**", "College of **Arts and Design**", not "College of Mines **and Polar Asphalt**". */
function complementEnd(board: Board, first: number, sentence: Sentence): number {
  const { tokens } = board.read;
  const isName = (at: number) => isWordOfName(board, at, sentence);
  let end = first;
  if (tokens[first]?.fold === 'the') end++;
  while (isName(end)) end++;
  const joins = tokens[end]?.fold === 'and' && end < sentence.endToken && isName(end + 1);
  return joins && isCommonWord(tokens[end - 1]!.fold, 'en') && isCommonWord(tokens[end + 1]!.fold, 'en')
    ? end + 2
    : end;
}

/** "Norpro BIOLAB" is one name; after a full stop of initials or a surname in capitals, a second surname in capitals is another. */
function beginsAnother(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[at - 1]!;
  return (
    at - first >= 2 && tokens[at]!.shape === 'UPPER' && tokens[first]!.shape === 'UPPER' && before.shape === 'Capital'
  );
}

/** "SA", "Inc.", "gmbh": one written with small letters must be long enough not to be a word ("as", "se"). */
export function isLegalForm(board: Board, at: number, sentence: Sentence): boolean {
  const token = board.read.tokens[at]!;
  if (token.shape === 'lower' && token.text.length < 4) return false;
  return classesAt(board.read.tokens, at, sentence.endToken, sentence.language)?.classes.has('legalForm') ?? false;
}

function particlesEnd(board: Board, at: number, sentence: Sentence): number {
  const { tokens } = board.read;
  let end = at;
  while (end < sentence.endToken && end - at < 3 && PARTICLES.has(tokens[end]!.fold)) end++;
  return end;
}

/** "Otávio Guimarães **de** Barros" and "Photon **d’**Armor", not "Norpro de Bécancour". */
function takesParticle(board: Board, first: number, end: number, sentence: Sentence): boolean {
  const { tokens } = board.read;
  const head = tokens[first]!;
  // "Tanguy Le Goff": a particle with a capital is nothing but part of a name.
  if (tokens[end]!.shape === 'Capital' || isFirstName(head.fold)) return true;
  if (['van', 'von', 'der', 'da', 'dos', 'do'].includes(tokens[end]!.fold)) return true;
  return end === first + 1 && sentence.language === 'fr' && isCommonWord(head.fold, 'fr');
}
