/** Layers 5 to 9 in one function, each building on those before: mentions, roles, coreference, clauses, quotations, the mission. */
import type { Extraction, Mention, ReadText } from '../annotations.ts';
import { findDates } from '../read/dates.ts';
import { findAboutReferences } from './about.ts';
import { findNeighbours, findNestedTowns } from './adjacency.ts';
import { findAgreements, withoutUnsigned } from './agreements.ts';
import { findClauses } from './arguments.ts';
import { readContract } from './contract.ts';
import { findCoreferences } from './coreference.ts';
import { findFrames } from './frames.ts';
import { findMentions } from './mentions.ts';
import { findMission } from './mission/name.ts';
import { withSigningDays } from './mission/when.ts';
import { readMission, titleEvent } from './mission.ts';
import { findRoles } from './roles.ts';
import { findSectors, withoutIdle } from './sectors.ts';
import { findSpeakers, type Saying } from './speakers.ts';

/** What a text names, what it claims of it, and who says what. */
export interface Extracted {
  readonly extraction: Extraction;
  readonly sayings: readonly Saying[];
}

/** @param documentDate when the document is from, ISO, possibly partial: what "le 3 octobre" needs to be a day */
export function extract(read: ReadText, documentDate?: string): Extracted {
  const dates = findDates(read, documentDate === undefined ? {} : { documentDate });
  const named = findMentions(read);
  const sectors = findSectors(read, named, nextId(named));
  const agreements = findAgreements(read, named, nextId(named, sectors));
  const contract = readContract(read, named, nextId(named, sectors, agreements.mentions));
  const contracts = contract ? [contract.mention] : [];
  const found = [...named, ...sectors, ...agreements.mentions, ...contracts];
  const things = [...found, ...findNestedTowns(read, named, nextId(found))];
  const mission = findMission(read, things, dates, nextId(things));
  const mentions = mission ? [...things, mission.mention] : things;

  const roles = findRoles(read, named);
  const coreferences = [
    ...(mission?.coreferences ?? []),
    ...agreements.coreferences,
    ...findAboutReferences(read, mentions),
    ...findCoreferences(read, mentions),
  ];
  const clauses = findClauses({ read, mentions, roles, coreferences });

  const occasion = mission?.mention ?? titleEvent(read, mentions);
  const firstId = nextId(mentions);
  const told = occasion && readMission({ read, mentions, coreferences, clauses, dates, occasion, firstId });
  const claims = [
    ...roles,
    ...findFrames(clauses, occasion),
    ...findNeighbours(read, mentions),
    ...(told?.claims ?? []),
    ...(contract?.claims ?? []),
  ];
  const tied = withoutIdle(withoutUnsigned([...mentions, ...(told?.mentions ?? [])], claims), claims);
  return {
    extraction: { mentions: withSigningDays(read, dates, tied, claims), coreferences, claims },
    sayings: findSpeakers(read, clauses),
  };
}

const nextId = (...lists: readonly (readonly Mention[])[]) =>
  Math.max(-1, ...lists.flat().map((mention) => mention.id)) + 1;
