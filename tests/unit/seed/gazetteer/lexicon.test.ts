import { expect, test } from 'vitest';
import type { Language } from '../../../../seed/annotations.ts';
import { fold } from '../../../../seed/gazetteer/fold.ts';
import { lexiconAt, lookUp } from '../../../../seed/gazetteer/lexicon.ts';
import { readText } from '../../../../seed/read/readText.ts';

const classesOf = (word: string, language: Language = 'fr') => [...(lookUp(word, language)?.classes ?? [])];
const hitAt = (text: string, first: string, language: Language = 'fr') => {
  const tokens = text.split(' ').map((word) => ({ fold: fold(word) }));
  return lexiconAt(tokens, text.split(' ').indexOf(first), tokens.length, language);
};

test('knows a role in every gender and number, and which it is', () => {
  expect(lookUp('mairesses', 'fr')).toMatchObject({ lemma: 'maire', isPlural: true, gender: 'feminine' });
  expect(lookUp('directeurs généraux adjoints', 'fr')).toMatchObject({
    lemma: 'directeur général adjoint',
    isPlural: true,
  });
  expect(lookUp('présidente-directrice générale', 'fr')).toMatchObject({ gender: 'feminine', isPlural: false });
  expect(lookUp('bourgmestres', 'fr')).toMatchObject({ lemma: 'bourgmestre', gender: undefined });
  expect(lookUp('chairmen', 'en')).toMatchObject({ lemma: 'chairman', isPlural: true });
  expect(lookUp('heads of mission', 'en')).toMatchObject({ lemma: 'head of mission', isPlural: true });
});

test.each<[string, Language, string]>([
  ['maire', 'fr', 'role.mayor'],
  ['adjointe au maire', 'fr', 'role.deputy-mayor'],
  ['échevine', 'fr', 'role.deputy-mayor'],
  ['conseillère communale', 'fr', 'role.elected'],
  ['délégué', 'fr', 'role.diplomat'],
  ['professeure', 'fr', 'role.academic'],
  ['lord mayor', 'en', 'role.mayor'],
  ['chief procurement officer', 'en', 'role.head'],
  ['trade commissioner', 'en', 'role.officer'],
  ['chambre de commerce', 'fr', 'head.association'],
  ['consulat général', 'fr', 'head.diplomatic'],
  ['cégep', 'fr', 'head.institute'],
  ['Ministry', 'en', 'head.government'],
  ['aluminerie', 'fr', 'head.company'],
  ['sommet', 'fr', 'head.event'],
  ['protocole d’entente', 'fr', 'head.agreement'],
  ['letter of intent', 'en', 'head.agreement'],
  ['filière batterie', 'fr', 'sector'],
  ['GmbH', 'fr', 'legalForm'],
  ['Mme', 'fr', 'honorific'],
  ['homologue', 'fr', 'counterpart'],
  ['postponed', 'en', 'modality.cancelled'],
])('puts "%s" (%s) into the class %s', (word, language, expected) => {
  expect(classesOf(word, language)).toContain(expected);
});

test('takes a word of a dotted class into the class before the dot', () => {
  expect(classesOf('maire')).toEqual(expect.arrayContaining(['role', 'role.mayor']));
});

test('finds the longest expression at a token, and nothing beyond the end given', () => {
  expect(hitAt("l' adjointe au maire est là", 'adjointe')?.tokens).toBe(3);
  expect(hitAt('le directeur général adjoint est là', 'directeur')?.tokens).toBe(3);
  const tokens = [{ fold: 'adjointe' }, { fold: 'au' }, { fold: 'maire' }];
  expect(lexiconAt(tokens, 0, 2, 'fr')?.tokens).toBe(1);
  expect(lexiconAt(tokens, 1, 3, 'fr')).toBeUndefined();
});

test('finds expressions in tokens as a text has them, elisions apart', () => {
  const { tokens } = readText('Ils ont signé un protocole d’entente et une lettre d’intention dans la ville.');
  const found = tokens
    .map((_, at) => lexiconAt(tokens, at, tokens.length, 'fr'))
    .filter((hit) => hit?.classes.has('head.agreement'));
  expect(found.map((hit) => hit?.lemma)).toEqual(expect.arrayContaining(["protocole d'entente", "lettre d'intention"]));
});

test('sees a role behind its prefix', () => {
  expect(hitAt('les ex-maires de la ville', 'ex-maires')).toMatchObject({ lemma: 'maire', isPlural: true });
  expect([...(hitAt('les ex-maires de la ville', 'ex-maires')?.classes ?? [])]).toContain('prefix');
});
