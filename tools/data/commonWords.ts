/** The words of the French and English spelling dictionaries that begin with a small letter: what is no name by itself. */
import { readFileSync } from 'node:fs';
import { fold } from '../../seed/gazetteer/fold.ts';
import { fetchNpm } from './packages.ts';
import { sortByBytes, writeTable } from './packTable.ts';

const DICTIONARIES = [
  { language: 'fr', specifier: 'dictionary-fr@3.0.0', license: 'MPL-2.0' },
  { language: 'en', specifier: 'dictionary-en@4.0.0', license: 'MIT and BSD (SCOWL)' },
] as const;

/** Writes `fr.txt.gz` and `en.txt.gz`: folded words, sorted, one a line, after one line on their source. */
export function buildCommonWords(folder: string): void {
  for (const { language, specifier, license } of DICTIONARIES) {
    const words = readDictionary(fetchNpm(specifier));
    writeTable(`${folder}/${language}.txt.gz`, `${specifier}, index.dic, ${license}`, sortByBytes(words));
  }
}

/** A hunspell entry is "word/flags" or "word po:…"; only the word is wanted. */
function readDictionary(folder: string): Set<string> {
  const entries = readFileSync(`${folder}/index.dic`, 'utf8').split('\n').slice(1);
  const words = entries.map((entry) => (entry.split(/[/\t ]/, 1)[0] as string).trim());
  return new Set(words.filter((word) => /^\p{Ll}[\p{Ll}'-]+$/u.test(word)).map(fold));
}
