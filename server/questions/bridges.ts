/** What ties the two shores over the whole graph, and through which sectors and cities. */
import type { BridgesAnswer, SceneRelationship } from '../../model/api/explore.ts';
import type { RelationshipId } from '../../model/graph.ts';
import type { GraphStore, Row } from '../store/graphStore.ts';
import { sceneRelationshipOf } from './relationship.ts';
import { readSceneNodes } from './scene.ts';
import type { Sides } from './shores/shores.ts';

/** A row: {end: "company:ore", id: "sector:hydrogen", name: "hydrogen"} */
const SECTORS = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[:ACTIVE_IN]->(s:Sector)
RETURN DISTINCT n.id AS end, s.id AS id, s.name AS name
ORDER BY end, id`;

/** A row: {end: "person:ann", id: "city:becancour", name: "Bécancour"} */
const CITIES = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[:MAYOR_OF|REPRESENTS|LOCATED_IN|ESTABLISHED_IN|HELD_IN]->(c:City)
RETURN DISTINCT n.id AS end, c.id AS id, c.name AS name
ORDER BY end, id`;

type Grouping = BridgesAnswer['bySector'];

/** A relationship counts for each sector that one of its ends is active in, and for each city that an end is, serves or stands in. */
export async function readBridges(store: GraphStore, sides: Sides): Promise<BridgesAnswer> {
  const crossing = sides.outline.ties.filter((tie) => {
    const [from, to] = [sides.sideOf(tie.from), sides.sideOf(tie.to)];
    return from !== null && to !== null && from !== to;
  });
  const ends = [...new Set(crossing.flatMap((tie) => [tie.from, tie.to]))];
  const [stored, nodes, sectors, cities] = await Promise.all([
    store.relationships(crossing.map((tie) => tie.id as RelationshipId)),
    readSceneNodes(store, ends, sides),
    store.ask(SECTORS, { ids: ends }),
    store.ask(CITIES, { ids: ends }),
  ]);
  const relationships = stored.map(sceneRelationshipOf);
  const themselves = nodes
    .filter((node) => node.type === 'City')
    .map((node) => ({ end: node.id, id: node.id, name: node.name }));
  return {
    shores: sides.shores,
    relationships,
    nodes,
    bySector: group(relationships, sectors),
    byCity: group(relationships, [...cities, ...themselves]),
  };
}

/** Most first. */
function group(relationships: readonly SceneRelationship[], belongings: readonly Row[]): Grouping {
  const groupsOf = new Map<string, { id: string; name: string }[]>();
  for (const row of belongings) {
    const end = row.end as string;
    groupsOf.set(end, [...(groupsOf.get(end) ?? []), { id: row.id as string, name: row.name as string }]);
  }
  const groups = new Map<string, { id: string; name: string; relationships: string[] }>();
  for (const { id, from, to } of relationships) {
    const touched = new Map([...(groupsOf.get(from) ?? []), ...(groupsOf.get(to) ?? [])].map((one) => [one.id, one]));
    for (const one of touched.values()) {
      const known = groups.get(one.id) ?? { ...one, relationships: [] };
      known.relationships.push(id);
      groups.set(one.id, known);
    }
  }
  return [...groups.values()]
    .map((one) => ({ ...one, count: one.relationships.length }))
    .sort((x, y) => y.count - x.count || (x.id < y.id ? -1 : 1));
}
