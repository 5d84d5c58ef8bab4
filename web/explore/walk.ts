/** From a node to the neighbour that lies in a direction, for the arrow keys. Pure. */
import type { Position } from '../graph/layouts/layout.ts';
import type { VisibleScene } from '../graph/visibleScene.ts';
import { neighboursIn } from './summary.ts';

export const ARROWS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const;
export type Arrow = keyof typeof ARROWS;

/** A neighbour far off the direction must be much nearer to be taken all the same. */
const AWAY_COSTS = 2;
/** What lies further aside than this, for each step ahead, is in another arrow's direction. */
const WIDEST = 2.5;

/**
 * The neighbour that one meets first when leaving a node towards an arrow; undefined where none lies on that side of it.
 * Positions as in the session: `y` grows downward.
 */
export function neighbourTowards(
  scene: Pick<VisibleScene, 'nodes' | 'relationships'>,
  positions: ReadonlyMap<string, Position>,
  id: string,
  arrow: Arrow,
): string | undefined {
  const from = positions.get(id);
  if (from === undefined) return undefined;
  const { x, y } = ARROWS[arrow];
  const costs = neighboursIn({ nodes: [...scene.nodes], relationships: [...scene.relationships] }, id).flatMap(
    (node) => {
      const to = positions.get(node.id);
      if (to === undefined) return [];
      const along = (to.x - from.x) * x + (to.y - from.y) * y;
      const across = Math.abs((to.x - from.x) * y) + Math.abs((to.y - from.y) * x);
      return along > 0 && across <= WIDEST * along ? [{ id: node.id, cost: along + AWAY_COSTS * across }] : [];
    },
  );
  return costs.sort((a, b) => a.cost - b.cost || a.id.localeCompare(b.id))[0]?.id;
}
