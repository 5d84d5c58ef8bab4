/** The graph that a careful reader would draw from a document of the corpus, as one change: something true to ask questions of. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ChangeDraft } from '../../model/change.ts';
import { documentId, passageId } from '../../model/evidence.ts';
import {
  type GraphNode,
  type GraphRelationship,
  type NodeId,
  nodeId,
  relationshipId,
  slug,
} from '../../model/graph.ts';
import { entityTypeOf, nodeDefinition } from '../../model/ontology/nodes.ts';
import type { RelationshipType } from '../../model/ontology/types.ts';

interface Gold {
  readonly lang: 'fr' | 'en';
  readonly entities: readonly {
    readonly id: string;
    readonly type: string;
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly named?: boolean;
    readonly mayor?: boolean;
  }[];
  readonly relationships: readonly {
    readonly type: RelationshipType;
    readonly from: string;
    readonly to: string;
    readonly evidence: string;
    readonly title?: string;
  }[];
}

/** `places`: what a gazetteer would add, by name: "Pohang" → {countryCode: "KR", regionCode: "KR-47"}. */
export function goldDraft(
  stem: string,
  title: string,
  places: Readonly<Record<string, Record<string, string>>>,
): ChangeDraft {
  const text = readFileSync(new URL(`../corpus/${stem}.txt`, import.meta.url), 'utf8');
  const gold = JSON.parse(readFileSync(new URL(`../corpus/${stem}.gold.json`, import.meta.url), 'utf8')) as Gold;
  const sha256 = createHash('sha256').update(text).digest('hex');
  const document = documentId(sha256);
  const nodes = new Map<NodeId, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  const put = (id: NodeId, labels: readonly string[], properties: GraphNode['properties']) =>
    nodes.set(id, { id, labels, properties });
  const link = (type: RelationshipType, from: NodeId, to: NodeId, properties: GraphRelationship['properties']) => {
    const id = relationshipId(type, from, to, String(properties.title ?? ''));
    relationships.set(id, { id, type, from, to, properties });
  };
  put(document, ['Document'], { title, sha256, text, language: gold.lang });

  const passage = (quote: string): NodeId => {
    const start = text.indexOf(quote);
    if (start < 0) throw new RangeError(`not in the document: ${quote}`);
    const id = passageId(document, start, start + quote.length);
    put(id, ['Passage'], { quote, start, end: start + quote.length, document });
    link('FROM', id, document, {});
    return id;
  };

  const idOf = new Map<string, NodeId>();
  let rank = 0;
  for (const entity of gold.entities) {
    if (entity.type === 'Passage') {
      idOf.set(entity.id, passage(entity.name));
      continue;
    }
    const type = entityTypeOf([entity.type])!;
    const id = nodeId(`${type.toLowerCase()}:${slug(entity.name)}`);
    idOf.set(entity.id, id);
    const labels = [...nodeDefinition(type).labels, ...(entity.mayor === true ? ['Mayor'] : [])];
    if (type === 'Visit') rank += 1;
    put(id, labels, {
      name: entity.name,
      aliases: [...(entity.aliases ?? [])],
      ...(entity.named === false && { named: false }),
      ...(type === 'Visit' && { order: rank }),
      ...places[entity.name],
    });
    const start = [entity.name, ...(entity.aliases ?? [])].map((name) => text.indexOf(name)).find((at) => at >= 0);
    if (start === undefined) continue;
    const sentence = text.slice(start).split('\n')[0]!.slice(0, 60);
    link('MENTIONED_IN', id, passage(sentence), { starts: [start], ends: [start + entity.name.length] });
  }
  for (const { type, from, to, evidence, title: role } of gold.relationships) {
    const properties = type === 'SAID' ? {} : { evidence: [passage(evidence)], origin: 'document' };
    link(type, idOf.get(from)!, idOf.get(to)!, { ...properties, ...(role !== undefined && { title: role }) });
  }
  return {
    by: 'tests',
    why: { kind: 'acceptProposal', document, title },
    nodes: [...nodes.values()].map((after) => ({ before: null, after })),
    relationships: [...relationships.values()].map((after) => ({ before: null, after })),
  };
}

/** The first mission document, with the codes of its places. */
export function firstMission(): ChangeDraft {
  const quebec = { countryCode: 'CA', regionCode: 'CA-QC' };
  return goldDraft('first/mission-a-seoul', 'Retour sur la mission à Séoul', {
    Bécancour: quebec,
    'Trois-Rivières': quebec,
    Shawinigan: quebec,
    Québec: quebec,
    Séoul: { countryCode: 'KR', regionCode: 'KR-11' },
    Daejeon: { countryCode: 'KR', regionCode: 'KR-30' },
    Pohang: { countryCode: 'KR', regionCode: 'KR-47' },
    'Corée du Sud': { countryCode: 'KR' },
  });
}
