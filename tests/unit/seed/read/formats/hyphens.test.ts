/** Words cut at the end of a line come together as their author wrote them. */
import { expect, test } from 'vitest';
import { joinLines } from '../../../../../seed/read/formats/hyphens.ts';

const NONE = new Set<string>();

test.each([
  ['la Chambre de commerce métro-', 'politaine de Lyon', 'la Chambre de commerce métropolitaine de Lyon'],
  ['des collabo-', 'rations établies', 'des collaborations établies'],
  ['the Lord Mayor was wel-', 'comed by', 'the Lord Mayor was welcomed by'],
  ['le maire de Hameln-', 'dorf', 'le maire de Hamelndorf'],
])('drops the hyphen of the line: %s|%s', (before, after, joined) => {
  expect(joinLines(before, after, NONE)).toBe(joined);
});

test.each([
  ['maire de Trois-', 'Rivières', 'maire de Trois-Rivières'],
  ['le vice-', 'président de la chambre', 'le vice-président de la chambre'],
  ['a pris rendez-', 'vous', 'a pris rendez-vous'],
  ['« Nous reviendrons », ajoute-t-', 'il', '« Nous reviendrons », ajoute-t-il'],
  ['la décarbonation industrialo-', 'portuaire', 'la décarbonation industrialo-portuaire'],
  ['la saison 2024-', '2025', 'la saison 2024-2025'],
])('keeps the hyphen of the word: %s|%s', (before, after, joined) => {
  expect(joinLines(before, after, NONE)).toBe(joined);
});

test('the document itself knows how it writes a name', () => {
  expect(joinLines('l’usine Ultion-', 'fab', new Set(['ultion-fab']))).toBe('l’usine Ultion-fab');
  expect(joinLines('l’usine Ultion-', 'fab', new Set(['ultionfab']))).toBe('l’usine Ultionfab');
});

test('a soft hyphen goes, whatever stands around it', () => {
  expect(joinLines('Trois\u00ad', 'Rivières', NONE)).toBe('TroisRivières');
});

test('a hyphen drawn apart from its word is told from a dash', () => {
  expect(joinLines('le Qué -', 'bec', new Set(['québec']))).toBe('le Québec');
  expect(joinLines('the Institute of Energy Re -', 'search', NONE)).toBe('the Institute of Energy Research');
  expect(joinLines('Jean Roy, maire -', 'ville de Bécancour', NONE)).toBe('Jean Roy, maire - ville de Bécancour');
});

test('whole words are set apart by one space', () => {
  expect(joinLines('le maire', 'de Séoul', NONE)).toBe('le maire de Séoul');
});
