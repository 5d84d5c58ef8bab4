/** Provinces, states, cantons, departments by name. Cities carry the same codes (places.ts). Data: places/regions.tsv, countries/regionNames.ts, countries/otherRegions.ts. */
import type { Language } from '../annotations.ts';
import { OTHER_REGIONS } from './countries/otherRegions.ts';
import {
  FRENCH_REGION_NAMES,
  KOREAN_REGION_NAMES,
  OTHER_REGION_NAMES,
  REGION_DEMONYMS,
} from './countries/regionNames.ts';
import { indexDemonyms } from './countries.ts';
import { fold, nameKey } from './fold.ts';
import { PackedTable } from './packedTable.ts';

export interface Region {
  /** ISO 3166-2: "CA-QC"; or one of ours beneath it: "CA-QC-17". */
  readonly code: string;
  /** ISO 3166-1: "CA". */
  readonly countryCode: string;
  /** Korean only where it is known. */
  readonly names: { readonly fr: string; readonly en: string; readonly ko?: string };
}

interface Index {
  readonly byCode: ReadonlyMap<string, Region>;
  readonly byName: ReadonlyMap<string, readonly Region[]>;
}

let index: Index | undefined;
const demonyms = new Map<Language, ReadonlyMap<string, string>>();

/** The regions of that name in French, English or Korean; several countries may have one. Empty when there is none. */
export function findRegions(name: string): readonly Region[] {
  return load().byName.get(nameKey(name)) ?? [];
}

/** @param code ISO 3166-2 */
export function regionByCode(code: string): Region | undefined {
  return load().byCode.get(code);
}

/** The code of the region that an adjective belongs to: "québécoises" → `CA-QC`. */
export function regionOfDemonym(word: string, language: Language): string | undefined {
  let table = demonyms.get(language);
  if (!table) {
    table = indexDemonyms(REGION_DEMONYMS, language);
    demonyms.set(language, table);
  }
  return table.get(fold(word));
}

function load(): Index {
  if (index) return index;
  const byCode = new Map<string, Region>();
  const byName = new Map<string, Region[]>();
  const add = (region: Region, names: readonly string[]) => {
    byCode.set(region.code, region);
    for (const key of new Set(names.map(nameKey))) {
      const namesakes = byName.get(key);
      if (namesakes) namesakes.push(region);
      else byName.set(key, [region]);
    }
  };
  for (const line of new PackedTable('places/regions.tsv').lines()) {
    const [code, en] = line.split('\t') as [string, string];
    const french = split(FRENCH_REGION_NAMES[code]);
    const [ko, ...korean] = split(KOREAN_REGION_NAMES[code]);
    const names = { fr: french[0] ?? en, en, ...(ko !== undefined && { ko }) };
    const others = [...french, ...korean, ...split(OTHER_REGION_NAMES[code])];
    add({ code, countryCode: code.slice(0, 2), names }, [...Object.values(names), ...others]);
  }
  for (const [code, countryCode, ...localized] of OTHER_REGIONS) {
    const [french, english] = localized.map(split) as [string[], string[]];
    add({ code, countryCode, names: { fr: french[0] as string, en: english[0] as string } }, [...french, ...english]);
  }
  index = { byCode, byName };
  return index;
}

function split(names: string | undefined): string[] {
  return names?.split(';').map((name) => name.trim()) ?? [];
}
