import { expect, test } from 'vitest';
import { joinWithA, joinWithDe } from '../../../../web/text/french.ts';

const read = ({ words, name }: { words: string; name: string }) => words + name;

test.each([
  ['Bécancour', 'maire de Bécancour'],
  ['Ottawa', 'maire d’Ottawa'],
  ['Évreux', 'maire d’Évreux'],
  ['Hull', 'maire de Hull'],
  ['Le Havre', 'maire du Havre'],
  ['Les Escoumins', 'maire des Escoumins'],
])('"de" before %s', (name, sentence) => {
  expect(read(joinWithDe('maire', name))).toBe(sentence);
});

test.each([
  ['Séoul', false, 'se trouve à Séoul'],
  ['Le Caire', false, 'se trouve au Caire'],
  ['Corée du Sud', true, 'se trouve en Corée du Sud'],
  ['Québec', true, 'se trouve au Québec'],
  ['Ontario', true, 'se trouve en Ontario'],
  ['États-Unis', true, 'se trouve aux États-Unis'],
  ['Mexique', true, 'se trouve au Mexique'],
  ['Singapour', true, 'se trouve à Singapour'],
])('"à" before %s', (name, isLand, sentence) => {
  expect(read(joinWithA('se trouve', name, isLand))).toBe(sentence);
});

test('the little word is said again before each further name', () => {
  expect(joinWithDe('est membre', 'Ecopro').again).toBe('d’');
  expect(joinWithA('a pris part', 'Séoul', false).again).toBe('à ');
});
