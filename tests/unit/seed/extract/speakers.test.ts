import { expect, test } from 'vitest';
import { extract } from '../../../../seed/extract/extract.ts';
import { readText } from '../../../../seed/read/readText.ts';

/** Who says what in a text: the speaker's name and the first words said. */
function sayings(text: string): [speaker: string, words: string][] {
  const read = readText(text);
  const { extraction, sayings: said } = extract(read);
  return said.map(({ speaker, quotation }) => [
    extraction.mentions.find((mention) => mention.id === speaker)!.name,
    read.raw.slice(quotation.inner.start, quotation.inner.end),
  ]);
}

test('finds the speaker after a quotation', () => {
  expect(sayings('« Nous avons beaucoup appris de ce voyage », affirme Jeanne Morel, mairesse de Sherbrooke.')).toEqual(
    [['Jeanne Morel', 'Nous avons beaucoup appris de ce voyage']],
  );
});

test('finds the speaker after a full stop that stands inside the marks', () => {
  expect(sayings('« Nous avons beaucoup appris. », s’amuse Jeanne Morel.')).toEqual([
    ['Jeanne Morel', 'Nous avons beaucoup appris.'],
  ]);
});

test('takes any verb right behind a quotation as one of saying', () => {
  expect(sayings('« Il pleuvait des cordes ce matin-là », philosophe Paul Girard.')).toEqual([
    ['Paul Girard', 'Il pleuvait des cordes ce matin-là'],
  ]);
});

test('finds the speaker before a quotation', () => {
  expect(sayings('Jeanne Morel résume : « Nous avons beaucoup appris de ce voyage. »')).toEqual([
    ['Jeanne Morel', 'Nous avons beaucoup appris de ce voyage.'],
  ]);
  expect(sayings('Selon Paul Girard, « les bassins ont vingt ans d’avance ».')).toEqual([
    ['Paul Girard', 'les bassins ont vingt ans d’avance'],
  ]);
});

test('lets "ajoute-t-il" go on from the speaker before', () => {
  expect(sayings('« Le travail commence », affirme Paul Girard. « Nous y serons en septembre », ajoute-t-il.')).toEqual(
    [
      ['Paul Girard', 'Le travail commence'],
      ['Paul Girard', 'Nous y serons en septembre'],
    ],
  );
});

test('finds the name on the line below, behind a dash', () => {
  expect(
    sayings(
      'Ce que la mission a donné\n\n« Nous avons beaucoup appris de ce voyage. »\n\n– Jeanne Morel, mairesse de Sherbrooke\n',
    ),
  ).toEqual([['Jeanne Morel', 'Nous avons beaucoup appris de ce voyage.']]);
});

test('reads English attributions', () => {
  expect(sayings('"We went over with a crate of samples," said Jane Morell, the president of the company.')).toEqual([
    ['Jane Morell', 'We went over with a crate of samples,'],
  ]);
});

test('hears nobody in a name between quotation marks', () => {
  expect(sayings('La mission « Algues et photonique » a été menée par Jeanne Morel, mairesse de Sherbrooke.')).toEqual(
    [],
  );
});
