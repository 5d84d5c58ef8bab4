import { expect, test } from 'vitest';
import type { Claim, Mention } from '../../../../seed/annotations.ts';
import { readText } from '../../../../seed/read/readText.ts';
import { resolve } from '../../../../seed/resolve/resolve.ts';

const TEXT =
  'Le Conseil du Lac (CL) et POSKA ont reçu le maire de Séoul. Poska inc. et le CL sont de Corée. Séoul est en Corée du Sud, dit-on.';
const read = readText(TEXT);

function mention(id: number, type: Mention['type'], words: string, more: Partial<Mention> = {}): Mention {
  const start = TEXT.indexOf(words);
  return { id, type, name: words, rule: 'test', start, end: start + words.length, ...more };
}
const claim = (type: Claim['type'], from: number, to: number, more: Partial<Claim> = {}): Claim => ({
  type,
  from,
  to,
  evidence: [{ start: 0, end: 20 }],
  modality: 'done',
  rule: 'test',
  ...more,
});
const resolved = (mentions: Mention[], claims: Claim[] = []) => resolve(read, { mentions, coreferences: [], claims });

test('an acronym, another case and a legal form are the same body', () => {
  const { entities } = resolved([
    mention(0, 'Association', 'Conseil du Lac', { acronym: 'CL' }),
    mention(1, 'Association', 'CL'),
    mention(2, 'Company', 'POSKA'),
    mention(3, 'Company', 'Poska inc.'),
  ]);
  expect(entities.map(({ id, name, aliases }) => ({ id, name, aliases }))).toEqual([
    { id: 'association:conseil-du-lac', name: 'Conseil du Lac', aliases: ['CL'] },
    { id: 'company:poska-inc', name: 'Poska inc.', aliases: ['POSKA'] },
  ]);
});

test('a country under two names is one, and a city lies in it by the gazetteer’s word only', () => {
  const { entities, relationships } = resolved([
    mention(0, 'City', 'Séoul'),
    mention(1, 'Country', 'Corée'),
    mention(2, 'Country', 'Corée du Sud'),
  ]);
  expect(entities.map(({ id, countryCode }) => [id, countryCode])).toEqual([
    ['city:seoul', 'KR'],
    ['country:coree-du-sud', 'KR'],
  ]);
  expect(relationships).toEqual([
    {
      type: 'LOCATED_IN',
      from: 'city:seoul',
      to: 'country:coree-du-sud',
      evidence: [],
      source: 'gazetteer',
      rule: 'gazetteer',
    },
  ]);
});

test('a mayor is labelled as one only while in office', () => {
  const people = [
    mention(0, 'Person', 'le maire', { name: 'Maire de Séoul', named: false }),
    mention(1, 'City', 'Séoul'),
  ];
  const labels = (modality: Claim['modality']) =>
    resolved(people, [claim('MAYOR_OF', 0, 1, { modality })]).entities[0]!.labels;
  expect(labels('done')).toContain('Mayor');
  expect(labels('former')).not.toContain('Mayor');
});

test('a fact that is stated outright beats its wish', () => {
  const mentions = [mention(0, 'Company', 'POSKA'), mention(1, 'City', 'Séoul')];
  const { relationships } = resolved(mentions, [
    claim('ESTABLISHED_IN', 0, 1, { modality: 'wished' }),
    claim('ESTABLISHED_IN', 0, 1, { evidence: [{ start: 30, end: 40 }] }),
  ]);
  expect(relationships).toMatchObject([{ type: 'ESTABLISHED_IN', evidence: [{ start: 30, end: 40 }] }]);
  expect(relationships[0]).not.toHaveProperty('status');
});

test('the same fact said twice is one fact with two passages', () => {
  const mentions = [mention(0, 'Company', 'POSKA'), mention(1, 'City', 'Séoul')];
  const { relationships } = resolved(mentions, [
    claim('LOCATED_IN', 0, 1, { evidence: [{ start: 0, end: 10 }] }),
    claim('LOCATED_IN', 0, 1, { evidence: [{ start: 30, end: 40 }] }),
  ]);
  expect(relationships.map(({ evidence }) => evidence.map(({ start }) => start))).toEqual([[0, 30]]);
});

test('a country goes by its name in full, whichever form comes more often', () => {
  const { entities } = resolved([mention(0, 'Country', 'Corée'), mention(1, 'Country', 'Corée du Sud')]);
  expect(entities.map(({ id, name, aliases }) => ({ id, name, aliases }))).toEqual([
    { id: 'country:coree-du-sud', name: 'Corée du Sud', aliases: ['Corée'] },
  ]);
});

test('a body named by a common noun stands under a capital, a firm as it writes itself', () => {
  const { entities } = resolved([
    mention(0, 'Government', 'maire', { name: 'délégation du Nord à Séoul' }),
    mention(1, 'Company', 'POSKA', { name: 'plein air' }),
    mention(2, 'Association', 'Lac', { name: 'l’Atelier' }),
  ]);
  expect(entities.map(({ name }) => name)).toEqual(['l’Atelier', 'plein air', 'Délégation du Nord à Séoul']);
});
