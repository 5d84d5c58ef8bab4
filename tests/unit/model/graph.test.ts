import { expect, test } from 'vitest';
import { isNodeId, nodeId, relationshipId, slug } from '../../../model/graph.ts';

test('a slug is readable in any script and never empty', () => {
  expect(slug('Adel O. Dahmane')).toBe('adel-o-dahmane');
  expect(slug('Œuvre d’Østfold')).toBe('oeuvre-d-ostfold');
  expect(slug('포스코')).toBe('포스코');
  expect(slug('…')).toBe('x');
});

test('an id has a letter in front, so that no engine takes it for a number', () => {
  expect(() => nodeId('42')).toThrow(RangeError);
  expect(() => nodeId('company:a b')).toThrow(RangeError);
  expect(isNodeId('company:포스코')).toBe(true);
});

test('the same fact twice has one id, and two titles are two facts', () => {
  const person = nodeId('person:a');
  const firm = nodeId('company:b');
  expect(relationshipId('MET', person, firm)).toBe('MET~person:a~company:b');
  expect(relationshipId('HOLDS_ROLE', person, firm, 'Présidente')).toBe(
    relationshipId('HOLDS_ROLE', person, firm, 'présidente'),
  );
  expect(relationshipId('HOLDS_ROLE', person, firm, 'présidente')).not.toBe(
    relationshipId('HOLDS_ROLE', person, firm, 'directrice'),
  );
});
