import { expect, test } from 'vitest';
import { readSides } from '../../../server/questions/shores/shores.ts';
import { forEachEngine } from '../engines.ts';
import { firstMission } from '../goldGraph.ts';

const QUEBEC_SIDE = [
  'association:vallee-de-la-transition-energetique',
  'city:becancour',
  'city:shawinigan',
  'city:trois-rivieres',
  'government:delegation-du-quebec-a-seoul',
  'institute:uqtr',
  'person:adel-o-dahmane',
  'person:clement-villemont',
  'person:damien-pereira',
  'person:jean-lamarche',
  'person:lucie-allard',
  'person:michel-angers',
  'region:quebec',
];
const KOREAN_SIDE = [
  'city:daejeon',
  'city:pohang',
  'city:seoul',
  'company:ecopro',
  'company:posco',
  'country:coree-du-sud',
  'event:forum-pour-les-maires',
  'event:seoul-smart-life-week',
  'institute:korea-institute-of-energy-research',
  'person:maire-de-daejeon',
  'person:maire-de-seoul',
];

forEachEngine((open) => {
  test('the first mission ties Québec to South Korea, and everyone stands where they belong', async () => {
    const store = await open();
    await store.apply(firstMission());
    const sides = await readSides(store, undefined);
    expect(sides.shores).toMatchObject({
      a: { code: 'CA-QC', name: { fr: 'Québec' } },
      b: { code: 'KR', name: { fr: 'Corée du Sud', en: 'South Korea', ko: '대한민국' } },
      chosenBy: 'graph',
    });
    const on = (side: string | null) => [...sides.outline.entities.keys()].filter((id) => sides.sideOf(id) === side);
    expect(on('a')).toEqual(QUEBEC_SIDE);
    expect(on('b')).toEqual(KOREAN_SIDE);
  });

  test('the reasons say what decides', async () => {
    const store = await open();
    await store.apply(firstMission());
    const { reasonOf } = await readSides(store, undefined);
    expect(reasonOf('government:delegation-du-quebec-a-seoul')).toEqual({ rule: 'represents', via: 'region:quebec' });
    expect(reasonOf('company:ecopro')).toEqual({ rule: 'hosted', via: 'city:pohang' });
    expect(reasonOf('institute:korea-institute-of-energy-research')?.rule).toBe('hosted');
    expect(reasonOf('person:lucie-allard')).toEqual({ rule: 'represents', via: 'city:becancour' });
    expect(reasonOf('person:adel-o-dahmane')?.rule).toBe('quoted');
    expect(reasonOf('sector:hydrogene')).toBeUndefined();
  });

  test('the reader may look at any two areas', async () => {
    const store = await open();
    await store.apply(firstMission());
    const { shores, sideOf } = await readSides(store, { a: 'KR-47', b: 'FR' });
    expect(shores).toMatchObject({ a: { code: 'KR-47' }, b: { name: { fr: 'France' } }, chosenBy: 'reader' });
    expect([sideOf('city:pohang'), sideOf('city:seoul'), sideOf('city:becancour')]).toEqual(['a', null, null]);
  });

  test('the sides follow the graph as it changes', async () => {
    const store = await open();
    const change = await store.apply(firstMission());
    expect((await readSides(store, undefined)).sideOf('company:posco')).toBe('b');
    await store.apply({
      by: 'tests',
      why: { kind: 'undo', change: change.id },
      nodes: change.nodes.map(({ after }) => ({ before: after, after: null })),
      relationships: change.relationships.map(({ after }) => ({ before: after, after: null })),
    });
    expect((await readSides(store, undefined)).shores).toBeNull();
  });
});
