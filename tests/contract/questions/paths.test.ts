import { expect, test } from 'vitest';
import { findPaths } from '../../../server/questions/paths.ts';
import { readSides } from '../../../server/questions/shores/shores.ts';
import type { GraphStore } from '../../../server/store/graphStore.ts';
import { forEachEngine } from '../engines.ts';
import { firstMission } from '../goldGraph.ts';
import { tinyGraph } from '../tinyGraph.ts';

const ask = async (store: GraphStore, from: string, to: string, maxHops = 4, limit = 5) =>
  findPaths(store, { from, to, maxHops, limit }, await readSides(store, undefined));

const graph = tinyGraph({
  nodes: {
    'person:ann': 'Ann',
    'person:bea': 'Bea',
    'person:cho': 'Cho',
    'company:ore': 'Ore',
    'mission:trip': 'Trip',
    'person:far': 'Far',
    'person:alone': 'Alone',
  },
  ties: [
    'person:ann MET person:bea',
    ['person:ann MET person:cho', { evidence: ['passage:x:1-2', 'passage:x:3-4'] }],
    'person:bea HOLDS_ROLE company:ore',
    'person:cho HOLDS_ROLE company:ore',
    'person:ann TOOK_PART_IN mission:trip',
    'person:far TOOK_PART_IN mission:trip',
  ],
});

forEachEngine((open) => {
  test('the shortest chains come best supported first', async () => {
    const store = await open();
    await store.apply(graph);
    const { paths, scene } = await ask(store, 'person:ann', 'company:ore');
    expect(paths).toEqual([
      {
        nodes: ['person:ann', 'person:cho', 'company:ore'],
        relationships: ['MET~person:ann~person:cho', 'HOLDS_ROLE~person:cho~company:ore'],
      },
      {
        nodes: ['person:ann', 'person:bea', 'company:ore'],
        relationships: ['MET~person:ann~person:bea', 'HOLDS_ROLE~person:bea~company:ore'],
      },
    ]);
    expect(scene.relationships).toHaveLength(4);
    expect((await ask(store, 'person:ann', 'company:ore', 4, 1)).paths).toHaveLength(1);
  });

  test('a chain through a mission is given only where there is no other', async () => {
    const store = await open();
    await store.apply(graph);
    const { paths, loose } = await ask(store, 'person:ann', 'person:far');
    expect(paths.map(({ nodes }) => nodes)).toEqual([['person:ann', 'mission:trip', 'person:far']]);
    expect(loose).toBe(true);
    expect((await ask(store, 'person:ann', 'company:ore')).loose).toBe(false);
  });

  test('none within the hops asked for is an empty list; an unknown end is an error', async () => {
    const store = await open();
    await store.apply(graph);
    expect((await ask(store, 'person:ann', 'person:alone')).paths).toEqual([]);
    expect((await ask(store, 'person:ann', 'company:ore', 1)).paths).toEqual([]);
    expect((await ask(store, 'person:ann', 'person:ann')).paths).toEqual([]);
    await expect(ask(store, 'person:ann', 'person:none')).rejects.toMatchObject({ code: 'ENTITY_UNKNOWN' });
  });

  test('on the first mission a mayor leads to the institute of energy by the stop they made there', async () => {
    const store = await open();
    await store.apply(firstMission());
    const { paths, sources } = await ask(store, 'person:michel-angers', 'city:daejeon');
    expect(paths[0]?.nodes).toEqual(['person:michel-angers', 'person:maire-de-daejeon', 'city:daejeon']);
    expect(sources.length).toBeGreaterThan(0);
  });
});
