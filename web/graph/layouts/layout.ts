/** What a layout is: a pure function of a scene, the same picture each time. The list of them: all.ts. */
import type { Scene } from '../../../model/api/explore.ts';
import type { Localized } from '../../../model/ontology/types.ts';

export const LAYOUT_IDS = ['two-shores', 'force', 'itinerary', 'rings'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** In sheet units; `y` grows downward. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** The ground that a layout fills, from (0, 0) to (width, height). */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Where the water begins and ends; null where a layout knows no shores. */
  readonly coasts: { readonly left: number; readonly right: number } | null;
}

export interface Arrangement {
  readonly positions: ReadonlyMap<string, Position>;
  readonly sheet: Sheet;
}

export interface LayoutOptions {
  /** What the rings go around; other layouts do not look at it. */
  readonly selection: readonly string[];
}

export interface Layout {
  readonly id: LayoutId;
  readonly name: Localized;
  /** Places every node of the scene. The answer depends on nothing else. */
  readonly compute: (scene: Scene, options: LayoutOptions) => Arrangement | Promise<Arrangement>;
}
