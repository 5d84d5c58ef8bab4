/** Which link a hand means: a line two pixels thin asks too steady a hand, so the nearest within a few pixels is it. */
import { distanceToLink } from '../layers/links.ts';
import type { Position } from '../layouts/layout.ts';
import { course } from './content.ts';
import { screenProjection } from './projection.ts';
import type { Stage } from './stage.ts';

const REACH_PX = 6;
/** Above, links are a texture that nobody points at, and looking at each would slow the pointer. */
const MOST_LINKS = 5000;

/** The link nearest the point, in pixels of the screen; null where none is near. */
export function linkAt(stage: Stage, point: Position): string | null {
  if (stage.graph.size > MOST_LINKS) return null;
  const projection = screenProjection(stage);
  let nearest: string | null = null;
  let reach = REACH_PX;
  stage.graph.forEachEdge((id) => {
    const distance = distanceToLink(course(stage, id, projection), point, reach);
    if (distance > reach) return;
    reach = distance;
    nearest = id;
  });
  return nearest;
}
