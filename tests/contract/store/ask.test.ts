import { expect, test } from 'vitest';
import { LIMITS } from '../../../model/limits.ts';
import { forEachEngine } from '../engines.ts';
import { adding, entity, fact } from '../graphs.ts';

const POSCO = entity('Company', 'company:posco', 'POSCO');
const POHANG = entity('City', 'city:pohang', 'Pohang');
const KOREA = entity('Country', 'country:kr', 'Corée du Sud');
const SEAT = fact('LOCATED_IN', 'company:posco', 'city:pohang');
const LAND = fact('LOCATED_IN', 'city:pohang', 'country:kr');
const GRAPH = adding(POSCO, POHANG, KOREA, SEAT, LAND);
const limits = { ...LIMITS.query, timeoutMs: 5000 };

forEachEngine((open) => {
  test('nodes, relationships and paths come back as ours, also inside lists and maps', async () => {
    const store = await open();
    await store.apply(GRAPH);
    const [row] = await store.ask(
      `MATCH path = (a:Company)-[:LOCATED_IN*1..2]->(c:Country)
       MATCH (a)-[r:LOCATED_IN]->(b)
       RETURN a AS a, r AS r, path AS path, [b] AS list, {tie: r} AS map`,
    );
    const [posco, pohang, korea] = [POSCO, POHANG, KOREA].map((it) => ({ $: 'node', ...it }));
    const [seat, land] = [SEAT, LAND].map((it) => ({ $: 'relationship', ...it }));
    expect(row).toEqual({
      a: posco,
      r: seat,
      path: { $: 'path', nodes: [posco, pohang, korea], relationships: [seat, land] },
      list: [pohang],
      map: { tie: seat },
    });
  });

  test('a path walked against the arrows keeps each relationship’s own direction', async () => {
    const store = await open();
    await store.apply(GRAPH);
    const [row] = await store.ask(
      `MATCH (a:Country), (b:Company)
       MATCH path = shortestPath((a)-[*..3]-(b))
       RETURN path AS path`,
    );
    expect(row?.path).toMatchObject({
      nodes: [{ id: 'country:kr' }, { id: 'city:pohang' }, { id: 'company:posco' }],
      relationships: [
        { from: 'city:pohang', to: 'country:kr' },
        { from: 'company:posco', to: 'city:pohang' },
      ],
    });
  });

  test('numbers given as parameters limit and compare as whole numbers', async () => {
    const store = await open();
    await store.apply(GRAPH);
    const rows = await store.ask(
      'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id ORDER BY id SKIP $skip LIMIT $limit',
      {
        ids: ['city:pohang', 'company:posco', 'country:kr'],
        skip: 1,
        limit: 1,
      },
    );
    expect(rows).toEqual([{ id: 'company:posco' }]);
  });

  test('a question sees the change that was applied just before it', async () => {
    const store = await open();
    for (let count = 1; count <= 20; count++) {
      await store.apply(adding(entity('City', `city:c${count}`, `C${count}`)));
      expect(await store.ask('MATCH (n:City) RETURN count(n) AS count')).toEqual([{ count }]);
    }
  });

  test('a person’s query gives columns and rows, cut at the limit', async () => {
    const store = await open();
    await store.apply(GRAPH);
    const all = await store.query('MATCH (n:Entity) RETURN n.id AS id, n.name AS name ORDER BY id', {}, limits);
    expect(all).toMatchObject({
      columns: ['id', 'name'],
      rows: [
        ['city:pohang', 'Pohang'],
        ['company:posco', 'POSCO'],
        ['country:kr', 'Corée du Sud'],
      ],
      truncated: false,
    });
    const cut = await store.query('MATCH (n:Entity) RETURN n.id AS id ORDER BY id', {}, { ...limits, maxRows: 2 });
    expect(cut).toMatchObject({ rows: [['city:pohang'], ['company:posco']], truncated: true });
    const none = await store.query('MATCH (n:Nothing) RETURN n.id AS id', {}, limits);
    expect(none).toMatchObject({ columns: ['id'], rows: [], truncated: false });
  });

  test('a query that never ends is stopped at its limit, and the next one is answered', async () => {
    const store = await open();
    await store.apply(GRAPH);
    const endless =
      'UNWIND range(1, 3000000) AS x UNWIND range(1, 3000000) AS y WITH x WHERE x % 7 = 8 RETURN count(x) AS c';
    const begun = Date.now();
    await expect(store.query(endless, {}, { ...limits, timeoutMs: 1000 })).rejects.toMatchObject({
      code: expect.stringMatching(/^QUERY_TOO_(LONG|LARGE)$/),
    });
    expect(Date.now() - begun).toBeLessThan(10_000);
    expect((await store.query('RETURN 1 AS one', {}, limits)).rows).toEqual([[1]]);
    expect(await store.ask('MATCH (n:City) RETURN count(n) AS count')).toEqual([{ count: 1 }]);
  });

  test('an answer of too many bytes is refused with the limit', async () => {
    const store = await open();
    await expect(
      store.query(
        "UNWIND range(1, 1000) AS x RETURN 'abcdefghijklmnopqrstuvwxyz' AS text",
        {},
        { ...limits, maxBytes: 1024 },
      ),
    ).rejects.toMatchObject({ code: 'QUERY_TOO_LARGE' });
  });

  test('Cypher that is no Cypher is said to be not understood', async () => {
    const store = await open();
    await expect(store.query('MATCH (n RETURN n', {}, limits)).rejects.toMatchObject({ code: 'QUERY_INVALID' });
    await expect(store.query('RETURN nosuch(1) AS x', {}, limits)).rejects.toMatchObject({
      code: expect.stringMatching(/^QUERY_(INVALID|NOT_READING)$/),
    });
  });

  test('a query that would write is refused, and nothing is written', async () => {
    const store = await open();
    await store.apply(GRAPH);
    for (const cypher of [
      'CREATE (n:City {id: "city:x"})',
      'MATCH (n) DETACH DELETE n',
      'MATCH (n) SET n.name = "x" RETURN n AS n',
    ]) {
      await expect(store.query(cypher, {}, limits)).rejects.toMatchObject({ code: 'QUERY_NOT_READING' });
    }
    expect(await store.ask('MATCH (n:Entity) RETURN count(n) AS count')).toEqual([{ count: 3 }]);
  });
});
