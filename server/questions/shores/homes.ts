/**
 * The area that each entity belongs to, derived from its links and never stored. Rules in order of strength: whom one represents or serves
 * outranks where one stands, and a host stands where it received its visitors. Which two areas are looked at: pair.ts.
 */
import type { SceneNode } from '../../../model/api/explore.ts';
import { nodeDefinition } from '../../../model/ontology/nodes.ts';
import type { EntityType, RelationshipType } from '../../../model/ontology/types.ts';
import type { Outline, OutlineEntity } from '../outline.ts';
import { areaInName } from './namedAfter.ts';

/** A country (ISO 3166-1) and, where known, the region within it (ISO 3166-2). */
export interface Home {
  readonly country: string;
  readonly region?: string;
}

export type SideRule = NonNullable<SceneNode['sideReason']>['rule'];

/** `via`: the entity (for "quoted", the document) that decided; absent where it is the entity itself. */
export interface Belonging {
  readonly home: Home;
  readonly rule: SideRule;
  readonly via?: string;
}

/** Areas that speak for an entity under one rule. */
interface Voice {
  readonly home: Home;
  readonly via?: string;
}

type Decided = Map<string, Belonging>;
interface Rule {
  readonly rule: SideRule;
  readonly voices: (entity: OutlineEntity, decided: Decided, outline: Outline) => readonly Voice[];
}

const PLACES: readonly EntityType[] = ['City', 'Region', 'Country'];
const PARTIES: readonly EntityType[] = ['Person', 'Company', 'Institute', 'Government', 'Association'];

/** Strongest first. A rule speaks only for what no stronger rule decides. */
const RULES: readonly Rule[] = [
  { rule: 'set-by-hand', voices: (entity) => voiceOf(entity.homeArea) },
  { rule: 'place', voices: ownPlace },
  { rule: 'represents', voices: (entity, decided) => towards(entity, ['REPRESENTS', 'MAYOR_OF'], decided) },
  { rule: 'represents', voices: namedAfter },
  { rule: 'serves', voices: (entity, decided) => towards(entity, ['HOLDS_ROLE'], decided) },
  { rule: 'hosted', voices: whereItReceived },
  { rule: 'member', voices: (entity, decided) => towards(entity, ['MEMBER_OF'], decided) },
  { rule: 'seat', voices: (entity, decided) => towards(entity, ['LOCATED_IN', 'HELD_IN'], decided) },
  { rule: 'seat', voices: (entity) => voiceOf(entity.countryCode) },
  { rule: 'hosted', voices: occasionLand },
  { rule: 'established', voices: (entity, decided) => towards(entity, ['ESTABLISHED_IN'], decided) },
  { rule: 'took-part', voices: companions },
  { rule: 'member', voices: ownPeople },
  { rule: 'quoted', voices: fellowSpeakers },
];

/**
 * Where each entity belongs; what lies between the shores or cannot be decided is absent. The outcome does not depend on the order of the
 * entities: the strongest rule that can still decide something speaks for all it can at once, then the rules are gone through again.
 */
export function findHomes(outline: Outline): ReadonlyMap<string, Belonging> {
  const decided: Decided = new Map();
  let open = [...outline.entities.values()].filter((entity) => nodeDefinition(entity.type).between !== true);
  for (let rule = 0; rule < RULES.length; ) {
    const found = open.flatMap((entity) => {
      const belonging = settle(RULES[rule]!, entity, decided, outline);
      return belonging === undefined ? [] : [{ id: entity.id, belonging }];
    });
    for (const { id, belonging } of found) decided.set(id, belonging);
    if (found.length > 0) open = open.filter((entity) => !decided.has(entity.id));
    rule = found.length > 0 ? 0 : rule + 1;
  }
  return decided;
}

function settle(rule: Rule, entity: OutlineEntity, decided: Decided, outline: Outline): Belonging | undefined {
  const voices = rule.voices(entity, decided, outline);
  const home = agree(voices.map((voice) => voice.home));
  if (home === undefined) return undefined;
  const via = voices.find((voice) => voice.home.country === home.country)?.via;
  return { home, rule: rule.rule, ...(via !== undefined && { via }) };
}

/** The area that most voices name: the region where they agree on one, else the country; undefined when two countries weigh the same. */
export function agree(homes: readonly Home[]): Home | undefined {
  const country = mostNamed(homes.map((home) => home.country));
  if (country === undefined) return undefined;
  const regions = new Set(homes.filter((home) => home.country === country).map((home) => home.region));
  const [region] = regions;
  return regions.size === 1 && region !== undefined ? { country, region } : { country };
}

function mostNamed(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? undefined : first[0];
}

/** "CA-QC" → region and country; "KR" → country; undefined → nobody speaks. */
function voiceOf(code: string | undefined): readonly Voice[] {
  const home = code === undefined ? undefined : homeOfCode(code);
  return home === undefined ? [] : [{ home }];
}

export function homeOfCode(code: string): Home | undefined {
  if (/^[A-Z]{2}$/.test(code)) return { country: code };
  return /^[A-Z]{2}-[A-Z\d]{1,3}$/.test(code) ? { country: code.slice(0, 2), region: code } : undefined;
}

function ownPlace(entity: OutlineEntity, decided: Decided): readonly Voice[] {
  if (!PLACES.includes(entity.type)) return [];
  const own = voiceOf((entity.type === 'Country' ? undefined : entity.regionCode) ?? entity.countryCode);
  return own.length > 0 ? own : towards(entity, ['LOCATED_IN'], decided);
}

/** Homes of those that the entity's own relationships of these types lead to. */
function towards(entity: OutlineEntity, types: readonly RelationshipType[], decided: Decided): readonly Voice[] {
  return entity.ties
    .filter((tie) => tie.from === entity.id && types.includes(tie.type))
    .flatMap((tie) => voiceVia(tie.to, decided));
}

function voiceVia(id: string, decided: Decided): readonly Voice[] {
  const belonging = decided.get(id);
  return belonging === undefined ? [] : [{ home: belonging.home, via: id }];
}

/** A delegation, consulate or ministry is of the area in its name, wherever it stands ("Délégation du Québec à Tokyo"). */
function namedAfter(entity: OutlineEntity, decided: Decided, outline: Outline): readonly Voice[] {
  if (entity.type !== 'Government') return [];
  const area = areaInName(entity.name, outline);
  if (area === undefined) return [];
  return 'place' in area ? voiceVia(area.place, decided) : [{ home: { country: area.country } }];
}

/** Where the occasions that a party hosted were held; without a stated place, the land of the mission they belong to. */
function whereItReceived(entity: OutlineEntity, decided: Decided, outline: Outline): readonly Voice[] {
  if (!PARTIES.includes(entity.type)) return [];
  return entity.ties
    .filter((tie) => tie.type === 'HOSTED_BY' && tie.to === entity.id)
    .flatMap((tie) => landOf(tie.from, decided, outline));
}

/**
 * An event without a place of its own stands on the land of the mission that includes it or went to it, or of one in which all who are known
 * to have attended took part.
 */
function occasionLand(entity: OutlineEntity, decided: Decided, outline: Outline): readonly Voice[] {
  if (entity.type !== 'Event') return [];
  const attendants = entity.ties
    .filter((tie) => tie.type === 'TOOK_PART_IN' && tie.to === entity.id)
    .map((tie) => tie.from);
  const missionsOf = (id: string): readonly string[] => {
    const attendant = outline.entities.get(id);
    if (attendant?.type === 'Mission') return [id];
    const occasions = attendant?.ties.filter((tie) => tie.type === 'TOOK_PART_IN' && tie.from === id) ?? [];
    return occasions.map((tie) => tie.to).filter((to) => outline.entities.get(to)?.type === 'Mission');
  };
  const [first, ...others] = attendants.map(missionsOf);
  const shared = (first ?? []).filter((mission) => others.every((missions) => missions.includes(mission)));
  return [...landOf(entity.id, decided, outline), ...shared.flatMap((mission) => landOf(mission, decided, outline))];
}

/** The land of an occasion: its own place, else that of what includes it, if all the stops of that are in one country. */
function landOf(occasionId: string, decided: Decided, outline: Outline): readonly Voice[] {
  const occasion = outline.entities.get(occasionId);
  if (occasion === undefined) return [];
  const places = towards(occasion, ['HELD_IN', 'LOCATED_IN'], decided);
  if (places.length > 0) return places;
  const wholes = occasion.type === 'Mission' ? [occasionId] : whatIncludes(occasion);
  return wholes.flatMap((whole) => {
    const stops = [whole, ...stopsOf(whole, outline)].flatMap((id) =>
      towards(outline.entities.get(id)!, ['HELD_IN'], decided),
    );
    const countries = new Set(stops.map((stop) => stop.home.country));
    const [country] = countries;
    return countries.size === 1 ? [{ home: { country: country! }, via: whole }] : [];
  });
}

function whatIncludes(occasion: OutlineEntity): readonly string[] {
  return occasion.ties.filter((tie) => tie.type === 'INCLUDES' && tie.to === occasion.id).map((tie) => tie.from);
}

function stopsOf(mission: string, outline: Outline): readonly string[] {
  const ties = outline.entities.get(mission)?.ties ?? [];
  return ties
    .filter((tie) => tie.type === 'INCLUDES' && tie.from === mission && outline.entities.has(tie.to))
    .map((tie) => tie.to);
}

/** Those who took part in the same occasion, where they all come from one country. */
function companions(entity: OutlineEntity, decided: Decided, outline: Outline): readonly Voice[] {
  if (!PARTIES.includes(entity.type)) return [];
  const isMission = (id: string) => outline.entities.get(id)?.type === 'Mission';
  return entity.ties
    .filter((tie) => tie.type === 'TOOK_PART_IN' && tie.from === entity.id)
    .sort((x, y) => Number(isMission(y.to)) - Number(isMission(x.to)))
    .flatMap((tie) => {
      const others = (outline.entities.get(tie.to)?.ties ?? [])
        .filter((other) => other.type === 'TOOK_PART_IN' && other.to === tie.to && other.from !== entity.id)
        .flatMap((other) => voiceVia(other.from, decided));
      return unanimous(others).map((home) => ({ home, via: tie.to }));
    });
}

/** An organization of which nothing else is known is where the people who represent or serve it are. */
function ownPeople(entity: OutlineEntity, decided: Decided): readonly Voice[] {
  if (!PARTIES.includes(entity.type)) return [];
  const people = entity.ties
    .filter((tie) => tie.to === entity.id && ['HOLDS_ROLE', 'REPRESENTS', 'MEMBER_OF'].includes(tie.type))
    .flatMap((tie) => voiceVia(tie.from, decided));
  return unanimous(people).map((home) => ({ home, via: people[0]!.via! }));
}

/**
 * Those to whom a document gives the word beside this one: at least two others, all of them known to be of one country. One of whom
 * nothing is known could be a host as well.
 */
function fellowSpeakers(entity: OutlineEntity, decided: Decided, outline: Outline): readonly Voice[] {
  if (!PARTIES.includes(entity.type)) return [];
  return entity.quotedIn.flatMap((document) => {
    const others = (outline.speakers.get(document) ?? []).filter((id) => id !== entity.id);
    const voices = others.flatMap((id) => voiceVia(id, decided));
    const isSure = others.length >= 2 && voices.length === others.length;
    return isSure ? unanimous(voices).map((home) => ({ home, via: document })) : [];
  });
}

function unanimous(voices: readonly Voice[]): readonly Home[] {
  const countries = new Set(voices.map((voice) => voice.home.country));
  const home = countries.size === 1 ? agree(voices.map((voice) => voice.home)) : undefined;
  return home === undefined ? [] : [home];
}
