/** Small graphs and drafts for the contract tests, and a graph's whole content as text to compare. */
import { readFileSync } from 'node:fs';
import type { ChangeDraft } from '../../model/change.ts';
import { type GraphNode, type GraphRelationship, nodeId, type Properties } from '../../model/graph.ts';
import { nodeDefinition } from '../../model/ontology/nodes.ts';
import type { EntityType, RelationshipType } from '../../model/ontology/types.ts';
import { type Proposal, proposalSchema } from '../../model/proposal.ts';
import { relationshipOf } from '../../server/changes/proposalFacts.ts';
import { exportGraph } from '../../server/formats/exportGraph.ts';
import type { GraphStore } from '../../server/store/graphStore.ts';

export function entity(type: EntityType, id: string, name: string, properties: Properties = {}): GraphNode {
  return { id: nodeId(id), labels: nodeDefinition(type).labels, properties: { name, ...properties } };
}

export function fact(type: RelationshipType, from: string, to: string, properties: Properties = {}): GraphRelationship {
  return relationshipOf(type, nodeId(from), nodeId(to), { origin: 'person', ...properties });
}

/** A draft that adds all of these. */
export function adding(...items: readonly (GraphNode | GraphRelationship)[]): ChangeDraft {
  const isNode = (item: GraphNode | GraphRelationship): item is GraphNode => 'labels' in item;
  return {
    by: 'test',
    why: { kind: 'editEntity', entity: 'test' },
    nodes: items.filter(isNode).map((after) => ({ before: null, after })),
    relationships: items
      .filter((item) => !isNode(item))
      .map((after) => ({ before: null, after: after as GraphRelationship })),
  };
}

/** All that the graph holds, byte for byte. */
export async function exportText(store: GraphStore): Promise<string> {
  const lines: string[] = [];
  for await (const line of exportGraph(store)) lines.push(line);
  return lines.join('');
}

/** The proposal that a careful reader of the first document would make. */
export function missionProposal(): Proposal {
  const file = new URL('../fixtures/proposals/mission.json', import.meta.url);
  return proposalSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** A second document, which knows two of the first one's entities and brings one of its own. */
export function briefProposal(): Proposal {
  const text = 'La société POSCO a un bureau à Busan. Jean Lamarche, maire de Trois-Rivières, a rencontré POSCO.';
  const span = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const quote = (part: string) => ({ ...span(part), quote: part });
  const second = 'Jean Lamarche, maire de Trois-Rivières, a rencontré POSCO.';
  return proposalSchema.parse({
    kind: 'passerelle.proposal',
    version: 1,
    document: { id: 'document:bref', title: 'Une brève', sha256: 'b'.repeat(64), text, language: 'fr' },
    entities: [
      {
        id: 'company:posco',
        labels: ['Entity', 'Organization', 'Company'],
        name: 'POSCO',
        aliases: ['la société POSCO'],
        names: { ko: '포스코' },
        mentions: [span('POSCO')],
      },
      { id: 'city:busan', labels: ['Entity', 'Place', 'City'], name: 'Busan', aliases: [], mentions: [span('Busan')] },
      {
        id: 'person:jean-lamarche',
        labels: ['Entity', 'Person'],
        name: 'Jean Lamarche',
        aliases: [],
        mentions: [span('Jean Lamarche')],
      },
      {
        id: 'city:trois-rivieres',
        labels: ['Entity', 'Place', 'City'],
        name: 'Trois-Rivières',
        aliases: [],
        mentions: [span('Trois-Rivières')],
      },
    ],
    relationships: [
      {
        type: 'ESTABLISHED_IN',
        from: 'company:posco',
        to: 'city:busan',
        evidence: [quote('La société POSCO a un bureau à Busan.')],
      },
      { type: 'MET', from: 'person:jean-lamarche', to: 'company:posco', evidence: [quote(second)] },
      {
        type: 'MAYOR_OF',
        from: 'person:jean-lamarche',
        to: 'city:trois-rivieres',
        title: 'maire',
        evidence: [quote(second)],
      },
    ],
    questions: [],
  });
}
