import { expect, test } from 'vitest';
import {
  boostFor,
  boundsOf,
  fromCamera,
  type LaidSheet,
  stretchFor,
  toCamera,
  toGraph,
  toSheet,
} from '../../../../../web/graph/controllers/sheet.ts';
import { HOME } from '../../../../../web/graph/view.ts';

const sheet = { width: 1000, height: 760, coasts: null };
const phone = { width: 390, height: 700 };
const projector = { width: 1920, height: 900 };

function laidOn(screen: { width: number; height: number }): LaidSheet {
  return { sheet, stretch: stretchFor(sheet, screen) };
}

test('a sheet fills a phone held upright and a projector, and never shrinks', () => {
  expect(stretchFor(sheet, phone).x).toBe(1);
  expect(stretchFor(sheet, phone).y).toBeGreaterThan(1.8);
  expect(stretchFor(sheet, projector).y).toBe(1);
  expect(stretchFor(sheet, projector).x).toBeGreaterThan(1.4);
  expect(stretchFor(sheet, { width: 1000, height: 760 })).toEqual({ x: 1, y: 1 });
  expect(stretchFor(sheet, { width: 0, height: 0 })).toEqual({ x: 1, y: 1 });
});

test('a place goes to sigma and comes back the same', () => {
  const laid = laidOn(phone);
  const back = toSheet(laid, toGraph(laid, { x: 123, y: 456 }));
  expect(back.x).toBeCloseTo(123, 9);
  expect(back.y).toBeCloseTo(456, 9);
});

test('sigma grows upward, the sheet downward', () => {
  const laid = laidOn({ width: 1000, height: 760 });
  expect(toGraph(laid, { x: 0, y: 760 })).toEqual({ x: 0, y: -760 });
  expect(boundsOf(laid)).toEqual({ x: [0, 1000], y: [-760, 0] });
});

test('a camera place says the same part of the sheet on every screen', () => {
  const place = { x: 0.2, y: 0.9, ratio: 0.5 };
  for (const screen of [phone, projector]) {
    const laid = laidOn(screen);
    const back = fromCamera(laid, toCamera(laid, place));
    expect(back.x).toBeCloseTo(place.x, 9);
    expect(back.y).toBeCloseTo(place.y, 9);
    expect(back.ratio).toBe(place.ratio);
  }
  expect(toCamera(laidOn(phone), HOME)).toEqual(HOME);
});

test('what lies low on the sheet lies low for the camera', () => {
  expect(toCamera(laidOn(projector), { x: 0.5, y: 0.9, ratio: 1 }).y).toBeLessThan(0.5);
});

test('discs are drawn larger on a small screen, within what the layout keeps apart', () => {
  expect(boostFor(laidOn(phone), phone)).toBe(1.35);
  expect(boostFor(laidOn(projector), projector)).toBe(1);
});
