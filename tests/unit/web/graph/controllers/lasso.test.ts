import { expect, test } from 'vitest';
import { isInside } from '../../../../../web/graph/controllers/lasso.ts';

const horseshoe = [
  { x: 0, y: 0 },
  { x: 30, y: 0 },
  { x: 30, y: 30 },
  { x: 20, y: 30 },
  { x: 20, y: 10 },
  { x: 10, y: 10 },
  { x: 10, y: 30 },
  { x: 0, y: 30 },
];

test('a lasso holds what its line goes around, and not what lies in its bay', () => {
  expect(isInside({ x: 5, y: 20 }, horseshoe)).toBe(true);
  expect(isInside({ x: 25, y: 20 }, horseshoe)).toBe(true);
  expect(isInside({ x: 15, y: 20 }, horseshoe)).toBe(false);
  expect(isInside({ x: 40, y: 5 }, horseshoe)).toBe(false);
});
