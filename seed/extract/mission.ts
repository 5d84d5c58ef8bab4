/**
 * Layer 9: the mission of a document, its party and its stops, from its rows, lists and sentences. The mission's name and what refers to
 * it are found first (mission/name.ts), for clauses speak of "la délégation"; the rest needs the clauses.
 */

import type { Claim, Coreference, Mention, ReadText } from '../annotations.ts';
import { fold } from '../gazetteer/fold.ts';
import type { Clause } from './arguments.ts';
import { matchFrames } from './frames/match.ts';
import { isQuoted } from './frames.ts';
import { makeItinerary } from './mission/itinerary.ts';
import { findToldStops } from './mission/narrative.ts';
import { findListed, type Traveller } from './mission/party.ts';
import { PARTY_FRAMES } from './mission/partyFrames.ts';
import { findRowStops } from './mission/rows.ts';
import type { Stop } from './mission/stop.ts';

export { findMission } from './mission/name.ts';

export interface MissionReading {
  /** The visits. */
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** What the document tells of its occasion: the mission, or the event in its title. Nothing without one. */
export function readMission(
  read: ReadText,
  mentions: readonly Mention[],
  clauses: readonly Clause[],
  coreferences: readonly Coreference[],
  mission: Mention | undefined,
  firstId: number,
): MissionReading {
  const occasion = mission ?? titleEvent(read, mentions);
  if (!occasion) return { mentions: [], claims: [] };
  const told = [...findListed(read, mentions), ...findToldTravellers(clauses)];
  const names = new Set(
    told.filter((traveller) => traveller.modality === 'done').map(({ mention }) => fold(mention.name)),
  );
  const isTraveller = (mention: Mention) => mention.type === 'Mission' || names.has(fold(mention.name));
  const rows = findRowStops(read, mentions);
  const stops = rows.length > 0 ? rows : findToldStops(clauses, isTraveller);
  const itinerary = makeItinerary(read, stops, occasion, coreferences, firstId);
  const travellers = [...told, ...visitorsOf(stops)];
  return {
    mentions: itinerary.mentions,
    claims: [...travellers.map((traveller) => partOf(traveller, occasion)), ...itinerary.claims],
  };
}

function titleEvent(read: ReadText, mentions: readonly Mention[]): Mention | undefined {
  const title = read.zones.find((zone) => zone.kind === 'title');
  return mentions.find((mention) => mention.type === 'Event' && title !== undefined && mention.end <= title.end);
}

function findToldTravellers(clauses: readonly Clause[]): Traveller[] {
  return matchFrames(clauses, PARTY_FRAMES).flatMap((match) => {
    if (isQuoted(match)) return [];
    return Object.entries(match.frame.slots).flatMap(([name, slot]) => {
      if (!name.startsWith('traveller')) return [];
      const members = match.slots.get(name)?.members ?? [];
      return members
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

/** Whoever is named as going to a stop travelled. */
function visitorsOf(stops: readonly Stop[]): Traveller[] {
  return stops.flatMap((stop) =>
    stop.visitors
      .filter(({ mention }) => mention.type === 'Person')
      .map(({ mention, evidence }) => ({ mention, evidence, modality: stop.modality, rule: `${stop.rule}.visitor` })),
  );
}

/** The mission is what the whole document is about: where the passage does not say its name, the one that does stands beside it. */
function partOf({ mention, evidence, modality, rule }: Traveller, occasion: Mention): Claim {
  return {
    type: 'TOOK_PART_IN',
    from: mention.id,
    to: occasion.id,
    evidence: [...evidence, { start: occasion.start, end: occasion.end }],
    modality,
    rule,
  };
}
