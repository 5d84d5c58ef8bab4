import { expect, test } from 'vitest';
import { overviewSchema, type Shores } from '../../../model/api/explore.ts';
import { readOverview } from '../../../server/questions/overview.ts';
import { readSides } from '../../../server/questions/shores/shores.ts';
import { forEachEngine } from '../engines.ts';
import { firstMission } from '../goldGraph.ts';
import { KOREA, QUEBEC, tinyGraph } from '../tinyGraph.ts';

forEachEngine((open) => {
  test('an empty graph has no mission, no shores and an empty scene', async () => {
    const store = await open();
    expect(await readOverview(store, undefined, await readSides(store, undefined))).toEqual({
      mission: null,
      missions: [],
      shores: null,
      scene: { nodes: [], relationships: [] },
      itinerary: [],
      documents: [],
      summary: { partners: 0, partnersA: 0, partnersB: 0, bridges: 0, missions: 0, documents: 0 },
      suggestions: [],
    });
  });

  test('the first mission is shown whole, with its stops in order and a line of figures', async () => {
    const store = await open();
    await store.apply(firstMission());
    const overview = await readOverview(store, undefined, await readSides(store, undefined));
    expect(overviewSchema.parse(overview)).toEqual(overview);
    expect(overview.mission?.name).toBe('Mission à Séoul de la Vallée de la Transition Énergétique');
    expect(overview.summary).toEqual({
      partners: 22,
      partnersA: 13,
      partnersB: 9,
      bridges: 14,
      missions: 1,
      documents: 1,
    });
    expect(overview.scene.nodes).toHaveLength(35);
    expect(overview.scene.relationships).toHaveLength(58);
    expect(overview.itinerary.map(({ order, places, hosts }) => ({ order, places, hosts }))).toEqual([
      { order: 1, places: [], hosts: ['person:maire-de-daejeon'] },
      { order: 2, places: [], hosts: ['institute:korea-institute-of-energy-research'] },
      { order: 3, places: ['city:pohang'], hosts: ['company:ecopro', 'company:posco'] },
      { order: 4, places: ['city:seoul'], hosts: [] },
    ]);
    expect(overview.suggestions.map(({ kind }) => kind)).toEqual(['bridge-person', 'bridge-company', 'itinerary']);
    expect(overview.documents).toMatchObject([{ title: 'Retour sur la mission à Séoul', entities: 31 }]);
  });

  test('the mission that is best connected comes first, another one when asked for, and an unknown one is an error', async () => {
    const store = await open();
    await store.apply(
      tinyGraph({
        nodes: { 'mission:small': 'Small', 'mission:big': 'Big', 'person:ann': 'Ann', 'person:bea': 'Bea' },
        ties: [
          'person:ann TOOK_PART_IN mission:big',
          'person:bea TOOK_PART_IN mission:big',
          'person:ann TOOK_PART_IN mission:small',
        ],
      }),
    );
    const sides = await readSides(store, undefined);
    expect((await readOverview(store, undefined, sides)).mission?.id).toBe('mission:big');
    const small = await readOverview(store, 'mission:small', sides);
    expect(small.missions.map(({ id }) => id)).toEqual(['mission:big', 'mission:small']);
    expect(small.scene.nodes.map(({ id }) => id)).toEqual(['mission:small', 'person:ann']);
    await expect(readOverview(store, 'mission:none', sides)).rejects.toMatchObject({ code: 'ENTITY_UNKNOWN' });
  });

  test('each mission is laid out between its own two shores, whichever pair the whole graph would choose', async () => {
    const store = await open();
    await store.apply(
      tinyGraph({
        nodes: {
          'mission:east': 'East',
          'mission:north': 'North',
          'city:becancour': { name: 'Bécancour', ...QUEBEC },
          'city:pohang': { name: 'Pohang', ...KOREA },
          'city:bergen': { name: 'Bergen', countryCode: 'NO' },
          'person:ann': 'Ann',
          'person:kim': 'Kim',
          'person:lee': 'Lee',
          'person:liv': 'Liv',
        },
        ties: [
          ...['ann MAYOR_OF city:becancour', 'kim MAYOR_OF city:pohang', 'lee REPRESENTS city:pohang'],
          ...['liv MAYOR_OF city:bergen', 'ann MET person:kim', 'ann MET person:lee', 'ann MET person:liv'],
          ...['ann TOOK_PART_IN mission:east', 'ann TOOK_PART_IN mission:north'],
          ...['kim TOOK_PART_IN mission:east', 'lee TOOK_PART_IN mission:east', 'liv TOOK_PART_IN mission:north'],
        ].map((tie) => `person:${tie}`),
      }),
    );
    const all = await readSides(store, undefined);
    expect(areaCodes(all.shores)).toEqual(['CA', 'KR']);
    const north = await readOverview(store, 'mission:north', all);
    expect(areaCodes(north.shores)).toEqual(['CA', 'NO']);
    expect(north.scene.nodes.find(({ id }) => id === 'person:liv')?.side).toBe('b');
    const byHand = await readOverview(store, 'mission:north', await readSides(store, { a: 'CA', b: 'KR' }));
    expect(byHand.shores?.chosenBy).toBe('reader');
    expect(areaCodes(byHand.shores)).toEqual(['CA', 'KR']);
  });
});

function areaCodes(shores: Shores | null): readonly (string | undefined)[] {
  return [shores?.a.code, shores?.b.code].sort();
}
