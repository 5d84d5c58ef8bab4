import { expect, test } from 'vitest';
import { documentAnswerSchema, documentsSchema } from '../../../model/api/documents.ts';
import { listDocuments, readDocument } from '../../../server/questions/documents.ts';
import { forEachEngine } from '../engines.ts';
import { firstMission } from '../goldGraph.ts';

forEachEngine((open) => {
  test('each document is listed with how many facts and entities it brought', async () => {
    const store = await open();
    await store.apply(firstMission());
    const answer = await listDocuments(store);
    expect(documentsSchema.parse(answer)).toEqual(answer);
    expect(answer.documents).toEqual([
      {
        id: expect.stringMatching(/^document:[0-9a-f]{12}$/),
        title: 'Retour sur la mission à Séoul',
        language: 'fr',
        characters: expect.any(Number),
        facts: 58,
        entities: 31,
      },
    ]);
  });

  test('a document comes with its text, and every mention marks a name in it', async () => {
    const store = await open();
    await store.apply(firstMission());
    const [summary] = (await listDocuments(store)).documents;
    const document = await readDocument(store, summary!.id);
    expect(documentAnswerSchema.parse(document)).toEqual(document);
    expect(document).toMatchObject(summary!);
    const posco = document.mentions.find(({ entity }) => entity === 'company:posco')!;
    expect(document.text.slice(posco.start, posco.end)).toBe('POSCO');
    expect(document.mentions.map(({ start }) => start)).toEqual(
      document.mentions.map(({ start }) => start).toSorted((x, y) => x - y),
    );
    expect(document.passages.length).toBeGreaterThan(20);
    await expect(readDocument(store, 'document:none')).rejects.toMatchObject({ code: 'DOCUMENT_UNKNOWN' });
  });
});
