/** Rings around the selection: the first holds its neighbours, the next theirs, and so on. */
import type { Scene } from '../../../model/api/explore.ts';
import type { Arrangement, Layout, LayoutOptions, Position } from './layout.ts';
import type { Ties } from './ranks.ts';
import { tiesOf } from './zones.ts';

const APART = 118;
const RING = 132;
const MARGIN = 90;

export const rings: Layout = {
  id: 'rings',
  name: { fr: 'Cercles', en: 'Rings', ko: '동심원' },
  compute: arrangeRings,
};

function arrangeRings(scene: Scene, { selection }: LayoutOptions): Arrangement {
  const ties = tiesOf(scene);
  const known = selection.filter((id) => ties.has(id));
  const levels = ringsAround(known.length > 0 ? known : bestConnected(scene, ties), ties);
  const radii: number[] = [];
  levels.forEach((level, index) => {
    const room = (level.length * APART) / (2 * Math.PI);
    radii.push(index === 0 ? (level.length > 1 ? room : 0) : Math.max(radii[index - 1]! + RING, room));
  });
  const reach = Math.max(radii.at(-1) ?? 0, 260);
  // Wider than high, as screens are.
  const [rx, ry] = [1.22, 0.94];
  const width = Math.max(1000, 2 * (reach * rx + MARGIN));
  const height = Math.max(760, 2 * (reach * ry + MARGIN));
  const positions = new Map<string, Position>();
  const angles = new Map<string, number>();
  levels.forEach((level, index) => {
    const ordered = index === 0 ? level : orderByInner(level, ties, angles);
    ordered.forEach((id, rank) => {
      const angle = ((rank + (index % 2) / 2) / ordered.length) * 2 * Math.PI - Math.PI / 2;
      angles.set(id, angle);
      positions.set(id, {
        x: width / 2 + radii[index]! * rx * Math.cos(angle),
        y: height / 2 + radii[index]! * ry * Math.sin(angle),
      });
    });
  });
  return { positions, sheet: { width, height, coasts: null } };
}

/** By the number of steps from the center; what no step reaches stands in the last ring. */
function ringsAround(center: readonly string[], ties: Ties): string[][] {
  const seen = new Set(center);
  const levels: string[][] = [];
  for (let level = [...center]; level.length > 0; ) {
    levels.push(level);
    const next: string[] = [];
    for (const id of level) {
      for (const other of ties.get(id)!) {
        if (seen.has(other)) continue;
        seen.add(other);
        next.push(other);
      }
    }
    level = next;
  }
  const apart = [...ties.keys()].filter((id) => !seen.has(id));
  return apart.length > 0 ? [...levels, apart] : levels;
}

function bestConnected(scene: Scene, ties: Ties): string[] {
  const missions = scene.nodes.filter(({ type }) => type === 'Mission');
  const candidates = missions.length > 0 ? missions : scene.nodes;
  const best = [...candidates].sort((one, other) => ties.get(other.id)!.length - ties.get(one.id)!.length)[0];
  return best === undefined ? [] : [best.id];
}

/** Each follows the direction in which those it is tied to lie. */
function orderByInner(level: readonly string[], ties: Ties, angles: ReadonlyMap<string, number>): string[] {
  const wanted = new Map(
    level.map((id) => {
      const inner = ties.get(id)!.flatMap((other) => angles.get(other) ?? []);
      const x = inner.reduce((sum, angle) => sum + Math.cos(angle), 0);
      const y = inner.reduce((sum, angle) => sum + Math.sin(angle), 0);
      // Counted from the top, where the first one stands.
      return [id, (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI)] as const;
    }),
  );
  return [...level].sort((one, other) => wanted.get(one)! - wanted.get(other)!);
}
