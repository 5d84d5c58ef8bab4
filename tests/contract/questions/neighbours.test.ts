import { expect, test } from 'vitest';
import { countNeighbours, readNeighbours } from '../../../server/questions/neighbours.ts';
import { readSceneByIds } from '../../../server/questions/scene.ts';
import { readSides } from '../../../server/questions/shores/shores.ts';
import { forEachEngine } from '../engines.ts';
import { tinyGraph } from '../tinyGraph.ts';

const graph = tinyGraph({
  nodes: {
    'person:ann': 'Ann',
    'person:bea': 'Bea',
    'person:cho': 'Cho',
    'city:pau': 'Pau',
    'company:ore': 'Ore',
  },
  ties: [
    'person:ann MET person:bea',
    'person:ann MET person:cho',
    'person:ann MAYOR_OF city:pau',
    'person:cho HOLDS_ROLE company:ore',
    'company:ore LOCATED_IN city:pau',
    ['person:cho HOLDS_ROLE company:ore', { title: 'chair' }],
  ],
});

forEachEngine((open) => {
  test('neighbours are counted by kind and direction before they are brought', async () => {
    const store = await open();
    await store.apply(graph);
    expect(await countNeighbours(store, 'city:pau', await readSides(store, undefined))).toEqual({
      total: 2,
      byType: [
        { relationship: 'LOCATED_IN', direction: 'in', neighbour: 'Company', count: 1 },
        { relationship: 'MAYOR_OF', direction: 'in', neighbour: 'Person', count: 1 },
      ],
    });
    const counts = await countNeighbours(store, 'person:ann', await readSides(store, undefined));
    expect(counts.byType[0]).toEqual({ relationship: 'MET', direction: 'out', neighbour: 'Person', count: 2 });
  });

  test('the best connected come first, all links among them come along, and what is left out is counted', async () => {
    const store = await open();
    await store.apply(graph);
    const sides = await readSides(store, undefined);
    const { scene, more } = await readNeighbours(store, 'person:ann', { limit: 2 }, sides);
    expect(scene.nodes.map(({ id, degree }) => [id, degree])).toEqual([
      ['person:ann', 3],
      ['person:cho', 3],
      ['city:pau', 2],
    ]);
    expect(scene.relationships.map(({ id }) => id)).toEqual([
      'MAYOR_OF~person:ann~city:pau',
      'MET~person:ann~person:cho',
    ]);
    expect(more).toBe(1);
  });

  test('one kind can be asked for', async () => {
    const store = await open();
    await store.apply(graph);
    const sides = await readSides(store, undefined);
    const filter = { relationship: 'MET', direction: 'out', neighbour: 'Person', limit: 10 } as const;
    const { scene } = await readNeighbours(store, 'person:ann', filter, sides);
    expect(scene.nodes.map(({ id }) => id)).toEqual(['person:ann', 'person:cho', 'person:bea']);
    await expect(countNeighbours(store, 'person:none', sides)).rejects.toMatchObject({ code: 'ENTITY_UNKNOWN' });
  });

  test('a scene names the ids that it does not know', async () => {
    const store = await open();
    await store.apply(graph);
    const sides = await readSides(store, undefined);
    const { scene, unknown } = await readSceneByIds(store, ['company:ore', 'x:y', 'not an id', 'person:cho'], sides);
    expect(scene.nodes.map(({ id }) => id)).toEqual(['company:ore', 'person:cho']);
    expect(scene.relationships.map(({ title }) => title)).toEqual([undefined, 'chair']);
    expect(unknown).toEqual(['x:y', 'not an id']);
  });
});
