import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../../../model/api/explore.ts';
import { LAYOUTS } from '../../../../../web/graph/layouts/all.ts';
import { coastAt } from '../../../../../web/graph/layouts/coast.ts';
import type { Arrangement, Layout } from '../../../../../web/graph/layouts/layout.ts';
import { twoShores } from '../../../../../web/graph/layouts/twoShores.ts';
import { radiusOf } from '../../../../../web/graph/look/sizes.ts';
import { madeUpScene, missionScene, node, relationship } from '../scenes.ts';

const nine = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Travellers from one shore, wide water, and of the other shore nothing but the places where they went. */
const shoreOfPlaces: Scene = {
  nodes: [
    node('mission:m', 'Mission'),
    node('visit:1', 'Visit', { order: 1 }),
    ...nine.map((name) => node(`sector:${name}`, 'Sector')),
    ...['ana', 'bo', 'cy'].map((name) => node(`person:${name}`, 'Person', { side: 'a' })),
    ...['x', 'y'].map((name) => node(`city:${name}`, 'City', { side: 'a' })),
    ...['bergen', 'oslo', 'stavanger'].map((name) => node(`city:${name}`, 'City', { side: 'b' })),
  ],
  relationships: [
    ...['ana', 'bo', 'cy'].map((name) => relationship('TOOK_PART_IN', `person:${name}`, 'mission:m')),
    relationship('INCLUDES', 'mission:m', 'visit:1'),
    relationship('HELD_IN', 'visit:1', 'city:bergen'),
  ],
};

const scenes: [string, Scene][] = [
  ['a shore of places alone', shoreOfPlaces],
  ['the first mission', missionScene],
  ['12 nodes', madeUpScene(12)],
  ['80 nodes', madeUpScene(80, 2)],
  ['200 nodes', madeUpScene(200, 3)],
  ['one node', { nodes: [node('city:a', 'City', { side: 'a' })], relationships: [] }],
  ['nothing', { nodes: [], relationships: [] }],
];
const cases = LAYOUTS.flatMap((layout) => scenes.map(([name, scene]) => [layout.id, name, layout, scene] as const));

async function arrange(layout: Layout, scene: Scene): Promise<Arrangement> {
  return layout.compute(scene, { selection: [] });
}

describe.each(cases)('%s of %s', { timeout: 30_000 }, (_id, _name, layout, scene) => {
  test('gives every node a place on the sheet, the same each time', async () => {
    const arrangement = await arrange(layout, scene);
    expect([...arrangement.positions.keys()].sort()).toEqual(scene.nodes.map(({ id }) => id).sort());
    const { width, height } = arrangement.sheet;
    const outside = [...arrangement.positions].filter(
      ([, { x, y }]) => !(x >= 0 && x <= width && y >= 0 && y <= height),
    );
    expect(outside).toEqual([]);
    expect(await arrange(layout, structuredClone(scene))).toEqual(arrangement);
  });

  test('lets no disc lie on another', async () => {
    const { positions } = await arrange(layout, scene);
    const touching: string[] = [];
    scene.nodes.forEach((one, index) => {
      for (const other of scene.nodes.slice(index + 1)) {
        const [a, b] = [positions.get(one.id)!, positions.get(other.id)!];
        if (Math.hypot(a.x - b.x, a.y - b.y) <= radiusOf(one) + radiusOf(other)) touching.push(`${one.id} ${other.id}`);
      }
    });
    expect(touching).toEqual([]);
  });

  test('keeps each on its own side of the water, where there is one', async () => {
    const { positions, sheet } = await arrange(layout, scene);
    for (const { id, side } of scene.nodes) {
      const { x, y } = positions.get(id)!;
      const [left, right] = [coastAt(sheet, 'left', y), coastAt(sheet, 'right', y)];
      if (left === null || right === null) continue;
      const where = x < left ? 'a' : x > right ? 'b' : null;
      expect(where, id).toBe(side);
    }
  });
});

describe('two shores', () => {
  test('walks the stops of the mission down the water in order', async () => {
    const { positions } = await arrange(twoShores, missionScene);
    const stops = missionScene.nodes
      .filter(({ type }) => type === 'Visit')
      .sort((one, other) => one.order! - other.order!);
    const heights = stops.map(({ id }) => positions.get(id)!.y);
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
    expect(heights).toHaveLength(4);
  });

  test('stands partners with bridges nearer the water than the places behind them', async () => {
    const { positions } = await arrange(twoShores, missionScene);
    const x = (id: string): number => positions.get(id)!.x;
    expect(x('person:lucie-allard')).toBeGreaterThan(x('city:becancour'));
    expect(x('company:posco')).toBeLessThan(x('city:pohang'));
  });

  test('keeps about the proportions of a screen from thirty to three hundred nodes', async () => {
    for (const size of [30, 80, 150, 300]) {
      const { sheet } = await arrange(twoShores, madeUpScene(size, size));
      expect(sheet.width / sheet.height, `${size} nodes`).toBeGreaterThan(1.1);
      expect(sheet.width / sheet.height, `${size} nodes`).toBeLessThan(1.6);
    }
  });

  test('crosses fewer links than the order of the file would', async () => {
    const { positions } = await arrange(twoShores, missionScene);
    const bridges = missionScene.relationships.filter(
      ({ type }) => type === 'MET' || type === 'ESTABLISHED_IN' || type === 'MAYOR_OF',
    );
    let crossings = 0;
    bridges.forEach((one, index) => {
      for (const other of bridges.slice(index + 1)) {
        const [a, b, c, d] = [one.from, one.to, other.from, other.to].map((id) => positions.get(id)!);
        if (new Set([one.from, one.to, other.from, other.to]).size === 4 && cross(a!, b!, c!, d!)) crossings++;
      }
    });
    // Three mayors who each met the same two cannot be drawn with fewer than three crossings.
    expect(crossings).toBeLessThanOrEqual(6);
  });
});

interface Point {
  x: number;
  y: number;
}
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point): number =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));
  return turn(a, b, c) !== turn(a, b, d) && turn(c, d, a) !== turn(c, d, b);
}
