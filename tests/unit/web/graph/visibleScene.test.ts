import { describe, expect, test } from 'vitest';
import type { Filters } from '../../../../web/graph/filters.ts';
import { hover } from '../../../../web/graph/selecting.ts';
import { EMPTY_SESSION, filter, hide, open } from '../../../../web/graph/session.ts';
import { visibleScene } from '../../../../web/graph/visibleScene.ts';
import { missionScene, node, relationship } from './scenes.ts';

const scene = {
  nodes: [
    node('person:a', 'Person', { side: 'a', degree: 2, name: 'Zoé Étoile' }),
    node('city:a', 'City', { side: 'a', degree: 1 }),
    node('company:b', 'Company', { side: 'b', degree: 3, names: { ko: '포스코' } }),
    node('mission:m', 'Mission', { degree: 1 }),
  ],
  relationships: [
    relationship('MAYOR_OF', 'person:a', 'city:a', ['passage:d1:0-9']),
    relationship('MET', 'company:b', 'person:a', ['passage:d2:5-9']),
    { ...relationship('LOCATED_IN', 'company:b', 'city:a', []), origin: 'gazetteer' as const },
  ],
};
const opened = open(scene)(EMPTY_SESSION);

function shownWith(filters: Partial<Filters>): string[] {
  return visibleScene(filter(filters)(opened)).nodes.map(({ id }) => id);
}

describe('filters', () => {
  test('leave out kinds, sides and what is in the water', () => {
    expect(shownWith({ hiddenGroups: ['place'] })).toEqual(['person:a', 'company:b', 'mission:m']);
    expect(shownWith({ hiddenSides: ['a'] })).toEqual(['company:b', 'mission:m']);
    expect(shownWith({ hiddenSides: ['none'] })).toEqual(['person:a', 'city:a', 'company:b']);
  });

  test('find names without accents or case, in any script', () => {
    expect(shownWith({ text: 'etoile' })).toEqual(['person:a']);
    expect(shownWith({ text: '포스' })).toEqual(['company:b']);
    expect(shownWith({ text: '  ' })).toHaveLength(4);
  });

  test('keep what a document states, and what no document needs to say between them', () => {
    const shown = visibleScene(filter({ documents: ['document:d2'] })(opened));
    expect(shown.nodes.map(({ id }) => id)).toEqual(['person:a', 'company:b']);
    expect(shown.relationships.map(({ type }) => type)).toEqual(['MET']);
  });

  test('leave out the lonely, counted after the other filters', () => {
    expect(shownWith({ hideLonely: true })).toEqual(['person:a', 'city:a', 'company:b']);
    expect(shownWith({ hideLonely: true, hiddenTypes: ['MAYOR_OF', 'LOCATED_IN'] })).toEqual(['person:a', 'company:b']);
  });

  test('leave out what has few relationships in the whole graph', () => {
    expect(shownWith({ minDegree: 2 })).toEqual(['person:a', 'company:b']);
  });

  test('a relationship goes with either of its ends', () => {
    expect(visibleScene(hide(['city:a'])(opened)).relationships.map(({ type }) => type)).toEqual(['MET']);
  });

  test('say how much is left out by hand and how much by filters', () => {
    const session = filter({ hiddenGroups: ['place'] })(hide(['person:a'])(opened));
    expect(visibleScene(session).left).toEqual({ byHand: 1, byFilters: 1 });
  });
});

test('the same session gives the same scene, object for object', () => {
  expect(visibleScene(opened)).toBe(visibleScene(hover('person:a')(opened)));
});

test('without filters the whole mission is there', () => {
  const { nodes, relationships } = visibleScene(open(missionScene)(EMPTY_SESSION));
  expect({ nodes, relationships }).toEqual(missionScene);
});
