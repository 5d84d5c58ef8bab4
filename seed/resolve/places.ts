/**
 * Place names → which place of the gazetteer: its country, its province, where it lies. A name that several cities bear goes to the one
 * whose province or country the text names beside it or speaks of elsewhere, before the largest; in doubt it is asked.
 */
import type { OpenQuestion, ProposedEntity, ProposedRelationship } from '../../model/proposal.ts';
import { findCountry } from '../gazetteer/countries.ts';
import { findPlaces, type Place } from '../gazetteer/places.ts';
import { findRegions } from '../gazetteer/regions.ts';

export interface PlaceReading {
  readonly entities: readonly ProposedEntity[];
  /** LOCATED_IN, as the gazetteer has it: city in region in country, between places that the document speaks of. */
  readonly relationships: readonly ProposedRelationship[];
  readonly questions: readonly OpenQuestion[];
}

/** A namesake this many times smaller is no rival. */
const CLEAR_LEAD = 5;

/** Adds to the places among the entities what the gazetteer knows. */
export function readPlaces(entities: readonly ProposedEntity[]): PlaceReading {
  const spoken = spokenOf(entities);
  const questions: OpenQuestion[] = [];
  const known = entities.map((entity) => {
    const kind = entity.labels.at(-1);
    if (kind === 'Country') return withCountry(entity);
    if (kind === 'Region') return withRegion(entity, spoken);
    if (kind !== 'City') return entity;
    const { place, rivals } = choosePlace(findPlaces(entity.name), spoken);
    if (rivals.length > 0 && place) {
      questions.push({ about: entity.id, question: 'which-place', candidates: [place, ...rivals].map(describe) });
    }
    return place ? withCity(entity, place) : entity;
  });
  return { entities: known, relationships: locate(known), questions };
}

interface Spoken {
  readonly countries: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
}

function spokenOf(entities: readonly ProposedEntity[]): Spoken {
  const countries = new Set<string>();
  const regions = new Set<string>();
  for (const { labels, name } of entities) {
    if (labels.includes('Country')) countries.add(findCountry(name)?.code ?? '');
    if (!labels.includes('Region')) continue;
    for (const region of findRegions(name).slice(0, 1)) {
      regions.add(region.code);
      countries.add(region.countryCode);
    }
  }
  return { countries, regions };
}

function choosePlace(
  places: readonly Place[],
  { countries, regions }: Spoken,
): { place?: Place; rivals: readonly Place[] } {
  const inRegion = places.filter((place) => place.regionCode !== undefined && regions.has(place.regionCode));
  const inCountry = places.filter((place) => countries.has(place.countryCode));
  const candidates = inRegion.length > 0 ? inRegion : inCountry.length > 0 ? inCountry : places;
  const [place, ...others] = candidates;
  if (!place) return { rivals: [] };
  const isSettled = inRegion.length > 0 || inCountry.length > 0;
  const rivals = isSettled
    ? []
    : others.filter(
        (other) => other.countryCode !== place.countryCode && other.population * CLEAR_LEAD > place.population,
      );
  return { place, rivals: rivals.slice(0, 3) };
}

const describe = (place: Place) => `${place.name}, ${place.regionCode ?? place.countryCode}`;

function withCity(entity: ProposedEntity, place: Place): ProposedEntity {
  const names = otherScripts(place.otherNames);
  return {
    ...entity,
    countryCode: place.countryCode,
    ...(place.regionCode !== undefined && { regionCode: place.regionCode }),
    latitude: place.latitude,
    longitude: place.longitude,
    ...(Object.keys(names).length > 0 && { names: { ...names, ...entity.names } }),
  };
}

/** The Korean, Japanese or Chinese form, told by its script; others carry no language. */
function otherScripts(names: readonly string[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of names) {
    if (/\p{Script=Hangul}/u.test(name)) found.ko ??= name;
    else if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(name)) found.ja ??= name;
    else if (/\p{Script=Han}/u.test(name)) found.zh ??= name;
  }
  return found;
}

function withCountry(entity: ProposedEntity): ProposedEntity {
  const country = findCountry(entity.name);
  return country ? { ...entity, countryCode: country.code, names: { ...country.names, ...entity.names } } : entity;
}

function withRegion(entity: ProposedEntity, { countries }: Spoken): ProposedEntity {
  const regions = findRegions(entity.name);
  const region = regions.find((candidate) => countries.has(candidate.countryCode)) ?? regions[0];
  if (!region) return entity;
  return {
    ...entity,
    countryCode: region.countryCode,
    regionCode: region.code,
    names: { ...region.names, ...entity.names },
  };
}

function locate(entities: readonly ProposedEntity[]): ProposedRelationship[] {
  const regions = new Map<string, string>();
  const countries = new Map<string, string>();
  for (const { id, labels, regionCode, countryCode } of entities) {
    if (labels.includes('Region') && regionCode) regions.set(regionCode, id);
    if (labels.includes('Country') && countryCode) countries.set(countryCode, id);
  }
  return entities.flatMap((entity) => {
    const isCity = entity.labels.includes('City');
    if (!isCity && !entity.labels.includes('Region')) return [];
    const region = isCity ? regions.get(entity.regionCode ?? '') : undefined;
    const around = region ?? countries.get(entity.countryCode ?? '');
    return around === undefined
      ? []
      : [
          {
            type: 'LOCATED_IN' as const,
            from: entity.id,
            to: around,
            evidence: [],
            source: 'gazetteer' as const,
            rule: 'gazetteer',
          },
        ];
  });
}
