/** Countries in French, English and Korean, from CLDR. Other names and demonyms are written by hand in seed/gazetteer/countries/. */
import { readFileSync } from 'node:fs';
import { fetchNpm } from './packages.ts';
import { writeTable } from './packTable.ts';

const SOURCE = 'cldr-localenames-full@48.2.0';
const LANGUAGES = ['fr', 'en', 'ko'] as const;
/** Territories of CLDR that are no country: the European Union, the United Nations, outlying waters, test codes. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA']);

/** Writes `names.tsv`: ISO 3166-1 code, then French, English, Korean; each with its variants after "|". */
export function buildCountries(folder: string): void {
  const root = fetchNpm(SOURCE);
  const tables = LANGUAGES.map((language) => {
    const file = JSON.parse(readFileSync(`${root}/main/${language}/territories.json`, 'utf8'));
    return file.main[language].localeDisplayNames.territories as Record<string, string>;
  });
  const codes = Object.keys(tables[0] as object).filter((code) => /^[A-Z]{2}$/.test(code) && !NO_COUNTRY.has(code));
  const rows = codes.sort().map((code) => [code, ...tables.map((table) => namesOf(table, code).join('|'))].join('\t'));
  writeTable(`${folder}/names.tsv`, `${SOURCE} (Unicode-3.0)`, rows);
}

function namesOf(table: Record<string, string>, code: string): string[] {
  return [table[code], table[`${code}-alt-short`], table[`${code}-alt-variant`]].filter((name) => name !== undefined);
}
