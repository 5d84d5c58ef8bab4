import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Proposal, ProposedEntity, ProposedRelationship } from '../../../model/proposal.ts';
import { proposalSchema } from '../../../model/proposal.ts';
import { acceptProposal } from '../../../server/changes/acceptProposal.ts';
import type { GraphStore } from '../../../server/store/graphStore.ts';
import { forEachEngine } from '../engines.ts';

const by = 'Ada';
const LABELS: Record<string, string[]> = {
  company: ['Entity', 'Organization', 'Company'],
  institute: ['Entity', 'Organization', 'Institute'],
  person: ['Entity', 'Person'],
  city: ['Entity', 'Place', 'City'],
  country: ['Entity', 'Place', 'Country'],
  mission: ['Entity', 'Mission'],
  visit: ['Entity', 'Visit'],
  agreement: ['Entity', 'Agreement'],
};

/** A document whose text is a list of names, each an entity with the id given. */
function documentOf(
  title: string,
  entities: Record<string, Partial<ProposedEntity> & { name: string }>,
  ties: readonly (readonly [ProposedRelationship['type'], string, string])[] = [],
): Proposal {
  const names = Object.values(entities).map(({ name }) => name);
  const text = `Voici ce que dit le document « ${title} » de la mission et des partenaires : ${names.join(', ')}.`;
  const quote = { start: 0, end: text.length, quote: text };
  return proposalSchema.parse({
    kind: 'passerelle.proposal',
    version: 1,
    document: {
      id: 'document:x',
      title,
      sha256: createHash('sha256').update(text).digest('hex'),
      text,
      language: 'fr',
    },
    entities: Object.entries(entities).map(([id, entity]) => {
      const start = text.indexOf(entity.name);
      return {
        id,
        labels: LABELS[id.split(':')[0]!],
        aliases: [],
        mentions: [{ start, end: start + entity.name.length }],
        ...entity,
      };
    }),
    relationships: ties.map(([type, from, to]) => ({ type, from, to, evidence: [quote] })),
    questions: [],
  });
}

async function idsAfter(store: GraphStore, ...proposals: Proposal[]): Promise<string[]> {
  for (const proposal of proposals) await acceptProposal(store, proposal, { by });
  // Whatever was decided, it is decided the same way again.
  for (const proposal of proposals) expect(await acceptProposal(store, proposal, { by })).toBeUndefined();
  const rows = await store.ask('MATCH (n:Entity) RETURN n.id AS id ORDER BY id');
  return rows.map(({ id }) => String(id));
}

forEachEngine((open) => {
  test('an acronym in one document and the full name in another are one', async () => {
    const store = await open();
    const ids = await idsAfter(
      store,
      documentOf('A', { 'institute:uqtr': { name: 'UQTR' } }),
      documentOf('B', { 'institute:universite': { name: 'Université du Québec à Trois-Rivières', acronym: 'UQTR' } }),
    );
    expect(ids).toEqual(['institute:uqtr']);
    expect(await store.findByName('universite du quebec a trois-rivieres', { limit: 1 })).toMatchObject([
      { how: 'exact' },
    ]);
  });

  test('what one document takes for a company and another for an institute is one, of the kind first given', async () => {
    const ids = await idsAfter(
      await open(),
      documentOf('A', { 'company:innofibre': { name: 'Innofibre' } }),
      documentOf('B', { 'institute:innofibre': { name: 'Innofibre' } }),
    );
    expect(ids).toEqual(['company:innofibre']);
  });

  test('a country is itself under its names in two languages', async () => {
    const ids = await idsAfter(
      await open(),
      documentOf('A', { 'country:allemagne': { name: 'Allemagne', countryCode: 'DE', names: { en: 'Germany' } } }),
      documentOf('B', { 'country:germany': { name: 'Germany', countryCode: 'DE' } }),
    );
    expect(ids).toEqual(['country:allemagne']);
  });

  test('two cities of one name in two countries stay two', async () => {
    const ids = await idsAfter(
      await open(),
      documentOf('A', { 'city:london': { name: 'London', countryCode: 'GB' } }),
      documentOf('B', { 'city:london': { name: 'London', countryCode: 'CA', regionCode: 'CA-ON' } }),
    );
    expect(ids).toEqual(['city:london', expect.stringMatching(/^city:london-[0-9a-f]{6}$/)]);
  });

  test('two documents’ letters of intent are two, and so are their stops of one name', async () => {
    const mission = (title: string, who: string) =>
      documentOf(
        title,
        {
          [`company:${who}`]: { name: who },
          'mission:seoul': { name: 'Mission à Séoul' },
          'visit:usine': { name: 'visite de l’usine' },
          'agreement:lettre': { name: 'lettre d’intention' },
        },
        [
          ['SIGNED', `company:${who}`, 'agreement:lettre'],
          ['INCLUDES', 'mission:seoul', 'visit:usine'],
        ],
      );
    const ids = await idsAfter(await open(), mission('A', 'nordik'), mission('B', 'boreal'));
    for (const kind of ['agreement', 'mission', 'visit']) {
      const [first, second, ...rest] = ids.filter((id) => id.startsWith(`${kind}:`));
      expect([second, rest]).toEqual([expect.stringMatching(new RegExp(`^${first}-[0-9a-f]{6}$`)), []]);
    }
  });

  test('a namesake that comes later does not make an earlier document ask again', async () => {
    const store = await open();
    const roy = (title: string, city: string) =>
      documentOf(title, { 'person:alex-roy': { name: 'Alex Roy' }, [`city:${city}`]: { name: city } }, [
        ['MAYOR_OF', 'person:alex-roy', `city:${city}`],
      ]);
    const towns = documentOf('0', {
      'city:shawinigan': { name: 'shawinigan' },
      'city:trois-rivieres': { name: 'trois-rivieres' },
    });
    const ids = await idsAfter(
      store,
      towns,
      roy('A', 'shawinigan'),
      roy('B', 'trois-rivieres'),
      roy('C', 'shawinigan'),
    );
    expect(ids.filter((id) => id.startsWith('person:'))).toEqual([
      'person:alex-roy',
      expect.stringMatching(/^person:alex-roy-[0-9a-f]{6}$/),
    ]);
  });

  test('an unnamed mayor is not the named person of another document', async () => {
    const ids = await idsAfter(
      await open(),
      documentOf('A', { 'person:oh-se-hoon': { name: 'Oh Se-hoon', aliases: ['Maire de Séoul'] } }),
      documentOf('B', { 'person:maire-de-seoul': { name: 'Maire de Séoul', named: false } }),
    );
    expect(ids).toEqual(['person:maire-de-seoul', 'person:oh-se-hoon']);
  });
});
