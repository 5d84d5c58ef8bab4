/** The two areas that are looked at together, when the reader has not chosen them. Where each entity belongs: homes.ts. */
import { regionByCode } from '../../../seed/gazetteer/regions.ts';
import type { Outline } from '../outline.ts';
import { regionEntity } from './areas.ts';
import type { Belonging, Home } from './homes.ts';

/** Codes of the two shores; `a` is where the travellers come from. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/**
 * The two areas that most relationships tie: two countries where any cross a border, else two regions of one country, else the two with
 * most members. A country is named by one of its regions when all its places are in it. Undefined while everything is in one area.
 */
export function choosePair(outline: Outline, homes: ReadonlyMap<string, Belonging>): Pair | undefined {
  const pair =
    mostTied(outline, homes, (home) => home.country) ??
    mostTied(outline, homes, (home) => home.region) ??
    mostPeopled(homes);
  if (pair === undefined) return undefined;
  const [a, b] = orderByTravel(pair, outline, homes);
  return { a: nameShore(a, outline, homes), b: nameShore(b, outline, homes) };
}

type AreaOf = (home: Home) => string | undefined;

function mostTied(
  outline: Outline,
  homes: ReadonlyMap<string, Belonging>,
  areaOf: AreaOf,
): [string, string] | undefined {
  const counts = new Map<string, number>();
  for (const tie of outline.ties) {
    const from = homes.get(tie.from);
    const to = homes.get(tie.to);
    if (from === undefined || to === undefined) continue;
    const ends = [areaOf(from.home), areaOf(to.home)].sort();
    if (ends[0] === undefined || ends[1] === undefined || ends[0] === ends[1]) continue;
    const key = ends.join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [first] = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return first === undefined ? undefined : (first[0].split(' ') as [string, string]);
}

function mostPeopled(homes: ReadonlyMap<string, Belonging>): [string, string] | undefined {
  const counts = new Map<string, number>();
  for (const { home } of homes.values()) counts.set(home.country, (counts.get(home.country) ?? 0) + 1);
  const [first, second] = [...counts].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1));
  return second === undefined ? undefined : [first![0], second[0]];
}

/** The side that travels comes first, then the one that receives; undecided: the one with more members, then by code. */
function orderByTravel(
  pair: readonly [string, string],
  outline: Outline,
  homes: ReadonlyMap<string, Belonging>,
): readonly [string, string] {
  const weigh = (code: string): readonly [number, number] => {
    const isMember = (id: string) => isWithin(homes.get(id)?.home, code);
    let travel = 0;
    for (const tie of outline.ties) {
      if (tie.type === 'TOOK_PART_IN' && outline.entities.get(tie.to)?.type === 'Mission' && isMember(tie.from))
        travel += 1;
      if (tie.type === 'HOSTED_BY' && isMember(tie.to)) travel -= 1;
    }
    return [travel, [...homes.values()].filter(({ home }) => isWithin(home, code)).length];
  };
  const [first, second] = [weigh(pair[0]), weigh(pair[1])];
  const order = second[0] - first[0] || second[1] - first[1];
  return order > 0 ? [pair[1], pair[0]] : pair;
}

/** Whether a home lies in an area: the region itself, or anything of the country. */
export function isWithin(home: Home | undefined, code: string): boolean {
  return home !== undefined && (home.region === code || home.country === code);
}

/**
 * A country gives way to the one region that all the cities and regions on its shore are in: when the graph holds that region, or several
 * cities speak for it; and not when documents name the country but never the region.
 */
function nameShore(code: string, outline: Outline, homes: ReadonlyMap<string, Belonging>): string {
  if (code.includes('-')) return code;
  const members = [...outline.entities.values()].filter(({ id }) => homes.get(id)?.home.country === code);
  const cities = members.filter(({ type }) => type === 'City');
  const places = [...cities, ...members.filter(({ type }) => type === 'Region')];
  const regions = new Set(places.map(({ id }) => homes.get(id)!.home.region));
  const [region] = regions;
  if (regions.size !== 1 || region === undefined) return code;
  const held = regionEntity(region, outline);
  const countryIsNamed = members.some(({ type, mentioned }) => type === 'Country' && mentioned);
  if (countryIsNamed && held?.mentioned !== true) return code;
  return held !== undefined || (cities.length > 1 && regionByCode(region) !== undefined) ? region : code;
}
