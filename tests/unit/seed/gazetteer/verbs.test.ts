import { expect, test } from 'vitest';
import { VERB_CLASSES } from '../../../../seed/gazetteer/lexicon/verbs.ts';
import { verbClasses, verbForms } from '../../../../seed/gazetteer/verbs.ts';

const tensesOf = (word: string, language: 'fr' | 'en') =>
  Object.fromEntries(verbForms(word, language).map(({ lemma, tenses }) => [lemma, [...tenses].sort()]));

test('tells a present from a participle by its accent', () => {
  expect(tensesOf('signe', 'fr')).toEqual({ signer: ['imperative', 'present', 'subjunctive'] });
  expect(tensesOf('Signé', 'fr')).toEqual({ signer: ['participle'] });
});

test('gives every verb that a form can belong to', () => {
  expect(tensesOf('recevra', 'fr')).toEqual({ recevoir: ['future'] });
  expect(tensesOf('souhaiterait', 'fr')).toEqual({});
  expect(Object.keys(tensesOf('suivi', 'fr'))).toEqual(['suivre']);
});

test('forms English verbs, regular and not', () => {
  expect(tensesOf('signed', 'en')).toEqual({ sign: ['participle', 'past'] });
  expect(tensesOf('led', 'en')).toEqual({ lead: ['participle', 'past'] });
  expect(tensesOf('carries', 'en')).toEqual({});
  expect(tensesOf('accompanies', 'en')).toEqual({ accompany: ['present'] });
  expect(tensesOf('travelling', 'en')).toEqual({ travel: ['gerund'] });
  expect(tensesOf('visiting', 'en')).toEqual({ visit: ['gerund'] });
});

test('puts a verb into all its classes', () => {
  expect(verbClasses('soutenir', 'fr')).toEqual(new Set(['verb.say', 'verb.support']));
  expect(verbForms('rencontrait', 'fr')[0]?.classes).toEqual(new Set(['verb.meet']));
  expect(verbClasses('voler', 'en')).toEqual(new Set());
});

test('has forms for every French verb of the lexicon', () => {
  const lemmas = Object.values(VERB_CLASSES).flatMap(({ fr }) => fr.split(/\s+/));
  expect(lemmas.filter((lemma) => verbForms(lemma, 'fr').length === 0)).toEqual([]);
});
