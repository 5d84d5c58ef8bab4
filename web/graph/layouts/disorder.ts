/** How hard a picture is to read, as one number, so that of two arrangements the better one can be kept. */
import type { Scene } from '../../../model/api/explore.ts';
import { BRIDGE_BEND } from '../look/bends.ts';
import { radiusOf } from '../look/sizes.ts';
import type { Position } from './layout.ts';

/** What one crossing, one disc run through, and a sheet's height of link length count. */
const COST = { bridgeCrossing: 1, crossing: 0.25, throughDisc: 2.2, length: 0.35 };
const NEAR_DISC = 7;
const HEIGHT = 760;

/** The scene by number: looking things up by name would cost more than all the geometry. */
interface Drawing {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly isBridge: Uint8Array;
  readonly radius: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Prepares a scene once; the function it gives is called for each arrangement tried. */
export function disorderOf(scene: Scene): (positions: ReadonlyMap<string, Position>) => number {
  const drawing = drawingOf(scene);
  const ids = scene.nodes.map(({ id }) => id);
  return (positions) => {
    ids.forEach((id, index) => {
      const { x, y } = positions.get(id)!;
      drawing.x[index] = x;
      drawing.y[index] = y;
    });
    return crossings(drawing) + throughDiscs(drawing) + length(drawing);
  };
}

function drawingOf({ nodes, relationships }: Scene): Drawing {
  const numbers = new Map(nodes.map(({ id }, index) => [id, index]));
  const pairs = new Map<string, [number, number]>();
  for (const { from, to } of relationships) {
    const [one, other] = [numbers.get(from)!, numbers.get(to)!].sort((a, b) => a - b) as [number, number];
    if (one !== other) pairs.set(`${one} ${other}`, [one, other]);
  }
  const lines = [...pairs.values()];
  const side = (index: number) => nodes[index]!.side;
  return {
    from: Int32Array.from(lines, ([one]) => one),
    to: Int32Array.from(lines, ([, other]) => other),
    isBridge: Uint8Array.from(lines, ([a, b]) => Number(side(a) !== null && side(b) !== null && side(a) !== side(b))),
    radius: Float64Array.from(nodes, radiusOf),
    x: new Float64Array(nodes.length),
    y: new Float64Array(nodes.length),
  };
}

function crossings({ from, to, isBridge, x, y }: Drawing): number {
  let cost = 0;
  for (let i = 0; i < from.length; i++) {
    const [a, b] = [from[i]!, to[i]!];
    for (let j = i + 1; j < from.length; j++) {
      const [c, d] = [from[j]!, to[j]!];
      if (a === c || a === d || b === c || b === d) continue;
      if (turn(x, y, a, b, c) * turn(x, y, a, b, d) >= 0 || turn(x, y, c, d, a) * turn(x, y, c, d, b) >= 0) continue;
      cost += isBridge[i] === 1 && isBridge[j] === 1 ? COST.bridgeCrossing : COST.crossing;
    }
  }
  return cost;
}

function throughDiscs({ from, to, isBridge, radius, x, y }: Drawing): number {
  let cost = 0;
  for (let i = 0; i < from.length; i++) {
    const [a, b] = [from[i]!, to[i]!];
    const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
    const squared = dx * dx + dy * dy;
    for (let disc = 0; disc < radius.length; disc++) {
      // Where on the way from a to b one is nearest to the disc.
      const along = ((x[disc]! - x[a]!) * dx + (y[disc]! - y[a]!) * dy) / squared;
      if (!(along > 0 && along < 1) || disc === a || disc === b) continue;
      // A bridge rises over its chord, most in the middle: see bends.ts.
      const rise = isBridge[i] === 1 ? 2 * along * (1 - along) * BRIDGE_BEND * Math.abs(dx) : 0;
      const away = Math.hypot(x[a]! + dx * along - x[disc]!, y[a]! + dy * along - rise - y[disc]!);
      if (away < radius[disc]! + NEAR_DISC) cost += isBridge[i] === 1 ? COST.throughDisc : COST.throughDisc / 2;
    }
  }
  return cost;
}

function length({ from, to, y }: Drawing): number {
  let sum = 0;
  for (let i = 0; i < from.length; i++) sum += Math.abs(y[from[i]!]! - y[to[i]!]!);
  return (COST.length * sum) / HEIGHT;
}

/** Positive where c lies to one side of the line from a to b, negative to the other. */
function turn(x: Float64Array, y: Float64Array, a: number, b: number, c: number): number {
  return (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!);
}
