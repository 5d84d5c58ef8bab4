import { expect, test } from 'vitest';
import { nodeId } from '../../../model/graph.ts';
import { forEachEngine } from '../engines.ts';
import { adding, entity, exportText, fact } from '../graphs.ts';

const POSCO = entity('Company', 'company:posco', 'POSCO');
const POHANG = entity('City', 'city:pohang', 'Pohang', { latitude: 36.02917, longitude: 129 });
const SEAT = fact('LOCATED_IN', 'company:posco', 'city:pohang', { since: 1968 });
const why = { kind: 'editEntity', entity: 'company:posco' } as const;
const by = 'Ada';

forEachEngine((open, engine) => {
  test('an empty graph has no change, no node and the sequence 0', async () => {
    const store = await open();
    expect(store.engine).toBe(engine);
    expect(await store.sequence()).toBe(0);
    expect(await store.changes(0, 10)).toEqual([]);
    expect(await exportText(store)).toBe('{"kind":"passerelle.graph","version":1}\n');
    expect((await store.check()).version).toMatch(engine === 'neo4j' ? /^Neo4j/ : /SQLite/);
  });

  test('what was applied is read back as it was given, and is in the journal', async () => {
    const store = await open({ now: () => new Date('2024-10-03T12:00:00Z') });
    const change = await store.apply(adding(POSCO, POHANG, SEAT));
    expect(change).toMatchObject({ id: 'change:000001', sequence: 1, at: '2024-10-03T12:00:00.000Z', by: 'test' });
    expect(await store.nodes([POHANG.id, nodeId('city:nowhere'), POSCO.id])).toEqual([POHANG, POSCO]);
    expect(await store.relationships([SEAT.id])).toEqual([SEAT]);
    expect(await store.relationshipsOf(POHANG.id)).toEqual([SEAT]);
    expect(await store.changes(0, 10)).toEqual([change]);
    expect(await store.change('change:000001')).toEqual(change);
    expect(await store.changes(1, 10)).toEqual([]);
  });

  test('a full replace: what the new state does not have is gone', async () => {
    const store = await open();
    await store.apply(
      adding({ ...POSCO, properties: { name: 'POSCO', acronym: 'P', website: 'https://posco.example' } }),
    );
    const [before] = await store.nodes([POSCO.id]);
    const after = {
      ...POSCO,
      labels: ['Entity', 'Organization', 'Institute'],
      properties: { name: 'POSCO', acronym: 'PSC' },
    };
    await store.apply({ by, why, nodes: [{ before: before!, after }], relationships: [] });
    expect(await store.nodes([POSCO.id])).toEqual([after]);
    expect(await store.ask('MATCH (n:Entity) RETURN n AS n')).toEqual([{ n: { $: 'node', ...after } }]);
    expect(await store.ask('MATCH (n:Company) RETURN n.id AS id')).toEqual([]);
  });

  test('nodes and relationships are removed together', async () => {
    const store = await open();
    await store.apply(adding(POSCO, POHANG, SEAT));
    await store.apply({
      by,
      why,
      nodes: [{ before: POSCO, after: null }],
      relationships: [{ before: SEAT, after: null }],
    });
    expect(await store.ask('MATCH (n:Entity) OPTIONAL MATCH (n)-[r]-() RETURN n.id AS id, count(r) AS ties')).toEqual([
      { id: 'city:pohang', ties: 0 },
    ]);
  });

  test.each([
    [
      'a node that is not as it was said to be',
      { nodes: [{ before: { ...POSCO, properties: { name: 'Posco' } }, after: POSCO }], relationships: [] },
      POSCO.id,
    ],
    ['a node said to be new that is there', { nodes: [{ before: null, after: POSCO }], relationships: [] }, POSCO.id],
    [
      'a node said to be there that is not',
      { nodes: [{ before: entity('City', 'city:busan', 'Busan'), after: null }], relationships: [] },
      'city:busan',
    ],
    [
      'a relationship that is not as it was said to be',
      { nodes: [], relationships: [{ before: { ...SEAT, properties: {} }, after: SEAT }] },
      SEAT.id,
    ],
    [
      'a node that something is still tied to',
      { nodes: [{ before: POHANG, after: null }], relationships: [] },
      POHANG.id,
    ],
    [
      'a relationship to nowhere',
      { nodes: [], relationships: [{ before: null, after: fact('LOCATED_IN', 'company:posco', 'city:busan') }] },
      'city:busan',
    ],
  ])('%s is a conflict, and nothing is written', async (_name, parts, id) => {
    const store = await open();
    await store.apply(adding(POSCO, POHANG, SEAT));
    const before = await exportText(store);
    const innocent = { before: null, after: entity('City', 'city:ulsan', 'Ulsan') };
    const draft = { by, why, nodes: [innocent, ...parts.nodes], relationships: parts.relationships };
    await expect(store.apply(draft)).rejects.toMatchObject({ code: 'CHANGE_CONFLICT', values: { id } });
    expect(await exportText(store)).toBe(before);
    expect(await store.sequence()).toBe(1);
  });

  test('ten writers at once: each change is whole, in a row, and none is lost', async () => {
    const store = await open();
    await store.apply(adding(entity('City', 'city:c', 'C', { count: 0 })));
    const raise = async (writer: number): Promise<void> => {
      const [now] = await store.nodes([nodeId('city:c')]);
      const after = { ...now!, properties: { name: 'C', count: Number(now!.properties.count) + 1, last: writer } };
      const draft = { by: String(writer), why, nodes: [{ before: now!, after }], relationships: [] };
      await store.apply(draft).catch((error: { code?: string }) => {
        if (error.code !== 'CHANGE_CONFLICT') throw error;
        return raise(writer);
      });
    };
    await Promise.all(Array.from({ length: 10 }, (_, writer) => raise(writer)));
    const [counted] = await store.nodes([nodeId('city:c')]);
    expect(counted?.properties.count).toBe(10);
    expect((await store.changes(0, 100)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('a clock that jumps back changes no order', async () => {
    const times = ['2024-10-03T12:00:00Z', '1999-01-01T00:00:00Z', '2030-01-01T00:00:00Z', '2024-10-03T12:00:00Z'];
    const store = await open({ now: () => new Date(times.shift()!) });
    for (const name of ['a', 'b', 'c', 'd']) await store.apply(adding(entity('City', `city:${name}`, name)));
    expect((await store.changes(0, 10)).map(({ nodes }) => nodes[0]!.after!.id)).toEqual([
      'city:a',
      'city:b',
      'city:c',
      'city:d',
    ]);
  });

  test('every kind of value comes back as the kind it was', async () => {
    const store = await open();
    const properties = {
      name: 'é « » 포스코 🌉 \\ " \n',
      empty: '',
      yes: true,
      no: false,
      zero: 0,
      half: 0.5,
      negative: -3,
      whole: 1.0,
      large: 9007199254740993n,
      strings: ['a', 'é'],
      none: [] as string[],
      integers: [1, 2],
      mixed: [1, 2.5],
    };
    const node = { ...POSCO, properties };
    await store.apply(adding(node));
    expect(await store.nodes([POSCO.id])).toEqual([node]);
    const [row] = await store.ask(
      `MATCH (n:Entity)
       RETURN n AS n, n.large AS large, n.whole AS whole, n.yes AS yes, n.mixed AS mixed, n.none AS none, [n.half, n.zero] AS list, {deep: n.name} AS map`,
    );
    expect(row).toEqual({
      n: { $: 'node', ...node },
      large: 9007199254740993n,
      whole: 1,
      yes: true,
      mixed: [1, 2.5],
      none: [],
      list: [0.5, 0],
      map: { deep: properties.name },
    });
  });
});
