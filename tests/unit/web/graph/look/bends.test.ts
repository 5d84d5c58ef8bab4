import { expect, test } from 'vitest';
import type { SceneNode } from '../../../../../model/api/explore.ts';
import { bendsOf } from '../../../../../web/graph/look/bends.ts';
import { relationship } from '../scenes.ts';

const sideOf = (id: string): SceneNode['side'] => (id.startsWith('a') ? 'a' : id.startsWith('b') ? 'b' : null);

test('a lone link is straight within a shore and bends across the water', () => {
  const bends = bendsOf(
    [relationship('MET', 'a1', 'a2'), relationship('MET', 'a1', 'b1'), relationship('MET', 'a1', 'water')],
    sideOf,
  );
  expect(bends.get('MET~a1~a2')).toBe(0);
  expect(bends.get('MET~a1~water')).toBe(0);
  expect(bends.get('MET~a1~b1')).not.toBe(0);
});

test('bridges bend to the same side however they are directed', () => {
  const bends = bendsOf([relationship('MET', 'a1', 'b1'), relationship('MET', 'b2', 'a2')], sideOf);
  expect(bends.get('MET~a1~b1')).toBe(-bends.get('MET~b2~a2')!);
});

test('parallel links lie apart, whichever way each is directed', () => {
  const bends = bendsOf(
    [relationship('MAYOR_OF', 'a1', 'a2'), relationship('REPRESENTS', 'a1', 'a2'), relationship('INVITED', 'a2', 'a1')],
    sideOf,
  );
  // As drawn from a1 to a2.
  const drawn = [bends.get('MAYOR_OF~a1~a2')!, bends.get('REPRESENTS~a1~a2')!, -bends.get('INVITED~a2~a1')!];
  expect(new Set(drawn.map((bend) => bend.toFixed(3))).size).toBe(3);
});
