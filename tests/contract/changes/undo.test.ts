import { expect, test } from 'vitest';
import { nodeId } from '../../../model/graph.ts';
import { acceptProposal } from '../../../server/changes/acceptProposal.ts';
import { editEntity } from '../../../server/changes/editEntity.ts';
import { undo } from '../../../server/changes/undo.ts';
import { forEachEngine } from '../engines.ts';
import { briefProposal, exportText, missionProposal } from '../graphs.ts';

const by = 'Ada';
const POSCO = nodeId('company:posco');

forEachEngine((open) => {
  test('a document taken back leaves the graph as it was, and taken back again brings all of it back', async () => {
    const store = await open();
    const empty = await exportText(store);
    const mission = await acceptProposal(store, missionProposal(), { by });
    const full = await exportText(store);
    const undone = await undo(store, mission!.id, { by });
    expect(await exportText(store)).toBe(empty);
    await undo(store, undone!.id, { by });
    expect(await exportText(store)).toBe(full);
  });

  test('the second of two documents taken back leaves the first as it was', async () => {
    const store = await open();
    await acceptProposal(store, missionProposal(), { by });
    const before = await exportText(store);
    const brief = await acceptProposal(store, briefProposal(), { by });
    const both = await exportText(store);
    const undone = await undo(store, brief!.id, { by });
    expect(await exportText(store)).toBe(before);
    await undo(store, undone!.id, { by });
    expect(await exportText(store)).toBe(both);
  });

  test('the first of two documents taken back leaves what the second says, with its evidence', async () => {
    const store = await open();
    const mission = await acceptProposal(store, missionProposal(), { by });
    await acceptProposal(store, briefProposal(), { by });
    await undo(store, mission!.id, { by });
    const facts = await store.ask(
      `MATCH (a:Entity)-[r]->(b:Entity)
       RETURN a.id AS a, type(r) AS type, b.id AS b, size(r.evidence) AS evidence, r.origin AS origin
       ORDER BY a, type, b`,
    );
    expect(facts).toEqual([
      { a: 'city:trois-rivieres', type: 'LOCATED_IN', b: 'region:quebec', evidence: 0, origin: 'gazetteer' },
      { a: 'company:posco', type: 'ESTABLISHED_IN', b: 'city:busan', evidence: 1, origin: 'document' },
      { a: 'company:posco', type: 'MET', b: 'person:jean-lamarche', evidence: 1, origin: 'document' },
      { a: 'person:jean-lamarche', type: 'MAYOR_OF', b: 'city:trois-rivieres', evidence: 1, origin: 'document' },
    ]);
    expect(await store.ask('MATCH (d:Document) RETURN d.title AS title')).toEqual([{ title: 'Une brève' }]);
    expect(await store.ask('MATCH (m:Mayor) RETURN m.name AS name')).toEqual([{ name: 'Jean Lamarche' }]);
  });

  test('documents taken back one after the other leave nothing loose behind', async () => {
    const store = await open();
    const empty = await exportText(store);
    const mission = await acceptProposal(store, missionProposal(), { by });
    const brief = await acceptProposal(store, briefProposal(), { by });
    await undo(store, mission!.id, { by });
    await undo(store, brief!.id, { by });
    expect(await exportText(store)).toBe(empty);
  });

  test('what a person edited outlives the document it came from', async () => {
    const store = await open();
    const mission = await acceptProposal(store, missionProposal(), { by });
    await editEntity(store, POSCO, { website: { before: null, after: 'https://posco.example' } }, { by });
    await undo(store, mission!.id, { by });
    expect(await store.ask('MATCH (n:Entity) RETURN n.id AS id, n.website AS website')).toEqual([
      { id: 'company:posco', website: 'https://posco.example' },
    ]);
  });

  test('an edit taken back gives back the old value and keeps a later edit of another property', async () => {
    const store = await open();
    await acceptProposal(store, missionProposal(), { by });
    const before = await exportText(store);
    const first = await editEntity(store, POSCO, { name: { before: 'POSCO', after: 'Posco' } }, { by });
    const untouched = await undo(store, first!.id, { by });
    expect(await exportText(store)).toBe(before);
    await undo(store, untouched!.id, { by });
    await editEntity(store, POSCO, { website: { before: null, after: 'https://posco.example' } }, { by: 'Bob' });
    await undo(store, first!.id, { by });
    const [posco] = await store.nodes([POSCO]);
    expect(posco?.properties).toMatchObject({
      name: 'POSCO',
      website: 'https://posco.example',
      editedBy: 'Bob',
      editedKeys: ['website'],
    });
  });

  test('taking back what is already taken back changes nothing', async () => {
    const store = await open();
    const mission = await acceptProposal(store, missionProposal(), { by });
    await undo(store, mission!.id, { by });
    expect(await undo(store, mission!.id, { by })).toBeUndefined();
    expect(await store.sequence()).toBe(2);
  });

  test('an unknown change is said to be unknown', async () => {
    const store = await open();
    await expect(undo(store, 'change:000007', { by })).rejects.toMatchObject({ code: 'CHANGE_UNKNOWN' });
    await expect(undo(store, 'rien', { by })).rejects.toMatchObject({ code: 'CHANGE_UNKNOWN' });
  });
});
