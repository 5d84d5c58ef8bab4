import { expect, test } from 'vitest';
import { fold, nameKey } from '../../../../seed/gazetteer/fold.ts';

test.each([
  ['L’Œuvre', "l'oeuvre"],
  ['Trois\u00a0Rivières', 'trois rivieres'],
  ['Þórsnet Łódź Ørsted Đà Nẵng', 'thorsnet lodz orsted da nang'],
  ['Ober\u00adlin', 'oberlin'],
  ['Saint‑Jean', 'saint-jean'],
])('folds "%s" to "%s"', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('leaves the marks of kana and the syllables of Hangul alone', () => {
  expect(fold('ガス 한국어')).toBe('ガス 한국어');
});

test('makes one key of a name with hyphens, apostrophes or spaces', () => {
  expect(new Set(['Trois-Rivières', 'trois rivieres', 'TROIS‑RIVIÈRES'].map(nameKey))).toEqual(
    new Set(['trois rivieres']),
  );
  expect(nameKey("Val-d'Or")).toBe('val d or');
});
