/**
 * Layer 9: the mission of a document, its party and its stops, from its rows, lists and sentences. The mission's name and what refers to
 * it are found first (mission/name.ts), for clauses speak of "la délégation"; the rest needs the clauses.
 */
import type { Claim, Coreference, Mention, ReadText } from '../annotations.ts';
import { fold } from '../gazetteer/fold.ts';
import type { DateMention } from '../read/dates.ts';
import type { Clause } from './arguments.ts';
import { matchFrames } from './frames/match.ts';
import { isQuoted } from './frames.ts';
import { makeItinerary, withOccasion } from './mission/itinerary.ts';
import { findToldStops } from './mission/narrative.ts';
import { findListed, type Traveller } from './mission/party.ts';
import { PARTY_FRAMES } from './mission/partyFrames.ts';
import { findRowStops } from './mission/rowStops.ts';
import type { Stop } from './mission/stop.ts';
import { withDay } from './mission/when.ts';
import { contains } from './spans.ts';

/** What the layers before found. */
export interface MissionInput {
  readonly read: ReadText;
  readonly mentions: readonly Mention[];
  readonly coreferences: readonly Coreference[];
  readonly clauses: readonly Clause[];
  readonly dates: readonly DateMention[];
  /** The mission, or else the event that the document is about. */
  readonly occasion: Mention;
  /** The id of the first visit; the others count on. */
  readonly firstId: number;
}

export interface MissionReading {
  /** The visits. */
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** What the document tells of its occasion: who took part, which stops it had, in what order, with whom and where. */
export function readMission(input: MissionInput): MissionReading {
  const { read, mentions, clauses, coreferences, dates, occasion, firstId } = input;
  const told = [...findListed(read, mentions), ...findToldTravellers(clauses)];
  const names = new Set(told.filter(({ modality }) => modality === 'done').map(({ mention }) => fold(mention.name)));
  const isTraveller = (mention: Mention) => mention.type === 'Mission' || names.has(fold(mention.name));
  const rows = findRowStops(read, mentions);
  const stops = (rows.length > 0 ? rows : findToldStops(clauses, isTraveller)).map((stop) =>
    withDay(read, dates, stop),
  );
  const itinerary = makeItinerary(read, stops, occasion, coreferences, firstId);
  const isEvent = occasion.type === 'Event';
  const travellers = [...told, ...(isEvent ? speakersOf(stops) : visitorsOf(stops))];
  const claims = travellers.map((traveller) => partOf(traveller, input));
  return {
    mentions: itinerary.mentions,
    claims: [...claims, ...(isEvent ? placeOf(read, mentions, occasion) : []), ...itinerary.claims],
  };
}

/** Where nobody travels, the event in the title is what the document is about. */
export function titleEvent(read: ReadText, mentions: readonly Mention[]): Mention | undefined {
  const title = read.zones.find((zone) => zone.kind === 'title');
  return title && mentions.find((mention) => mention.type === 'Event' && contains(title, mention));
}

function findToldTravellers(clauses: readonly Clause[]): Traveller[] {
  return matchFrames(clauses, PARTY_FRAMES).flatMap((match) => {
    if (isQuoted(match) || isOfAnotherTime(match.clause)) return [];
    return Object.entries(match.frame.slots).flatMap(([name, slot]) => {
      if (!name.startsWith('traveller')) return [];
      return (match.slots.get(name)?.members ?? [])
        .filter(({ mention }) => slot.types.includes(mention.type as never))
        .map(({ mention }) => ({
          mention,
          evidence: [match.evidence],
          modality: match.modality,
          rule: match.frame.id,
        }));
    });
  });
}

/** "En 2019, une mission conduite par X": not the one this document is about. */
export function isOfAnotherTime({ read, sentence }: Clause): boolean {
  return ANOTHER_YEAR.test(fold(read.view.slice(sentence.start, sentence.end)));
}
const ANOTHER_YEAR = /(?:^|[\s(,])(?:en|depuis|des|in|since)\s(?:19|20)\d\d\b/;

/** Whoever is named as going to a stop travelled. */
function visitorsOf(stops: readonly Stop[]): Traveller[] {
  return stops.flatMap((stop) =>
    stop.visitors
      .filter(({ mention }) => mention.type === 'Person')
      .map(({ mention, evidence }) => ({ mention, evidence, modality: stop.modality, rule: `${stop.rule}.visitor` })),
  );
}

/** Whoever is on the programme of an event takes part in it. */
function speakersOf(stops: readonly Stop[]): Traveller[] {
  return stops.flatMap((stop) =>
    stop.hosts
      .filter(({ mention }) => mention.type === 'Person')
      .map(({ mention, evidence }) => ({ mention, evidence, modality: stop.modality, rule: `${stop.rule}.speaker` })),
  );
}

/** The town in the head of an event's programme is where it is held. */
function placeOf(read: ReadText, mentions: readonly Mention[], event: Mention): Claim[] {
  const head = read.zones.slice(1, 3).filter((zone) => zone.end - zone.start < 120);
  const town = mentions.find((mention) => mention.type === 'City' && head.some((zone) => contains(zone, mention)));
  if (!town) return [];
  const evidence = [event, town].map(({ start, end }) => ({ start, end }));
  return [{ type: 'HELD_IN', from: event.id, to: town.id, evidence, modality: 'scheduled', rule: 'event.head' }];
}

/** The mission is what the whole document is about: where the passage does not speak of it, the one that names it stands beside it. */
function partOf(
  { mention, evidence, modality, rule }: Traveller,
  { read, coreferences, occasion }: MissionInput,
): Claim {
  const passages = evidence.slice(0, 1).flatMap((span) => withOccasion(read, coreferences, occasion, span));
  return {
    type: 'TOOK_PART_IN',
    from: mention.id,
    to: occasion.id,
    evidence: [...passages, ...evidence.slice(1)],
    modality,
    rule,
  };
}
