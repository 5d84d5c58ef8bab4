import { expect, test } from 'vitest';
import { findDates } from '../../../../seed/read/dates.ts';
import { readText } from '../../../../seed/read/readText.ts';

/** "words → start/end time" of each date found. */
const datesOf = (raw: string, options = {}) => {
  const text = readText(raw);
  return findDates(text, options).map(({ start, end, startDate, endDate, time, precision }) =>
    [text.raw.slice(start, end), startDate ?? time ?? precision, endDate].filter(Boolean).join(' → '),
  );
};
const dispatch = (text: string) => `QUÉBEC, le 18 novembre 2025 – ${text}`;

test.each([
  ['La mission a eu lieu le 3 octobre 2024.', ['3 octobre 2024 → 2024-10-03']],
  ['La mission, du 3 au 7 octobre 2024, est finie.', ['3 au 7 octobre 2024 → 2024-10-03 → 2024-10-07']],
  ['Du 28 septembre au 3 octobre 2024, la mission…', ['28 septembre au 3 octobre 2024 → 2024-09-28 → 2024-10-03']],
  ['La mission du 20 et 21 novembre 2025 est prête.', ['20 et 21 novembre 2025 → 2025-11-20 → 2025-11-21']],
  ['Le 1er mai 2025, la mission part de la ville.', ['1er mai 2025 → 2025-05-01']],
  ['La mission a eu lieu en octobre 2024.', ['octobre 2024 → 2024-10']],
  ['Depuis 2019, la ville est jumelée.', ['2019 → 2019']],
  ['L’entente a été signée à l’automne 2023.', ['automne 2023 → 2023']],
  ['La séance est à 9 h 30, puis à 14 h et à 15:45.', ['9 h 30 → 09:30', '14 h → 14:00', '15:45 → 15:45']],
  ['La date est 2025-05-12 dans le registre de la ville.', ['2025-05-12 → 2025-05-12']],
  ['La mission est du 12/05/2025 dans la liste.', ['12/05/2025 → 2025-05-12']],
])('reads French "%s"', (raw, expected) => {
  expect(datesOf(raw)).toEqual(expected);
});

test.each([
  ['The mission was on October 3, 2024.', ['October 3, 2024 → 2024-10-03']],
  ['The mission of Oct. 3–7, 2024 is over.', ['Oct. 3–7, 2024 → 2024-10-03 → 2024-10-07']],
  ['The mission was on 5–8 May 2025.', ['5–8 May 2025 → 2025-05-05 → 2025-05-08']],
  [
    'The mission of 28 September to 3 October 2024 is over.',
    ['28 September to 3 October 2024 → 2024-09-28 → 2024-10-03'],
  ],
  ['The session is at 9:30 a.m. and at 3 p.m. in the hall.', ['9:30 a.m. → 09:30', '3 p.m. → 15:00']],
  ['They may march on the town, and that is a fact.', []],
  ['Two-thirds, or 2/3, of the bill was paid by the fund.', []],
])('reads English "%s"', (raw, expected) => {
  expect(datesOf(raw)).toEqual(expected);
});

test('invents no year: what the document does not date stays partial', () => {
  const text = readText('La mission a eu lieu le 3 octobre, puis mardi, dans la ville.');
  const dates = findDates(text);
  expect(dates.map(({ precision, parts, startDate }) => ({ precision, parts, startDate }))).toEqual([
    { precision: 'day', parts: { month: 10, day: 3 }, startDate: undefined },
    { precision: 'weekday', parts: { weekday: 2 }, startDate: undefined },
  ]);
});

test('takes the year from the dateline, the nearest one', () => {
  expect(datesOf(dispatch('La ministre est partie le 13 novembre et reviendra le 4 janvier.')).slice(1)).toEqual([
    '13 novembre → 2025-11-13',
    '4 janvier → 2026-01-04',
  ]);
  expect(datesOf(dispatch('Elle est rentrée hier. Le bureau ouvrira en mars prochain.')).slice(1)).toEqual([
    'hier → 2025-11-17',
    'mars prochain → 2026-03',
  ]);
});

test('takes year and month from the heading above a row', () => {
  const raw = `Visite à Nantes, 30 octobre – 2 novembre 2025

Jeu. 30 | 09:15 | Hôtel de ville
Sam. 1 | 11:00 | Visite des chantiers`;
  expect(datesOf(raw).filter((date) => !date.includes(':'))).toEqual([
    '30 octobre – 2 novembre 2025 → 2025-10-30 → 2025-11-02',
    'Jeu. 30 → 2025-10-30',
    'Sam. 1 → 2025-11-01',
  ]);
});

test('takes the month of a lone day from the date before it', () => {
  expect(datesOf('Le 3 octobre 2023, la ville est en fête. Le 4, la délégation est partie.')).toEqual([
    '3 octobre 2023 → 2023-10-03',
    '4 → 2023-10-04',
  ]);
});

test('places a weekday within the one stay of a week, and nowhere else', () => {
  expect(datesOf('Du 5 au 8 mai 2025, la délégation était à Gumi. Mardi, elle a visité le port.')[1]).toBe(
    'Mardi → 2025-05-06',
  );
  expect(datesOf('Du 5 au 28 mai 2025, la délégation était à Gumi. Mardi, elle a visité le port.')[1]).toBe(
    'Mardi → weekday',
  );
});

test('tells day from month by the month that the document speaks of', () => {
  expect(datesOf('TRIP NOTE: to the town, March 3-6, 2025\n\n3/4 - The visit of the plant.')).toEqual([
    'March 3-6, 2025 → 2025-03-03 → 2025-03-06',
    '3/4 → 2025-03-04',
  ]);
});

test('uses a date that is known from outside the text', () => {
  expect(datesOf('La mission a eu lieu le 3 octobre dans la ville.', { documentDate: '2024-10-20' })).toEqual([
    '3 octobre → 2024-10-03',
  ]);
});

test('knows which days exist', () => {
  expect(datesOf('Le 31 février 2025, la délégation est dans la ville.')).toEqual(['31 février 2025 → day']);
});
