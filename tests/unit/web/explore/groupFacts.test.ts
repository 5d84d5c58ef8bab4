import { expect, test } from 'vitest';
import type { Fact, SceneNode, SceneRelationship } from '../../../../model/api/explore.ts';
import { groupFacts } from '../../../../web/explore/inspector/groupFacts.ts';
import { BECANCOUR, ECOPRO, LUCIE, MAYOR, tie } from './fixtures.ts';

const fact = (relationship: SceneRelationship, direction: Fact['direction'], other: SceneNode): Fact => ({
  relationship,
  direction,
  other,
  sources: relationship.evidence,
});
const met = (other: SceneNode, evidence: string[]) => fact(tie('MET', LUCIE.id, other.id, { evidence }), 'out', other);
const mayor = fact(tie('MAYOR_OF', LUCIE.id, BECANCOUR.id, { title: 'mairesse', evidence: ['p1'] }), 'out', BECANCOUR);

test('the same relation to several others is one sentence, with each passage once', () => {
  const groups = groupFacts([met(MAYOR, ['p2', 'p3']), mayor, met(ECOPRO, ['p2'])]);
  expect(groups.map(({ facts, sources }) => [facts.map(({ other }) => other.name), sources])).toEqual([
    [['Bécancour'], ['p1']],
    [
      ['Ecopro', 'Maire de Séoul'],
      ['p2', 'p3'],
    ],
  ]);
});

test('two roles of one person stay two sentences, and so do the two directions', () => {
  const role = (title: string) => fact(tie('HOLDS_ROLE', LUCIE.id, ECOPRO.id, { id: title, title }), 'out', ECOPRO);
  const asked = fact(tie('INVITED', MAYOR.id, LUCIE.id), 'in', MAYOR);
  const asking = fact(tie('INVITED', LUCIE.id, MAYOR.id), 'out', MAYOR);
  expect(groupFacts([role('présidente'), role('fondatrice'), asked, asking])).toHaveLength(4);
});

test('what a gazetteer knows is not told in one breath with what a document states', () => {
  const stated = fact(tie('LOCATED_IN', ECOPRO.id, BECANCOUR.id, { evidence: ['p1'] }), 'out', BECANCOUR);
  const known = fact(tie('LOCATED_IN', ECOPRO.id, MAYOR.id, { origin: 'gazetteer' }), 'out', MAYOR);
  expect(groupFacts([stated, known])).toHaveLength(2);
});

test('a passage quoted above is not quoted again', () => {
  const again = fact(tie('MET', LUCIE.id, MAYOR.id, { evidence: ['p1'] }), 'out', MAYOR);
  expect(groupFacts([mayor, again]).map(({ repeatsPassage }) => repeatsPassage)).toEqual([false, true]);
});
