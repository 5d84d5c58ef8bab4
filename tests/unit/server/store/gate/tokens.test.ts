import { expect, test } from 'vitest';
import { tokenize } from '../../../../../server/store/gate/tokens.ts';

const texts = (cypher: string) => tokenize(cypher).map(({ kind, text }) => `${kind}:${text}`);

test('strings, quoted names and parameters give their content', () => {
  expect(texts('\'it\\\'s\' "a\\"b" `a``b` $p $`q r` $1')).toEqual([
    "string:it's",
    'string:a"b',
    'quotedName:a`b',
    'parameter:p',
    'parameter:q r',
    'parameter:1',
  ]);
});

test('comments and blanks are no tokens', () => {
  expect(texts('a // b\nc /* d */e\u00a0f\u3000g // end')).toEqual(['word:a', 'word:c', 'word:e', 'word:f', 'word:g']);
});

test('numbers end before a range', () => {
  expect(texts('1..3 1.5e3 0xFF .5 [*1..2]')).toEqual([
    'number:1',
    'sign:..',
    'number:3',
    'number:1.5e3',
    'number:0xFF',
    'number:.5',
    'sign:[',
    'sign:*',
    'number:1',
    'sign:..',
    'number:2',
    'sign:]',
  ]);
});

test('words may be in any script, and offsets lead back to the text', () => {
  const cypher = 'MATCH (é:도시)-->(b) RETURN é';
  for (const { kind, text, start, end } of tokenize(cypher)) {
    if (kind === 'word' || kind === 'sign') expect(cypher.slice(start, end)).toBe(text);
  }
  expect(texts('(é:도시)-->')).toEqual(['sign:(', 'word:é', 'sign::', 'word:도시', 'sign:)', 'sign:--', 'sign:>']);
});

test.each([
  ["'abc", "'"],
  ['"abc', '"'],
  ['`abc', '`'],
  ['/* abc', '/*'],
])('%s is not closed', (cypher, mark) => {
  expect(() => tokenize(cypher)).toThrow(`"${mark}" is not closed`);
});
