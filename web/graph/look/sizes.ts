/** How large things are drawn, in sheet units: size says how connected a thing is. */
import type { SceneNode } from '../../../model/api/explore.ts';

/** The outer radius of a node's ring. */
export function radiusOf(node: Pick<SceneNode, 'type' | 'degree'>): number {
  if (node.type === 'Mission') return 28;
  if (node.type === 'Visit') return 17;
  const grown = 15 + 2.6 * Math.sqrt(node.degree);
  return Math.min(node.type === 'Sector' ? 18 : 26, grown);
}

/** Parts of the outer radius. */
export const RING = 0.1;
export const RING_GAP = 0.09;
/** The half side of the square that holds the pictogram. */
export const GLYPH = 0.5;
/** How often a broken ring is broken. */
export const RING_DASHES = 14;
