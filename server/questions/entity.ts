/** Everything known of one entity: its facts as seen from it, what it said, where it is named, and who changed it. */
import type { EntityAnswer, Fact, SceneRelationship } from '../../model/api/explore.ts';
import { PasserelleError } from '../../model/errors.ts';
import type { NodeId, Properties } from '../../model/graph.ts';
import { ENTITY_PROPERTIES, nodeDefinition } from '../../model/ontology/nodes.ts';
import { RELATIONSHIPS } from '../../model/ontology/relationships.ts';
import type { EntityType } from '../../model/ontology/types.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { DRAWN } from './drawn.ts';
import { readHistory } from './history.ts';
import { RELATIONSHIP_COLUMNS, readSceneNodes, relationshipOf } from './scene.ts';
import type { Sides } from './shores/shores.ts';
import { readSources } from './sources.ts';

/** Rows as `relationshipOf` reads them; first those that leave the entity. */
const FACTS = `
MATCH (a:Entity {id: $id})-[r:${DRAWN}]->(b:Entity)
RETURN ${RELATIONSHIP_COLUMNS}
UNION ALL
MATCH (a:Entity)-[r:${DRAWN}]->(b:Entity {id: $id})
RETURN ${RELATIONSHIP_COLUMNS}`;

/** A row: {type: "SAID", passage: "passage:3f2a9c01d4b7:120-260"}, in the order of the documents and of their text. */
const PASSAGES = `
MATCH (:Entity {id: $id})-[r:SAID|MENTIONED_IN]->(p:Passage)-[:FROM]->(d:Document)
RETURN type(r) AS type, p.id AS passage, d.id AS document, p.start AS start, p.\`end\` AS stop
ORDER BY document, start, stop, type`;

/**
 * @throws PasserelleError ENTITY_UNKNOWN
 */
export async function readEntity(store: GraphStore, id: string, sides: Sides): Promise<EntityAnswer> {
  const [[node], [stored]] = await Promise.all([readSceneNodes(store, [id], sides), store.nodes([id as NodeId])]);
  if (node === undefined || stored === undefined) throw new PasserelleError('ENTITY_UNKNOWN', { id });
  const [factRows, passageRows, history] = await Promise.all([
    store.ask(FACTS, { id }),
    store.ask(PASSAGES, { id }),
    readHistory(store, id),
  ]);
  const facts = await factsOf(store, id, factRows.map(relationshipOf), sides);
  const passages = (type: string) =>
    passageRows.filter((row) => row.type === type).map((row) => ({ passage: row.passage as string }));
  const [statements, mentions] = [passages('SAID'), passages('MENTIONED_IN')];
  const named = [...statements, ...mentions].map(({ passage }) => passage);
  return {
    node,
    properties: ontologyProperties(node.type, stored.properties),
    facts,
    statements,
    sources: await readSources(store, [...facts.flatMap((fact) => fact.sources), ...named]),
    mentions,
    history,
  };
}

/** In the order of the ontology; within a type the best connected other end first. */
async function factsOf(
  store: GraphStore,
  id: string,
  relationships: readonly SceneRelationship[],
  sides: Sides,
): Promise<Fact[]> {
  const others = relationships.map((relationship) => otherEnd(relationship, id));
  const nodes = new Map((await readSceneNodes(store, others, sides)).map((node) => [node.id, node]));
  const facts = relationships.flatMap((relationship): Fact[] => {
    const other = nodes.get(otherEnd(relationship, id));
    if (other === undefined) return [];
    const direction = relationship.from === id ? 'out' : 'in';
    return [{ relationship, direction, other, sources: relationship.evidence }];
  });
  const rank = new Map<string, number>(RELATIONSHIPS.map((definition, at) => [definition.type, at]));
  return facts.sort(
    (x, y) =>
      rank.get(x.relationship.type)! - rank.get(y.relationship.type)! ||
      y.direction.localeCompare(x.direction) ||
      y.other.degree - x.other.degree ||
      (x.relationship.id < y.relationship.id ? -1 : 1),
  );
}

function otherEnd({ from, to }: SceneRelationship, id: string): string {
  return from === id ? to : from;
}

/** Only what the ontology names; what the store keeps beside it is its own business. */
function ontologyProperties(type: EntityType, properties: Properties): EntityAnswer['properties'] {
  const keys = [...ENTITY_PROPERTIES, ...nodeDefinition(type).properties].map((definition) => definition.key);
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = properties[key];
      if (value === undefined) return [];
      return [[key, typeof value === 'bigint' ? String(value) : (value as string | number | boolean | string[])]];
    }),
  );
}
