import { expect, test } from 'vitest';
import { formatDate, formatDates, formatList } from '../../../../web/text/format.ts';

test('a date is written as far as it is stated', () => {
  expect(formatDate('2024-10-03', 'fr')).toBe('3 octobre 2024');
  expect(formatDate('2024-10', 'fr')).toBe('octobre 2024');
  expect(formatDate('2024', 'fr')).toBe('2024');
  expect(formatDate('2024-10-03', 'ko')).toBe('2024년 10월 3일');
  expect(formatDate('automne 2024', 'fr')).toBe('automne 2024');
});

test('a span of one day is one date', () => {
  expect(formatDates('2024-10-03', '2024-10-03', 'en')).toBe('October 3, 2024');
  expect(formatDates('2024-10-03', undefined, 'en')).toBe('October 3, 2024');
  expect(formatDates(undefined, undefined, 'en')).toBe('');
});

test('a list ends with its word', () => {
  expect(formatList(['Séoul', 'Daejeon', 'Pohang'], 'fr')).toBe('Séoul, Daejeon et Pohang');
});
