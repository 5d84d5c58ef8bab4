/** The trip as a line: each mission, its stops in order, above and below each stop those who received it and what is near. */
import type { Scene } from '../../../model/api/explore.ts';
import type { Arrangement, Layout, Position } from './layout.ts';
import { compareStops, missionOf, tiesOf } from './zones.ts';

const STOP_LANE = 190;
const ROW = 82;
const MARGIN = { x: 110, y: 96 };

export const itinerary: Layout = {
  id: 'itinerary',
  name: { fr: 'Itinéraire', en: 'Itinerary', ko: '일정' },
  compute: arrangeItinerary,
};

/** One column a stop, the mission in the first; the rest follows whom it is tied to, and stands below. */
function arrangeItinerary(scene: Scene): Arrangement {
  const ties = tiesOf(scene);
  const missions = missionOf(scene);
  const stops = scene.nodes.filter(({ type }) => type === 'Visit');
  stops.sort((one, other) => compare(missions.get(one.id), missions.get(other.id)) || compareStops(one, other));
  const spine = [...scene.nodes.filter(({ type }) => type === 'Mission'), ...stops];
  // A mission stands before its own stops.
  const keyOf = (node: (typeof spine)[number]): string =>
    node.type === 'Mission' ? node.id : (missions.get(node.id) ?? '');
  spine.sort(
    (one, other) => compare(keyOf(one), keyOf(other)) || rank(one.type) - rank(other.type) || compareStops(one, other),
  );

  const column = new Map<string, number>(spine.map(({ id }, index) => [id, index]));
  const wave = spine.filter(({ type }) => type === 'Visit').map(({ id }) => id);
  spread(wave, column, ties);
  spread(
    spine.map(({ id }) => id),
    column,
    ties,
  );
  for (const { id } of scene.nodes) if (!column.has(id)) column.set(id, Math.max(0, spine.length));

  return stack(
    scene,
    spine.map(({ id }) => id),
    column,
    ties,
  );
}

/** From those known outward: whoever is tied to several columns stands at their mean. */
function spread(
  from: readonly string[],
  column: Map<string, number>,
  ties: ReadonlyMap<string, readonly string[]>,
): void {
  let wave = from;
  while (wave.length > 0) {
    const reached = new Map<string, number[]>();
    for (const id of wave) {
      for (const other of ties.get(id)!) {
        if (!column.has(other)) reached.set(other, [...(reached.get(other) ?? []), column.get(id)!]);
      }
    }
    for (const [id, columns] of reached)
      column.set(id, Math.round(columns.reduce((sum, x) => sum + x, 0) / columns.length));
    wave = [...reached.keys()];
  }
}

/** Stacks each column above and below the line by turns, hosts next to it. */
function stack(
  scene: Scene,
  spine: readonly string[],
  column: ReadonlyMap<string, number>,
  ties: ReadonlyMap<string, readonly string[]>,
): Arrangement {
  const isSpine = new Set(spine);
  const columns = new Map<number, string[]>();
  const closeness = (id: string): number => (ties.get(id)!.some((other) => isSpine.has(other)) ? 0 : 1);
  for (const { id } of scene.nodes) {
    if (isSpine.has(id)) continue;
    columns.set(column.get(id)!, [...(columns.get(column.get(id)!) ?? []), id]);
  }
  const deepest = Math.max(1, ...[...columns.values()].map(({ length }) => Math.ceil(length / 2)));
  const lanes = Math.max(spine.length, ...[...columns.keys()].map((key) => key + 1), 1);
  const height = Math.max(760, 2 * MARGIN.y + (2 * deepest + 1) * ROW);
  const width = Math.max(1000, 2 * MARGIN.x + (lanes - 1) * STOP_LANE);
  const lane = (width - 2 * MARGIN.x) / Math.max(1, lanes - 1);
  const x = (index: number): number => (lanes === 1 ? width / 2 : MARGIN.x + index * lane);

  const positions = new Map<string, Position>();
  for (const id of spine) positions.set(id, { x: x(column.get(id)!), y: height / 2 });
  for (const [index, ids] of columns) {
    ids.sort((one, other) => closeness(one) - closeness(other));
    ids.forEach((id, rank) => {
      const away = (Math.floor(rank / 2) + 1.15) * ROW;
      // A quarter lane aside by turns, so that links to the line do not run through the nearer ones.
      const aside = ((Math.floor(rank / 2) % 2) - 0.5) * Math.min(60, lane / 4);
      positions.set(id, { x: x(index) + aside, y: height / 2 + (rank % 2 === 0 ? away : -away) });
    });
  }
  return { positions, sheet: { width, height, coasts: null } };
}

function rank(type: string): number {
  return type === 'Mission' ? 0 : 1;
}

function compare(one = '', other = ''): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
