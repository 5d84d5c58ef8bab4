import { expect, test } from 'vitest';
import { disorderOf } from '../../../../../web/graph/layouts/disorder.ts';
import { improveOrder } from '../../../../../web/graph/layouts/improve.ts';
import type { Position } from '../../../../../web/graph/layouts/layout.ts';
import { node, relationship } from '../scenes.ts';

const scene = {
  nodes: [
    ...['a1', 'a2', 'a3'].map((id) => node(id, 'Person', { side: 'a' })),
    ...['b1', 'b2', 'b3'].map((id) => node(id, 'Person', { side: 'b' })),
  ],
  relationships: [1, 2, 3].map((n) => relationship('MET', `a${n}`, `b${n}`)),
};
const disorder = disorderOf(scene);

function stand(columns: readonly (readonly string[])[]): Map<string, Position> {
  return new Map(
    columns.flatMap((column, index) =>
      column.map((id, rank) => [id, { x: index * 600, y: 100 + rank * 200 }] as const),
    ),
  );
}

test('a picture whose links run side by side is easier to read than one whose links cross', () => {
  const straight = stand([
    ['a1', 'a2', 'a3'],
    ['b1', 'b2', 'b3'],
  ]);
  const crossed = stand([
    ['a1', 'a2', 'a3'],
    ['b3', 'b2', 'b1'],
  ]);
  expect(disorder(straight)).toBeLessThan(disorder(crossed));
});

test('a link that runs through somebody counts', () => {
  const pair = { nodes: [...scene.nodes.slice(0, 3)], relationships: [relationship('MET', 'a1', 'a3')] };
  const through = new Map([
    ['a1', { x: 0, y: 0 }],
    ['a2', { x: 200, y: 0 }],
    ['a3', { x: 400, y: 0 }],
  ]);
  const past = new Map(through).set('a2', { x: 200, y: 80 });
  expect(disorderOf(pair)(through)).toBeGreaterThan(disorderOf(pair)(past));
});

test('improving an order ends where every link runs level, and leaves fixed columns alone', () => {
  const score = (columns: readonly (readonly string[])[]): number => disorder(stand(columns));
  const improved = improveOrder(
    [
      ['a1', 'a2', 'a3'],
      ['b3', 'b1', 'b2'],
    ],
    new Set([0]),
    score,
    100,
  );
  expect(improved).toEqual([
    ['a1', 'a2', 'a3'],
    ['b1', 'b2', 'b3'],
  ]);
});

test('improving stops when its work is done, however bad the order still is', () => {
  let calls = 0;
  improveOrder([['a', 'b', 'c', 'd', 'e', 'f']], new Set(), () => -calls++, 1_000_000);
  expect(calls).toBeLessThanOrEqual(7);
});
