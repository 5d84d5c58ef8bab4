import { expect, test } from 'vitest';
import { findCoreferences } from '../../../../seed/extract/coreference.ts';
import { findMentions } from '../../../../seed/extract/mentions.ts';
import { readText } from '../../../../seed/read/readText.ts';

function links(text: string): string[] {
  const read = readText(text);
  const mentions = findMentions(read);
  return findCoreferences(read, mentions).map(
    ({ mention, antecedent, kind }) =>
      `${kind}: ${read.raw.slice(mention.start, mention.end)} = ${mentions.find(({ id }) => id === antecedent)!.name}`,
  );
}

test('a surname is the one full name that it ends', () => {
  expect(links('Mme Guylaine Gauthier-Roy a ouvert la séance. Les élus ont remercié Mme Gauthier-Roy.')).toEqual([
    'surname: Gauthier-Roy = Guylaine Gauthier-Roy',
  ]);
});

test('two of one surname are told apart by their honorifics', () => {
  expect(links('M. Paul Roy et Mme Anne Roy ont ouvert la séance. Les élus ont remercié Mme Roy.')).toEqual([
    'surname: Roy = Anne Roy',
  ]);
});

test('an office stands for whoever holds it', () => {
  expect(links('La mairesse de Lévis, Anne Bois, a parlé. Les élus ont applaudi la mairesse.')).toEqual([
    'office: la mairesse = Anne Bois',
  ]);
});

test('an unnamed mayor is not the named mayor of another town', () => {
  const text =
    'Le maire de Lévis, Paul Roy, a parlé. Le maire Roy a remercié les élus. Le maire de Nicolet, lui, était absent de la rencontre.';
  expect(links(text).filter((link) => link.startsWith('office'))).toEqual([]);
});

test('"les maires" are all who are named as such', () => {
  const text =
    'Le maire de Lévis, Paul Roy, le maire de Nicolet, Jean Côté, et la mairesse de Gaspé, Anne Bois, ont parlé. Les maires et la mairesse ont visité l’usine.';
  expect(links(text)).toEqual([
    'office: Les maires = Paul Roy',
    'office: Les maires = Jean Côté',
    'office: la mairesse = Anne Bois',
  ]);
});

test('“la délégation” alone is those who travel, never the office of that name', () => {
  const text =
    'La délégation du Québec à Séoul a soutenu la mission. Les membres de la délégation ont visité une usine, puis la délégation est repartie.';
  expect(links(text).filter((link) => link.includes('élégation ='))).toEqual([]);
  const named = findMentions(readText(text)).filter(({ type }) => type === 'Government');
  expect(named.map(({ start }) => start)).toEqual([text.indexOf('délégation du Québec')]);
});
