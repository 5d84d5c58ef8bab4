/** A piece of the graph as it is drawn: nodes with their side and how connected they are, and the relationships among them. */
import type { Scene, SceneByIds, SceneNode, SceneRelationship } from '../../model/api/explore.ts';
import type { Origin } from '../../model/evidence.ts';
import { type GraphNode, isNodeId, type NodeId, type Properties } from '../../model/graph.ts';
import { entityTypeOf } from '../../model/ontology/nodes.ts';
import type { RelationshipType } from '../../model/ontology/types.ts';
import type { GraphStore, Row } from '../store/graphStore.ts';
import { DRAWN } from './drawn.ts';
import type { Sides } from './shores/shores.ts';

/** The columns that `relationshipOf` reads, for a pattern `(a)-[r]->(b)`. */
export const RELATIONSHIP_COLUMNS = `r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r.title AS title,
       r.origin AS origin, r.evidence AS evidence, r.confidence AS confidence`;

/** A row: {id: "MET~person:a~person:b", type: "MET", from: "person:a", to: "person:b", title: null, origin: "document", evidence: ["passage:…"], confidence: 0.98} */
const AMONG = `
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:${DRAWN}]->(b:Entity)
WHERE b.id IN $ids
RETURN ${RELATIONSHIP_COLUMNS}
ORDER BY id`;

/** A row: {id: "city:seoul", documents: 3} */
const DOCUMENTS = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[:MENTIONED_IN]->(:Passage)-[:FROM]->(d:Document)
RETURN n.id AS id, count(DISTINCT d.id) AS documents
ORDER BY id`;

/** Those nodes, in the order asked, and all drawn relationships among them. Ids that are not of an entity are left out. */
export async function readScene(store: GraphStore, ids: readonly string[], sides: Sides): Promise<Scene> {
  const [nodes, relationships] = await Promise.all([
    readSceneNodes(store, ids, sides),
    store.ask(AMONG, { ids: [...new Set(ids)] }),
  ]);
  return { nodes, relationships: relationships.map(relationshipOf) };
}

/** GET /api/scene */
export async function readSceneByIds(store: GraphStore, ids: readonly string[], sides: Sides): Promise<SceneByIds> {
  const scene = await readScene(store, ids, sides);
  const known = new Set(scene.nodes.map((node) => node.id));
  return { scene, unknown: ids.filter((id) => !known.has(id)) };
}

/** The nodes alone, in the order asked; each once. */
export async function readSceneNodes(store: GraphStore, ids: readonly string[], sides: Sides): Promise<SceneNode[]> {
  const unique = [...new Set(ids)].filter(isNodeId) as NodeId[];
  const [nodes, counts] = await Promise.all([store.nodes(unique), store.ask(DOCUMENTS, { ids: unique })]);
  const documents = new Map(counts.map((row) => [row.id as string, Number(row.documents)]));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return unique.flatMap((id) => {
    const node = byId.get(id);
    const sceneNode = node === undefined ? undefined : sceneNodeOf(node, documents.get(id) ?? 0, sides);
    return sceneNode === undefined ? [] : [sceneNode];
  });
}

export function relationshipOf(row: Row): SceneRelationship {
  return {
    id: row.id as string,
    type: row.type as RelationshipType,
    from: row.from as string,
    to: row.to as string,
    ...(row.title != null && { title: row.title as string }),
    origin: (row.origin as Origin | null) ?? 'document',
    evidence: (row.evidence as string[] | null) ?? [],
    ...(row.confidence != null && { confidence: row.confidence as number }),
  };
}

function sceneNodeOf(node: GraphNode, documents: number, sides: Sides): SceneNode | undefined {
  const type = entityTypeOf(node.labels);
  if (type === undefined || !node.labels.includes('Entity')) return undefined;
  const p = node.properties;
  const reason = sides.reasonOf(node.id);
  return {
    id: node.id,
    type,
    labels: [...node.labels],
    name: String(p.name ?? node.id),
    aliases: texts(p, 'aliases'),
    names: Object.fromEntries(texts(p, 'names').map(splitTag)),
    named: p.named !== false,
    side: sides.sideOf(node.id),
    ...(reason !== undefined && { sideReason: reason }),
    degree: sides.outline.entities.get(node.id)?.ties.length ?? 0,
    documents,
    ...optional(p, 'acronym', 'string'),
    ...optional(p, 'kind', 'string'),
    ...optional(p, 'startDate', 'string'),
    ...optional(p, 'endDate', 'string'),
    ...optional(p, 'order', 'number'),
    ...optional(p, 'latitude', 'number'),
    ...optional(p, 'longitude', 'number'),
  };
}

function texts(properties: Properties, key: string): string[] {
  const value = properties[key];
  return Array.isArray(value) ? value.map(String) : [];
}

/** "ko:서울" → ["ko", "서울"] */
function splitTag(tagged: string): [string, string] {
  const colon = tagged.indexOf(':');
  return [tagged.slice(0, colon), tagged.slice(colon + 1)];
}

function optional(properties: Properties, key: string, type: 'string' | 'number'): Record<string, never> {
  const value = properties[key];
  return (typeof value === type ? { [key]: value } : {}) as Record<string, never>;
}
