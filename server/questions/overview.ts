/** The first sight: one mission with all that its documents name, laid out for two shores, with its itinerary and a line of figures. */
import type { Overview, Scene, SceneNode, Stop } from '../../model/api/explore.ts';
import { PasserelleError } from '../../model/errors.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { DRAWN } from './drawn.ts';
import type { Outline } from './outline.ts';
import { readScene } from './scene.ts';
import type { Sides } from './shores/shores.ts';

/** A row: {id: "mission:seoul", name: "Mission à Séoul"} */
const MISSIONS = `
MATCH (m:Mission)
RETURN m.id AS id, m.name AS name
ORDER BY name, id`;

/** Whatever is one step from the mission or from one of its stops. A row: {id: "city:seoul"} */
const AROUND = `
MATCH (:Entity {id: $mission})-[:${DRAWN}]-(n:Entity)
RETURN n.id AS id
UNION
MATCH (:Entity {id: $mission})-[:INCLUDES]->(:Entity)-[:${DRAWN}]-(n:Entity)
RETURN n.id AS id`;

/** Whatever is named in a document that names the mission. A row: {id: "company:ore"} */
const NAMED_BESIDE = `
MATCH (:Entity {id: $mission})-[:MENTIONED_IN]->(:Passage)-[:FROM]->(d:Document)
WITH DISTINCT d
MATCH (n:Entity)-[:MENTIONED_IN]->(:Passage)-[:FROM]->(d)
RETURN DISTINCT n.id AS id
ORDER BY id`;

/** A row: {id: "document:3f2a9c01d4b7", title: "…", entities: 31} */
const DOCUMENTS = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[:MENTIONED_IN]->(:Passage)-[:FROM]->(d:Document)
RETURN d.id AS id, d.title AS title, count(DISTINCT n.id) AS entities
ORDER BY entities DESC, id`;

/** A first picture stays readable up to here; the rest is reached by expanding. */
const MOST_NODES = 300;

/**
 * The mission asked for, or the one best connected; without any mission, the entities best connected.
 * @throws PasserelleError ENTITY_UNKNOWN when the mission asked for is not in the graph.
 */
export async function readOverview(store: GraphStore, missionId: string | undefined, all: Sides): Promise<Overview> {
  const { outline } = all;
  const missions = (await store.ask(MISSIONS)).map((row) => ({ id: row.id as string, name: row.name as string }));
  if (missionId !== undefined && !missions.some(({ id }) => id === missionId)) {
    throw new PasserelleError('ENTITY_UNKNOWN', { id: missionId });
  }
  const reach = (id: string) => reachOf(id, outline);
  const mission =
    missions.find(({ id }) => id === missionId) ?? missions.toSorted((x, y) => reach(y.id) - reach(x.id))[0] ?? null;
  const ids = mission === null ? mostTied(outline) : await idsOfMission(store, mission.id, outline);
  // Each mission has its own two shores: those of the whole graph may be another mission's.
  const sides = all.among(ids);
  const [scene, documents] = await Promise.all([readScene(store, ids, sides), store.ask(DOCUMENTS, { ids })]);
  return {
    mission,
    missions,
    shores: sides.shores,
    scene,
    itinerary: mission === null ? [] : itineraryOf(scene, mission.id),
    documents: documents.map((row) => ({
      id: row.id as string,
      title: row.title as string,
      entities: Number(row.entities),
    })),
    summary: summaryOf(scene, documents.length),
    suggestions: suggestionsOf(scene, mission?.id),
  };
}

/** Relationships of a mission and of its stops. */
function reachOf(mission: string, outline: Outline): number {
  const ties = outline.entities.get(mission)?.ties ?? [];
  const stops = ties.filter((tie) => tie.type === 'INCLUDES' && tie.from === mission).map((tie) => tie.to);
  return [mission, ...stops].reduce((sum, id) => sum + degree(id, outline), 0);
}

function degree(id: string, outline: Outline): number {
  return outline.entities.get(id)?.ties.length ?? 0;
}

function byDegree(outline: Outline): (x: string, y: string) => number {
  return (x, y) => degree(y, outline) - degree(x, outline) || (x < y ? -1 : 1);
}

function mostTied(outline: Outline): string[] {
  return [...outline.entities.keys()].sort(byDegree(outline)).slice(0, MOST_NODES);
}

/** The mission, what is around it, then what is named beside it, best connected first; as many as a picture takes. */
async function idsOfMission(store: GraphStore, mission: string, outline: Outline): Promise<string[]> {
  const [around, beside] = await Promise.all([store.ask(AROUND, { mission }), store.ask(NAMED_BESIDE, { mission })]);
  const ids = (rows: typeof around) => rows.map((row) => row.id as string).sort(byDegree(outline));
  return [...new Set([mission, ...ids(around), ...ids(beside)])].slice(0, MOST_NODES);
}

function itineraryOf(scene: Scene, mission: string): Stop[] {
  const endsOf = (stop: string, type: string) =>
    scene.relationships.filter((r) => r.type === type && r.from === stop).map((r) => r.to);
  const stops = new Set(endsOf(mission, 'INCLUDES'));
  return scene.nodes
    .filter((node) => node.type === 'Visit' && stops.has(node.id))
    .sort((x, y) => (x.order ?? Infinity) - (y.order ?? Infinity) || (x.id < y.id ? -1 : 1))
    .map((node, at) => ({
      id: node.id,
      order: node.order ?? at + 1,
      name: node.name,
      ...(node.kind !== undefined && { kind: node.kind }),
      places: endsOf(node.id, 'HELD_IN'),
      hosts: endsOf(node.id, 'HOSTED_BY'),
      ...(node.startDate !== undefined && { startDate: node.startDate }),
    }));
}

const PARTNERS: ReadonlySet<string> = new Set([
  'Person',
  'Company',
  'Institute',
  'Government',
  'Association',
  'City',
  'Region',
  'Country',
]);

function summaryOf(scene: Scene, documents: number): Overview['summary'] {
  const partners = scene.nodes.filter((node) => PARTNERS.has(node.type));
  return {
    partners: partners.length,
    partnersA: partners.filter((node) => node.side === 'a').length,
    partnersB: partners.filter((node) => node.side === 'b').length,
    bridges: bridgesIn(scene).length,
    missions: scene.nodes.filter((node) => node.type === 'Mission').length,
    documents,
  };
}

function bridgesIn(scene: Scene): Scene['relationships'] {
  const sideOf = new Map(scene.nodes.map((node) => [node.id, node.side]));
  return scene.relationships.filter(({ from, to }) => {
    const sides = [sideOf.get(from), sideOf.get(to)];
    return sides.includes('a') && sides.includes('b');
  });
}

function suggestionsOf(scene: Scene, mission: string | undefined): Overview['suggestions'] {
  const bridges = bridgesIn(scene);
  const count = (node: SceneNode) => bridges.filter(({ from, to }) => from === node.id || to === node.id).length;
  const best = (types: readonly string[]) =>
    scene.nodes
      .filter((node) => types.includes(node.type) && node.named && count(node) > 0)
      .sort((x, y) => count(y) - count(x) || y.degree - x.degree || (x.id < y.id ? -1 : 1))[0];
  const person = best(['Person']);
  const company = best(['Company', 'Institute', 'Government', 'Association']);
  return [
    ...(person === undefined ? [] : [{ kind: 'bridge-person' as const, id: person.id }]),
    ...(company === undefined ? [] : [{ kind: 'bridge-company' as const, id: company.id }]),
    ...(mission === undefined ? [] : [{ kind: 'itinerary' as const, id: mission }]),
  ];
}
