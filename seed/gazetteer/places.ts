/** Cities by name, in any of their languages. Data: places/, from GeoNames (see README.md). Countries and provinces: countries.ts, regions.ts. */
import { nameKey } from './fold.ts';
import { PackedTable } from './packedTable.ts';

export interface Place {
  /** GeoNames's number. */
  readonly id: number;
  /** As GeoNames calls it: the local name or, for larger cities, the English one. */
  readonly name: string;
  /** Other names, in other languages and scripts; those that fold alike are left out. */
  readonly otherNames: readonly string[];
  /** ISO 3166-1, two letters. */
  readonly countryCode: string;
  /** ISO 3166-2 code of its province, state or canton; undefined where none is known. */
  readonly regionCode: string | undefined;
  /** Degrees, to a hundredth. */
  readonly latitude: number;
  readonly longitude: number;
  /** Rounded to two or three digits. */
  readonly population: number;
  /** False when the name looked up is one of the other names. */
  readonly isMainName: boolean;
}

/** A namesake known by its main name outweighs one known by another name, unless the latter is so much larger. */
const OTHER_NAME_WEIGHT = 0.3;

let tables: { cities: PackedTable; names: PackedTable } | undefined;
function load(): { cities: PackedTable; names: PackedTable } {
  tables ??= { cities: new PackedTable('places/cities.tsv.gz'), names: new PackedTable('places/cityNames.tsv.gz') };
  return tables;
}

/**
 * The cities of 5,000 people and more (in Canada and Korea, of 1,000) that bear a name, the likeliest first: by population, other names counting less. Accents,
 * case, hyphens and apostrophes do not matter. Empty when there is none.
 */
export function findPlaces(name: string): Place[] {
  const { cities, names } = load();
  const key = nameKey(name);
  const offsets = names.find(key);
  if (!offsets) return [];
  const places = offsets.split(' ').map((offset) => readPlace(cities.record(Number.parseInt(offset, 36)), key));
  const weight = (place: Place) => place.population * (place.isMainName ? 1 : OTHER_NAME_WEIGHT);
  return places.sort((a, b) => weight(b) - weight(a));
}

/** Whether some city bears the name; cheaper than finding which. */
export function isPlaceName(name: string): boolean {
  return load().names.find(nameKey(name)) !== undefined;
}

/** Columns: name, region or country, GeoNames number, latitude, longitude, population (base 36), other names. */
function readPlace(line: string, key: string): Place {
  const [name, region, id, latitude, longitude, population, ...otherNames] = line.split('\t') as [
    string,
    string,
    string,
    string,
    string,
    string,
    ...string[],
  ];
  const number = (text: string) => Number.parseInt(text, 36);
  return {
    id: number(id),
    name,
    otherNames,
    countryCode: region.slice(0, 2),
    regionCode: region.length > 2 ? region : undefined,
    latitude: (number(latitude) - 9000) / 100,
    longitude: (number(longitude) - 18000) / 100,
    population: number(population),
    isMainName: nameKey(name) === key,
  };
}
