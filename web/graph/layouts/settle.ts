/** Finds room for newcomers while everything else keeps still. */
import type { Side } from '../../../model/api/explore.ts';
import { coastAt } from './coast.ts';
import type { Position, Sheet } from './layout.ts';

/** A node to settle: where it would like to be, and on which side of the water it belongs. */
export interface Newcomer {
  readonly id: string;
  readonly side: Side | null;
  readonly wish: Position;
}

/** Apart enough for a disc and two lines of its name, in sheet units. */
const APART = { x: 104, y: 70 };
const FIRST_RING = 96;
const RING_STEP = 44;
const SPOTS = 18;
const FROM_COAST = 34;

/**
 * Each newcomer in turn takes the free spot nearest its wish: on rings around it, on its own side of the water, and away
 * from what already stands. Nobody who stands is moved.
 */
export function settle(
  newcomers: readonly Newcomer[],
  standing: ReadonlyMap<string, Position>,
  sheet: Sheet,
): Map<string, Position> {
  const taken = [...standing.values()];
  const placed = new Map<string, Position>();
  for (const newcomer of newcomers) {
    const spot = firstFree(newcomer, taken, sheet);
    taken.push(spot);
    placed.set(newcomer.id, spot);
  }
  return placed;
}

function firstFree({ wish, side }: Newcomer, taken: readonly Position[], sheet: Sheet): Position {
  if (isFree(wish, taken) && isAtHome(wish, side, sheet)) return wish;
  for (let ring = 0; ; ring++) {
    const radius = FIRST_RING + ring * RING_STEP;
    const spots = Math.round(SPOTS + ring * 6);
    for (let turn = 0; turn < spots; turn++) {
      // To the right first, then by turns below and above: as one reads.
      const angle = (((turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2)) / spots) * 2 * Math.PI;
      const spot = { x: wish.x + radius * Math.cos(angle), y: wish.y + radius * Math.sin(angle) };
      if (isFree(spot, taken) && isAtHome(spot, side, sheet)) return spot;
    }
  }
}

function isFree(spot: Position, taken: readonly Position[]): boolean {
  return taken.every(({ x, y }) => Math.hypot((x - spot.x) / APART.x, (y - spot.y) / APART.y) >= 1);
}

function isAtHome({ x, y }: Position, side: Side | null, sheet: Sheet): boolean {
  const left = coastAt(sheet, 'left', y);
  const right = coastAt(sheet, 'right', y);
  if (left === null || right === null) return true;
  if (side === 'a') return x <= left - FROM_COAST;
  if (side === 'b') return x >= right + FROM_COAST;
  return x >= left + FROM_COAST && x <= right - FROM_COAST;
}
