/** What stands one step from an entity: how many of each kind before anything is brought, then the best connected first. */
import type { NeighbourCounts, Neighbours } from '../../model/api/explore.ts';
import { PasserelleError } from '../../model/errors.ts';
import { entityTypeOf } from '../../model/ontology/nodes.ts';
import type { EntityType, RelationshipType } from '../../model/ontology/types.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { DRAWN } from './drawn.ts';
import { readScene } from './scene.ts';
import type { Sides } from './shores/shores.ts';

/** A row: {relationship: "MET", direction: "out", labels: ["Entity", "Person", "Mayor"], id: "person:mayor-of-seoul"} */
const NEIGHBOURS = `
MATCH (:Entity {id: $id})-[r:${DRAWN}]->(m:Entity)
RETURN type(r) AS relationship, 'out' AS direction, labels(m) AS labels, m.id AS id
UNION ALL
MATCH (:Entity {id: $id})<-[r:${DRAWN}]-(m:Entity)
RETURN type(r) AS relationship, 'in' AS direction, labels(m) AS labels, m.id AS id`;

export interface NeighbourFilter {
  readonly relationship?: RelationshipType | undefined;
  readonly direction?: 'out' | 'in' | undefined;
  readonly neighbour?: EntityType | undefined;
}

interface Neighbour {
  readonly relationship: RelationshipType;
  readonly direction: 'out' | 'in';
  readonly neighbour: EntityType;
  readonly id: string;
}

/**
 * How many neighbours of each kind there are; most first. `total` counts entities, each once.
 * @throws PasserelleError ENTITY_UNKNOWN
 */
export async function countNeighbours(store: GraphStore, id: string, sides: Sides): Promise<NeighbourCounts> {
  const found = await findNeighbours(store, id, sides);
  const counts = new Map<string, NeighbourCounts['byType'][number]>();
  for (const { relationship, direction, neighbour } of found) {
    const key = `${relationship} ${direction} ${neighbour}`;
    counts.set(key, { relationship, direction, neighbour, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return {
    total: new Set(found.map((neighbour) => neighbour.id)).size,
    byType: [...counts]
      .sort(([keyX, x], [keyY, y]) => y.count - x.count || (keyX < keyY ? -1 : 1))
      .map(([, count]) => count),
  };
}

/**
 * The entity with its best connected neighbours of a kind, and all drawn relationships among them; `more` were left out.
 * @throws PasserelleError ENTITY_UNKNOWN
 */
export async function readNeighbours(
  store: GraphStore,
  id: string,
  filter: NeighbourFilter & { readonly limit: number },
  sides: Sides,
): Promise<Neighbours> {
  const degree = (entity: string) => sides.outline.entities.get(entity)?.ties.length ?? 0;
  const found = (await findNeighbours(store, id, sides)).filter(
    (one) =>
      (filter.relationship ?? one.relationship) === one.relationship &&
      (filter.direction ?? one.direction) === one.direction &&
      (filter.neighbour ?? one.neighbour) === one.neighbour,
  );
  const ids = [...new Set(found.map((one) => one.id))].sort((x, y) => degree(y) - degree(x) || (x < y ? -1 : 1));
  return {
    scene: await readScene(store, [id, ...ids.slice(0, filter.limit)], sides),
    more: Math.max(0, ids.length - filter.limit),
  };
}

async function findNeighbours(store: GraphStore, id: string, sides: Sides): Promise<readonly Neighbour[]> {
  if (!sides.outline.entities.has(id)) throw new PasserelleError('ENTITY_UNKNOWN', { id });
  const rows = await store.ask(NEIGHBOURS, { id });
  return rows.flatMap((row) => {
    const neighbour = entityTypeOf(row.labels as string[]);
    if (neighbour === undefined || row.id === id) return [];
    return [
      {
        relationship: row.relationship as RelationshipType,
        direction: row.direction as 'out' | 'in',
        neighbour,
        id: row.id as string,
      },
    ];
  });
}
