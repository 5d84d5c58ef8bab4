/**
 * Who can introduce us: the shortest chains from one entity to another, breadth first, one question to the graph a step. A chain through
 * a mission, a sector, a country or a region says little; such chains are given only where there are no others.
 */
import type { PathsAnswer } from '../../model/api/explore.ts';
import { PasserelleError } from '../../model/errors.ts';
import { entityTypeOf } from '../../model/ontology/nodes.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { DRAWN } from './drawn.ts';
import { RELATIONSHIP_COLUMNS, readSceneNodes, relationshipOf } from './scene.ts';
import type { Sides } from './shores/shores.ts';
import { readSources } from './sources.ts';

/** A row: {id: "MET~person:a~person:b", evidence: 2, near: "person:a", far: "person:b", labels: ["Entity", "Person"]} */
const STEP = `
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[r:${DRAWN}]-(m:Entity)
RETURN r.id AS id, size(coalesce(r.evidence, [])) AS evidence, n.id AS near, m.id AS far, labels(m) AS labels
ORDER BY near, far, id`;

/** Rows as `relationshipOf` reads them. */
const RELATIONSHIPS = `
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:${DRAWN}]->(b:Entity)
WHERE b.id IN $ids
RETURN ${RELATIONSHIP_COLUMNS}
ORDER BY id`;

/** Say little of who knows whom. */
const LOOSE: ReadonlySet<string> = new Set(['Mission', 'Sector', 'Country', 'Region']);

export interface PathsRequest {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly limit: number;
}

interface Chain {
  readonly nodes: readonly string[];
  readonly relationships: readonly string[];
  readonly evidence: number;
}

interface Step {
  readonly id: string;
  readonly evidence: number;
  readonly near: string;
  readonly far: string;
}

/**
 * The shortest chains, at most `maxHops` long, best supported by evidence first, then by their ids. Of several relationships between the
 * same two, a chain takes the one with most evidence. None is an empty list.
 * @throws PasserelleError ENTITY_UNKNOWN if either end is not in the graph.
 */
export async function findPaths(store: GraphStore, request: PathsRequest, sides: Sides): Promise<PathsAnswer> {
  for (const id of [request.from, request.to]) {
    if (!sides.outline.entities.has(id)) throw new PasserelleError('ENTITY_UNKNOWN', { id });
  }
  const tight = await findChains(store, request, LOOSE);
  const chains = tight.length > 0 ? tight : await findChains(store, request, new Set());
  const ids = [...new Set(chains.flatMap((chain) => chain.nodes))];
  const walked = new Set(chains.flatMap((chain) => chain.relationships));
  const [nodes, rows] = await Promise.all([readSceneNodes(store, ids, sides), store.ask(RELATIONSHIPS, { ids })]);
  const relationships = rows.map(relationshipOf).filter((relationship) => walked.has(relationship.id));
  return {
    loose: tight.length === 0 && chains.length > 0,
    paths: chains.map((chain) => ({ nodes: [...chain.nodes], relationships: [...chain.relationships] })),
    scene: { nodes, relationships },
    sources: await readSources(
      store,
      relationships.flatMap((relationship) => relationship.evidence),
    ),
  };
}

async function findChains(store: GraphStore, request: PathsRequest, avoided: ReadonlySet<string>): Promise<Chain[]> {
  const { from, to, maxHops, limit } = request;
  if (from === to) return [];
  /** For each entity reached, the steps by which it was reached first. */
  const reachedBy = new Map<string, Step[]>([[from, []]]);
  let frontier = [from];
  for (let hop = 1; hop <= maxHops && frontier.length > 0 && !reachedBy.has(to); hop += 1) {
    const steps = bestSteps(await store.ask(STEP, { ids: frontier }), to, avoided);
    const next = new Map<string, Step[]>();
    for (const step of steps) {
      if (!reachedBy.has(step.far)) next.set(step.far, [...(next.get(step.far) ?? []), step]);
    }
    for (const [id, arrivals] of next) reachedBy.set(id, arrivals);
    frontier = [...next.keys()].sort();
  }
  return reachedBy.has(to) ? unroll(to, from, reachedBy, limit) : [];
}

/** One step for each pair of ends, without those into what is avoided. */
function bestSteps(rows: readonly unknown[], goal: string, avoided: ReadonlySet<string>): readonly Step[] {
  const best = new Map<string, Step>();
  for (const row of rows as readonly (Step & { labels: string[] })[]) {
    if (row.far !== goal && avoided.has(entityTypeOf(row.labels) ?? '')) continue;
    const key = `${row.near} ${row.far}`;
    const known = best.get(key);
    if (known === undefined || row.evidence > known.evidence) best.set(key, row);
  }
  return [...best.values()];
}

/** At most this many chains are compared; beyond, the order is that of the ids. */
const MOST_COMPARED = 1_000;

/** From the goal back to the start, all ways. */
function unroll(to: string, from: string, reachedBy: ReadonlyMap<string, readonly Step[]>, limit: number): Chain[] {
  let chains: Chain[] = [{ nodes: [to], relationships: [], evidence: 0 }];
  while (chains.some((chain) => chain.nodes[0] !== from)) {
    chains = chains
      .flatMap((chain) =>
        reachedBy.get(chain.nodes[0]!)!.map((step) => ({
          nodes: [step.near, ...chain.nodes],
          relationships: [step.id, ...chain.relationships],
          evidence: chain.evidence + step.evidence,
        })),
      )
      .slice(0, MOST_COMPARED);
  }
  return chains
    .sort((x, y) => y.evidence - x.evidence || (x.nodes.join(' ') < y.nodes.join(' ') ? -1 : 1))
    .slice(0, limit);
}
