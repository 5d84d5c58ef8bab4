/** Brings neighbours onto the canvas, those asked for, and says how many were new. */
import type { QueryClient } from '@tanstack/react-query';
import type { NeighbourCounts } from '../../../model/api/explore.ts';
import { LIMITS } from '../../../model/limits.ts';
import { api, type NeighbourKind, type ShoresChoice } from '../../api.ts';
import { add } from '../../graph/session.ts';
import { apply, useSession } from '../../graph/store.ts';

export interface Brought {
  readonly added: number;
  /** Neighbours that stayed in the graph, past the limit. */
  readonly more: number;
}

/** `kind` undefined brings all kinds. */
export async function expand(
  id: string,
  kind: NeighbourKind | undefined,
  shores: ShoresChoice,
  cache: QueryClient,
): Promise<Brought> {
  const limit = LIMITS.expand.maxNodes;
  const { scene, more } = await cache.fetchQuery({
    queryKey: ['expand', id, kind ?? null, limit, shores ?? null],
    queryFn: ({ signal }) => api.neighbours(id, kind, limit, shores, signal),
  });
  const before = useSession.getState().nodes;
  const added = scene.nodes.filter((node) => !before.has(node.id)).length;
  apply(add(scene, id));
  return { added, more };
}

/** Whether so many are asked about first. */
export function isMany(count: number): boolean {
  return count > LIMITS.expand.askAbove;
}

/** The kinds of neighbours, most of them first. */
export function kindsOf(counts: NeighbourCounts): NeighbourCounts['byType'] {
  return [...counts.byType].sort((a, b) => b.count - a.count || a.relationship.localeCompare(b.relationship));
}
