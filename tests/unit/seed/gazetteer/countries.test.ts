import { expect, test } from 'vitest';
import { DEMONYMS } from '../../../../seed/gazetteer/countries/aliases.ts';
import { countryByCode, countryOfDemonym, findCountry } from '../../../../seed/gazetteer/countries.ts';

test.each([
  ['Corée', 'KR'],
  ['République de Corée', 'KR'],
  ['South Korea', 'KR'],
  ['대한민국', 'KR'],
  ['Pays-Bas', 'NL'],
  ['Viêt Nam', 'VN'],
  ['É.-U.', 'US'],
  ['Côte d’Ivoire', 'CI'],
])('finds the country called "%s"', (name, code) => {
  expect(findCountry(name)?.code).toBe(code);
});

test('names a country in three languages', () => {
  expect(countryByCode('CH')?.names).toEqual({ fr: 'Suisse', en: 'Switzerland', ko: '스위스' });
  expect(findCountry('Atlantide')).toBeUndefined();
});

test('knows the adjectives of countries in all their forms', () => {
  expect(
    ['coréen', 'coréenne', 'coréens', 'Sud-Coréennes', 'néerlandais', 'grecques'].map((word) =>
      countryOfDemonym(word, 'fr'),
    ),
  ).toEqual(['KR', 'KR', 'KR', 'KR', 'NL', 'GR']);
  expect(['Korean', 'Dutch', 'Swedes', 'Irish'].map((word) => countryOfDemonym(word, 'en'))).toEqual([
    'KR',
    'NL',
    undefined,
    'IE',
  ]);
});

test('gives demonyms to countries that exist only', () => {
  expect(DEMONYMS.filter(([code]) => !countryByCode(code))).toEqual([]);
});
