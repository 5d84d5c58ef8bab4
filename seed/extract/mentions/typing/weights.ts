/** How much speaks for each kind of thing that a name may be. */
import type { EntityType } from '../../../../model/ontology/types.ts';

export type Weights = Map<EntityType, number>;

export function addWeight(weights: Weights, type: EntityType, weight: number): void {
  weights.set(type, (weights.get(type) ?? 0) + weight);
}
