import { expect, test } from 'vitest';
import { inverseLabels, inverseProperties } from '../../../../server/changes/inverse.ts';

test.each([
  ['a value that nobody touched since is what it was', { a: 1 }, { a: 2 }, { a: 2 }, { a: 1 }],
  ['a value that was new goes', {}, { a: 2 }, { a: 2, b: 3 }, { b: 3 }],
  ['a value that was removed comes back', { a: 1 }, {}, {}, { a: 1 }],
  ['a value that was set again later stays', { a: 1 }, { a: 2 }, { a: 3 }, { a: 3 }],
  ['a value that was removed later stays removed', { a: 1 }, { a: 2 }, {}, {}],
  ['a value that the change left alone stays', { a: 1 }, { a: 1, b: 2 }, { a: 5, b: 2 }, { a: 5 }],
  [
    'of a list only the change’s own items go',
    { l: ['x'] },
    { l: ['x', 'y'] },
    { l: ['x', 'y', 'z'] },
    { l: ['x', 'z'] },
  ],
  [
    'of a list the items that it took come back',
    { l: ['x', 'y'] },
    { l: ['x'] },
    { l: ['x', 'z'] },
    { l: ['x', 'z', 'y'] },
  ],
  ['a list that was new keeps what came later', {}, { l: ['x'] }, { l: ['x', 'z'] }, { l: ['z'] }],
])('%s', (_name, before, after, now, expected) => {
  expect(inverseProperties(before, after, now)).toEqual(expected);
});

test('labels that came with the change go, labels that came later stay', () => {
  expect(inverseLabels(['Person'], ['Person', 'Mayor'], ['Person', 'Mayor', 'Guest'])).toEqual(['Person', 'Guest']);
});
