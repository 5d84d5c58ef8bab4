/**
 * Layer 9, stops told in sentences: "a débuté par une rencontre avec …, puis d’une visite de …". What tells a stop is data (stopFrames.ts);
 * here they are put in order, a departure is joined to what it was for, and the same host told twice is one stop.
 */

import type { Mention, ReadText, Span } from '../../annotations.ts';
import { fold } from '../../gazetteer/fold.ts';
import { type Clause, contains, type Group } from '../arguments.ts';
import type { FrameMatch } from '../frames/frame.ts';
import { leadOf, matchFrames } from '../frames/match.ts';
import { isQuoted } from '../frames.ts';
import { describeStop } from './describe.ts';
import { kindOf, type Stop, type Tied } from './stop.ts';
import { STOP_FRAMES, type StopEmission } from './stopFrames.ts';

type Match = FrameMatch<StopEmission>;

/** The stops that sentences tell, in their order. `isTraveller` says who is of the party and cannot be a host. */
export function findToldStops(clauses: readonly Clause[], isTraveller: (mention: Mention) => boolean): Stop[] {
  const stops: Told[] = [];
  let departure: { match: Match; sentence: number } | undefined;
  for (const match of inOrder(matchFrames(clauses, STOP_FRAMES))) {
    if (isQuoted(match) || isBackground(match.clause) || (match.modality !== 'done' && match.modality !== 'cancelled'))
      continue;
    const sentence = clauses.indexOf(match.clause);
    if (match.frame.emits.moves) {
      departure = { match, sentence };
      continue;
    }
    const stop = toStop(
      match,
      isTraveller,
      departure && sentence - departure.sentence <= 1 ? departure.match : undefined,
    );
    if (!stop) continue;
    const moved = departure !== undefined && sentence === departure.sentence;
    tell(stops, stop, { isAnchored: moved || isAnchored(match.clause) });
    if (moved) departure = undefined;
  }
  return stops;
}

interface Told extends Stop {
  /** Its sentence says when it was, or after what. */
  readonly isAnchored: boolean;
}

/**
 * A stop told before is not another one. The telling that says when stays in its place: a summary that comes first is only that. What the
 * other knows of the town is kept.
 */
function tell(stops: Told[], stop: Stop, { isAnchored }: { isAnchored: boolean }): void {
  const at = stops.findIndex((told) => isSameStop(told, stop));
  const before = stops[at];
  if (!before) stops.push({ ...stop, isAnchored });
  else if (isAnchored && !before.isAnchored) {
    stops.splice(at, 1);
    stops.push({ ...stop, visitors: [...before.visitors, ...stop.visitors], isAnchored });
  } else {
    const places = before.places.length > 0 ? before.places : stop.places;
    stops[at] = { ...before, places, visitors: [...before.visitors, ...stop.visitors] };
  }
}

/** By place in the text; at one place, the match with more in it. */
function inOrder(matches: readonly Match[]): Match[] {
  return [...matches].sort((a, b) => a.trigger.start - b.trigger.start || b.slots.size - a.slots.size);
}

/** "À propos de …": what an organization is, not what the mission did. */
function isBackground({ read, sentence }: Clause): boolean {
  const heading = read.zones[read.zones[sentence.zone]!.heading];
  return (
    heading !== undefined &&
    /^(?:a propos|au sujet|about|contexte|a savoir|contact)/.test(fold(read.view.slice(heading.start, heading.end)))
  );
}

function isSameStop(told: Stop, stop: Stop): boolean {
  const names = (one: Stop) => [...one.hosts, ...one.events].map(({ mention }) => keyOf(mention));
  const known = names(told);
  return names(stop).some((name) => known.includes(name));
}

const ORDER_WORDS =
  /\b(?:debute|commence|d'abord|puis|ensuite|enfin|finalement|lendemain|premier|dernier|matin|matinee|apres-midi|soir|soiree|veille|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|began|started|first|then|next|finally|later|afterwards|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|le \d{1,2}|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2})\b/;

const isAnchored = ({ read, sentence }: Clause) => ORDER_WORDS.test(fold(read.view.slice(sentence.start, sentence.end)));

const keyOf = (mention: Mention) => `${mention.type === 'Person' ? 'Person' : 'other'} ${fold(mention.name)}`;

function toStop(
  match: Match,
  isTraveller: (mention: Mention) => boolean,
  departure: Match | undefined,
): Stop | undefined {
  const { clause, slots, frame, modality } = match;
  const hosts = membersOf(slots.get('host'), frame.slots.host?.types).filter((mention) => !isTraveller(mention));
  const events = membersOf(slots.get('event'), ['Event']);
  if (hosts.length === 0 && events.length === 0) return undefined;
  const visitor = slots.get('visitor') ?? departure?.slots.get('visitor');
  const start = Math.min(
    match.evidence.start,
    departure && departure.clause === clause ? departure.evidence.start : Infinity,
  );
  const span = { start, end: match.evidence.end };
  const passage = (mention: Mention): Tied => ({
    mention,
    evidence: contains(span, mention) ? [span] : [span, { start: mention.start, end: mention.end }],
  });
  const kind =
    frame.emits.kind === 'visit' || frame.emits.kind === 'meeting'
      ? refine(frame.emits.kind, clause.read, span)
      : frame.emits.kind;
  return {
    span,
    name: describeStop(clause, kind, slots.get('host') ?? slots.get('event')!, hosts.length > 0 ? hosts : events),
    kind,
    modality,
    hosts: hosts.map(passage),
    places: placesOf(match, departure, span),
    events: events.map(passage),
    visitors: membersOf(visitor, ['Person', 'Mission']).map(passage),
    rule: frame.id,
  };
}

/** The words around a trigger may say more than the trigger: "une table ronde", "un dîner". */
function refine(kind: string, read: ReadText, span: Span): string {
  const said = kindOf(read.view.slice(span.start, span.end));
  return said === 'meal' || (kind === 'visit' && said === 'reception') ? said : kind;
}

function membersOf(group: Group | undefined, types: readonly string[] | undefined): Mention[] {
  return (group?.members ?? []).map((member) => member.mention).filter((mention) => types?.includes(mention.type));
}

// ------------------------------------------------------------------ where

const AT = new Set(['a', 'in', 'at', 'en', 'dans', 'to', 'sur']);

/** The town the clause goes to or says; the one its heading, or the word that opens its paragraph, says for all below. */
function placesOf(match: Match, departure: Match | undefined, span: Span): Tied[] {
  const { clause } = match;
  const towns = clause.groups.filter((group) => group.members.some((member) => member.mention.type === 'City'));
  const said =
    match.slots.get('place') ??
    departure?.slots.get('place') ??
    towns.find((group) => AT.has(leadOf(clause, group, clause.sentence.firstToken)));
  const mention = membersOf(said, ['City', 'Region'])[0];
  if (mention) {
    const here = { start: Math.min(span.start, said!.start), end: Math.max(span.end, said!.end) };
    return [
      { mention, evidence: here.end - here.start < 400 ? [here] : [span, { start: said!.start, end: said!.end }] },
    ];
  }
  return [];
}
