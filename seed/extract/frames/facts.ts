/** What a fact frame amounts to: relationships between its slots. `mission` as an end is the document's mission where no slot has it. */
import type { RelationshipType } from '../../../model/ontology/types.ts';
import type { Frame } from './frame.ts';

export interface FactEmission {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly founding?: true;
}
export type FactFrame = Frame<readonly FactEmission[]>;

/** Frames that say what something is rather than what happened. */
export function timeless(frames: readonly FactFrame[]): readonly FactFrame[] {
  return frames.map((frame) => ({ ...frame, timeless: true }));
}
