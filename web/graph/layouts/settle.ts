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
const EDGE = 40;
/** Where these rings are full, newcomers may stand beyond the sheet. */
const RINGS_ON_SHEET = 14;

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
  const center = ashore(wish, side, sheet);
  if (isFree(center, taken)) return center;
  for (let ring = 0; ; ring++) {
    const radius = FIRST_RING + ring * RING_STEP;
    const spots = SPOTS + ring * 6;
    for (let turn = 0; turn < spots; turn++) {
      // To the right first, then by turns below and above: as one reads.
      const angle = (((turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2)) / spots) * 2 * Math.PI;
      const spot = { x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) };
      const isOnSheet = ring >= RINGS_ON_SHEET || isWithin(spot, sheet);
      if (isOnSheet && isFree(spot, taken) && isAtHome(spot, side, sheet)) return spot;
    }
  }
}

/** The wish itself, or, where that lies on the wrong side of a coast, the nearest spot on the right one. */
function ashore(wish: Position, side: Side | null, sheet: Sheet): Position {
  const y = Math.min(sheet.height - EDGE, Math.max(EDGE, wish.y));
  const [left, right] = [coastAt(sheet, 'left', y), coastAt(sheet, 'right', y)];
  if (left === null || right === null) return wish;
  if (side === 'a') return { x: Math.min(wish.x, left - FROM_COAST), y };
  if (side === 'b') return { x: Math.max(wish.x, right + FROM_COAST), y };
  return { x: Math.min(right - FROM_COAST, Math.max(left + FROM_COAST, wish.x)), y };
}

function isWithin({ x, y }: Position, { width, height }: Sheet): boolean {
  return x >= EDGE && x <= width - EDGE && y >= EDGE && y <= height - EDGE;
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
