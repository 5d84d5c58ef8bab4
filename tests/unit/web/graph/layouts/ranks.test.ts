import { expect, test } from 'vitest';
import { orderColumns, spread } from '../../../../../web/graph/layouts/ranks.ts';

test('a column stands at the heights wanted where there is room', () => {
  expect(spread([10, 40, 90], [0, 20, 20], 0, 100)).toEqual([10, 40, 90]);
});

test('those that want the same height part around it by their gaps', () => {
  expect(spread([50, 50, 50], [0, 20, 20], 0, 100)).toEqual([30, 50, 70]);
});

test('nobody is pushed over the edge', () => {
  expect(spread([98, 99], [0, 20], 0, 100)).toEqual([80, 100]);
  expect(spread([-5, 0], [0, 20], 0, 100)).toEqual([0, 20]);
});

test('a column too long for the sheet shrinks its gaps alike', () => {
  expect(spread([0, 0, 0], [0, 100, 300], 0, 100)).toEqual([0, 25, 100]);
});

test('two columns tied one to one come out without a crossing', () => {
  const left = ['a', 'b', 'c', 'd'];
  const ties = new Map([
    ...left.map((id) => [id, [`${id}’`]] as const),
    ...left.map((id) => [`${id}’`, [id]] as const),
  ]);
  const [one, other] = orderColumns([left, ['d’', 'b’', 'a’', 'c’']], new Set([0]), ties);
  expect(one).toEqual(left);
  expect(other).toEqual(['a’', 'b’', 'c’', 'd’']);
});
