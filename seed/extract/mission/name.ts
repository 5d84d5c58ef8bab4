/**
 * Layer 9, the mission itself and its name: the best of the phrases that may name it (phrase.ts), with what else stands for it
 * (references.ts). Who travelled: party.ts. An office called « délégation » is a mention of its own and never meant.
 */
import type { Coreference, Language, Mention, ReadText, Span, Token } from '../../annotations.ts';
import type { DateMention } from '../../read/dates.ts';
import { tokenAt } from '../arguments.ts';
import { contains } from '../spans.ts';
import { type Candidate, candidateAt, TO_PLACE } from './phrase.ts';
import { findReferences } from './references.ts';
import { missionDays } from './when.ts';

export interface FoundMission {
  readonly mention: Mention;
  readonly coreferences: readonly Coreference[];
}

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
  const rule = best ? 'mission.name' : 'mission.travel';
  const mention: Mention = { id, type: 'Mission', start, end, name: found.name, rule };
  const coreferences = findReferences(read, taken, mention);
  const details = missionDays(read, dates, [mention, ...coreferences.map((link) => link.mention)]);
  return { mention: { ...mention, details }, coreferences };
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
    const before = wordBefore(read, place);
    const led = before !== undefined && PLACE_LEADS.test(before.fold);
    worth.set(place.name, (worth.get(place.name) ?? 0) + (led ? 1 : 0.2));
  }
  return [...places].sort((a, b) => worth.get(b.name)! - worth.get(a.name)! || a.start - b.start)[0];
}
const wordBefore = ({ tokens }: ReadText, { start }: Span): Token | undefined =>
  tokens[tokenAt(tokens, start, 0, tokens.length) - 1];
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

/** "Mission à Nagoya", and whose it was where another phrase says so: "cette mission de la Fondation X". */
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
  const word = placed && wordBefore(read, placed);
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
