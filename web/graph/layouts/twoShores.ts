/**
 * The default picture: partners on their shore, those with bridges nearest the water, places and the rest behind them;
 * in the water the mission, its stops as stepping stones from top to bottom, and the sectors.
 */
import type { Scene, Side } from '../../../model/api/explore.ts';
import { coastSwing } from './coast.ts';
import { disorderOf } from './disorder.ts';
import { improveOrder } from './improve.ts';
import type { Arrangement, Layout, Position, Sheet } from './layout.ts';
import { orderColumns, spread, type Ties, wantedHeight } from './ranks.ts';
import { sortIntoZones, tiesOf } from './zones.ts';

/** A row holds a disc and two lines of its name; a lane, a line of about 22 characters. In sheet units. */
const ROW = 78;
/** A mission is larger and its name longer. */
const MISSION_ROW = 106;
const LANE = 150;
const MARGIN = { bottom: 74, side: 84 };
/** Above the first row the names of the shores stand, whatever the scale. */
const topOf = (height: number): number => Math.round(height * 0.137);
const SHORE_TO_LANE = 92;
const WATER_MARGIN = 84;
const LEAST_WATER = 348;
const SHEET_RATIO = 1000 / 760;

interface Column {
  readonly zone: Zone;
  readonly ids: readonly string[];
  /** How many lanes it takes; its things take turns, so that neighbours in rank are never side by side. */
  readonly lanes: number;
}

export const twoShores: Layout = {
  id: 'two-shores',
  name: { fr: 'Deux rives', en: 'Two shores', ko: '두 기슭' },
  compute: arrangeShores,
};

function arrangeShores(scene: Scene): Arrangement {
  const zones = sortIntoZones(scene);
  const ids = (nodes: readonly { id: string }[]): string[] => nodes.map(({ id }) => id);
  const groups = [zones.stones, zones.afloat, zones.near.b, zones.near.a, zones.far.a, zones.far.b].map(ids);
  const names = ['stones', 'afloat', 'near-b', 'near-a', 'far-a', 'far-b'] as const;
  const ties = tiesOf(scene);
  const missions = new Set(scene.nodes.filter(({ type }) => type === 'Mission').map(({ id }) => id));
  const { height, lanes } = fitSheet(names.map((zone, index) => ({ zone, count: groups[index]!.length })));
  const placeOrder = (order: readonly (readonly string[])[]): Arrangement => {
    const columns = names.map((zone, index) => ({ zone, ids: order[index]!, lanes: lanes[index]! }));
    return placeColumns(columns, height, ties, missions);
  };
  const disorder = disorderOf(scene);
  const work =
    scene.relationships.length * (scene.relationships.length / 2 + scene.nodes.length) + 40 * scene.nodes.length;
  const fixed = new Set([names.indexOf('stones')]);
  const order = orderColumns(groups, fixed, ties);
  return placeOrder(improveOrder(order, fixed, (each) => disorder(placeOrder(each).positions), work));
}

type Zone = 'far-a' | 'near-a' | 'afloat' | 'stones' | 'near-b' | 'far-b';

/** Grows the sheet, at the proportions of a screen, until everything has its row; says how many lanes each zone takes. */
function fitSheet(zones: readonly { zone: Zone; count: number }[]): { height: number; lanes: number[] } {
  for (let height = 760; ; height = Math.round(height * 1.06)) {
    const rows = Math.floor((height - topOf(height) - MARGIN.bottom) / ROW) + 1;
    const columns = zones.map(({ zone, count }) => ({ zone, lanes: Math.ceil(count / rows) }));
    if (widthOf(columns).total <= Math.max(1000, height * SHEET_RATIO * 1.04)) {
      return { height, lanes: columns.map(({ lanes }) => lanes) };
    }
  }
}

function widthOf(columns: readonly Pick<Column, 'zone' | 'lanes'>[]) {
  const lanes = (...zones: Zone[]): number =>
    columns.filter(({ zone }) => zones.includes(zone)).reduce((sum, column) => sum + column.lanes, 0);
  const shore = (side: Side): number =>
    MARGIN.side + SHORE_TO_LANE + Math.max(0, lanes(`far-${side}`, `near-${side}`) - 1) * LANE;
  const water = Math.max(LEAST_WATER, 2 * WATER_MARGIN + Math.max(0, lanes('afloat', 'stones') - 1) * LANE);
  const a = shore('a');
  const b = shore('b');
  return { a, water, b, total: a + water + b };
}

function placeColumns(
  columns: readonly Column[],
  height: number,
  ties: Ties,
  missions: ReadonlySet<string>,
): Arrangement {
  const size = widthOf(columns);
  // A scene with little on its shores keeps the proportions of the sheet: the land takes what is left.
  const spare = Math.max(0, Math.max(1000, height * SHEET_RATIO) - size.total) / 2;
  const sheet: Sheet = {
    width: size.total + 2 * spare,
    height,
    coasts: { left: spare + size.a, right: spare + size.a + size.water },
  };
  const positions = new Map<string, Position>();
  const heights = new Map<string, number>();
  const byZone = new Map(columns.map((column) => [column.zone, column]));
  for (const zone of ['stones', 'near-a', 'near-b', 'afloat', 'far-a', 'far-b'] as const) {
    const column = byZone.get(zone)!;
    const ys = heightsOf(column, sheet, ties, heights, missions);
    column.ids.forEach((id, rank) => {
      heights.set(id, ys[rank]!);
      positions.set(id, { x: laneX(column, rank, ys[rank]!, sheet, byZone), y: ys[rank]! });
    });
  }
  return { positions, sheet };
}

/** By the water evenly spread; behind, beside those they are tied to. */
function heightsOf(
  column: Column,
  sheet: Sheet,
  ties: Ties,
  heights: ReadonlyMap<string, number>,
  missions: ReadonlySet<string>,
): number[] {
  const top = topOf(sheet.height);
  const bottom = sheet.height - MARGIN.bottom;
  const count = column.ids.length;
  const even = column.ids.map((_, rank) =>
    count === 1 ? (top + bottom) / 2 : top + ((bottom - top) * rank) / (count - 1),
  );
  const gap = ROW / Math.max(1, column.lanes);
  if (column.zone === 'stones') return even;
  const known = new Map(heights);
  column.ids.forEach((id, rank) => {
    known.set(id, even[rank]!);
  });
  const own = new Set(column.ids);
  const wanted = column.ids.map((id) => wantedHeight(id, own, ties, known));
  const isByTheWater = column.zone === 'near-a' || column.zone === 'near-b';
  const gaps = column.ids.map((id, rank) => {
    const isByMission = missions.has(id) || missions.has(column.ids[rank - 1] ?? '');
    return isByMission && column.lanes === 1 ? MISSION_ROW : gap;
  });
  return spread(isByTheWater ? even : wanted, gaps, top, bottom);
}

function laneX(column: Column, rank: number, y: number, sheet: Sheet, byZone: ReadonlyMap<Zone, Column>): number {
  const { left, right } = sheet.coasts!;
  const lane = rank % Math.max(1, column.lanes);
  // Where a shore has nothing but places, they stand by the water themselves.
  const lanesNear = (side: Side): number => byZone.get(`near-${side}`)!.lanes;
  switch (column.zone) {
    case 'near-a':
      return left + 0.6 * coastSwing('left', y) - SHORE_TO_LANE - lane * LANE;
    case 'near-b':
      return right + 0.6 * coastSwing('right', y) + SHORE_TO_LANE + lane * LANE;
    case 'far-a':
      return left - SHORE_TO_LANE - (lanesNear('a') + lane) * LANE + sway(y, 9);
    case 'far-b':
      return right + SHORE_TO_LANE + (lanesNear('b') + lane) * LANE + sway(y, 9);
    case 'afloat':
      return left + WATER_MARGIN + lane * LANE + sway(y, 12);
    case 'stones':
      return right - WATER_MARGIN - 18 - lane * LANE + sway(y + 60, 14);
  }
}

/** A hand's unsteadiness, so that a column is not a ruler; a function of height only. */
function sway(y: number, amplitude: number): number {
  return amplitude * Math.sin(y / 57 + 1);
}
