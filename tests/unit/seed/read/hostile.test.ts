import { expect, test } from 'vitest';
import { findDates } from '../../../../seed/read/dates.ts';
import { readText } from '../../../../seed/read/readText.ts';

// Where reading took quadratic time, a text of this length would take minutes.
const LENGTH = 60_000;

test.each([
  ['commas', ','],
  ['capitals', 'Abc '],
  ['opening guillemets', '« '],
  ['straight quotes', '"'],
  ['cut words', 'a-\n'],
  ['columns', 'a   b '],
  ['rows', 'a | b\n'],
  ['brackets of links', '[a]('],
  ['asterisks', '_a *'],
  ['addresses', 'a@/'],
  ['days', 'le 3 au 4 mai 2025, '],
  ['initials', 'A.-'],
])('reads a text of nothing but %s in linear time', { timeout: 60_000 }, (_, unit) => {
  const raw = `Le maire de la ville est venu avec la délégation.\n\n${unit.repeat(LENGTH / unit.length)}`;
  const text = readText(raw);
  findDates(text);
  expect(text.view).toHaveLength(raw.length);
});
