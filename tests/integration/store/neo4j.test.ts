import neo4j, { type Driver } from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { openNeo4jStore } from '../../../server/store/neo4j/neo4jStore.ts';
import { adding, entity, exportText, fact } from '../../contract/graphs.ts';

describe.skipIf(inject('neo4jUri') === '')('a real Neo4j', () => {
  let driver: Driver;
  const open = () => openNeo4jStore({ uri: inject('neo4jUri'), user: 'neo4j' });

  beforeEach(async () => {
    driver = neo4j.driver(inject('neo4jUri'));
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
  });
  afterEach(() => driver.close());

  test('has the constraints and both full-text indexes after opening, and opening again adds nothing', async () => {
    const schema = async () => {
      const { records } = await driver.executeQuery(
        'SHOW INDEXES YIELD name, type, owningConstraint, state RETURN name, type, owningConstraint, state ORDER BY name',
      );
      return records.map((record) => record.toObject());
    };
    await (await open()).close();
    const first = await schema();
    const named = (name: string) => first.find((it) => it.name === name);
    for (const name of [
      'passerelle_entity_id',
      'passerelle_document_id',
      'passerelle_passage_id',
      'passerelle_change_sequence',
      'passerelle_mayor_of_id',
    ]) {
      expect(named(name)).toMatchObject({ owningConstraint: name, state: 'ONLINE' });
    }
    expect(first.filter(({ type }) => type === 'FULLTEXT').map(({ name }) => name)).toEqual([
      'passerelle_pieces',
      'passerelle_words',
    ]);
    await (await open()).close();
    expect(await schema()).toEqual(first);
  });

  test('keeps the journal where no question about entities and no export meets it', async () => {
    const store = await open();
    await store.apply(adding(entity('City', 'city:a', 'A')));
    expect(await store.ask('MATCH (n:Entity) RETURN count(n) AS count')).toEqual([{ count: 1 }]);
    expect(await exportText(store)).not.toContain('Change');
    const { records } = await driver.executeQuery('MATCH (c:Change) RETURN c.id AS id, c.kind AS kind, c.by AS by');
    expect(records.map((record) => record.toObject())).toEqual([
      { id: 'change:000001', kind: 'editEntity', by: 'test' },
    ]);
    await store.close();
  });

  test('finds by name what another program wrote, from the next opening on', async () => {
    await (await open()).close();
    await driver.executeQuery("CREATE (:Entity:Organization:Company {id: 'company:elsewhere', name: 'Hydro-Énergie'})");
    const store = await open();
    expect(await store.findByName('hydro energie', { limit: 5 })).toEqual([
      { id: 'company:elsewhere', matched: 'Hydro-Énergie', how: 'exact' },
    ]);
    await store.close();
  });

  test('shows dates, points and foreign nodes of other programs as plain values', async () => {
    await driver.executeQuery(
      "CREATE (:Other {when: date('2024-10-03'), where: point({x: 1, y: 2}), long: duration('P1D')})-[:OF]->(:Other)",
    );
    const store = await open();
    const [row] = await store.ask(
      'MATCH (n:Other)-[r:OF]->(m) RETURN n.when AS when, n.where AS where, n.long AS long, n AS n, r AS r',
    );
    expect(row).toMatchObject({
      when: '2024-10-03',
      where: { x: 1, y: 2 },
      long: 'P1D',
      n: { $: 'node', labels: ['Other'], properties: { when: '2024-10-03' } },
      r: {
        $: 'relationship',
        type: 'OF',
        from: expect.stringMatching(/^element:/),
        to: expect.stringMatching(/^element:/),
      },
    });
    await store.close();
  });

  test('two stores on one Neo4j write in turn, and each sees what the other wrote', async () => {
    const [one, two] = [await open(), await open()];
    await Promise.all(
      [one, two].flatMap((store, side) =>
        [0, 1, 2, 3, 4].map((number) => store.apply(adding(entity('City', `city:s${side}n${number}`, 'Ville')))),
      ),
    );
    expect((await two.changes(0, 20)).map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await exportText(one)).toBe(await exportText(two));
    await one.close();
    await two.close();
  });

  test('takes two thousand relationships in one change', async () => {
    const store = await open();
    const cities = Array.from({ length: 1000 }, (_, at) => entity('City', `city:n${at}`, `Ville ${at}`));
    const facts = Array.from({ length: 2000 }, (_, at) =>
      fact('MET', `city:n${at % 1000}`, `city:n${(at * 7 + 1) % 1000}`, { evidence: [] }),
    );
    const unique = [...new Map(facts.map((it) => [it.id, it])).values()];
    await store.apply(adding(...cities, ...unique));
    expect(await store.ask('MATCH (:City)-[r:MET]->(:City) RETURN count(r) AS count')).toEqual([
      { count: unique.length },
    ]);
    await store.close();
  });
});
