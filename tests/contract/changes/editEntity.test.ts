import { expect, test } from 'vitest';
import { nodeId } from '../../../model/graph.ts';
import { editEntity } from '../../../server/changes/editEntity.ts';
import { forEachEngine } from '../engines.ts';
import { adding, entity, exportText } from '../graphs.ts';

const POSCO = entity('Company', 'company:posco', 'POSCO', { aliases: ['Posco'] });
const now = () => new Date('2024-10-03T12:00:00Z');
const by = 'Ada';

forEachEngine((open) => {
  test('an edit says who, when and which properties, and can be found by the new name', async () => {
    const store = await open();
    await store.apply(adding(POSCO));
    const edits = {
      name: { before: 'POSCO', after: 'POSCO Holdings' },
      website: { before: null, after: 'https://posco.example' },
    };
    const change = await editEntity(store, POSCO.id, edits, { by, now });
    expect(change).toMatchObject({ by, why: { kind: 'editEntity', entity: POSCO.id }, sequence: 2 });
    const [posco] = await store.nodes([POSCO.id]);
    expect(posco?.properties).toEqual({
      name: 'POSCO Holdings',
      aliases: ['Posco'],
      website: 'https://posco.example',
      editedKeys: ['name', 'website'],
      editedBy: 'Ada',
      editedAt: '2024-10-03T12:00:00.000Z',
    });
    expect((await store.findByName('posco holdings', { limit: 1 }))[0]).toMatchObject({ how: 'exact' });
  });

  test('an edit to what is so already is no change', async () => {
    const store = await open();
    await store.apply(adding(POSCO));
    expect(await editEntity(store, POSCO.id, { name: { before: 'x', after: 'POSCO' } }, { by })).toBeUndefined();
    expect(await store.sequence()).toBe(1);
  });

  test('a property that is no longer what the person saw is a conflict; another property is none', async () => {
    const store = await open();
    await store.apply(adding(POSCO));
    await editEntity(store, POSCO.id, { website: { before: null, after: 'https://a.example' } }, { by: 'Bob' });
    const stale = editEntity(store, POSCO.id, { website: { before: null, after: 'https://b.example' } }, { by });
    await expect(stale).rejects.toMatchObject({ code: 'CHANGE_CONFLICT' });
    await editEntity(store, POSCO.id, { acronym: { before: null, after: 'PSC' } }, { by });
    const [posco] = await store.nodes([POSCO.id]);
    expect(posco?.properties).toMatchObject({
      website: 'https://a.example',
      acronym: 'PSC',
      editedKeys: ['acronym', 'website'],
    });
  });

  test.each([
    ['a property that its kind does not have', { latitude: { before: null, after: 1 } }],
    ['a property of ours', { editedBy: { before: null, after: 'x' } }],
    ['a value of another kind', { aliases: { before: ['Posco'], after: 'Posco' } }],
    ['an empty name', { name: { before: 'POSCO', after: '' } }],
    ['no name', { name: { before: 'POSCO', after: null } }],
  ])('%s is refused, and nothing is written', async (_name, edits) => {
    const store = await open();
    await store.apply(adding(POSCO));
    const before = await exportText(store);
    await expect(editEntity(store, POSCO.id, edits, { by })).rejects.toMatchObject({ code: 'REQUEST_INVALID' });
    expect(await exportText(store)).toBe(before);
  });

  test('what is not in the graph cannot be edited, nor can a document', async () => {
    const store = await open();
    const document = { id: nodeId('document:d'), labels: ['Document'], properties: { title: 'T' } };
    await store.apply(adding(document));
    for (const id of [nodeId('company:none'), document.id]) {
      const edit = editEntity(store, id, { name: { before: null, after: 'x' } }, { by });
      await expect(edit).rejects.toMatchObject({ code: 'ENTITY_UNKNOWN', values: { id } });
    }
  });

  test('eight people who edit five entities at once lose no edit', async () => {
    const store = await open();
    const all = ['a', 'b', 'c', 'd', 'e'].map((name) => entity('Company', `company:${name}`, name));
    await store.apply(adding(...all));
    const acknowledged: string[] = [];
    const person = async (who: number): Promise<void> => {
      for (let turn = 0; turn < 5; turn++) {
        const id = all[(who + turn) % all.length]!.id;
        const alias = `${who}-${turn}`;
        for (;;) {
          const [node] = await store.nodes([id]);
          const seen = (node!.properties.aliases as string[] | undefined) ?? null;
          try {
            await editEntity(
              store,
              id,
              { aliases: { before: seen, after: [...(seen ?? []), alias] } },
              { by: String(who) },
            );
            acknowledged.push(alias);
            break;
          } catch (error) {
            if ((error as { code?: string }).code !== 'CHANGE_CONFLICT') throw error;
          }
        }
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, who) => person(who)));
    const found = (await store.nodes(all.map(({ id }) => id))).flatMap(
      ({ properties }) => properties.aliases as string[],
    );
    expect(found.sort()).toEqual(acknowledged.sort());
    expect(found).toHaveLength(40);
  });
});
