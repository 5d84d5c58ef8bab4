import { expect, test } from 'vitest';
import { findMentions } from '../../../../seed/extract/mentions.ts';
import { findRoles } from '../../../../seed/extract/roles.ts';
import { readText } from '../../../../seed/read/readText.ts';

const FRENCH = '\n\nLa délégation est ensuite rentrée chez elle avec les autres participants de la mission.';
const ENGLISH = '\n\nThe delegation then went back home with the other people of the mission.';

function roles(text: string, after = FRENCH): string[] {
  const read = readText(text + after);
  const mentions = findMentions(read);
  const nameOf = (id: number) => mentions.find((mention) => mention.id === id)!.name;
  return findRoles(read, mentions).map(
    ({ type, from, to, modality, properties }) =>
      `${nameOf(from)} ${type} ${nameOf(to)}${properties?.title ? ` (${properties.title})` : ''}${modality === 'done' ? '' : ` ${modality}`}`,
  );
}

test('a row of offices before their names does not shift by one', () => {
  expect(
    roles(
      'Étaient présents le maire de Lévis, Paul Roy, le maire de Nicolet, Jean Côté, et la mairesse de Gaspé, Anne Bois.',
    ),
  ).toEqual([
    'Paul Roy MAYOR_OF Lévis (maire)',
    'Jean Côté MAYOR_OF Nicolet (maire)',
    'Anne Bois MAYOR_OF Gaspé (mairesse)',
  ]);
});

test('a row of names before their functions does not shift by one', () => {
  expect(
    roles(
      'Étaient présents Paul Roy, président de Norpro inc., Jean Côté, directeur des achats de Ferrox inc., et Anne Bois, PDG de Lumix inc.',
    ),
  ).toEqual([
    'Paul Roy HOLDS_ROLE Norpro inc. (président)',
    'Jean Côté HOLDS_ROLE Ferrox inc. (directeur des achats)',
    'Anne Bois HOLDS_ROLE Lumix inc. (PDG)',
  ]);
});

test('a deputy mayor is no mayor', () => {
  expect(roles('M. Paul Roy, adjoint au maire de Lévis, a parlé.')).toEqual([
    'Paul Roy HOLDS_ROLE Lévis (adjoint au maire)',
  ]);
});

test('an unnamed mayor holds the office all the same', () => {
  expect(roles('Ils ont rencontré le maire de Séoul hier.')).toEqual(['Maire de Séoul MAYOR_OF Séoul (maire)']);
});

test('as many mayors as places, each has his own', () => {
  expect(roles('Les maires de Nicolet et de Lévis, Paul Roy et Anne Bois, étaient aussi du voyage.')).toEqual([
    'Paul Roy MAYOR_OF Nicolet (maires)',
    'Anne Bois MAYOR_OF Lévis (maires)',
  ]);
});

test('a former office is told as such', () => {
  expect(roles('L’ancien maire de Lévis, Paul Roy, a accompagné le groupe.')).toEqual([
    'Paul Roy MAYOR_OF Lévis (maire) former',
  ]);
});

test('somebody goes from one office to the next', () => {
  expect(
    roles('Mme Anne Bois, alors adjointe au maire de Lévis, aujourd’hui présidente de Norpro inc., a parlé.'),
  ).toEqual(['Anne Bois HOLDS_ROLE Lévis (adjointe au maire) former', 'Anne Bois HOLDS_ROLE Norpro inc. (présidente)']);
});

test('the complement keeps to the title what is no place to hold it', () => {
  expect(roles('Paul Roy, vice-recteur aux études et à la formation à l’Université du Fjord, a parlé.')).toEqual([
    'Paul Roy HOLDS_ROLE Université du Fjord (vice-recteur aux études et à la formation)',
  ]);
});

test('a list names the body in its next cell', () => {
  expect(
    roles('# Délégation\n\n- BAUDOIN Vincent — administrateur — Norpro SA\n- CARLIER Élise — directrice — Ferrox SA\n'),
  ).toEqual([
    'Vincent Baudoin HOLDS_ROLE Norpro SA (administrateur)',
    'Élise Carlier HOLDS_ROLE Ferrox SA (directrice)',
  ]);
});

test('English puts the place before the office', () => {
  expect(
    roles(
      'They had dinner with Halifax deputy mayor Cyril Nicholson and Oulu’s mayor, Riitta Karhu, on Tuesday.',
      ENGLISH,
    ),
  ).toEqual(['Cyril Nicholson HOLDS_ROLE Halifax (deputy mayor)', 'Riitta Karhu MAYOR_OF Oulu (mayor)']);
});

test('whoever comes from a firm represents it', () => {
  expect(roles('M. Jérôme Wissock, de la société Norpro, était présent.')).toEqual([
    'Jérôme Wissock REPRESENTS Norpro',
  ]);
});
