import { expect, test } from 'vitest';
import { ENTITY_TYPES } from '../../../../../model/ontology/types.ts';
import { ATLAS_CELLS, glyphIndex, pictogramOf } from '../../../../../web/graph/look/pictograms.ts';

test('every kind has a drawing and its own cell of the atlas', () => {
  for (const type of ENTITY_TYPES) expect(pictogramOf(type).node.length).toBeGreaterThan(0);
  const cells = ENTITY_TYPES.map(glyphIndex);
  expect(new Set(cells).size).toBe(ENTITY_TYPES.length);
  expect(Math.max(...cells)).toBeLessThan(ATLAS_CELLS ** 2);
});

test('drawings hold only the shapes that the canvas can trace', () => {
  const shapes = new Set(ENTITY_TYPES.flatMap((type) => pictogramOf(type).node.map(([tag]) => tag)));
  expect([...shapes].filter((tag) => !['path', 'circle', 'rect', 'line'].includes(tag))).toEqual([]);
});
