import { expect, test } from 'vitest';
import { type GraphNode, nodeId } from '../../../../model/graph.ts';
import type { ProposedEntity, ProposedRelationship } from '../../../../model/proposal.ts';
import { type Candidate, matchEntities } from '../../../../seed/resolve/matchEntities.ts';

const entity = (id: string, kind: string, name: string, more: Partial<ProposedEntity> = {}): ProposedEntity => ({
  id,
  labels: ['Entity', ...(kind === 'City' ? ['Place'] : kind === 'Company' ? ['Organization'] : []), kind],
  name,
  aliases: [],
  mentions: [{ start: 0, end: 1 }],
  ...more,
});
const known = (id: string, kind: string, properties: GraphNode['properties'], ties: string[] = []): Candidate => ({
  node: { id: nodeId(id), labels: ['Entity', kind], properties },
  ties: ties.map(nodeId),
});
const holds = (from: string, to: string): ProposedRelationship => ({ type: 'HOLDS_ROLE', from, to, evidence: [] });

async function decideOne(
  candidates: readonly Candidate[],
  entities: readonly ProposedEntity[],
  relationships: readonly ProposedRelationship[] = [],
) {
  const decisions = await matchEntities(
    { entities: [...entities], relationships: [...relationships] },
    () => candidates,
  );
  return decisions.get(entities[0]!.id);
}

test('the same firm with another legal form is the same', async () => {
  const graph = [known('company:filtex', 'Company', { name: 'Filtex Escaut' })];
  expect(await decideOne(graph, [entity('company:a', 'Company', 'Filtex Escaut SA')])).toEqual({
    kind: 'same',
    node: 'company:filtex',
  });
});

test('a name in another script that the graph knows leads to the same firm', async () => {
  const graph = [known('company:norpro', 'Company', { name: 'Norpro', names: ['ko:노르프로'] })];
  expect(await decideOne(graph, [entity('company:a', 'Company', '노르프로')])).toEqual({
    kind: 'same',
    node: 'company:norpro',
  });
});

test('two cities of one name in two countries are two', async () => {
  const graph = [known('city:victoria', 'City', { name: 'Victoria', countryCode: 'SC' })];
  expect(await decideOne(graph, [entity('city:victoria', 'City', 'Victoria', { countryCode: 'CA' })])).toEqual({
    kind: 'new',
  });
});

test('a short form of a firm’s name is asked about', async () => {
  const graph = [known('company:yung-tai-metals', 'Company', { name: 'Yung Tai Metals' })];
  expect(await decideOne(graph, [entity('company:yung-tai', 'Company', 'Yung Tai')])).toEqual({
    kind: 'ask',
    question: { about: 'company:yung-tai', question: 'same-as', candidates: ['company:yung-tai-metals'] },
  });
});

test('a person of the same name at the same body is the same, elsewhere is asked about', async () => {
  const firm = known('company:norpro', 'Company', { name: 'Norpro' });
  const other = known('company:ferrox', 'Company', { name: 'Ferrox' });
  const person = entity('person:a', 'Person', 'Anne Roy');
  const employer = entity('company:n', 'Company', 'Norpro');
  const relationships = [holds('person:a', 'company:n')];
  const same = known('person:anne-roy', 'Person', { name: 'Anne Roy' }, ['company:norpro']);
  const elsewhere = known('person:anne-roy', 'Person', { name: 'Anne Roy' }, ['company:ferrox']);
  expect(await decideOne([firm, other, same], [person, employer], relationships)).toEqual({
    kind: 'same',
    node: 'person:anne-roy',
  });
  expect(await decideOne([firm, other, elsewhere], [person, employer], relationships)).toEqual({
    kind: 'ask',
    question: { about: 'person:a', question: 'same-as', candidates: ['person:anne-roy'] },
  });
});

test('a mission of the same name on other days is another', async () => {
  const graph = [known('mission:a', 'Mission', { name: 'Mission à Gumi', startDate: '2024-05-01' })];
  const mission = (startDate: string) => entity('mission:b', 'Mission', 'Mission à Gumi', { startDate });
  expect(await decideOne(graph, [mission('2025-05-01')])).toEqual({ kind: 'new' });
  expect(await decideOne(graph, [mission('2024-05-01')])).toEqual({ kind: 'same', node: 'mission:a' });
});

test('of two nodes that both fit, a person chooses', async () => {
  const graph = ['company:b', 'company:a'].map((id) => known(id, 'Company', { name: 'Norpro' }));
  expect(await decideOne(graph, [entity('company:n', 'Company', 'Norpro')])).toEqual({
    kind: 'ask',
    question: { about: 'company:n', question: 'same-as', candidates: ['company:a', 'company:b'] },
  });
});

test('somebody known by office only never becomes a named person', async () => {
  const graph = [known('person:maire-de-gumi', 'Person', { name: 'Maire de Gumi' })];
  const office = entity('person:maire', 'Person', 'Maire de Gumi', { named: false });
  expect(await decideOne(graph, [office])).toEqual({ kind: 'new' });
});
