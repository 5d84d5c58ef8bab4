/** The force layout itself, pure: the worker (force.worker.ts) and the tests run this same function. */
import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Scene, SceneNode } from '../../../model/api/explore.ts';
import { COAST_SWING } from './coast.ts';
import type { Arrangement, Sheet } from './layout.ts';

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly side: SceneNode['side'];
}

const WATER = 0.36;
const TICKS = 160;
/** Node names lie below their disc: bodies keep this far apart, in sheet units. */
const BODY = 46;
const SQUARE_PER_NODE = 150 * 150;

/**
 * Springs and repulsion, pulled by shore: side a stays on the left land, side b on the right, the rest in the water.
 * Always the same: it starts on a spiral in the order of the scene, and d3's own chance (to part bodies at the very same
 * spot) is a fixed row of numbers for each simulation.
 */
export function simulate(scene: Scene): Arrangement {
  const sheet = sheetFor(scene.nodes.length);
  const bodies: Body[] = scene.nodes.map((node, index) => ({
    id: node.id,
    side: node.side,
    ...startOf(index, scene.nodes.length, sheet, node.side),
  }));
  const links: SimulationLinkDatum<Body>[] = scene.relationships.map(({ from, to }) => ({ source: from, target: to }));
  const simulation = forceSimulation(bodies)
    .force(
      'links',
      forceLink<Body, SimulationLinkDatum<Body>>(links)
        .id(({ id }) => id)
        .distance(120)
        .strength(0.12),
    )
    .force('apart', forceManyBody<Body>().strength(-420).distanceMax(500).theta(1))
    .force('bodies', forceCollide<Body>(BODY).strength(0.9).iterations(2))
    .force(
      'shore',
      forceX<Body>(({ side }) => sheet.width * (side === 'a' ? 0.16 : side === 'b' ? 0.84 : 0.5)).strength(0.12),
    )
    .force('middle', forceY<Body>(sheet.height / 2).strength(0.05))
    .alphaDecay(1 - 0.002 ** (1 / TICKS))
    .stop();
  for (let tick = 0; tick < TICKS; tick++) {
    simulation.tick();
    for (const body of bodies) keepHome(body, sheet);
  }
  return { positions: new Map(bodies.map(({ id, x, y }) => [id, { x: x!, y: y! }])), sheet };
}

function sheetFor(count: number): Sheet {
  const width = Math.max(1000, Math.sqrt(count * SQUARE_PER_NODE * (1000 / 760)));
  const height = (width * 760) / 1000;
  return { width, height, coasts: { left: (width * (1 - WATER)) / 2, right: (width * (1 + WATER)) / 2 } };
}

/** On a sunflower's spiral, each on its own side: no two start at one spot. */
function startOf(index: number, count: number, sheet: Sheet, side: Body['side']): { x: number; y: number } {
  const radius = Math.sqrt((index + 0.5) / count);
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  const middle = sheet.width * (side === 'a' ? 0.16 : side === 'b' ? 0.84 : 0.5);
  return {
    x: middle + radius * Math.cos(angle) * sheet.width * 0.14,
    y: sheet.height / 2 + radius * Math.sin(angle) * sheet.height * 0.4,
  };
}

/** Nobody leaves the sheet, and nobody crosses the water. */
function keepHome(body: Body, sheet: Sheet): void {
  const clear = BODY + COAST_SWING;
  const { left, right } = sheet.coasts!;
  const low = body.side === 'b' ? right + clear : body.side === null ? left + clear : 70;
  const high = body.side === 'a' ? left - clear : body.side === null ? right - clear : sheet.width - 70;
  body.x = Math.min(high, Math.max(low, body.x!));
  body.y = Math.min(sheet.height - 66, Math.max(96, body.y!));
}
