import { expect, test } from 'vitest';
import type { Language } from '../../../../seed/annotations.ts';
import { foldCharacters } from '../../../../seed/read/sourceText.ts';
import { tokenize } from '../../../../seed/read/tokens.ts';

const tokensOf = (raw: string, language: Language = 'fr') =>
  tokenize(foldCharacters(raw), raw, { start: 0, end: raw.length }, language);
const words = (raw: string, language: Language = 'fr') => tokensOf(raw, language).map((token) => token.text);

test('parts elisions from the word, but not the prefix of a name', () => {
  expect(words('l’équipe qu’Anne aujourd’hui')).toEqual(['l’', 'équipe', 'qu’', 'Anne', 'aujourd’hui']);
  expect(words('Kofi N’Diaye, Côte d’Ivoire')).toEqual(['Kofi', 'N’Diaye', ',', 'Côte', 'd’', 'Ivoire']);
  expect(words("Ann d'Arcy and O'Brien", 'en')).toEqual(['Ann', "d'Arcy", 'and', "O'Brien"]);
});

test('parts inverted pronouns from the verb, and leaves compounds whole', () => {
  expect(words('ajoute-t-il, dit-elle, rendez-vous, vis-à-vis')).toEqual([
    'ajoute',
    '-t-il',
    ',',
    'dit',
    '-elle',
    ',',
    'rendez-vous',
    ',',
    'vis-à-vis',
  ]);
});

test('parts the English possessive, also after a plural', () => {
  expect(words("Ålesund's mayor, the growers' fair", 'en')).toEqual([
    'Ålesund',
    "'s",
    'mayor',
    ',',
    'the',
    'growers',
    "'",
    'fair',
  ]);
});

test('keeps the full stop of abbreviations and initials only', () => {
  expect(words('M. B. Martel, P.-D.G. du port.')).toEqual(['M.', 'B.', 'Martel', ',', 'P.-D.G.', 'du', 'port', '.']);
  expect(words('Dr. Kim of Halifax, N.S., said no.', 'en')).toEqual([
    'Dr.',
    'Kim',
    'of',
    'Halifax',
    ',',
    'N.S.',
    ',',
    'said',
    'no',
    '.',
  ]);
});

test('reads numbers with their marks, and names that begin with a digit', () => {
  expect(tokensOf('1,9 G$ à 09:15, 1er mai, 3D-Atelier').map(({ text, kind }) => [text, kind])).toEqual([
    ['1,9', 'number'],
    ['G', 'word'],
    ['$', 'symbol'],
    ['à', 'word'],
    ['09:15', 'number'],
    [',', 'punctuation'],
    ['1er', 'number'],
    ['mai', 'word'],
    [',', 'punctuation'],
    ['3D-Atelier', 'word'],
  ]);
});

test('keeps addresses and emoji whole, with offsets in UTF-16', () => {
  expect(tokensOf('💧 www.example.org/a, info@example.org').map(({ text, start }) => [text, start])).toEqual([
    ['💧', 0],
    ['www.example.org/a', 3],
    [',', 20],
    ['info@example.org', 22],
  ]);
});

test('knows the shape of a word', () => {
  const shapes = tokensOf('ville Trois-Rivières CANADA eSpace À 한국어').map((token) => token.shape);
  expect(shapes).toEqual(['lower', 'Capital', 'UPPER', 'miXed', 'Capital', 'other']);
});
