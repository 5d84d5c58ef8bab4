import { expect, test } from 'vitest';
import { foldCharacters, readable } from '../../../../seed/read/sourceText.ts';

test('folds quotes, dashes, hyphens and spaces without moving a character', () => {
  expect(foldCharacters('L’île\u00a0—\u202f“Saint‑Jean” <<oui>>')).toBe("L'île – “Saint-Jean” « oui »");
});

test('keeps the length of any text', () => {
  const raw = 'a\u200bb\ufeff\u2028c\t\r\n\u3000💧<<<>>>>';
  expect(foldCharacters(raw)).toHaveLength(raw.length);
});

test('takes line ends of every kind for line ends', () => {
  expect(foldCharacters('a\rb\r\nc\fd\u2028e')).toBe('a\nb \nc\nd\ne');
});

test('gives a name as a person would write it, its own apostrophe kept', () => {
  const raw = 'Johanna Ober-\n  lin-\nO’Neil';
  const view = "Johanna Ober\u00ad\u00ad\u00ad\u00adlin-\u00adO'Neil";
  expect(readable({ raw, view }, { start: 0, end: raw.length })).toBe('Johanna Oberlin-O’Neil');
});
