/** The ordinary words of French and English: what begins with a capital only because a sentence or a title does. Data: words/ (see README.md). */
import type { Language } from '../annotations.ts';
import { fold } from './fold.ts';
import { PackedTable } from './packedTable.ts';

const tables = new Map<Language, PackedTable>();

/** Endings of plurals and feminines, and what the dictionary has instead: it lists one form a word. Longest first. */
const ENDINGS: Readonly<Record<Language, readonly (readonly [ending: string, instead: string])[]>> = {
  fr: [
    ['trices', 'teur'],
    ['trice', 'teur'],
    ['euses', 'eur'],
    ['euse', 'eur'],
    ['ennes', 'en'],
    ['enne', 'en'],
    ['onnes', 'on'],
    ['onne', 'on'],
    ['elles', 'el'],
    ['elle', 'el'],
    ['ives', 'if'],
    ['ive', 'if'],
    ['eres', 'er'],
    ['ere', 'er'],
    ['eaux', 'eau'],
    ['aux', 'al'],
    ['es', ''],
    ['e', ''],
    ['s', ''],
    ['x', ''],
  ],
  en: [
    ['ies', 'y'],
    ['ing', 'e'],
    ['ing', ''],
    ['ed', 'e'],
    ['ed', ''],
    ['es', ''],
    ['s', ''],
  ],
};

/** Whether a word, however written, is in the dictionary as a word with a small initial, or is a plural or feminine of one. */
export function isCommonWord(word: string, language: Language): boolean {
  const table = tableFor(language);
  const key = fold(word);
  if (table.find(key) !== undefined) return true;
  return ENDINGS[language].some(
    ([ending, instead]) =>
      key.length > ending.length + 2 &&
      key.endsWith(ending) &&
      table.find(key.slice(0, key.length - ending.length) + instead) !== undefined,
  );
}

function tableFor(language: Language): PackedTable {
  let table = tables.get(language);
  if (!table) {
    table = new PackedTable(`words/${language}.txt.gz`);
    tables.set(language, table);
  }
  return table;
}
