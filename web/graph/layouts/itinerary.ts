/** The trip as a line: the mission and those who travelled, then each stop in order with those who received it below. */
import type { Scene, SceneNode } from '../../../model/api/explore.ts';
import { nodeDefinition } from '../../../model/ontology/nodes.ts';
import type { Arrangement, Layout, Position } from './layout.ts';
import type { Ties } from './ranks.ts';
import { compareStops, missionOf, tiesOf } from './zones.ts';

const LANE = 150;
const ROW = 80;
const MARGIN_X = 96;
/** Parts of the height: above stand what the screen says of the picture and the names of the first row. */
const MARGIN = { top: 0.16, bottom: 0.09 };
const SHEET_RATIO = 1000 / 760;

export const itinerary: Layout = {
  id: 'itinerary',
  name: { fr: 'Itinéraire', en: 'Itinerary', ko: '일정' },
  compute: arrangeItinerary,
};

/** One stop of the line, or a mission before its stops: what stands above it, and what hangs below it. */
interface Station {
  readonly head: SceneNode | null;
  readonly above: string[];
  readonly below: string[];
}

function arrangeItinerary(scene: Scene): Arrangement {
  const ties = tiesOf(scene);
  const stations = line(scene).map((head): Station => ({ head, above: [], below: [] }));
  const owner = assign(scene, stations, ties);
  const rest: Station = { head: null, above: [], below: [] };
  for (const node of scene.nodes) {
    if (stations.some(({ head }) => head?.id === node.id)) continue;
    const station = stations[owner.get(node.id) ?? -1] ?? rest;
    const isHeldThere =
      nodeDefinition(node.type).group === 'place' && ties.get(node.id)!.includes(station.head?.id ?? '');
    station[isHeldThere ? 'above' : 'below'].push(node.id);
  }
  return hang(rest.below.length > 0 ? [...stations, rest] : stations, ties);
}

/** Each mission before its own stops, stops in their order. */
function line(scene: Scene): SceneNode[] {
  const missions = missionOf(scene);
  const keyOf = (node: SceneNode): string => (node.type === 'Mission' ? node.id : (missions.get(node.id) ?? '\uffff'));
  return scene.nodes
    .filter(({ type }) => type === 'Mission' || type === 'Visit')
    .sort((one, other) => {
      const [a, b] = [keyOf(one), keyOf(other)];
      if (a !== b) return a < b ? -1 : 1;
      if (one.type !== other.type) return one.type === 'Mission' ? -1 : 1;
      return compareStops(one, other);
    });
}

/**
 * Who belongs to which station: first what is tied to a stop, then who is tied to a mission, then, step by step, what is
 * tied to those. Of several stations the first.
 */
function assign(scene: Scene, stations: readonly Station[], ties: Ties): Map<string, number> {
  const owner = new Map<string, number>(stations.map(({ head }, index) => [head!.id, index]));
  const heads = scene.nodes.filter(({ id }) => owner.has(id));
  const stops = heads.filter(({ type }) => type === 'Visit').map(({ id }) => id);
  let wave = [
    ...claim(stops, owner, ties),
    ...claim(
      heads.map(({ id }) => id),
      owner,
      ties,
    ),
  ];
  while (wave.length > 0) wave = claim(wave, owner, ties);
  return owner;
}

function claim(from: readonly string[], owner: Map<string, number>, ties: Ties): string[] {
  const claimed: string[] = [];
  for (const id of [...from].sort((one, other) => owner.get(one)! - owner.get(other)!)) {
    for (const other of ties.get(id)!) {
      if (owner.has(other)) continue;
      owner.set(other, owner.get(id)!);
      claimed.push(other);
    }
  }
  return claimed;
}

/** Hangs everything on the line; the sheet grows at the proportions of a screen until each has its row and lane. */
function hang(stations: readonly Station[], ties: Ties): Arrangement {
  const over = Math.max(0, ...stations.map(({ above }) => above.length));
  for (let rows = 5; ; rows++) {
    const lanes = stations.map((station) => lanesOf(station, rows, ties));
    const count = lanes.reduce((sum, each) => sum + each, 0);
    const height = Math.max(760, ((over + rows) * ROW) / (1 - MARGIN.top - MARGIN.bottom));
    const width = Math.max(height * SHEET_RATIO, 2 * MARGIN_X + (count - 1) * LANE);
    if (width > height * SHEET_RATIO * 1.08 && rows < 200) continue;
    const depth = Math.max(1, ...stations.map(({ below }, index) => Math.ceil(below.length / lanes[index]!)));
    return drop(stations, lanes, depth, { width, height, coasts: null }, over, ties);
  }
}

/** Two who received the same stop hang side by side: below one another, the link to one would run through the other. */
function lanesOf({ head, below }: Station, rows: number, ties: Ties): number {
  const hosts = head?.type === 'Visit' ? below.filter((id) => distance(id, head, ties) === 0).length : 1;
  return Math.max(1, Math.ceil(below.length / rows), Math.min(2, hosts));
}

function drop(
  stations: readonly Station[],
  lanes: readonly number[],
  depth: number,
  sheet: Arrangement['sheet'],
  over: number,
  ties: Ties,
): Arrangement {
  const positions = new Map<string, Position>();
  const count = lanes.reduce((sum, each) => sum + each, 0);
  const lane = count > 1 ? (sheet.width - 2 * MARGIN_X) / (count - 1) : 0;
  const row = (sheet.height * (1 - MARGIN.top - MARGIN.bottom)) / (over + depth);
  const lineY = sheet.height * MARGIN.top + over * row;
  let first = 0;
  stations.forEach(({ head, above, below }, index) => {
    const x = (at: number): number => (count === 1 ? sheet.width / 2 : MARGIN_X + (first + at) * lane);
    const middle = (lanes[index]! - 1) / 2;
    if (head !== null) positions.set(head.id, { x: x(middle), y: lineY });
    above.forEach((id, rank) => {
      positions.set(id, { x: x(middle), y: lineY - (rank + 1) * row });
    });
    const nearest = [...below].sort((one, other) => distance(one, head, ties) - distance(other, head, ties));
    nearest.forEach((id, rank) => {
      const at = rank % lanes[index]!;
      const level = Math.floor(rank / lanes[index]!) + 1 + (lanes[index]! > 1 ? 0.3 * (at % 2) - 0.15 : 0);
      positions.set(id, { x: x(at), y: lineY + level * row });
    });
    first += lanes[index]!;
  });
  return { positions, sheet };
}

function distance(id: string, head: SceneNode | null, ties: Ties): number {
  return head !== null && ties.get(id)!.includes(head.id) ? 0 : 1;
}
