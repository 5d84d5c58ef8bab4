import { expect, test } from 'vitest';
import { isCommonWord } from '../../../../seed/gazetteer/commonWords.ts';
import { isFirstName, isNameParticle, isSurname, surnameLanguages } from '../../../../seed/gazetteer/names.ts';

test('knows first names, hyphenated ones by their parts', () => {
  expect(['Lucie', 'Marc-André', 'AÏCHA', 'Bilal'].map(isFirstName)).toEqual([true, true, true, true]);
  expect(['Bécancour', 'Délégation', 'Marc-Usine'].map(isFirstName)).toEqual([false, false, false]);
});

test('says in which languages a word is a surname that comes first', () => {
  expect(surnameLanguages('Nguyễn')).toEqual(['vi']);
  expect(surnameLanguages('Kang')).toEqual(['ko', 'zh']);
  expect(surnameLanguages('Tanaka')).toEqual(['ja']);
  expect(isSurname('Tremblay')).toBe(false);
});

test('knows the particles of surnames', () => {
  expect(['van', 'der', 'Ben', 'Ní', 'maire'].map(isNameParticle)).toEqual([true, true, true, true, false]);
});

test('knows ordinary words in their plurals and feminines, and takes no name for one', () => {
  expect(['ville', 'Villes', 'directrices', 'régionaux', 'coréenne'].map((word) => isCommonWord(word, 'fr'))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(['cities', 'walked', 'building'].map((word) => isCommonWord(word, 'en'))).toEqual([true, true, true]);
  expect(['Pohang', 'Lucie', 'Xyzzy'].map((word) => isCommonWord(word, 'fr'))).toEqual([false, false, false]);
});
