/** How much each link bends: so that parallel ones lie apart and bridges run together. */
import type { SceneNode, SceneRelationship } from '../../../model/api/explore.ts';

export const BRIDGE_BEND = 0.09;
const PARALLEL_BEND = 0.11;

/**
 * Curvatures as sigma's edge-curve takes them (0 is straight), by relationship id. A lone link is straight within a shore
 * and bends a little across the water; bridges bend to the same side however they are directed.
 */
export function bendsOf(
  relationships: readonly SceneRelationship[],
  sideOf: (id: string) => SceneNode['side'],
): Map<string, number> {
  const pairs = Map.groupBy(relationships, ({ from, to }) => (from < to ? `${from} ${to}` : `${to} ${from}`));
  const bends = new Map<string, number>();
  for (const pair of pairs.values()) {
    pair.sort((one, other) => (one.id < other.id ? -1 : 1));
    pair.forEach(({ id, from, to }, rank) => {
      const isBridge = longitude(sideOf(from)) * longitude(sideOf(to)) < 0;
      const lone = isBridge ? BRIDGE_BEND : 0;
      const bend = pair.length === 1 ? lone : PARALLEL_BEND * (2 * rank - (pair.length - 1));
      const way = longitude(sideOf(to)) - longitude(sideOf(from)) || (from < to ? 1 : -1);
      bends.set(id, bend === 0 ? 0 : bend * Math.sign(way));
    });
  }
  return bends;
}

/** The water lies between the shores. */
function longitude(side: SceneNode['side']): number {
  return side === 'a' ? -1 : side === 'b' ? 1 : 0;
}
