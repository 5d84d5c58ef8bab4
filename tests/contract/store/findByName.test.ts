import { expect, test } from 'vitest';
import { acceptProposal } from '../../../server/changes/acceptProposal.ts';
import type { NameHit } from '../../../server/store/graphStore.ts';
import { forEachEngine } from '../engines.ts';
import { adding, entity, missionProposal } from '../graphs.ts';

const NAMES = adding(
  entity('Company', 'company:posco', 'POSCO', { names: ['ko:포스코'] }),
  entity('Company', 'company:posco-future-m', 'POSCO Future M', { names: ['ko:포스코퓨처엠'] }),
  entity('Company', 'company:ecopro', '에코프로'),
  entity('City', 'city:kahnawake', 'Kahnawà:ke'),
  entity('City', 'city:lodz', 'Łódź'),
  entity('City', 'city:becancour', 'Bécancour'),
  entity('City', 'city:trois-rivieres', 'Trois-Rivières'),
  entity('Association', 'association:energie', 'L’Énergie', { acronym: 'LE' }),
  entity('Institute', 'institute:energie', 'Institut de recherche sur l’énergie'),
);

forEachEngine((open) => {
  test.each<[string, NameHit[]]>([
    ['becancour', [{ id: 'city:becancour', matched: 'Bécancour', how: 'exact' }] as NameHit[]],
    ['BÉCANC', [{ id: 'city:becancour', matched: 'Bécancour', how: 'prefix' }] as NameHit[]],
    ['becancuor', [{ id: 'city:becancour', matched: 'Bécancour', how: 'close' }] as NameHit[]],
    ['kahnawake', [{ id: 'city:kahnawake', matched: 'Kahnawà:ke', how: 'exact' }] as NameHit[]],
    ['lodz', [{ id: 'city:lodz', matched: 'Łódź', how: 'exact' }] as NameHit[]],
    ['rivieres trois', [{ id: 'city:trois-rivieres', matched: 'Trois-Rivières', how: 'word' }] as NameHit[]],
    ['ecopro', [{ id: 'company:ecopro', matched: '에코프로', how: 'close' }] as NameHit[]],
    [
      '포스코',
      [
        { id: 'company:posco', matched: '포스코', how: 'exact' },
        { id: 'company:posco-future-m', matched: '포스코퓨처엠', how: 'prefix' },
      ] as NameHit[],
    ],
    [
      'posko',
      [
        { id: 'company:posco', matched: 'POSCO', how: 'close' },
        { id: 'company:posco-future-m', matched: 'POSCO Future M', how: 'close' },
      ] as NameHit[],
    ],
    ['퓨처엠', [{ id: 'company:posco-future-m', matched: '포스코퓨처엠', how: 'word' }] as NameHit[]],
    [
      'energie',
      [
        { id: 'association:energie', matched: 'L’Énergie', how: 'exact' },
        { id: 'institute:energie', matched: 'Institut de recherche sur l’énergie', how: 'word' },
      ] as NameHit[],
    ],
    ['LE', [{ id: 'association:energie', matched: 'LE', how: 'exact' }] as NameHit[]],
    ['zzz', []],
    ['', []],
    ['" OR * ) ~ \\', []],
  ])('« %s » finds what it should, best first', async (typed, hits) => {
    const store = await open();
    await store.apply(NAMES);
    expect(await store.findByName(typed, { limit: 10 })).toEqual(hits);
  });

  test('kinds narrow, and the limit is kept', async () => {
    const store = await open();
    await store.apply(NAMES);
    expect((await store.findByName('posco', { limit: 10, types: ['City'] })).map(({ id }) => id)).toEqual([]);
    expect((await store.findByName('energie', { limit: 10, types: ['Institute'] })).map(({ id }) => id)).toEqual([
      'institute:energie',
    ]);
    expect(await store.findByName('posco', { limit: 1 })).toHaveLength(1);
  });

  test('a name that changed is found by the new form only, and a removed entity not at all', async () => {
    const store = await open();
    const [before, after] = [entity('City', 'city:x', 'Villeneuve'), entity('City', 'city:x', 'Shawinigan')];
    await store.apply(adding(before));
    const why = { kind: 'editEntity', entity: 'city:x' } as const;
    await store.apply({ by: 'Ada', why, nodes: [{ before, after }], relationships: [] });
    expect(await store.findByName('villeneuve', { limit: 5 })).toEqual([]);
    expect(await store.findByName('shawinigan', { limit: 5 })).toHaveLength(1);
    await store.apply({ by: 'Ada', why, nodes: [{ before: after, after: null }], relationships: [] });
    expect(await store.findByName('shawinigan', { limit: 5 })).toEqual([]);
  });

  test('what an entity is found by is shown to nobody', async () => {
    const store = await open();
    await store.apply(NAMES);
    const [row] = await store.ask(
      'MATCH (n:City {id: "city:lodz"}) RETURN n AS n, properties(n) AS map, keys(n) AS keys, n {.*} AS all',
    );
    expect(row?.map).toEqual({ id: 'city:lodz', name: 'Łódź' });
    expect([...(row!.keys as string[])].sort()).toEqual(['id', 'name']);
    expect(row?.all).toEqual({ id: 'city:lodz', name: 'Łódź' });
    expect(row?.n).toMatchObject({ properties: { name: 'Łódź' } });
  });
});

/** Filled by the engines in turn; the second compares itself with the first. */
const found = new Map<string, readonly NameHit[]>();

forEachEngine((open) => {
  test('both engines give the same hits in the same order on a real document', async () => {
    const store = await open();
    await acceptProposal(store, missionProposal(), { by: 'Ada' });
    const words = new Set(
      missionProposal()
        .document.text.split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 2),
    );
    for (const word of words) {
      const hits = await store.findByName(word, { limit: 20 });
      if (found.has(word)) expect([word, hits]).toEqual([word, found.get(word)]);
      found.set(word, hits);
    }
    expect([...found.values()].filter((hits) => hits.length > 0).length).toBeGreaterThan(50);
  });
});
