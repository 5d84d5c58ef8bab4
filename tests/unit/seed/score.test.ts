import { describe, expect, test } from 'vitest';
import { countsOf, type ScoredSet, scoreSet } from '../../../tools/score.ts';
import { prf } from '../../corpus/score.mjs';

const f1 = (set: ScoredSet, side: 'ent' | 'rel') =>
  prf(countsOf(set, side).get(side === 'ent' ? 'entities' : 'relationships')!).f1;
const forbidden = ({ scores }: ScoredSet) =>
  [...scores].flatMap(([document, score]) => score.forbidden.map((fact) => ({ document, ...fact })));
const badEvidence = ({ scores }: ScoredSet) =>
  [...scores].filter(([, score]) => score.evOk !== score.evTotal).map(([document]) => document);

describe('the first document', () => {
  const set = scoreSet('first');

  test('gives up its entities and its facts', () => {
    expect(f1(set, 'ent')).toBeGreaterThanOrEqual(0.95);
    expect(f1(set, 'rel')).toBeGreaterThanOrEqual(0.9);
  });

  test('is made to say nothing that it does not state', () => {
    expect(forbidden(set)).toEqual([]);
    expect(badEvidence(set)).toEqual([]);
  });
});

describe('the documents that the reading is tuned on', () => {
  const set = scoreSet('tune');

  test('read well enough to be reviewed rather than redone', () => {
    expect(f1(set, 'ent')).toBeGreaterThanOrEqual(0.88);
    expect(f1(set, 'rel')).toBeGreaterThanOrEqual(0.65);
  });

  test('have every fact tied to words that stand in them', () => {
    expect(badEvidence(set)).toEqual([]);
  });
});

describe('the documents that no rule was written for', () => {
  const set = scoreSet('check');

  test('have every fact tied to words that stand in them', () => {
    expect(badEvidence(set)).toEqual([]);
  });

  test('can be read', () => {
    expect([...set.scores.values()].every((score) => score.evTotal > 0)).toBe(true);
  });
});
