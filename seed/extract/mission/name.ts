/**
 * Layer 9, the mission itself: the phrase that names it, and every phrase that stands for it ("cette mission", "ce séjour") or for its
 * travellers ("la délégation", "the party"). Who travelled: party.ts. An office called « délégation » is a mention of its own and never meant.
 */
import type { Coreference, Language, Mention, ReadText, Span, Token } from '../../annotations.ts';
import type { DateMention } from '../../read/dates.ts';
import { contains, isOrganization, isPlace } from '../arguments.ts';
import { missionDays } from './when.ts';
import { DEFINITE, MEANS_MISSION, MEANS_PARTY, MISSION_HEADS } from './words.ts';

export interface FoundMission {
  readonly mention: Mention;
  readonly coreferences: readonly Coreference[];
}

interface Candidate extends Span {
  readonly head: number;
  readonly weight: number;
  readonly place: Mention | undefined;
  readonly organization: Mention | undefined;
  /** Its head word means a mission wherever it stands; "visite" does in a title only. */
  readonly isSure: boolean;
}

const LONGEST_NAME = 12;

/** The document's mission, or undefined where nobody is said to have travelled. `id` is for its mention. */
export function findMission(
  read: ReadText,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
  id: number,
): FoundMission | undefined {
  const taken = coveredTokens(read, mentions);
  const candidates = read.tokens.flatMap((_, at) => (taken[at] ? [] : (candidateAt(read, mentions, at) ?? [])));
  const best = candidates.reduce<Candidate | undefined>(
    (top, next) => (!top || next.weight > top.weight ? next : top),
    undefined,
  );
  const found = best
    ? { span: best, name: nameOf(read, mentions, best, candidates) }
    : findUnnamed(read, mentions, taken);
  if (!found) return undefined;
  const { start, end } = found.span;
  const details = missionDays(read, dates, found.span);
  const rule = best ? 'mission.name' : 'mission.travel';
  const mention: Mention = { id, type: 'Mission', start, end, name: found.name, rule, details };
  return { mention, coreferences: findReferences(read, taken, mention) };
}

/** A text may tell of travellers and never say "mission": then the words for the group, or those of going or coming home, stand for it. */
function findUnnamed(
  read: ReadText,
  mentions: readonly Mention[],
  taken: readonly boolean[],
): { span: Span; name: string } | undefined {
  const destination = findDestination(read, mentions);
  const at = read.tokens.findIndex((token, index) => !taken[index] && isTravel(read, token, index));
  if (!destination || at < 0) return undefined;
  const { start, end } = read.tokens[at]!;
  return {
    span: { start, end },
    name: read.language === 'fr' ? `Mission – ${destination.name}` : `Mission to ${destination.name}`,
  };
}

const GROUP = /^(?:groupe|party|team|visiteurs|visitors|delegues|delegates|representants)$/;
const TRAVEL: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:rendue?s?|revenue?s?|rentree?s?|partie?s?|arrivee?s?|emmenee?s?|retour|veille|sejourne)$/,
  en: /^(?:travelled|traveled|went|returned|visited|spent|home|flew|toured)$/,
};

function isTravel(read: ReadText, token: Token, index: number): boolean {
  const sentence = read.sentences[token.sentence]!;
  if (read.zones[sentence.zone]!.kind === 'furniture') return false;
  if (GROUP.test(token.fold)) return true;
  return (
    TRAVEL[sentence.language].test(token.fold) &&
    (token.tag === 'VERB' || token.tag === 'NOUN' || token.tag === 'ADV') &&
    index > 0
  );
}

/** The place to which or at which the text most often puts what it tells. */
function findDestination(read: ReadText, mentions: readonly Mention[]): Mention | undefined {
  const worth = new Map<string, number>();
  const places = mentions.filter((mention) => mention.type === 'City' || mention.type === 'Country');
  for (const place of places) {
    const before = read.tokens.findLast((token) => token.end <= place.start);
    const led = before !== undefined && PLACE_LEADS.test(before.fold);
    worth.set(place.name, (worth.get(place.name) ?? 0) + (led ? 1 : 0.2));
  }
  return [...places].sort((a, b) => worth.get(b.name)! - worth.get(a.name)! || a.start - b.start)[0];
}
const PLACE_LEADS = /^(?:a|en|au|in|to|vers|at)$/;

function coveredTokens(read: ReadText, mentions: readonly Mention[]): boolean[] {
  const covered = new Array<boolean>(read.tokens.length).fill(false);
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  let next = 0;
  read.tokens.forEach((token, at) => {
    while (next < sorted.length && sorted[next]!.end <= token.start) next++;
    for (let index = next; index < sorted.length && sorted[index]!.start <= token.start; index++) {
      if (contains(sorted[index]!, token)) covered[at] = true;
    }
  });
  return covered;
}

// ------------------------------------------------------------------ naming it

const ADJECTIVES = /^(?:NOUN|ADJ|ADV|PROPN)$/;
const TO_PLACE = new Set(['a', 'au', 'aux', 'en', 'to', 'in', 'vers', '-', '–', '—', '->', '→', ':']);
const OF = new Set(['de', 'du', "d'", 'des', 'of', 'la', "l'", 'les', 'le', 'the']);

function candidateAt(read: ReadText, mentions: readonly Mention[], at: number): Candidate | undefined {
  const token = read.tokens[at]!;
  const sentence = read.sentences[token.sentence]!;
  const zone = read.zones[sentence.zone]!;
  const worth = MISSION_HEADS[sentence.language].get(token.fold);
  if (worth === undefined || zone.kind === 'furniture' || isAnother(read, at)) return undefined;
  if (read.quotations.some((quotation) => contains(quotation, token) && quotation.end - quotation.start > 60))
    return undefined;
  const first = startOfPhrase(read, at, sentence.firstToken);
  const { end, place, organization } = complement(read, mentions, at, sentence.endToken);
  const isTitle = zone.kind === 'title' || (sentence.zone <= 1 && zone.end - zone.start < 160);
  if (worth < 1 && !isTitle) return undefined;
  // "notre mission de rendre nos villes plus intelligentes" is a purpose.
  const next = read.tokens[at + 1];
  if (next && OF.has(next.fold) && read.tokens[at + 2]?.tag === 'VERB') return undefined;
  const weight = worth + (isTitle ? 2 : 0) + (place ? 2.5 : 0) + (organization ? 1 : 0) - at / (read.tokens.length * 2);
  return { start: read.tokens[first]!.start, end, head: at, weight, place, organization, isSure: worth > 1 };
}

/** "en 2019, une mission semblable", "une autre mission", "chef de mission", "lettre de mission". */
function isAnother(read: ReadText, at: number): boolean {
  const [before, after] = [read.tokens[at - 1]?.fold ?? '', read.tokens[at + 1]?.fold ?? ''];
  if (
    /^(?:semblable|precedente?|similaire|anterieure?|earlier|similar|previous)$/.test(after) ||
    /^(?:autre|another|previous|earlier|precedente?)$/.test(before)
  )
    return true;
  return before === 'de' && /^(?:chef|cheffe|lettre|ordre|charge|chargee)$/.test(read.tokens[at - 2]?.fold ?? '');
}

/** English puts the place or purpose in front: "food mission", "Maritime Link trade mission". */
function startOfPhrase(read: ReadText, at: number, from: number): number {
  if (read.sentences[read.tokens[at]!.sentence]!.language !== 'en') return at;
  let first = at;
  while (
    first > from &&
    ADJECTIVES.test(read.tokens[first - 1]!.tag) &&
    at - first < 5 &&
    read.tokens[first - 1]!.kind === 'word'
  )
    first--;
  return first;
}

/** How far the name goes: through adjectives and "d’affaires", to the place it leads to and to whose it is. */
function complement(read: ReadText, mentions: readonly Mention[], head: number, limit: number) {
  const { tokens } = read;
  let end = tokens[head]!.end;
  let place: Mention | undefined;
  let organization: Mention | undefined;
  for (let at = head + 1; at < Math.min(limit, head + LONGEST_NAME); at++) {
    const token = tokens[at]!;
    const mention = mentions.find(
      (candidate) => candidate.start <= token.start && token.end <= candidate.end && candidate.type !== 'Person',
    );
    if (mention) {
      if (isPlace(mention)) place ??= mention;
      else if (isOrganization(mention)) organization ??= mention;
      end = Math.max(end, mention.end);
      while (at + 1 < limit && tokens[at + 1]!.start < mention.end) at++;
      if (organization) break;
    } else if (at === head + 1 && quotedFrom(read, token)) {
      // « Sciences de la vie » is the mission's own title, whatever stands in it.
      end = quotedFrom(read, token)!.end;
      while (at + 1 < limit && tokens[at + 1]!.start < end) at++;
    } else if (place && token.fold === ':') {
      break;
    } else if (isInName(token)) {
      if (token.kind === 'word' && !TO_PLACE.has(token.fold) && !OF.has(token.fold)) end = token.end;
      if (/^[»”"]$/.test(token.fold) && end > tokens[head]!.end) end = token.end;
    } else break;
  }
  return { end, place, organization };
}

const quotedFrom = (read: ReadText, token: Token) =>
  read.quotations.find((quotation) => quotation.start === token.start && quotation.end - quotation.start < 80);

const isInName = (token: Token) =>
  TO_PLACE.has(token.fold) ||
  OF.has(token.fold) ||
  (/^(?:ADJ|NOUN|PROPN)$/.test(token.tag) && token.kind === 'word') ||
  /^[«»"“”&()]$/.test(token.fold);

/** "Mission à Séoul", and whose it was where another phrase says so: "cette mission de la VTE". */
function nameOf(
  read: ReadText,
  mentions: readonly Mention[],
  best: Candidate,
  candidates: readonly Candidate[],
): string {
  const base = balanced(capitalized(unshouted(read.raw.slice(best.start, best.end).replace(/\s+/g, ' ').trim())));
  const owner = best.organization
    ? undefined
    : candidates.find((candidate) => candidate.isSure && candidate.organization && ownerPhrase(read, candidate));
  const place = best.place ? '' : placePhrase(read, mentions, candidates);
  return `${base}${place}${owner ? ` ${ownerPhrase(read, owner)}` : ''}`;
}

function ownerPhrase(read: ReadText, { head, organization }: Candidate): string | undefined {
  if (!organization) return undefined;
  const link = read.raw.slice(read.tokens[head]!.end, organization.start).replace(/\s+/g, ' ').trim();
  return /^(?:de|du|d['’]|de la|de l['’]|des|of|of the)$/i.test(link)
    ? `${link}${/['’]$/.test(link) ? '' : ' '}${organization.name}`
    : undefined;
}

function placePhrase(read: ReadText, mentions: readonly Mention[], candidates: readonly Candidate[]): string {
  const placed = candidates.find((candidate) => candidate.place)?.place;
  const word = placed && read.tokens.findLast((token) => token.end <= placed.start);
  if (placed && word && word.kind === 'word' && TO_PLACE.has(word.fold))
    return ` ${word.text.toLowerCase()} ${placed.name}`;
  const destination = placed ?? findDestination(read, mentions);
  if (!destination) return '';
  return read.language === 'fr' ? ` – ${destination.name}` : ` to ${destination.name}`;
}

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** A title in capitals is a matter of layout: "MANITOBA AGRI-FOOD MISSION" is written as a name, its small words small. */
function unshouted(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name
    .toLowerCase()
    .replace(/\p{L}+/gu, (word, at: number) => (at > 0 && word.length <= 3 ? word : capitalized(word)));
}

/** A bracket or quotation mark that the name opened and did not close, or the other way round. */
function balanced(name: string): string {
  const open = name.lastIndexOf('(');
  if (open > name.lastIndexOf(')')) return `${name})`;
  return name;
}

// ------------------------------------------------------------------ what stands for it

function findReferences(read: ReadText, taken: readonly boolean[], mission: Mention): Coreference[] {
  const references: Coreference[] = [];
  read.tokens.forEach((token, at) => {
    const sentence = read.sentences[token.sentence]!;
    const isMission = MEANS_MISSION[sentence.language].has(token.fold);
    const isParty = MEANS_PARTY[sentence.language].has(token.fold);
    if ((!isMission && !isParty) || taken[at] || contains(mission, token) || isAnother(read, at)) return;
    if (read.zones[sentence.zone]!.kind === 'furniture') return;
    const first = determinerBefore(read, at, sentence.firstToken);
    if (first < 0) return;
    references.push({
      mention: { start: read.tokens[first]!.start, end: token.end },
      antecedent: mission.id,
      kind: isParty ? 'group' : 'definite',
    });
  });
  return references;
}

/** The article or possessive that makes the phrase definite, adjectives between them allowed; -1 without one. */
function determinerBefore(read: ReadText, at: number, from: number): number {
  for (let first = at - 1; first >= from && at - first <= 3; first--) {
    const token = read.tokens[first]!;
    if (DEFINITE.has(token.fold)) return first;
    if (!/^(?:ADJ|NUM|NOUN)$/.test(token.tag)) return -1;
  }
  return -1;
}
