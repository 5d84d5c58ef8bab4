import { expect, test } from 'vitest';
import { allCaptured, captured, findMatches, matchPatternAt } from '../../../../../seed/extract/rules/matcher.ts';
import type { Item, Pattern } from '../../../../../seed/extract/rules/pattern.ts';

/** "maire/role de Séoul/City": each word an item, a class or a mention type behind a slash. */
function items(sentence: string): Item[] {
  let start = 0;
  return sentence.split(' ').map((word, index) => {
    const [text, mark] = word.split('/') as [string, string?];
    const isMention = mark !== undefined && /^[A-Z]/.test(mark);
    const item: Item = {
      text,
      fold: text.toLowerCase(),
      kind: /\p{L}/u.test(text) ? 'word' : 'punctuation',
      tag: isMention ? 'PROPN' : 'NOUN',
      shape: /^\p{Lu}/u.test(text) ? 'Capital' : 'lower',
      classes: new Set(mark !== undefined && !isMention ? [mark] : []),
      ...(isMention && { mention: { id: index, type: mark as 'City', name: text, rule: 'test', start, end: start } }),
      start,
      end: start + text.length,
      firstToken: index,
      endToken: index + 1,
    };
    start += text.length + 1;
    return item;
  });
}

const any = {};
const mayor: Pattern = [
  { class: 'role', as: 'role' },
  { words: ['de', 'd’'] },
  { mention: 'City', as: 'city' },
  { group: [{ words: [','] }, { mention: 'Person', as: 'person' }], optional: true },
];

test('finds each occurrence of a pattern, with what its elements caught', () => {
  const sentence = items('le maire/role de Séoul/City et le maire/role de Pohang/City , Kim/Person');
  const matches = findMatches({ trigger: { class: 'role' }, pattern: mayor }, sentence);
  const read = matches.map((match) => [
    captured(match, 'city', sentence)?.text,
    captured(match, 'person', sentence)?.text,
  ]);
  expect(read).toEqual([
    ['Séoul', undefined],
    ['Pohang', 'Kim'],
  ]);
});

test('is not tried without its trigger', () => {
  expect(findMatches({ trigger: { class: 'verb' }, pattern: mayor }, items('maire/role de Séoul/City'))).toEqual([]);
});

test('keeps every element of a list under one name', () => {
  const pattern: Pattern = [
    { mention: 'City', as: 'cities' },
    { group: [{ words: [',', 'et'] }, { mention: 'City', as: 'cities' }], repeat: [1, 10] },
  ];
  const sentence = items('à Pohang/City , Daejeon/City et Séoul/City .');
  const [match] = findMatches({ trigger: any, pattern }, sentence);
  expect(allCaptured(match!, 'cities', sentence).map((item) => item.text)).toEqual(['Pohang', 'Daejeon', 'Séoul']);
});

test('takes as much as it can, and gives back what follows needs', () => {
  const pattern: Pattern = [{ shape: 'lower', repeat: [1, 5], as: 'words' }, { words: ['fin'] }];
  const sentence = items('un deux fin fin autre');
  const match = matchPatternAt(pattern, sentence, 0)!;
  expect(allCaptured(match, 'words', sentence).map((item) => item.text)).toEqual(['un', 'deux', 'fin']);
});

test('prefers the choice that is written first', () => {
  const pattern: Pattern = [
    {
      oneOf: [
        [{ words: ['a'], as: 'one' }],
        [
          { words: ['a'], as: 'two' },
          { words: ['b'], as: 'two' },
        ],
      ],
    },
  ];
  const match = matchPatternAt(pattern, items('a b'), 0)!;
  expect([...match.captures.keys()]).toEqual(['one']);
});

test('a negated test refuses what it names and nothing else', () => {
  const pattern: Pattern = [{ mention: false, not: { words: ['de'] }, as: 'word' }];
  const sentence = items('de maire Séoul/City');
  expect(findMatches({ trigger: any, pattern }, sentence).map((m) => captured(m, 'word', sentence)?.text)).toEqual([
    'maire',
  ]);
});

test('reads thousands of items with a pattern that would choke a backtracking matcher', () => {
  // (a? ){20}a{20} on a long run of a: 2^20 ways each, for a backtracking matcher.
  const pattern: Pattern = [{ words: ['a'], repeat: [0, 20] }, { words: ['a'], repeat: [20, 20] }, { words: ['b'] }];
  const sentence = items(`${'a '.repeat(5_000)}c`);
  expect(findMatches({ trigger: any, pattern }, sentence)).toEqual([]);
});

test('refuses a repetition without bound', () => {
  expect(() => matchPatternAt([{ words: ['a'], repeat: [0, 1000] }], items('a'), 0)).toThrow(RangeError);
});
