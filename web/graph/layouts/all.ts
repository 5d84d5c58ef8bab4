/** Every layout, in the order of the menu. */

import { force } from './force.ts';
import { itinerary } from './itinerary.ts';
import type { Layout, LayoutId } from './layout.ts';
import { rings } from './rings.ts';
import { twoShores } from './twoShores.ts';

export const LAYOUTS: readonly Layout[] = [twoShores, force, itinerary, rings];

export function layoutOf(id: LayoutId): Layout {
  return LAYOUTS.find((layout) => layout.id === id)!;
}
