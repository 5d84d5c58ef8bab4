/**
 * What can be an argument of a clause: the mentions of a sentence, and what refers to them, in coordinated groups ("A, maire de B, C et D").
 * A mention that only completes a role or another name is no argument. What a clause says of them: frames/.
 */
import { RELATIONSHIP_TYPES } from '../../model/ontology/types.ts';
import type { Claim, Coreference, Mention, ReadText, Sentence, Span, Token } from '../annotations.ts';
import { contains } from './spans.ts';

/** Something that a clause speaks of. Its span takes in the role that goes with a name ("Jean Roy, maire de Lévis"). */
export interface Argument extends Span {
  readonly mention: Mention;
  /** The words that name it or refer to it. */
  readonly core: Span;
  /** Reached by a coreference: `core` is a pronoun, an acronym, "la délégation" … */
  readonly linked: boolean;
}

/** Arguments that share one place in a clause. `firstToken` to `endToken` are tokens of the text. */
export interface Group extends Span {
  readonly members: readonly Argument[];
  readonly firstToken: number;
  readonly endToken: number;
}

/** A sentence as clauses are read from it. */
export interface Clause {
  readonly read: ReadText;
  readonly sentence: Sentence;
  /** In the order of the text; none overlaps another. */
  readonly groups: readonly Group[];
  /** The towns of the whole document, for what a heading says of the clauses below it. */
  readonly towns: readonly Mention[];
}

/** What an extraction knows when clauses are read. */
export interface Known {
  readonly read: ReadText;
  readonly mentions: readonly Mention[];
  readonly roles: readonly Claim[];
  readonly coreferences: readonly Coreference[];
}

/** The clauses of a document, one a sentence, furniture left out. */
export function findClauses(known: Known): Clause[] {
  const spread = spreadArguments(known);
  const towns = known.mentions.filter((mention) => mention.type === 'City').sort((a, b) => a.start - b.start);
  const clauses: Clause[] = [];
  let next = 0;
  for (const sentence of known.read.sentences) {
    while (next < spread.length && spread[next]!.core.start < sentence.start) next++;
    const inside: Argument[] = [];
    while (next < spread.length && spread[next]!.core.start < sentence.end) inside.push(spread[next++]!);
    if (known.read.zones[sentence.zone]!.kind === 'furniture') continue;
    clauses.push({ read: known.read, sentence, towns, groups: groupArguments(known.read, sentence, inside) });
  }
  return clauses;
}

/** All arguments of the document, each with its role around it, by start of its core. */
function spreadArguments(known: Known): Argument[] {
  const { read, mentions, roles, coreferences } = known;
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const roleSpans = new Map<number, Span[]>();
  const complements = new Set<Mention>();
  for (const role of roles) {
    if (!ROLE_TYPES.has(role.type)) continue;
    const holder = byId.get(role.from);
    const place = byId.get(role.to);
    for (const span of role.evidence) {
      if (holder && contains(span, holder)) roleSpans.set(holder.id, [...(roleSpans.get(holder.id) ?? []), span]);
      if (holder && place && contains(span, place) && contains(span, holder)) complements.add(place);
    }
  }
  const free = mentions.filter((mention) => !complements.has(mention) && !NO_ARGUMENT.has(mention.type));
  const cores: Argument[] = [
    ...free.map((mention) => ({ start: mention.start, end: mention.end, core: mention, mention, linked: false })),
    ...coreferences.flatMap(({ mention: core, antecedent }) => {
      const mention = byId.get(antecedent);
      return mention ? [{ start: core.start, end: core.end, core, mention, linked: true }] : [];
    }),
  ].sort((a, b) => a.core.start - b.core.start || b.core.end - a.core.end || Number(a.linked) - Number(b.linked));
  return widenToRoles(withoutNested(cores), roleSpans, read);
}

const ROLE_TYPES = new Set(
  RELATIONSHIP_TYPES.filter((type) => /^(?:MAYOR_OF|HOLDS_ROLE|REPRESENTS|MEMBER_OF)$/.test(type)),
);
// A stop is made by the itinerary, never an argument of the sentence it was read from.
const NO_ARGUMENT = new Set<string>(['Visit']);

function withoutNested(cores: readonly Argument[]): Argument[] {
  const kept: Argument[] = [];
  for (const argument of cores) {
    const last = kept.at(-1);
    if (!last || argument.core.start >= last.core.end) kept.push(argument);
  }
  return kept;
}

/** Stretches each argument over its role's words, as far as no other argument begins or ends there. */
function widenToRoles(
  cores: readonly Argument[],
  roleSpans: ReadonlyMap<number, readonly Span[]>,
  read: ReadText,
): Argument[] {
  return cores.map((argument, index) => {
    let { start, end } = argument;
    const floor = cores[index - 1]?.core.end ?? 0;
    const ceiling = cores[index + 1]?.core.start ?? read.raw.length;
    for (const span of roleSpans.get(argument.mention.id) ?? []) {
      if (!contains(span, argument.core)) continue;
      start = Math.min(start, afterVerb(read, Math.max(span.start, floor), start));
      end = Math.max(end, Math.min(span.end, ceiling));
    }
    return { ...argument, start, end };
  });
}

/** A role's words begin after the verb that governs it, whatever the role's evidence takes in. */
function afterVerb(read: ReadText, from: number, to: number): number {
  let start = from;
  const last = read.tokens.length;
  for (let at = tokenAt(read.tokens, from, 0, last); at < last && read.tokens[at]!.start < to; at++) {
    const { tag, fold } = read.tokens[at]!;
    if (tag === 'VERB' || (start === read.tokens[at]!.start && /^(?:par|by|avec|with|pour|for)$/.test(fold)))
      start = read.tokens[at + 1]?.start ?? to;
  }
  return Math.min(start, to);
}

interface OpenGroup {
  readonly members: Argument[];
  readonly firstToken: number;
  endToken: number;
}

function groupArguments(read: ReadText, sentence: Sentence, inside: readonly Argument[]): Group[] {
  const groups: OpenGroup[] = [];
  for (const argument of inside) {
    const firstToken = tokenAt(read.tokens, argument.start, sentence.firstToken, sentence.endToken);
    const endToken = Math.max(firstToken + 1, tokenAt(read.tokens, argument.end, firstToken, sentence.endToken));
    const joined = groupToJoin(read.tokens, groups, argument, firstToken);
    if (joined >= 0) {
      // What stood between them was about the one before.
      groups.length = joined + 1;
      groups[joined]!.members.push(argument);
      groups[joined]!.endToken = Math.max(groups[joined]!.endToken, endToken);
    } else {
      groups.push({ members: [argument], firstToken, endToken });
    }
  }
  return groups.map((group) => ({
    ...group,
    start: group.members[0]!.start,
    end: Math.max(...group.members.map((member) => member.end)),
  }));
}

/** The group that an argument continues: the last one; or, for people of a list, the last person, "X, dean at Y; and Z". -1 for none. */
function groupToJoin(
  tokens: readonly Token[],
  groups: readonly OpenGroup[],
  argument: Argument,
  firstToken: number,
): number {
  const last = groups.length - 1;
  if (last < 0) return -1;
  const person = argument.mention.type === 'Person' ? lastPerson(groups) : -1;
  if (person >= 0 && isListed(tokens.slice(groups[person]!.endToken, firstToken))) return person;
  const between = tokens.slice(groups[last]!.endToken, firstToken);
  return isCoordinated(between, groups[last]!.members.at(-1)!, argument) ? last : -1;
}

/** The last person, with nothing but bodies and places since; -1 for none. */
function lastPerson(groups: readonly OpenGroup[]): number {
  const person = groups.findLastIndex((group) => group.members.at(-1)!.mention.type === 'Person');
  const since = groups.slice(person + 1).flatMap((group) => group.members);
  return since.every(({ mention }) => isOrganization(mention) || isPlace(mention)) ? person : -1;
}

const LONGEST_ENTRY = 26;
const ADVERBIAL = /^(?:a|avec|en|lors|sur|pour|sous|apres|dans|with|after|during|on|in|at)$/;

/** A mark, an apposition without a verb, and a mark or "and" before the next name and its role. */
function isListed(between: readonly Token[]): boolean {
  const opens = /^(?:,|;|et|and|[()]|[–—-]|a|au|de|du|d'|of|at|for|in)$/.test(between[0]?.fold ?? '');
  if (between.length > LONGEST_ENTRY || !opens) return false;
  if (between.some((token) => /^(?:VERB|AUX|PRON|SCONJ)$/.test(token.tag) && token.fold !== "'s")) return false;
  // "conduite par X, à l’invitation de son homologue, Y": what begins with such a word is no apposition.
  if (between.some((token, at) => at > 0 && between[at - 1]!.fold === ',' && ADVERBIAL.test(token.fold))) return false;
  const join = between.findLastIndex((token) => COORDINATORS.has(token.fold));
  return (
    join > 0 &&
    between
      .slice(join + 1)
      .every(
        (token) =>
          BETWEEN.has(token.fold) ||
          HONORIFIC.test(token.fold) ||
          token.kind === 'symbol' ||
          /^(?:NOUN|PROPN|ADJ)$/.test(token.tag),
      )
  );
}

const COORDINATORS = new Set([',', 'et', '&', 'and', 'ainsi', ';', 'comme', 'as']);
const BETWEEN = new Set([
  ...COORDINATORS,
  'que',
  'de',
  "d'",
  'du',
  'des',
  'le',
  'la',
  'les',
  "l'",
  'the',
  'pour',
  'par',
  'au',
  'aux',
  'avec',
  'meme',
  'enfin',
  'well',
  'also',
  'by',
  'of',
  'also',
  ')',
  ']',
]);
const LONGEST_APPOSITION = 14;
const HONORIFIC =
  /^(?:m|mm|mme|mmes|mlle|dr|dre|pr|pre|prof|mr|mrs|ms|me|hon|cllr|coun|rev|sir|messrs|messieurs|mesdames|monsieur|madame)\.?$/;

/** Whether what stands between two arguments only joins them: marks and words of coordination, and a role without an organization. */
function isCoordinated(between: readonly Token[], left: Argument, right: Argument): boolean {
  if (!between.some((token) => COORDINATORS.has(token.fold)) || between.length > LONGEST_APPOSITION) return false;
  if (broadKind(left.mention) !== broadKind(right.mention)) {
    const joins = between.some((token) => token.fold === 'et' || token.fold === 'and' || token.fold === 'que');
    if (!joins || !isParty(left.mention) || !isParty(right.mention)) return false;
  }
  const people = left.mention.type === 'Person' && right.mention.type === 'Person';
  // "le maire de A et le soutien de B" does not join A and B; "A et l’entreprise B" does.
  const lastJoin = between.findLastIndex((token) => COORDINATORS.has(token.fold));
  const isHead = (at: number) => isPlainNoun(between[at]!) && !/^(?:de|du|des|d')$/.test(between[at + 1]?.fold ?? '');
  return between.every(
    (token, at) =>
      BETWEEN.has(token.fold) ||
      (people && HONORIFIC.test(token.fold)) ||
      (people && at < lastJoin && isApposition(token)) ||
      isHead(at),
  );
}

const isApposition = (token: Token) => /^(?:NOUN|ADJ|ADP|DET|CCONJ)$/.test(token.tag) && token.shape !== 'Capital';
const isPlainNoun = (token: Token) => token.tag === 'NOUN' && token.shape === 'lower';

/** Persons and organizations act; the rest is acted upon. */
export function isParty(mention: Mention): boolean {
  return mention.type === 'Person' || isOrganization(mention);
}
export function isOrganization(mention: Mention): boolean {
  return ORGANIZATIONS.has(mention.type);
}
export function isPlace(mention: Mention): boolean {
  return PLACES.has(mention.type);
}
const ORGANIZATIONS = new Set<string>(['Company', 'Institute', 'Government', 'Association', 'Unknown']);
const PLACES = new Set<string>(['City', 'Region', 'Country']);

function broadKind(mention: Mention): string {
  if (isOrganization(mention)) return 'Organization';
  return isPlace(mention) ? 'Place' : mention.type;
}

/** Index of the first token that begins at or after an offset, between two token indices. */
export function tokenAt(tokens: readonly Token[], offset: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
