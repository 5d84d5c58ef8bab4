/**
 * Layer 9, stops told in sentences: "a débuté par une rencontre avec …, puis d’une visite de …". What tells a stop is data (stopFrames.ts);
 * here they are put in order, a departure is joined to what it was for, and the same host told twice is one stop. Where: whereabouts.ts.
 */
import type { Mention, ReadText, Span, Token } from '../../annotations.ts';
import { fold } from '../../gazetteer/fold.ts';
import { isShortFormOf, keyOf } from '../../resolve/nameKeys.ts';
import { type Clause, type Group, isOrganization } from '../arguments.ts';
import type { FrameMatch } from '../frames/frame.ts';
import { matchFrames } from '../frames/match.ts';
import { isQuoted } from '../frames.ts';
import { contains } from '../spans.ts';
import { describeStop } from './describe.ts';
import { kindOf, type Stop, type Tied } from './stop.ts';
import { STOP_FRAMES, type StopEmission } from './stopFrames.ts';
import { type Stretch, whereabouts } from './whereabouts.ts';

type Match = FrameMatch<StopEmission>;

interface Told extends Stop {
  /** Its sentence says when it was, or after what. */
  readonly isAnchored: boolean;
  readonly clause: Clause;
}

/** The stops that sentences tell, in their order. `isTraveller` says who is of the party and cannot be a host. */
export function findToldStops(clauses: readonly Clause[], isTraveller: (mention: Mention) => boolean): Stop[] {
  const stops: Told[] = [];
  let departure: Match | undefined;
  const matches = inOrder(matchFrames(clauses, STOP_FRAMES).filter(isTelling));
  matches.forEach((match, at) => {
    if (match.frame.emits.moves) {
      departure = match;
      return;
    }
    const before = departure && isShortlyAfter(clauses, departure, match) ? departure : undefined;
    const stretch = stretchOf(match, matches[at - 1], matches[at + 1], before);
    for (const stop of [toStop(match, stretch, isTraveller, before), ...conjuncts(match, stretch, isTraveller)]) {
      if (stop) tell(stops, stop, match.clause, before?.clause === match.clause);
    }
    if (before?.clause === match.clause) departure = undefined;
  });
  return stops;
}

function isTelling(match: Match): boolean {
  return !isQuoted(match) && !isBackground(match.clause) && /^(?:done|scheduled|cancelled)$/.test(match.modality);
}

const isShortlyAfter = (clauses: readonly Clause[], departure: Match, match: Match) =>
  clauses.indexOf(match.clause) - clauses.indexOf(departure.clause) <= 1;

/** By place in the text; at one place, the match with more in it. */
function inOrder(matches: readonly Match[]): Match[] {
  return [...matches].sort((a, b) => a.trigger.start - b.trigger.start || b.slots.size - a.slots.size);
}

/** "À propos de …": what an organization is, not what the mission did. "En 2019, …": another time. */
function isBackground({ read, sentence }: Clause): boolean {
  const heading = read.zones[read.zones[sentence.zone]!.heading];
  const title = heading ? fold(read.view.slice(heading.start, heading.end)) : '';
  if (/^(?:a propos|au sujet|about|contexte|a savoir|contact)/.test(title)) return true;
  return ANOTHER_YEAR.test(fold(read.view.slice(sentence.start, sentence.end)));
}
const ANOTHER_YEAR = /(?:^|[\s(,])(?:en|depuis|des|in|since)\s(?:19|20)\d\d\b/;

// ------------------------------------------------------------------ one telling

function stretchOf(
  match: Match,
  previous: Match | undefined,
  next: Match | undefined,
  departure: Match | undefined,
): Stretch {
  const { clause } = match;
  const host = match.slots.get('host') ?? match.slots.get('event');
  const start = Math.min(match.evidence.start, departure?.clause === clause ? departure.evidence.start : Infinity);
  const isEarlier = previous?.clause === clause && previous !== departure && previous.triggerToken < match.triggerToken;
  const from = isEarlier ? Math.max(previous.triggerToken, lastToken(previous)) : clause.sentence.firstToken;
  return {
    clause,
    from: Math.min(from, match.triggerToken),
    to: next?.clause === clause ? Math.max(next.triggerToken, match.triggerToken + 1) : clause.sentence.endToken,
    end: Math.max(match.triggerToken + 1, host?.endToken ?? 0),
    span: { start, end: match.evidence.end },
  };
}

function lastToken({ slots }: Match): number {
  const host = slots.get('host') ?? slots.get('event');
  return host ? host.endToken : 0;
}

function toStop(
  match: Match,
  stretch: Stretch,
  isTraveller: (mention: Mention) => boolean,
  departure: Match | undefined,
): Stop | undefined {
  const { clause, slots, frame } = match;
  const hosts = membersOf(slots.get('host'), frame.slots.host?.types).filter((mention) => !isTraveller(mention));
  const events = membersOf(slots.get('event'), ['Event']);
  if (hosts.length === 0 && events.length === 0) return undefined;
  const visitor = slots.get('visitor') ?? departure?.slots.get('visitor');
  return makeStop(match, stretch, {
    hosts,
    events,
    group: slots.get('host') ?? slots.get('event')!,
    visitors: membersOf(visitor, ['Person', 'Mission']),
    bound:
      slots.get('place') ??
      (departure?.clause === clause || isThere(match) ? departure?.slots.get('place') : undefined),
  });
}

interface Parts {
  readonly hosts: readonly Mention[];
  readonly events: readonly Mention[];
  readonly group: Group;
  readonly visitors: readonly Mention[];
  readonly bound: Group | undefined;
}

function makeStop(match: Match, stretch: Stretch, { hosts, events, group, visitors, bound }: Parts): Stop {
  const { clause, frame, modality } = match;
  const { span } = stretch;
  const passage = (mention: Mention): Tied => ({
    mention,
    evidence: contains(span, mention)
      ? [span]
      : [span, { start: group.start, end: group.end }, { start: mention.start, end: mention.end }],
  });
  const kind = refine(frame.emits.kind, clause.read, span);
  return {
    span,
    name: describeStop(clause, kind, group, hosts.length > 0 ? hosts : events),
    kind,
    modality,
    hosts: hosts.map(passage),
    places: whereabouts(stretch, bound),
    events: events.map(passage),
    agreements: [],
    parties: [],
    visitors: visitors.map(passage),
    rule: frame.id,
  };
}

/** "Ils y ont été reçus": at the place just spoken of. */
function isThere({ clause, triggerToken }: Match): boolean {
  const { tokens } = clause.read;
  return tokens
    .slice(Math.max(clause.sentence.firstToken, triggerToken - 4), triggerToken)
    .some(({ fold: word }) => word === 'y' || word === 'there');
}

/** The words around a trigger may say more than the trigger: "une table ronde", "un dîner". */
function refine(kind: string, read: ReadText, span: Span): string {
  if (kind !== 'visit' && kind !== 'meeting') return kind;
  const said = kindOf(read.view.slice(span.start, span.end));
  return said === 'meal' || (kind === 'visit' && said === 'reception') ? said : kind;
}

function membersOf(group: Group | undefined, types: readonly string[] | undefined): Mention[] {
  return (group?.members ?? []).map((member) => member.mention).filter((mention) => types?.includes(mention.type));
}

// ------------------------------------------------------------------ "a visité A puis, à Ottawa, B"

const CONJOINED =
  /^(?:,|;|et|and|puis|then|ensuite|enfin|finally|also|aussi|egalement|le|la|les|l'|the|a|au|in|at|de|du|des|d'|an?|une?)$/;

/** Further hosts of the same verb, each a stop of its own, for they were seen one after the other. */
function conjuncts(match: Match, stretch: Stretch, isTraveller: (mention: Mention) => boolean): Stop[] {
  const { clause, slots, frame } = match;
  const host = slots.get('host');
  if (!host || host.firstToken < match.triggerToken || frame.emits.kind !== 'visit') return [];
  const stops: Stop[] = [];
  let town: Group | undefined;
  let from = host.endToken;
  for (const group of clause.groups.filter((candidate) => candidate.firstToken >= host.endToken)) {
    const gap = clause.read.tokens.slice(from, group.firstToken);
    if (!isConjoined(gap)) break;
    from = group.endToken;
    if (group.members.every(({ mention }) => mention.type === 'City')) {
      town = group;
      continue;
    }
    const hosts = group.members
      .map(({ mention }) => mention)
      .filter((mention) => isOrganization(mention) && !isTraveller(mention));
    if (
      hosts.length === 0 ||
      !gap.some(
        ({ fold: word }) => word === 'puis' || word === 'et' || word === 'and' || word === ',' || word === 'then',
      )
    )
      break;
    const start = (town ?? group).start;
    const span = { start, end: group.end };
    const own: Stretch = { clause, from: (town ?? group).firstToken, to: stretch.to, end: group.endToken, span };
    stops.push(makeStop(match, own, { hosts, events: [], group, visitors: [], bound: town }));
    town = undefined;
  }
  return stops;
}

function isConjoined(gap: readonly Token[]): boolean {
  return gap.every(
    (token) =>
      CONJOINED.test(token.fold) ||
      (token.tag === 'NOUN' && token.shape === 'lower') ||
      (token.tag === 'ADJ' && token.shape === 'lower') ||
      token.text === '(' ||
      token.text === ')',
  );
}

// ------------------------------------------------------------------ all tellings together

/**
 * A stop told before is not another one. The telling that says when stays in its place: a summary that comes first is only that. Who
 * received "there" received at the stop before.
 */
function tell(stops: Told[], stop: Stop, clause: Clause, moved: boolean): void {
  const anchored = moved || isAnchored(clause);
  const at = stops.findIndex((told) => isSameStop(told, stop));
  const before = stops[at];
  const last = stops.at(-1);
  if (before && anchored && !before.isAnchored) {
    stops.splice(at, 1);
    stops.push({ ...stop, visitors: [...before.visitors, ...stop.visitors], isAnchored: anchored, clause });
  } else if (before?.clause === clause) {
    // Two triggers in one sentence: the later one, nearer to the host, says better what it was.
    const places = before.places.length > 0 ? before.places : stop.places;
    stops[at] = { ...before, ...stop, places, visitors: [...before.visitors, ...stop.visitors] };
  } else if (before) {
    const places = before.places.length > 0 ? before.places : stop.places;
    stops[at] = { ...before, places, visitors: [...before.visitors, ...stop.visitors] };
  } else if (last && stop.kind === 'reception' && isNextSentence(last, clause) && speaksOfThere(clause)) {
    stops[stops.length - 1] = { ...last, hosts: [...last.hosts, ...stop.hosts] };
  } else {
    stops.push({ ...stop, isAnchored: anchored, clause });
  }
}

function isSameStop(told: Stop, stop: Stop): boolean {
  const names = (one: Stop) => [...one.hosts, ...one.events].map(({ mention }) => mention);
  return names(told).some((one) => names(stop).some((other) => isSameName(one, other)));
}

function isSameName(one: Mention, other: Mention): boolean {
  if ((one.type === 'Person') !== (other.type === 'Person')) return false;
  const [a, b] = [keyOf(one.type, one.name), keyOf(other.type, other.name)];
  return a === b || (one.type !== 'Person' && (isShortFormOf(a, b) || isShortFormOf(b, a)));
}

const isNextSentence = (told: Told, clause: Clause) => clause.sentence.firstToken === told.clause.sentence.endToken;
const speaksOfThere = ({ read, sentence }: Clause) =>
  read.tokens
    .slice(sentence.firstToken, sentence.firstToken + 6)
    .some(({ fold: word }) => word === 'y' || word === 'there');

const ORDER_WORDS =
  /\b(?:debute|commence|d'abord|puis|ensuite|enfin|finalement|lendemain|premier|dernier|matin|matinee|apres-midi|soir|soiree|veille|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|began|started|first|then|next|finally|later|afterwards|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|le \d{1,2}|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})\b/;

const isAnchored = ({ read, sentence }: Clause) =>
  ORDER_WORDS.test(fold(read.view.slice(sentence.start, sentence.end)));
