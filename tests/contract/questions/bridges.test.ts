import { expect, test } from 'vitest';
import { bridgesSchema } from '../../../model/api/explore.ts';
import { readBridges } from '../../../server/questions/bridges.ts';
import { readSides } from '../../../server/questions/shores/shores.ts';
import { forEachEngine } from '../engines.ts';
import { KOREA, QUEBEC, tinyGraph } from '../tinyGraph.ts';

forEachEngine((open) => {
  test('what crosses the water is counted by sector and by city', async () => {
    const store = await open();
    await store.apply(
      tinyGraph({
        nodes: {
          'city:becancour': { name: 'Bécancour', ...QUEBEC },
          'city:pohang': { name: 'Pohang', ...KOREA },
          'person:ann': 'Ann',
          'person:kim': 'Kim',
          'company:ore': 'Ore',
          'sector:battery': 'battery',
        },
        ties: [
          'person:ann MAYOR_OF city:becancour',
          'person:kim MAYOR_OF city:pohang',
          'person:ann MET person:kim',
          'company:ore LOCATED_IN city:pohang',
          'company:ore ESTABLISHED_IN city:becancour',
          'company:ore ACTIVE_IN sector:battery',
        ],
      }),
    );
    const bridges = await readBridges(store, await readSides(store, undefined));
    expect(bridgesSchema.parse(bridges)).toEqual(bridges);
    const [established, met] = ['ESTABLISHED_IN~company:ore~city:becancour', 'MET~person:ann~person:kim'];
    expect(bridges.relationships.map(({ id }) => id)).toEqual([established, met]);
    expect(bridges.bySector).toEqual([
      { id: 'sector:battery', name: 'battery', count: 1, relationships: [established] },
    ]);
    expect(bridges.byCity).toEqual([
      { id: 'city:becancour', name: 'Bécancour', count: 2, relationships: [established, met] },
      { id: 'city:pohang', name: 'Pohang', count: 2, relationships: [established, met] },
    ]);
  });

  test('without two shores there is nothing to tie', async () => {
    const store = await open();
    expect(await readBridges(store, await readSides(store, undefined))).toEqual({
      shores: null,
      relationships: [],
      nodes: [],
      bySector: [],
      byCity: [],
    });
  });
});
