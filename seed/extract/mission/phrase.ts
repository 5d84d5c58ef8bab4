/** Layer 9, where a text says "mission": the phrase around the word, the place it leads to, the body whose it is, and how surely it is the one. */
import type { Mention, ReadText, Sentence, Span, Token } from '../../annotations.ts';
import { isOrganization, isPlace } from '../arguments.ts';
import { contains } from '../spans.ts';
import { MISSION_HEADS } from './words.ts';

/** A phrase that may name the document's mission. */
export interface Candidate extends Span {
  /** Index of its head word. */
  readonly head: number;
  readonly weight: number;
  readonly place: Mention | undefined;
  readonly organization: Mention | undefined;
  /** Its head word means a mission wherever it stands; "visite" does in a title only. */
  readonly isSure: boolean;
}

/** What leads from the head word to a place. */
export const TO_PLACE = new Set(['a', 'au', 'aux', 'en', 'to', 'in', 'vers', '-', '–', '—', '->', '→', ':']);
const OF = new Set(['de', 'du', "d'", 'des', 'of', 'la', "l'", 'les', 'le', 'the']);
const LONGEST_NAME = 12;
const LONGEST_TITLE = 160;

/** The phrase whose head word stands at a token; undefined where that word means no mission. */
export function candidateAt(read: ReadText, mentions: readonly Mention[], at: number): Candidate | undefined {
  const token = read.tokens[at]!;
  const sentence = read.sentences[token.sentence]!;
  const worth = MISSION_HEADS[sentence.language].get(token.fold);
  if (worth === undefined || token.tag === 'VERB' || !mayName(read, sentence, at)) return undefined;
  const zone = read.zones[sentence.zone]!;
  const isTitle = zone.kind === 'title' || (sentence.zone <= 1 && zone.end - zone.start < LONGEST_TITLE);
  if (worth < 1 && !isTitle) return undefined;
  const { end, place, organization } = complement(read, mentions, at, sentence.endToken);
  const weight = worth + (isTitle ? 2 : 0) + (place ? 2.5 : 0) + (organization ? 1 : 0) - at / (read.tokens.length * 2);
  const start = read.tokens[startOfPhrase(read, sentence, at)]!.start;
  return { start, end, head: at, weight, place, organization, isSure: worth > 1 };
}

function mayName(read: ReadText, sentence: Sentence, at: number): boolean {
  if (read.zones[sentence.zone]!.kind === 'furniture' || isAnother(read, at)) return false;
  const token = read.tokens[at]!;
  if (read.quotations.some((quotation) => contains(quotation, token) && quotation.end - quotation.start > 60))
    return false;
  // "notre mission de rendre nos villes plus intelligentes" is a purpose.
  const next = read.tokens[at + 1];
  return !(next && OF.has(next.fold) && read.tokens[at + 2]?.tag === 'VERB');
}

const OTHER_BEFORE = /^(?:autre|another|previous|earlier|precedente?)$/;
const OTHER_AFTER = /^(?:semblable|precedente?|similaire|anterieure?|earlier|similar|previous)$/;

/** "une mission semblable", "une autre mission", "chef de mission", "lettre de mission". */
export function isAnother(read: ReadText, at: number): boolean {
  const [before, after] = [read.tokens[at - 1]?.fold ?? '', read.tokens[at + 1]?.fold ?? ''];
  if (OTHER_AFTER.test(after) || OTHER_BEFORE.test(before)) return true;
  return before === 'de' && /^(?:chef|cheffe|lettre|ordre|charge|chargee)$/.test(read.tokens[at - 2]?.fold ?? '');
}

/** English puts the place or purpose in front: "food mission", "Maritime Link trade mission". */
function startOfPhrase({ tokens }: ReadText, { language, firstToken }: Sentence, at: number): number {
  if (language !== 'en') return at;
  const modifies = (token: Token) => token.kind === 'word' && /^(?:NOUN|ADJ|ADV|PROPN)$/.test(token.tag);
  let first = at;
  while (first > firstToken && at - first < 5 && modifies(tokens[first - 1]!)) first--;
  return first;
}

interface Complement {
  readonly end: number;
  readonly place: Mention | undefined;
  readonly organization: Mention | undefined;
}

/** How far the name goes: through adjectives and "d’affaires", a title in quotation marks, to the place it leads to and to whose it is. */
function complement(read: ReadText, mentions: readonly Mention[], head: number, limit: number): Complement {
  const { tokens } = read;
  let end = tokens[head]!.end;
  let place: Mention | undefined;
  for (let at = head + 1; at < Math.min(limit, head + LONGEST_NAME); at++) {
    const token = tokens[at]!;
    const mention = mentions.find((candidate) => contains(candidate, token) && candidate.type !== 'Person');
    const whole: Span | undefined = mention ?? titleFrom(read, token, at - head);
    if (whole) {
      end = Math.max(end, whole.end);
      while (at + 1 < limit && tokens[at + 1]!.start < whole.end) at++;
      if (mention && isOrganization(mention)) return { end, place, organization: mention };
      if (mention && isPlace(mention)) place ??= mention;
    } else if (!goesOn(token) || (place && token.fold === ':') || leadsElsewhere(tokens, mentions, at)) {
      break;
    } else if (token.kind === 'word' && !TO_PLACE.has(token.fold) && !OF.has(token.fold)) {
      end = token.end;
    }
  }
  return { end, place, organization: undefined };
}

/** "un voyage en compagnie de X": what leads to no place ends the name. */
function leadsElsewhere(tokens: readonly Token[], mentions: readonly Mention[], at: number): boolean {
  if (tokens[at]!.kind !== 'word' || !TO_PLACE.has(tokens[at]!.fold)) return false;
  const next = tokens[at + 1] && OF.has(tokens[at + 1]!.fold) ? tokens[at + 2] : tokens[at + 1];
  return !next || !mentions.some((mention) => contains(mention, next) && mention.type !== 'Person');
}

/** « Sciences de la vie », right behind the head word, is the mission's own title, whatever stands in it. */
function titleFrom(read: ReadText, token: Token, distance: number): Span | undefined {
  if (distance !== 1) return undefined;
  return read.quotations.find(({ start, end }) => start === token.start && end - start < 80);
}

const goesOn = (token: Token) =>
  TO_PLACE.has(token.fold) ||
  OF.has(token.fold) ||
  (/^(?:ADJ|NOUN|PROPN)$/.test(token.tag) && token.kind === 'word') ||
  /^[«»"“”&()]$/.test(token.fold);
