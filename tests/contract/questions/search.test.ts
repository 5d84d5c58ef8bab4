import { expect, test } from 'vitest';
import { searchSchema } from '../../../model/api/explore.ts';
import { searchEntities } from '../../../server/questions/search.ts';
import { readSides } from '../../../server/questions/shores/shores.ts';
import { forEachEngine } from '../engines.ts';
import { firstMission } from '../goldGraph.ts';

forEachEngine((open) => {
  test('accents and small slips are forgiven, and each hit says what matched and on which shore it stands', async () => {
    const store = await open();
    await store.apply(firstMission());
    const sides = await readSides(store, undefined);
    const answer = await searchEntities(store, 'becancour', 5, sides);
    expect(searchSchema.parse(answer)).toEqual(answer);
    expect(answer.hits[0]).toMatchObject({ node: { id: 'city:becancour', side: 'a' }, matched: 'Bécancour' });
    expect((await searchEntities(store, 'posko', 5, sides)).hits[0]?.node.id).toBe('company:posco');
  });

  test('nothing typed finds nothing', async () => {
    const store = await open();
    await store.apply(firstMission());
    expect(await searchEntities(store, '  ', 5, await readSides(store, undefined))).toEqual({ hits: [] });
  });
});
