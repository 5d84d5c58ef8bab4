/** What a picture amounts to, in numbers; and the neighbours of something in it. Pure, for the summary line and the spoken texts. */
import type { Scene, SceneNode } from '../../model/api/explore.ts';

export interface Summary {
  /** Things that stand on a shore. */
  readonly partners: number;
  /** Relationships with one end on each shore. */
  readonly bridges: number;
  readonly missions: number;
}

export function summarize({ nodes, relationships }: Scene): Summary {
  const sides = new Map(nodes.map((node) => [node.id, node.side]));
  const isBridge = ({ from, to }: { from: string; to: string }) => {
    const [a, b] = [sides.get(from), sides.get(to)];
    return a != null && b != null && a !== b;
  };
  return {
    partners: nodes.filter((node) => node.side !== null).length,
    bridges: relationships.filter(isBridge).length,
    missions: nodes.filter((node) => node.type === 'Mission').length,
  };
}

/** The other ends of something's relationships, each once. */
export function neighboursIn({ nodes, relationships }: Scene, id: string): readonly SceneNode[] {
  const ids = new Set(
    relationships.filter(({ from, to }) => from === id || to === id).map(({ from, to }) => (from === id ? to : from)),
  );
  return nodes.filter((node) => ids.has(node.id));
}
