import { describe, expect, test } from 'vitest';
import { type Named, overlap, placeNames } from '../../../../../web/graph/layers/names.ts';
import { chance } from '../scenes.ts';

const ground = { left: 0, top: 0, right: 1000, bottom: 800 };
const measure = (line: string): number => line.length * 6.5;

function thing(id: string, x: number, y: number, given: Partial<Named> = {}): Named {
  return { id, text: id, x, y, radius: 15, weight: 1, isStrong: false, isFocus: false, ...given };
}

describe('names', () => {
  test('go below their disc where there is room', () => {
    const [placed] = placeNames([thing('Pohang', 500, 400)], measure, ground);
    expect(placed?.box).toEqual({ left: 480.5, right: 519.5, top: 419, bottom: 434 });
  });

  test('go above where something stands below', () => {
    const placed = placeNames([thing('Pohang', 500, 400), thing('x', 500, 430)], measure, ground);
    expect(placed.find(({ id }) => id === 'Pohang')?.box.bottom).toBe(381);
  });

  test('never lie on one another or on a disc, however crowded', () => {
    const next = chance(7);
    const things = Array.from({ length: 300 }, (_, index) => {
      return thing(`Name number ${index}`, next() * 1000, next() * 800, { weight: next() });
    });
    const placed = placeNames(things, measure, ground);
    expect(placed.length).toBeGreaterThan(20);
    placed.forEach((one, index) => {
      for (const other of placed.slice(index + 1)) expect(overlap(one.box, other.box)).toBe(false);
      for (const { id, x, y, radius } of things) {
        const inner = radius * 0.7;
        const disc = { left: x - inner, right: x + inner, top: y - inner, bottom: y + inner };
        if (id !== one.id) expect(overlap(one.box, disc)).toBe(false);
      }
    });
  });

  test('yield to weightier ones', () => {
    const around = [-34, 34].flatMap((dx) =>
      [-20, 20].map((dy) => thing(`weighty ${dx} ${dy}`, 500 + dx, 400 + dy, { weight: 5 })),
    );
    const placed = placeNames([thing('a name of some length', 500, 400), ...around], measure, ground);
    expect(placed.map(({ id }) => id)).not.toContain('a name of some length');
  });

  test('stay within the picture', () => {
    const [placed] = placeNames([thing('At the very edge', 4, 400)], measure, ground);
    expect(placed?.box.left).toBeGreaterThanOrEqual(0);
  });
});
