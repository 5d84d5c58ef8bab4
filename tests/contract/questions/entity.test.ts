import { expect, test } from 'vitest';
import { entitySchema, relationshipAnswerSchema } from '../../../model/api/explore.ts';
import { readEntity } from '../../../server/questions/entity.ts';
import { readRelationship } from '../../../server/questions/relationship.ts';
import { readSides } from '../../../server/questions/shores/shores.ts';
import { forEachEngine } from '../engines.ts';
import { firstMission } from '../goldGraph.ts';

forEachEngine((open) => {
  test('an entity comes with its facts, each with the sentence that states it', async () => {
    const store = await open();
    await store.apply(firstMission());
    const answer = await readEntity(store, 'person:lucie-allard', await readSides(store, undefined));
    expect(entitySchema.parse(answer)).toEqual(answer);
    const [first] = answer.facts;
    expect(first).toMatchObject({
      direction: 'out',
      relationship: { type: 'MAYOR_OF', origin: 'document' },
      other: { id: 'city:becancour', side: 'a' },
    });
    const source = answer.sources.find(({ passage }) => passage === first!.sources[0]);
    expect(source?.quote).toContain('Lucie Allard');
    expect(source?.document.title).toBe('Retour sur la mission à Séoul');
    expect(answer.facts.map(({ relationship }) => relationship.type)).toEqual([
      'MAYOR_OF',
      'TOOK_PART_IN',
      'TOOK_PART_IN',
      'MET',
      'MET',
    ]);
    const said = answer.sources.find(({ passage }) => passage === answer.statements[0]?.passage);
    expect(said?.quote).toMatch(/^«Nous sommes très fiers/);
  });

  test('an entity says who changed it, newest first', async () => {
    const store = await open({ now: () => new Date('2026-01-02T03:04:05Z') });
    const { id } = await store.apply(firstMission());
    const { history } = await readEntity(store, 'company:posco', await readSides(store, undefined));
    expect(history).toEqual([
      {
        change: id,
        at: '2026-01-02T03:04:05.000Z',
        by: 'tests',
        why: 'acceptProposal',
        subject: 'Retour sur la mission à Séoul',
      },
    ]);
  });

  test('a passage, a document and an unknown id are not entities', async () => {
    const store = await open();
    const draft = firstMission();
    await store.apply(draft);
    const sides = await readSides(store, undefined);
    const document = draft.nodes.find(({ after }) => after?.labels.includes('Document'))!.after!.id;
    for (const id of [document, 'person:nobody', 'not an id']) {
      await expect(readEntity(store, id, sides)).rejects.toMatchObject({ code: 'ENTITY_UNKNOWN' });
    }
  });

  test('a relationship comes with both ends and its sentences', async () => {
    const store = await open();
    await store.apply(firstMission());
    const sides = await readSides(store, undefined);
    const answer = await readRelationship(store, 'ESTABLISHED_IN~company:posco~city:becancour', sides);
    expect(relationshipAnswerSchema.parse(answer)).toEqual(answer);
    expect([answer.from.name, answer.to.name]).toEqual(['POSCO', 'Bécancour']);
    expect(answer.sources[0]?.quote).toContain('implantés');
    await expect(readRelationship(store, 'MET~a~b', sides)).rejects.toMatchObject({ code: 'ENTITY_UNKNOWN' });
  });
});
