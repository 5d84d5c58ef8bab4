/** First names and surnames: evidence that a word may be part of a person's name, never proof. Data: names/ (see README.md). */
import { fold } from './fold.ts';
import { NAME_PARTICLES, SURNAMES, type SurnameLanguage } from './names/surnames.ts';
import { PackedTable } from './packedTable.ts';

let firstNames: PackedTable | undefined;

/** Whether a word, or each part of a hyphenated one, is somebody's first name: "Lucie", "Marc-André", "Bilal". */
export function isFirstName(word: string): boolean {
  firstNames ??= new PackedTable('names/firstNames.txt.gz');
  const table = firstNames;
  return fold(word)
    .split('-')
    .every((part) => table.find(part) !== undefined);
}

/** The languages in which a word is a common surname that comes before the first name: `['ko', 'zh']` for "Kang". */
export function surnameLanguages(word: string): SurnameLanguage[] {
  const key = fold(word);
  return (Object.keys(SURNAMES) as SurnameLanguage[]).filter((language) => SURNAMES[language].has(key));
}

/** Whether a word is a common Korean, Japanese, Chinese or Vietnamese surname. */
export function isSurname(word: string): boolean {
  return surnameLanguages(word).length > 0;
}

/** "de", "van", "der", "ben", "Ní": words inside a surname that may stand without a capital. */
export function isNameParticle(word: string): boolean {
  return NAME_PARTICLES.has(fold(word));
}
