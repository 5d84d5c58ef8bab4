/** Sorts a scene into the zones of the two-shores picture. Where each zone lies: twoShores.ts. */
import type { Scene, SceneNode, Side } from '../../../model/api/explore.ts';
import { nodeDefinition } from '../../../model/ontology/nodes.ts';
import type { Ties } from './ranks.ts';

export interface Zones {
  /** Partners tied to the other shore or to something in the water: they stand by the water. */
  readonly near: Record<Side, SceneNode[]>;
  /** Places, and partners whose ties stay on their shore. */
  readonly far: Record<Side, SceneNode[]>;
  /** Missions, sectors, agreements and what has no side. */
  readonly afloat: SceneNode[];
  /** The stops of the missions, in order. */
  readonly stones: SceneNode[];
}

export function sortIntoZones(scene: Scene): Zones {
  const zones: Zones = { near: { a: [], b: [] }, far: { a: [], b: [] }, afloat: [], stones: [] };
  const byId = new Map(scene.nodes.map((node) => [node.id, node]));
  const ties = tiesOf(scene);
  for (const node of scene.nodes) {
    if (node.side === null) (node.type === 'Visit' ? zones.stones : zones.afloat).push(node);
    else zones[isByTheWater(node, ties, byId) ? 'near' : 'far'][node.side].push(node);
  }
  const mission = missionOf(scene);
  zones.stones.sort(
    (one, other) =>
      (mission.get(one.id) ?? '').localeCompare(mission.get(other.id) ?? '', 'en') || compareStops(one, other),
  );
  return zones;
}

/** Neighbours of each node, each once, in the order of the scene. */
export function tiesOf(scene: Scene): Ties {
  const ties = new Map<string, Set<string>>(scene.nodes.map((node) => [node.id, new Set()]));
  for (const { from, to } of scene.relationships) {
    if (from === to) continue;
    ties.get(from)?.add(to);
    ties.get(to)?.add(from);
  }
  return new Map([...ties].map(([id, others]) => [id, [...others]]));
}

/** By rank in the mission, then by date, then by id. */
export function compareStops(one: SceneNode, other: SceneNode): number {
  return (
    (one.order ?? Number.MAX_SAFE_INTEGER) - (other.order ?? Number.MAX_SAFE_INTEGER) ||
    (one.startDate ?? '').localeCompare(other.startDate ?? '', 'en') ||
    one.id.localeCompare(other.id, 'en')
  );
}

/** The mission that includes each stop. */
export function missionOf(scene: Scene): Map<string, string> {
  return new Map(scene.relationships.filter(({ type }) => type === 'INCLUDES').map(({ from, to }) => [to, from]));
}

function isByTheWater(node: SceneNode, ties: Ties, byId: ReadonlyMap<string, SceneNode>): boolean {
  if (nodeDefinition(node.type).group === 'place') return false;
  return ties.get(node.id)!.some((id) => {
    const other = byId.get(id)!;
    if (other.side === null) return other.type === 'Mission' || other.type === 'Visit' || other.type === 'Agreement';
    return other.side !== node.side;
  });
}
