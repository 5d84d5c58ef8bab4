import { expect, test } from 'vitest';
import { type Mention, markText } from '../../../../web/documents/marks.ts';

const TEXT = 'Visites d’affaires\n\nLa mairesse de Bécancour, Lucie Allard, a rencontré\nle maire de Séoul.\n\nFin.';
const mention = (text: string, entity: string): Mention => {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, entity, type: 'Person', name: text };
};

test('blank lines part paragraphs, a short line without an end is a heading, a wrapped line is not a new paragraph', () => {
  const paragraphs = markText(TEXT, [], undefined);
  expect(paragraphs.map(({ kind, pieces }) => [kind, pieces.map(({ text }) => text).join('')])).toEqual([
    ['heading', 'Visites d’affaires'],
    ['paragraph', 'La mairesse de Bécancour, Lucie Allard, a rencontré\nle maire de Séoul.'],
    ['paragraph', 'Fin.'],
  ]);
});

test('a passage that cuts through mentions loses neither', () => {
  const start = TEXT.indexOf('Bécancour, Lucie');
  const [, paragraph] = markText(TEXT, [mention('Lucie Allard', 'person:l')], {
    start,
    end: start + 'Bécancour, Lucie'.length,
  });
  expect(paragraph?.pieces.map(({ text, isMarked, mention: named }) => [text, isMarked, named?.entity])).toEqual([
    ['La mairesse de ', false, undefined],
    ['Bécancour, ', true, undefined],
    ['Lucie', true, 'person:l'],
    [' Allard', false, 'person:l'],
    [', a rencontré\nle maire de Séoul.', false, undefined],
  ]);
});

test('of two mentions over the same words the narrower one is shown', () => {
  const [, paragraph] = markText(
    TEXT,
    [mention('le maire de Séoul', 'person:m'), mention('Séoul', 'city:s')],
    undefined,
  );
  expect(paragraph?.pieces.map(({ text, mention: named }) => [text, named?.entity]).slice(1)).toEqual([
    ['le maire de ', 'person:m'],
    ['Séoul', 'city:s'],
    ['.', undefined],
  ]);
});

test('all pieces together are the text, whatever overlaps', () => {
  const passage = { start: 3, end: TEXT.length - 2 };
  const pieces = markText(TEXT, [mention('Bécancour', 'a'), mention('mairesse de Bécancour', 'b')], passage).flatMap(
    (p) => p.pieces,
  );
  expect(pieces.every(({ start, end, text }) => TEXT.slice(start, end) === text)).toBe(true);
  expect(
    pieces
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, ''),
  ).toBe(TEXT.replace(/\s/g, ''));
});
