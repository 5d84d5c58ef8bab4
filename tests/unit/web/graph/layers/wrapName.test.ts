import { expect, test } from 'vitest';
import { wrapName } from '../../../../../web/graph/layers/wrapName.ts';

test.each([
  ['Lucie Allard', ['Lucie Allard']],
  ['Vallée de la Transition Énergétique', ['Vallée de la', 'Transition Énergétique']],
  ['Korea Institute of Energy Research', ['Korea Institute of', 'Energy Research']],
  ['Délégation du Québec à Séoul', ['Délégation du', 'Québec à Séoul']],
  ['', ['']],
])('breaks %j into even lines', (name, lines) => {
  expect(wrapName(name)).toEqual(lines);
});

test('ends at a word, with an ellipsis, where two lines do not hold it', () => {
  expect(wrapName('Participation à la Seoul Smart Life Week, Séoul')).toEqual([
    'Participation à la',
    'Seoul Smart Life…',
  ]);
});

test('gives a selected name a third line', () => {
  const lines = wrapName('Mission à Séoul de la Vallée de la Transition Énergétique', 3);
  expect(lines.join(' ')).toBe('Mission à Séoul de la Vallée de la Transition Énergétique');
  expect(lines).toHaveLength(3);
});

test('never breaks at a no-break space', () => {
  expect(wrapName('3\u00a0· Rencontre des entreprises')[0]).toMatch(/^3\u00a0· /);
});

test('keeps French signs with the word they belong to', () => {
  expect(wrapName('Voyage d’études « Sciences de la vie » — canton', 3)).toEqual([
    'Voyage d’études',
    '«\u00a0Sciences de la',
    'vie\u00a0»\u00a0— canton',
  ]);
});

test('counts a Korean character for two', () => {
  expect(wrapName('한국에너지기술연구원 대전 본원')).toHaveLength(2);
});

test('cuts a word that no line holds', () => {
  const [line] = wrapName('Donaudampfschifffahrtsgesellschaftskapitän', 1).slice(-1);
  expect(line).toBe('Donaudampfschifffahrts…');
});
