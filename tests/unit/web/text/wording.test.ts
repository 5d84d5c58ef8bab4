import { expect, test } from 'vitest';
import type { SceneNode } from '../../../../model/api/explore.ts';
import type { RelationshipType, UiLanguage } from '../../../../model/ontology/types.ts';
import {
  type Direction,
  factPhrase,
  isVerbal,
  linkWords,
  nameInSentence,
  namesBeside,
} from '../../../../web/text/wording.ts';
import { BECANCOUR, ECOPRO, KOREA, LUCIE, MAYOR, node, OTTAWA } from '../explore/fixtures.ts';

function read(
  type: RelationshipType,
  direction: Direction,
  other: SceneNode,
  language: UiLanguage,
  title?: string,
): string {
  const { words, name } = factPhrase({ type, ...(title !== undefined && { title }) }, direction, other, language);
  return words + name;
}

test('an office reads as the source words it, from both ends', () => {
  expect(read('MAYOR_OF', 'out', BECANCOUR, 'fr', 'mairesse')).toBe('mairesse de Bécancour');
  expect(read('MAYOR_OF', 'in', LUCIE, 'fr', 'mairesse')).toBe('a pour mairesse Lucie Allard');
  expect(read('MAYOR_OF', 'out', OTTAWA, 'fr', 'maire')).toBe('maire d’Ottawa');
  expect(read('HOLDS_ROLE', 'out', ECOPRO, 'fr', 'vice-président Innovation')).toBe(
    'vice-président Innovation, Ecopro',
  );
});

test('an office without a title, or in another language, takes the caption of the ontology', () => {
  expect(read('MAYOR_OF', 'out', OTTAWA, 'fr')).toBe('à la mairie d’Ottawa');
  expect(read('MAYOR_OF', 'out', BECANCOUR, 'en', 'mairesse')).toBe('mayor of Bécancour');
  expect(read('MAYOR_OF', 'out', BECANCOUR, 'ko', 'mairesse')).toBe('시장: Bécancour');
});

test('a link of the canvas says the office in the same words, a long title cut at a word', () => {
  const mayor = { type: 'MAYOR_OF', title: 'mairesse' } as const;
  expect(linkWords(mayor, 'out', 'fr')).toBe('mairesse de');
  expect(linkWords(mayor, 'in', 'fr')).toBe('a pour mairesse');
  expect(linkWords(mayor, 'out', 'en')).toBe('mayor of');
  expect(linkWords({ type: 'MAYOR_OF' }, 'out', 'fr')).toBe('à la mairie de');
  expect(linkWords({ type: 'MAYOR_OF' }, 'out', 'ko')).toBe('시장');
  const role = { type: 'HOLDS_ROLE', title: 'vice-recteur aux études et à la formation' } as const;
  expect(linkWords(role, 'out', 'fr')).toBe('vice-recteur aux études…');
  expect(linkWords(role, 'in', 'en')).toBe('has as vice-recteur aux études…');
  expect(linkWords({ ...role, title: 'conseillère aux affaires de la ville' }, 'out', 'fr')).toBe(
    'conseillère aux affaires…',
  );
  expect(linkWords({ ...role, title: 'vice-président Innovation' }, 'out', 'fr')).toBe('vice-président Innovation');
  expect(linkWords({ ...role, title: 'délégué' }, 'out', 'fr')).toBe('délégué');
});

test('French takes the preposition that the place wants', () => {
  expect(read('LOCATED_IN', 'out', BECANCOUR, 'fr')).toBe('se trouve à Bécancour');
  expect(read('LOCATED_IN', 'out', KOREA, 'fr')).toBe('se trouve en Corée du Sud');
  expect(read('ESTABLISHED_IN', 'in', ECOPRO, 'fr')).toBe('accueille l’implantation d’Ecopro');
});

test('somebody known by office only has an article in a French sentence and no name of our making', () => {
  expect(nameInSentence(MAYOR, 'fr')).toBe('le maire de Séoul');
  expect(nameInSentence({ ...MAYOR, name: 'Mairesse de Lyon' }, 'fr')).toBe('la mairesse de Lyon');
  expect(nameInSentence(MAYOR, 'ko')).toBe('Maire de Séoul');
  expect(nameInSentence(LUCIE, 'fr')).toBe('Lucie Allard');
});

test('only what begins with a verb needs "qui" in a chain', () => {
  expect(isVerbal({ type: 'MET' }, 'out')).toBe(true);
  expect(isVerbal({ type: 'MAYOR_OF', title: 'mairesse' }, 'out')).toBe(false);
  expect(isVerbal({ type: 'MAYOR_OF', title: 'mairesse' }, 'in')).toBe(true);
  expect(isVerbal({ type: 'HOSTED_BY' }, 'out')).toBe(false);
});

test('the reader’s own script comes first among other names, and no name twice', () => {
  const posco = node('company:posco', 'Company', 'POSCO', { names: { en: 'POSCO', ko: '포스코' }, acronym: 'POSCO' });
  expect(namesBeside(posco, 'fr')).toEqual([{ lang: 'ko', name: '포스코' }]);
  expect(namesBeside(KOREA, 'ko')).toEqual([
    { lang: 'ko', name: '대한민국' },
    { lang: 'en', name: 'South Korea' },
  ]);
});
