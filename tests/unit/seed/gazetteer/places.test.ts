import { expect, test } from 'vitest';
import { findPlaces, isPlaceName } from '../../../../seed/gazetteer/places.ts';

test.each([
  ['Séoul', 'Seoul', 'KR-11'],
  ['서울', 'Seoul', 'KR-11'],
  ['Taejon', 'Daejeon', 'KR-30'],
  ['Pékin', 'Beijing', 'CN-BJ'],
  ['Londres', 'London', 'GB-ENG'],
  ['Anvers', 'Antwerp', 'BE-VLG'],
  ['Hô Chi Minh-Ville', 'Ho Chi Minh City', 'VN-SG'],
  ['trois rivieres', 'Trois-Rivières', 'CA-QC'],
  ['BÉCANCOUR', 'Bécancour', 'CA-QC'],
  ['東京', 'Tokyo', 'JP-13'],
  ['Kingsey Falls', 'Kingsey Falls', 'CA-QC'],
  ['Mungyeong', 'Mungyeong', 'KR-47'],
])('finds the city called "%s"', (name, expected, region) => {
  const [place] = findPlaces(name);
  expect([place?.name, place?.regionCode]).toEqual([expected, region]);
});

test('says where a city is and how large', () => {
  const [place] = findPlaces('Bécancour');
  expect({ ...place, otherNames: [] }).toEqual({
    id: 5897209,
    name: 'Bécancour',
    otherNames: [],
    countryCode: 'CA',
    regionCode: 'CA-QC',
    latitude: 46.34,
    longitude: -72.43,
    population: 11_100,
    isMainName: true,
  });
});

test('puts the likelier namesake first: by population, other names counting less', () => {
  const bergen = findPlaces('Bergen').map(({ name, countryCode, isMainName }) => [name, countryCode, isMainName]);
  expect(bergen.slice(0, 1)).toEqual([['Bergen', 'NO', true]]);
  expect(bergen).toContainEqual(['Mons', 'BE', false]);
});

test('knows no city by an ordinary word', () => {
  expect(findPlaces('mont').some((place) => place.name === 'Mons')).toBe(false);
  expect(isPlaceName('Gumi')).toBe(true);
  expect(isPlaceName('délégation')).toBe(false);
  expect(findPlaces('')).toEqual([]);
});
