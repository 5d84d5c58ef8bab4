import { expect, test } from 'vitest';
import type { ProposedEntity, ProposedRelationship } from '../../../model/proposal.ts';
import type { Claim, Mention } from '../../../seed/annotations.ts';
import { admitClaims, admitFacts } from '../../../seed/gate.ts';
import { readText } from '../../../seed/read/readText.ts';

const TEXT = 'Jeanne Morel a rencontré Akira Yoshida. Elle a signé une entente.';
const read = readText(TEXT);
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const mention = (id: number, type: Mention['type'], name: string): Mention => ({
  id,
  type,
  name,
  rule: 'test',
  ...spanOf(name),
});
const jeanne = mention(0, 'Person', 'Jeanne Morel');
const akira = mention(1, 'Person', 'Akira Yoshida');
const deal = mention(2, 'Agreement', 'entente');
const mission = mention(3, 'Mission', 'Elle');
const mentions = [jeanne, akira, deal, mission];

const claim = (type: Claim['type'], from: Mention, to: Mention, words: string): Claim => ({
  type,
  from: from.id,
  to: to.id,
  evidence: [spanOf(words)],
  modality: 'done',
  rule: 'test',
});

test('lets a claim through whose two ends stand in its passage', () => {
  const met = claim('MET', jeanne, akira, 'Jeanne Morel a rencontré Akira Yoshida');
  expect(admitClaims(read, { mentions, coreferences: [], claims: [met] })).toEqual([met]);
});

test('refuses a claim whose passage does not show one of its ends', () => {
  const signed = claim('SIGNED', jeanne, deal, 'Elle a signé une entente');
  expect(admitClaims(read, { mentions, coreferences: [], claims: [signed] })).toEqual([]);
});

test('lets a pronoun stand for its antecedent, where a link says so', () => {
  const signed = claim('SIGNED', jeanne, deal, 'Elle a signé une entente');
  const coreferences = [{ mention: spanOf('Elle'), antecedent: jeanne.id, kind: 'pronoun' as const }];
  expect(admitClaims(read, { mentions, coreferences, claims: [signed] })).toEqual([signed]);
});

test('trims a passage to its words', () => {
  const met = {
    ...claim('MET', jeanne, akira, 'Jeanne Morel a rencontré Akira Yoshida'),
    evidence: [
      { start: -3, end: 39 },
      { start: 0, end: 38 },
    ],
  };
  const [admitted] = admitClaims(read, { mentions, coreferences: [], claims: [met] });
  expect(admitted?.evidence).toEqual([{ start: 0, end: 39 }]);
});

test('never lets those who travel together meet each other', () => {
  const party = [jeanne, akira].map((person) => ({ ...claim('TOOK_PART_IN', person, mission, TEXT) }));
  const met = claim('MET', jeanne, akira, TEXT);
  const admitted = admitClaims(read, { mentions, coreferences: [], claims: [...party, met] });
  expect(admitted.map(({ type }) => type)).toEqual(['TOOK_PART_IN', 'TOOK_PART_IN']);
});

const entity = (id: string, ...labels: string[]): ProposedEntity => ({
  id,
  labels: ['Entity', ...labels],
  name: id,
  aliases: [],
  mentions: [],
});
const entities = [
  entity('person:jeanne', 'Person'),
  entity('person:akira', 'Person'),
  entity('city:nagoya', 'Place', 'City'),
];
const fact = (change: Partial<ProposedRelationship>): ProposedRelationship => ({
  type: 'MET',
  from: 'person:jeanne',
  to: 'person:akira',
  evidence: [{ start: 0, end: 12, quote: 'Jeanne Morel' }],
  rule: 'unmeasured',
  ...change,
});
const CONFIDENT = { confidence: 0.5 };

test('refuses a quote that the text does not hold word for word', () => {
  expect(admitFacts(TEXT, entities, [fact({ evidence: [{ start: 0, end: 12, quote: 'Jeanne Moral' }] })])).toEqual([]);
});

test('refuses ends that the type does not have', () => {
  expect(admitFacts(TEXT, entities, [fact({ type: 'SIGNED', to: 'city:nagoya' })])).toEqual([]);
  expect(admitFacts(TEXT, entities, [fact({ to: 'person:nobody' })])).toEqual([]);
});

test('makes one fact of the same said twice, whichever way round', () => {
  const again = fact({
    from: 'person:akira',
    to: 'person:jeanne',
    evidence: [{ start: 25, end: 38, quote: 'Akira Yoshida' }],
  });
  expect(admitFacts(TEXT, entities, [fact({}), again])).toEqual([
    fact({ evidence: [...fact({}).evidence, ...again.evidence], ...CONFIDENT }),
  ]);
});

test('believes what is stated over what is doubted elsewhere', () => {
  expect(admitFacts(TEXT, entities, [fact({ status: 'planned' }), fact({})])).toEqual([fact(CONFIDENT)]);
});

test('lets only a gazetteer speak without a quote', () => {
  const known = fact({ type: 'MAYOR_OF', to: 'city:nagoya', evidence: [] });
  expect(admitFacts(TEXT, entities, [known])).toEqual([]);
  expect(admitFacts(TEXT, entities, [{ ...known, source: 'gazetteer' }])).toHaveLength(1);
});
