import { expect, test } from 'vitest';
import { quoteLabels, quoteName } from '../../../../server/store/neo4j/quoteName.ts';

test('a name stands between backticks', () => {
  expect(quoteName('MAYOR_OF')).toBe('`MAYOR_OF`');
  expect(quoteLabels(['Entity', 'Organisé'])).toBe(':`Entity`:`Organisé`');
});

test.each(['', 'A B', 'A`', 'A`) DETACH DELETE (n', '1A', 'A-B', 'A\\u0060'])('%j is no name', (name) => {
  expect(() => quoteName(name)).toThrow(RangeError);
});
