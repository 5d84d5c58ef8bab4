/** First names of many countries, from gender-detection-from-name: the names only, for its genders are wrong too often. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { nameKey } from '../../seed/gazetteer/fold.ts';
import { fetchNpm } from './packages.ts';

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
  const text = `# ${SOURCE}, names only (MIT)\n${[...names].sort().join('\n')}\n`;
  writeFileSync(`${folder}/firstNames.txt.gz`, gzipSync(text, { level: 9 }));
}
