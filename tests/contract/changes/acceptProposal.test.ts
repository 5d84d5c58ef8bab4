import { expect, test } from 'vitest';
import { nodeId, relationshipId } from '../../../model/graph.ts';
import { acceptProposal } from '../../../server/changes/acceptProposal.ts';
import { editEntity } from '../../../server/changes/editEntity.ts';
import { forEachEngine } from '../engines.ts';
import { briefProposal, exportText, missionProposal } from '../graphs.ts';

const POSCO = nodeId('company:posco');

forEachEngine((open) => {
  test('an accepted proposal answers who is mayor of what', async () => {
    const store = await open();
    const change = await acceptProposal(store, missionProposal(), { by: 'Ada' });
    expect(change).toMatchObject({ id: 'change:000001', by: 'Ada', why: { kind: 'acceptProposal' } });
    expect(
      await store.ask('MATCH (m:Mayor)-[:MAYOR_OF]->(c:City) RETURN m.name AS mayor, c.name AS city ORDER BY city'),
    ).toEqual([
      { mayor: 'Lucie Allard', city: 'Bécancour' },
      { mayor: 'Maire de Daejeon', city: 'Daejeon' },
      { mayor: 'Michel Angers', city: 'Shawinigan' },
      { mayor: 'Maire de Séoul', city: 'Séoul' },
      { mayor: 'Jean Lamarche', city: 'Trois-Rivières' },
    ]);
  });

  test('every fact leads to a passage, and every passage stands verbatim in its document', async () => {
    const store = await open();
    await acceptProposal(store, missionProposal(), { by: 'Ada' });
    const passages = new Map<string, { quote: string; start: number; end: number }>();
    const evidence: string[] = [];
    for await (const item of store.everything()) {
      if ('node' in item && item.node.labels.includes('Passage'))
        passages.set(item.node.id, item.node.properties as never);
      if ('relationship' in item && item.relationship.properties.origin === 'document') {
        evidence.push(...((item.relationship.properties.evidence as string[] | undefined) ?? []));
      }
    }
    const { text } = missionProposal().document;
    expect(evidence.length).toBeGreaterThan(60);
    expect(evidence.filter((id) => !passages.has(id))).toEqual([]);
    expect([...passages.values()].filter(({ quote, start, end }) => text.slice(start, end) !== quote)).toEqual([]);
  });

  test('a mention is kept with its sentence and its place in the text', async () => {
    const store = await open();
    await acceptProposal(store, missionProposal(), { by: 'Ada' });
    const rows = await store.ask(
      `MATCH (:Company {name: 'POSCO'})-[m:MENTIONED_IN]->(p:Passage)-[:FROM]->(d:Document)
       RETURN p.quote AS quote, m.starts AS starts, m.ends AS ends, d.text AS text`,
    );
    expect(rows).toHaveLength(1);
    const { quote, starts, ends, text } = rows[0] as { quote: string; starts: number[]; ends: number[]; text: string };
    expect(quote).toBe(
      'La délégation s’est ensuite rendue à Pohang afin d’aller à la rencontre des entreprises Ecopro et POSCO, deux acteurs bien implantés dans la filière batterie à Bécancour.',
    );
    expect(text.slice(starts[0], ends[0])).toBe('POSCO');
  });

  test('the same proposal twice is no second change, and the graph stays the same byte for byte', async () => {
    const store = await open();
    await acceptProposal(store, missionProposal(), { by: 'Ada' });
    const before = await exportText(store);
    expect(await acceptProposal(store, missionProposal(), { by: 'Bob' })).toBeUndefined();
    expect(await exportText(store)).toBe(before);
    expect(await store.sequence()).toBe(1);
  });

  test('a second document joins the first: evidence and names are added, nothing is doubled', async () => {
    const store = await open();
    await acceptProposal(store, missionProposal(), { by: 'Ada' });
    await acceptProposal(store, briefProposal(), { by: 'Ada' });
    const [posco] = await store.nodes([POSCO]);
    expect(posco?.properties).toEqual({ name: 'POSCO', aliases: ['la société POSCO'], names: ['ko:포스코'] });
    const id = relationshipId('MAYOR_OF', nodeId('person:jean-lamarche'), nodeId('city:trois-rivieres'));
    const [mayor] = await store.relationships([id]);
    const documents = (mayor!.properties.evidence as string[]).map((passage) => passage.split(':')[1]);
    expect(new Set(documents).size).toBe(2);
    expect(await acceptProposal(store, missionProposal(), { by: 'Ada' })).toBeUndefined();
    expect(await acceptProposal(store, briefProposal(), { by: 'Ada' })).toBeUndefined();
  });

  test('what a person edited is not overwritten by a document', async () => {
    const store = await open();
    await acceptProposal(store, missionProposal(), { by: 'Ada' });
    await editEntity(
      store,
      POSCO,
      { name: { before: 'POSCO', after: 'POSCO Holdings' }, aliases: { before: null, after: [] } },
      { by: 'Bob' },
    );
    await acceptProposal(store, briefProposal(), { by: 'Ada' });
    const [posco] = await store.nodes([POSCO]);
    expect(posco?.properties).toMatchObject({
      name: 'POSCO Holdings',
      aliases: [],
      names: ['ko:포스코'],
      editedBy: 'Bob',
    });
  });

  test('what is former, planned or denied is not written', async () => {
    const store = await open();
    const proposal = briefProposal();
    await acceptProposal(
      store,
      {
        ...proposal,
        relationships: proposal.relationships.map((it) =>
          it.type === 'MET' ? { ...it, status: 'planned' as const } : it,
        ),
        entities: proposal.entities.map((it) =>
          it.id === 'city:busan' ? { ...it, status: 'hypothetical' as const } : it,
        ),
      },
      { by: 'Ada' },
    );
    const types = await store.ask(
      'MATCH (a:Entity)-[r]->(b:Entity) RETURN type(r) AS type, a.id AS a ORDER BY type, a',
    );
    expect(types).toEqual([{ type: 'MAYOR_OF', a: 'person:jean-lamarche' }]);
    expect(await store.nodes([nodeId('city:busan')])).toEqual([]);
  });

  test('the stops of a mission follow each other by their ranks, unless a document says so itself', async () => {
    const store = await open();
    const proposal = missionProposal();
    const silent = { ...proposal, relationships: proposal.relationships.filter(({ type }) => type !== 'NEXT') };
    await acceptProposal(store, silent, { by: 'Ada' });
    const order = () =>
      store.ask(
        'MATCH (a:Visit)-[r:NEXT]->(b:Visit) RETURN a.order AS a, b.order AS b, r.origin AS origin ORDER BY a, b',
      );
    expect(await order()).toEqual([
      { a: 1, b: 2, origin: 'derived' },
      { a: 2, b: 3, origin: 'derived' },
      { a: 3, b: 4, origin: 'derived' },
    ]);
    await acceptProposal(store, proposal, { by: 'Ada' });
    expect((await order()).map(({ origin }) => origin)).toEqual(['document', 'document', 'document']);
  });

  test('two people who accept at the same moment lose nothing', async () => {
    const store = await open();
    await Promise.all([
      acceptProposal(store, missionProposal(), { by: 'Ada' }),
      acceptProposal(store, briefProposal(), { by: 'Bob' }),
    ]);
    expect(await acceptProposal(store, missionProposal(), { by: 'Ada' })).toBeUndefined();
    expect(await acceptProposal(store, briefProposal(), { by: 'Bob' })).toBeUndefined();
  });
});
