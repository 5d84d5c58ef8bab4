import { expect, test } from 'vitest';
import { countForLegend, onlyThis, toggled } from '../../../../web/explore/legend/counts.ts';
import { tellPath } from '../../../../web/explore/paths/tellPath.ts';
import { neighboursIn, summarize } from '../../../../web/explore/summary.ts';
import { arrangeRows, rowsOf } from '../../../../web/explore/table/rows.ts';
import { kindsIn, tiesOf } from '../../../../web/explore/tree/branches.ts';
import { neighbourTowards } from '../../../../web/explore/walk.ts';
import { BECANCOUR, ECOPRO, KOREA, LUCIE, MAYOR, node, tie } from './fixtures.ts';

const mission = node('mission:seoul', 'Mission', 'Mission à Séoul');
const scene = {
  nodes: [LUCIE, BECANCOUR, MAYOR, ECOPRO, mission],
  relationships: [
    tie('MAYOR_OF', LUCIE.id, BECANCOUR.id, { title: 'mairesse' }),
    tie('MET', LUCIE.id, MAYOR.id),
    tie('ESTABLISHED_IN', ECOPRO.id, BECANCOUR.id),
    tie('TOOK_PART_IN', LUCIE.id, mission.id),
  ],
};

test('a bridge has one end on each shore; what lies in the water is no partner', () => {
  expect(summarize(scene)).toEqual({ partners: 4, bridges: 2, missions: 1 });
});

test('a neighbour counts once, however many relationships tie it', () => {
  const twice = { ...scene, relationships: [...scene.relationships, tie('REPRESENTS', LUCIE.id, BECANCOUR.id)] };
  expect(neighboursIn(twice, LUCIE.id).map(({ name }) => name)).toEqual([
    'Bécancour',
    'Maire de Séoul',
    'Mission à Séoul',
  ]);
});

test('the legend counts what is on the canvas, what was hidden by hand aside', () => {
  const counts = countForLegend({
    nodes: new Map(scene.nodes.map((one) => [one.id, one])),
    relationships: new Map(scene.relationships.map((one) => [one.id, one])),
    hidden: new Set([MAYOR.id]),
  });
  expect(counts.groups).toEqual([
    { id: 'person', count: 1 },
    { id: 'place', count: 1 },
    { id: 'company', count: 1 },
    { id: 'mission', count: 1 },
  ]);
  expect(counts.types.map(({ id }) => id)).toEqual(['MAYOR_OF', 'ESTABLISHED_IN', 'TOOK_PART_IN']);
  expect(counts.sides).toEqual([
    { id: 'a', count: 2 },
    { id: 'b', count: 1 },
    { id: 'none', count: 1 },
  ]);
});

test('"only this" hides all others, and said again shows all', () => {
  expect(onlyThis(['a', 'b', 'c'], [], 'b')).toEqual(['a', 'c']);
  expect(onlyThis(['a', 'b', 'c'], ['a', 'c'], 'b')).toEqual([]);
  expect(toggled(['a'], 'a')).toEqual([]);
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
});

test('a chain reads as one French sentence, in whichever direction its relationships point', () => {
  const path = {
    nodes: [LUCIE.id, BECANCOUR.id, ECOPRO.id],
    relationships: [scene.relationships[0]!.id, scene.relationships[2]!.id],
  };
  const sentence = tellPath(path, scene, 'fr').map(({ words, name }) => words + name);
  expect(sentence.join('')).toBe(', mairesse de Bécancour, qui accueille l’implantation d’Ecopro');
});

test('the table sorts numbers as numbers and finds names in any script, accents aside', () => {
  const rows = rowsOf({ ...scene, nodes: [...scene.nodes, KOREA] }, { typeOf: ({ type }) => type, sideOf: () => '' });
  const byLinks = arrangeRows(rows, '', { column: 'links', isDescending: true }, 'fr');
  expect(byLinks.map(({ links }) => links)).toEqual([3, 2, 1, 1, 1, 0]);
  const byName = { column: 'name', isDescending: false } as const;
  expect(arrangeRows(rows, 'becan', byName, 'fr').map(({ node: { name } }) => name)).toEqual(['Bécancour']);
  expect(arrangeRows(rows, '대한', byName, 'fr').map(({ node: { name } }) => name)).toEqual(['Corée du Sud']);
});

test('the tree has kinds in the order of the ontology and each tie once from each end', () => {
  expect(kindsIn(scene, 'fr').map(({ type, nodes }) => [type, nodes.length])).toEqual([
    ['Person', 2],
    ['City', 1],
    ['Company', 1],
    ['Mission', 1],
  ]);
  expect(tiesOf(scene, BECANCOUR.id, 'fr').map(({ direction, other }) => [direction, other.name])).toEqual([
    ['in', 'Lucie Allard'],
    ['in', 'Ecopro'],
  ]);
});

test('an arrow walks to the neighbour on its side, the straighter one before the nearer one', () => {
  const positions = new Map([
    [LUCIE.id, { x: 0, y: 0 }],
    [BECANCOUR.id, { x: -100, y: 10 }],
    [MAYOR.id, { x: 300, y: 20 }],
    [mission.id, { x: 60, y: 200 }],
  ]);
  expect(neighbourTowards(scene, positions, LUCIE.id, 'ArrowRight')).toBe(MAYOR.id);
  expect(neighbourTowards(scene, positions, LUCIE.id, 'ArrowLeft')).toBe(BECANCOUR.id);
  expect(neighbourTowards(scene, positions, LUCIE.id, 'ArrowDown')).toBe(mission.id);
  expect(neighbourTowards(scene, positions, LUCIE.id, 'ArrowUp')).toBeUndefined();
});
