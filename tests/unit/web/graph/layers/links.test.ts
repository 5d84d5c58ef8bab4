import { expect, test } from 'vitest';
import { distanceToLink } from '../../../../../web/graph/layers/links.ts';

const from = { x: 100, y: 100 };
const to = { x: 300, y: 100 };

test('a straight link is as far as its nearest point, its ends included', () => {
  const link = { from, to, curvature: 0 };
  expect(distanceToLink(link, { x: 200, y: 104 }, 6)).toBe(4);
  expect(distanceToLink(link, { x: 304, y: 103 }, 6)).toBe(5);
});

test('a curved link is where it is drawn, not along its chord', () => {
  const link = { from, to, curvature: 0.25 };
  // The middle of a quadratic curve lies halfway to its control point: 0.25 × 200 / 2 above the chord.
  expect(distanceToLink(link, { x: 200, y: 75 }, 6)).toBeLessThan(0.5);
  expect(distanceToLink(link, { x: 200, y: 100 }, 40)).toBeGreaterThan(20);
});

test('what is beyond reach is not measured', () => {
  expect(distanceToLink({ from, to, curvature: 0 }, { x: 200, y: 120 }, 6)).toBe(Number.POSITIVE_INFINITY);
});

test('a link from a place to itself is a point', () => {
  expect(distanceToLink({ from, to: from, curvature: 0 }, { x: 103, y: 104 }, 6)).toBe(5);
});
