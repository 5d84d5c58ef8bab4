/** First names of many countries, from gender-detection-from-name: the names only, for its genders are wrong too often. */
import { readdirSync, readFileSync } from 'node:fs';
import { nameKey } from '../../seed/gazetteer/fold.ts';
import { fetchNpm } from './packages.ts';
import { sortByBytes, writeTable } from './packTable.ts';

const SOURCE = 'gender-detection-from-name@1.11.5';

/** Writes `firstNames.txt.gz`: folded names of one word, sorted, one a line. */
export function buildFirstNames(folder: string): void {
  const tables = `${fetchNpm(SOURCE)}/names`;
  const names = new Set<string>();
  for (const file of readdirSync(tables)) {
    for (const [, name] of readFileSync(`${tables}/${file}`, 'utf8').matchAll(/\['([^']+)', '/g)) {
      const key = nameKey(name as string);
      if (/^\p{L}{2,}$/u.test(key)) names.add(key);
    }
  }
  writeTable(`${folder}/firstNames.txt.gz`, `${SOURCE}, names only (MIT)`, sortByBytes(names));
}
