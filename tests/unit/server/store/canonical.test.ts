import { expect, test } from 'vitest';
import { nodeId } from '../../../../model/graph.ts';
import { canonicalLabels, canonicalNode, compareIds, isSame } from '../../../../server/store/canonical.ts';

test('labels go from general to specific, those that are derived or unknown last', () => {
  expect(canonicalLabels(['Mayor', 'Person', 'Entity'])).toEqual(['Entity', 'Person', 'Mayor']);
  expect(canonicalLabels(['City', 'Place', 'Entity', 'City'])).toEqual(['Entity', 'Place', 'City']);
  expect(canonicalLabels(['Zebra', 'Document'])).toEqual(['Document', 'Zebra']);
});

test('an integer that is exact as a number is a number, and what is empty is absent', () => {
  const node = {
    id: nodeId('city:a'),
    labels: ['City'],
    properties: { a: 3n, b: 9007199254740993n, c: null as never },
  };
  expect(canonicalNode(node).properties).toEqual({ a: 3, b: 9007199254740993n });
});

test('the order of properties makes no difference, a value does', () => {
  const node = (properties: Record<string, number>) => ({ id: nodeId('city:a'), labels: ['City'], properties });
  expect(isSame(node({ a: 1, b: 2 }), node({ b: 2, a: 1 }))).toBe(true);
  expect(isSame(node({ a: 1 }), node({ a: 2 }))).toBe(false);
  expect(isSame(null, node({}))).toBe(false);
  expect(isSame(null, null)).toBe(true);
});

test('ids are in the order of their code points, beyond the first plane too', () => {
  expect(['x:𠮷', 'x:ﾟ', 'x:é', 'x:z'].sort(compareIds)).toEqual(['x:z', 'x:é', 'x:ﾟ', 'x:𠮷']);
});
