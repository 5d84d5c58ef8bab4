import { expect, test } from 'vitest';
import {
  FRENCH_REGION_NAMES,
  KOREAN_REGION_NAMES,
  OTHER_REGION_NAMES,
  REGION_DEMONYMS,
} from '../../../../seed/gazetteer/countries/regionNames.ts';
import { findPlaces } from '../../../../seed/gazetteer/places.ts';
import { findRegions, regionByCode, regionOfDemonym } from '../../../../seed/gazetteer/regions.ts';

test.each([
  ['Québec', 'CA-QC'],
  ['Province of Manitoba', 'CA-MB'],
  ['canton de Vaud', 'CH-VD'],
  ['Bavière', 'DE-BY'],
  ['Gyeongsangbuk-do', 'KR-47'],
  ['경상북도', 'KR-47'],
  ['province de Hainaut', 'BE-WHT'],
  ['Centre-du-Québec', 'CA-QC-17'],
  ['Eastern Townships', 'CA-QC-05'],
  ['Kyushu', 'JP-KYUSHU'],
])('finds the region called "%s"', (name, code) => {
  expect(findRegions(name).map((region) => region.code)).toContain(code);
});

test('ties a city to its region', () => {
  const [city] = findPlaces('Pohang');
  expect(regionByCode(city?.regionCode ?? '')?.names).toEqual({
    fr: 'Gyeongsang du Nord',
    en: 'North Gyeongsang',
    ko: '경상북도',
  });
});

test('knows the adjectives of regions', () => {
  expect(regionOfDemonym('québécoises', 'fr')).toBe('CA-QC');
  expect(regionOfDemonym('Walloon', 'en')).toBe('BE-WAL');
  expect(regionOfDemonym('coréen', 'fr')).toBeUndefined();
});

test('writes by hand of regions that exist only', () => {
  const codes = [FRENCH_REGION_NAMES, KOREAN_REGION_NAMES, OTHER_REGION_NAMES].flatMap(Object.keys);
  expect([...codes, ...REGION_DEMONYMS.map(([code]) => code)].filter((code) => !regionByCode(code))).toEqual([]);
});
