/** Countries by name in French, English and Korean, and by adjective. Data: countries/ (see README.md). */
import type { Localized } from '../../model/ontology/types.ts';
import type { Language } from '../annotations.ts';
import { COUNTRY_ALIASES, DEMONYMS } from './countries/aliases.ts';
import { fold, nameKey } from './fold.ts';
import { formsOf } from './lexicon/entries.ts';
import { PackedTable } from './packedTable.ts';

export interface Country {
  /** ISO 3166-1, two letters. */
  readonly code: string;
  readonly names: Localized;
}

interface Index {
  readonly byCode: ReadonlyMap<string, Country>;
  readonly byName: ReadonlyMap<string, Country>;
}

let index: Index | undefined;
const demonyms = new Map<Language, ReadonlyMap<string, string>>();

/** The country of that name, in any of the three languages or by a common other name: "Corée", "République de Corée", "한국". */
export function findCountry(name: string): Country | undefined {
  return load().byName.get(nameKey(name));
}

/** @param code ISO 3166-1, two letters */
export function countryByCode(code: string): Country | undefined {
  return load().byCode.get(code);
}

/** The code of the country that an adjective or the name of its people belongs to: "coréennes" → `KR`, "Dutch" → `NL`. */
export function countryOfDemonym(word: string, language: Language): string | undefined {
  let table = demonyms.get(language);
  if (!table) {
    table = indexDemonyms(DEMONYMS, language);
    demonyms.set(language, table);
  }
  return table.get(fold(word));
}

/** Folded adjective → code, with feminines and plurals. Shared with regions.ts. */
export function indexDemonyms(
  list: readonly (readonly [code: string, french: string, english: string])[],
  language: Language,
): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const [code, french, english] of list) {
    const words = language === 'fr' ? french : english;
    for (const { form } of formsOf({ classes: code, language, words })) {
      if (!table.has(fold(form))) table.set(fold(form), code);
    }
  }
  return table;
}

function load(): Index {
  if (index) return index;
  const byCode = new Map<string, Country>();
  const byName = new Map<string, Country>();
  for (const line of new PackedTable('countries/names.tsv').lines()) {
    const [code, ...names] = line.split('\t').map((cell) => cell.split('|')) as [
      string[],
      string[],
      string[],
      string[],
    ];
    const [fr, en, ko] = names.map((variants) => variants[0]) as [string, string, string];
    const country = { code: code[0] as string, names: { fr, en, ko } };
    byCode.set(country.code, country);
    // "Corée" is an alias; a variant of CLDR may be an abbreviation such as "US", which is a word too.
    for (const name of names.flat()) if (name.length > 2) byName.set(nameKey(name), country);
  }
  for (const [code, aliases] of Object.entries(COUNTRY_ALIASES)) {
    const country = byCode.get(code);
    if (country) for (const alias of aliases.split(';')) byName.set(nameKey(alias), country);
  }
  index = { byCode, byName };
  return index;
}
