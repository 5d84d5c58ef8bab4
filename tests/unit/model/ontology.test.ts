import { expect, test } from 'vitest';
import { entityTypeOf } from '../../../model/ontology/nodes.ts';
import { endsFit } from '../../../model/ontology/relationships.ts';

test('the kind of a node is its most specific label, whatever the order', () => {
  expect(entityTypeOf(['Company', 'Entity', 'Organization'])).toBe('Company');
  expect(entityTypeOf(['Entity', 'Person', 'Mayor'])).toBe('Person');
  expect(entityTypeOf(['Entity', 'Organization'])).toBe('Association');
  expect(entityTypeOf(['Document'])).toBeUndefined();
});

test('a relationship fits between the ends it is made for only', () => {
  expect(endsFit('MAYOR_OF', 'Person', 'City')).toBe(true);
  expect(endsFit('MAYOR_OF', 'Company', 'City')).toBe(false);
  expect(endsFit('SIGNED', 'Person', 'Company')).toBe(false);
});
