import { expect, test } from 'vitest';
import { findMentions } from '../../../../seed/extract/mentions.ts';
import { readText } from '../../../../seed/read/readText.ts';

const FRENCH = '\n\nLa délégation est ensuite rentrée chez elle avec les autres participants de la mission.';
const ENGLISH = '\n\nThe delegation then went back home with the other people of the mission.';

/** A reading that backtracks would take hours; how fast it is, says npm run bench. */
const ENDS_WITHIN_MS = 120_000;

function names(text: string, after = FRENCH): string[] {
  return findMentions(readText(text + after)).map(({ type, name }) => `${type}: ${name}`);
}

test('the letters of an acronym say where a name begins', () => {
  expect(names('Le Conseil des grands chantiers du Lac (CGCL) a signé. Le CGCL est fier.')).toEqual([
    'Association: Conseil des grands chantiers du Lac',
    'Association: CGCL',
    'Association: CGCL',
  ]);
});

test('a French name ends where a verb or a circumstance begins', () => {
  expect(
    names(
      'Ils ont visité l’Institut coréen du textile intelligent pour la signature, puis le ministère de l’Économie et de l’Énergie.',
    ),
  ).toEqual([
    'Institute: Institut coréen du textile intelligent',
    'Government: ministère de l’Économie et de l’Énergie',
  ]);
});

test('an English name keeps its head and what it is for', () => {
  expect(names('They toured the Heinrich Vogel Institute for Lightweight Design on Tuesday.', ENGLISH)).toEqual([
    'Institute: Heinrich Vogel Institute for Lightweight Design',
  ]);
});

test('"le Québec" is the province and "à Québec" the city', () => {
  expect(names('Le Québec et ses partenaires se sont réunis à Québec hier.')).toEqual([
    'Region: Québec',
    'City: Québec',
  ]);
});

test('a city of that name is a surname after an honorific', () => {
  expect(names('M. Angers a salué les élus.')).toEqual(['Person: Angers']);
});

test('an unnamed mayor stays unnamed', () => {
  const [office] = findMentions(readText(`Ils ont rencontré le maire de Séoul hier.${FRENCH}`));
  expect(office).toMatchObject({ type: 'Person', named: false, name: 'Maire de Séoul' });
});

test('a surname in capitals goes last', () => {
  const [person] = findMentions(readText(`Étaient présents : M. UEMURA Daichi et d’autres personnes.${FRENCH}`));
  expect(person).toMatchObject({ type: 'Person', name: 'Daichi Uemura', honorific: 'M.' });
});

test('another script in brackets is another name', () => {
  const [person] = findMentions(readText(`Ils ont rencontré M. Bae Sang-ho (배상호) hier.${FRENCH}`));
  expect(person).toMatchObject({ name: 'Bae Sang-ho', alias: '배상호' });
});

test('firms that a plural noun announces are all firms', () => {
  expect(names('Ils sont allés à la rencontre des entreprises Norpro et FERROX hier.')).toEqual([
    'Company: Norpro',
    'Company: FERROX',
  ]);
});

test('a titled table says what its columns hold', () => {
  const table =
    'No;Nom;Prénom;Fonction;Organisme\n1;Rosselin;Patrice;directeur;temps perdu\n2;Suterre;Carla;cheffe;3D-Lac\n';
  expect(names(table)).toEqual([
    'Person: Patrice Rosselin',
    'Company: temps perdu',
    'Person: Carla Suterre',
    'Company: 3D-Lac',
  ]);
});

test('the field of a minister is no body', () => {
  expect(names('L’échevine des Relations internationales était présente.')).toEqual([]);
});

test(
  'ends on a line of ten thousand capitals, which it takes for no one’s name',
  () => {
    const mentions = findMentions(readText(`${'Grand Nord '.repeat(5_000)}${FRENCH}`));
    expect(mentions.filter(({ type }) => type === 'Person')).toEqual([]);
  },
  ENDS_WITHIN_MS,
);

test(
  'ends on a sentence of six thousand unnamed mayors, and finds each',
  () => {
    const mentions = findMentions(readText(`${'maire de Séoul, '.repeat(6_000)}.${FRENCH}`));
    expect(mentions.filter(({ named }) => named === false)).toHaveLength(6_000);
  },
  ENDS_WITHIN_MS,
);
