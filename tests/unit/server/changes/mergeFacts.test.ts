import { expect, test } from 'vitest';
import { type GraphNode, nodeId, type Properties } from '../../../../model/graph.ts';
import { mergeNode, mergeRelationship } from '../../../../server/changes/mergeFacts.ts';
import { relationshipOf } from '../../../../server/changes/proposalFacts.ts';

const person = (properties: Properties): GraphNode => ({
  id: nodeId('person:a'),
  labels: ['Entity', 'Person'],
  properties,
});
const ties = (properties: Properties) => relationshipOf('MET', nodeId('person:a'), nodeId('person:b'), properties);

test('a name that differs becomes another name, and what was missing is added', () => {
  const known = person({ name: 'Jean Lamarche', named: true });
  const wanted = person({ name: 'M. Jean Lamarche', named: true, aliases: ['Lamarche'], honorific: 'M.' });
  expect(mergeNode(known, wanted).properties).toEqual({
    name: 'Jean Lamarche',
    named: true,
    aliases: ['M. Jean Lamarche', 'Lamarche'],
    honorific: 'M.',
  });
});

test('a property that is known already is not overwritten', () => {
  expect(
    mergeNode(person({ name: 'A', honorific: 'Mme' }), person({ name: 'A', honorific: 'M.' })).properties.honorific,
  ).toBe('Mme');
});

test('somebody known by office only gets a name, and keeps the office as another name', () => {
  const known = person({ name: 'Maire de Séoul', named: false });
  const merged = mergeNode(known, person({ name: 'Oh Se-hoon', named: true }));
  expect(merged.properties).toEqual({ name: 'Oh Se-hoon', named: true, aliases: ['Maire de Séoul'] });
  expect(mergeNode(merged, known).properties).toEqual(merged.properties);
});

test('a name that a person gave is not replaced, even of somebody unnamed', () => {
  const known = person({ name: 'Le maire', named: false, editedKeys: ['name'] });
  expect(mergeNode(known, person({ name: 'Oh Se-hoon', named: true })).properties.name).toBe('Le maire');
});

test('one name a language: the first', () => {
  const known = person({ name: 'A', names: ['ko:포스코'] });
  expect(mergeNode(known, person({ name: 'A', names: ['ko:포스', 'en:Posco'] })).properties.names).toEqual([
    'ko:포스코',
    'en:Posco',
  ]);
});

test('evidence adds up without doubles, confidence is the best, and a document outranks a gazetteer', () => {
  const known = ties({ origin: 'gazetteer', evidence: ['p1'], confidence: 0.6 });
  const wanted = ties({ origin: 'document', evidence: ['p1', 'p2'], confidence: 0.9 });
  expect(mergeRelationship(known, wanted).properties).toEqual({
    origin: 'document',
    evidence: ['p1', 'p2'],
    confidence: 0.9,
  });
  expect(mergeRelationship(wanted, known).properties).toEqual({
    origin: 'document',
    evidence: ['p1', 'p2'],
    confidence: 0.9,
  });
});

test('what a person stated stays theirs when a document states it too', () => {
  const merged = mergeRelationship(ties({ origin: 'person' }), ties({ origin: 'document', evidence: ['p1'] }));
  expect(merged.properties).toEqual({ origin: 'person', evidence: ['p1'] });
});

test('joining twice is joining once', () => {
  const known = person({ name: 'A', aliases: ['B'] });
  const wanted = person({ name: 'C', aliases: ['A', 'B', 'D'], names: ['ko:가'] });
  const once = mergeNode(known, wanted);
  expect(mergeNode(once, wanted)).toEqual(once);
  expect(mergeNode(once, known)).toEqual(once);
});

test('a meeting has one direction, whoever is named first', () => {
  const [a, b] = [nodeId('person:a'), nodeId('person:b')];
  expect(relationshipOf('MET', b, a, {})).toEqual(relationshipOf('MET', a, b, {}));
  expect(relationshipOf('INVITED', b, a, {})).not.toEqual(relationshipOf('INVITED', a, b, {}));
});

test('two roles of one person in one place are two facts', () => {
  const [a, b] = [nodeId('person:a'), nodeId('city:b')];
  const ids = ['maire', 'Préfet', 'maire'].map((title) => relationshipOf('HOLDS_ROLE', a, b, { title }).id);
  expect(ids).toEqual([
    'HOLDS_ROLE~person:a~city:b~maire',
    'HOLDS_ROLE~person:a~city:b~prefet',
    'HOLDS_ROLE~person:a~city:b~maire',
  ]);
});
