/** Brings neighbours onto the canvas, those asked for, and says how many were new. */
import type { QueryClient } from '@tanstack/react-query';
import type { NeighbourCounts } from '../../../model/api/explore.ts';
import { LIMITS } from '../../../model/limits.ts';
import { api, type NeighbourKind, type ShoresChoice } from '../../api.ts';
import { add, type Session } from '../../graph/session.ts';
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
  const { nodes: before, hidden } = useSession.getState();
  const added = scene.nodes.filter((node) => !before.has(node.id) || hidden.has(node.id)).length;
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

/** How many neighbours of a kind are on the canvas already, tied as that kind is. */
export function presentOf(
  { nodes, relationships, hidden }: Pick<Session, 'nodes' | 'relationships' | 'hidden'>,
  id: string,
  { relationship: type, direction, neighbour }: NeighbourKind,
): number {
  const near = direction === 'out' ? 'from' : 'to';
  const far = direction === 'out' ? 'to' : 'from';
  const tied = [...relationships.values()].filter((tie) => tie.type === type && tie[near] === id);
  return tied.filter((tie) => nodes.get(tie[far])?.type === neighbour && !hidden.has(tie[far])).length;
}
