/** What the legend counts: everything on the canvas by group, by type of relationship and by side, filters aside. Pure. */
import type { SceneNode, SceneRelationship } from '../../../model/api/explore.ts';
import { NODE_GROUPS, type NodeGroup } from '../../../model/ontology/nodes.ts';
import { RELATIONSHIP_TYPES, type RelationshipType } from '../../../model/ontology/types.ts';
import { groupOf, type SideFilter } from '../../graph/filters.ts';
import type { Explored } from '../../graph/session.ts';

export interface LegendCounts {
  readonly groups: readonly Counted<NodeGroup>[];
  readonly types: readonly Counted<RelationshipType>[];
  readonly sides: readonly Counted<SideFilter>[];
}
export interface Counted<Id> {
  readonly id: Id;
  readonly count: number;
}

/** In the order of the ontology; what is not there is not listed. What was hidden by hand does not count. */
export function countForLegend({
  nodes,
  relationships,
  hidden,
}: Pick<Explored, 'nodes' | 'relationships' | 'hidden'>): LegendCounts {
  const present: SceneNode[] = [...nodes.values()].filter((node) => !hidden.has(node.id));
  const tied: SceneRelationship[] = [...relationships.values()].filter(
    ({ from, to }) => nodes.has(from) && nodes.has(to) && !hidden.has(from) && !hidden.has(to),
  );
  return {
    groups: counted(NODE_GROUPS, present.map(groupOf)),
    types: counted(
      RELATIONSHIP_TYPES,
      tied.map((relationship) => relationship.type),
    ),
    sides: counted(
      ['a', 'b', 'none'] as const,
      present.map((node) => node.side ?? 'none'),
    ),
  };
}

function counted<Id>(order: readonly Id[], found: readonly Id[]): readonly Counted<Id>[] {
  return order
    .map((id) => ({ id, count: found.filter((other) => other === id).length }))
    .filter(({ count }) => count > 0);
}

/** Hides one more, or shows it again. */
export function toggled<Id>(hidden: readonly Id[], id: Id): readonly Id[] {
  return hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id];
}

/** Hides all others; where that is so already, shows all again. */
export function onlyThis<Id>(all: readonly Id[], hidden: readonly Id[], id: Id): readonly Id[] {
  const others = all.filter((other) => other !== id);
  const isOnly = !hidden.includes(id) && others.every((other) => hidden.includes(other));
  return isOnly ? [] : others;
}
