/** The colors of the picture, read from the page's CSS roles, so that a theme is one thing for the screen and the canvas alike. */
import type { Side } from '../../../model/api/explore.ts';
import { NODE_GROUPS, type NodeGroup } from '../../../model/ontology/nodes.ts';

export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly water: string;
  readonly coast: string;
  readonly land: string;
  readonly bridge: string;
  readonly within: string;
  readonly accent: string;
  readonly mark: string;
  /** The pictogram on a disc. */
  readonly onType: string;
  readonly side: Readonly<Record<Side, string>>;
  readonly group: Readonly<Record<NodeGroup, string>>;
}

/** Reads the roles that hold at this element. Colors come back as "#rrggbb" or "rgb(…)". */
export function readPalette(element: Element): Palette {
  const resolve = resolver(element);
  const group = Object.fromEntries(NODE_GROUPS.map((name) => [name, resolve(`--${name}`)]));
  return {
    paper: resolve('--paper'),
    surface: resolve('--surface'),
    ink: resolve('--ink'),
    muted: resolve('--muted'),
    line: resolve('--line'),
    water: resolve('--water'),
    coast: resolve('--coast'),
    land: resolve('--land'),
    bridge: resolve('--bridge'),
    within: resolve('--within'),
    accent: resolve('--accent'),
    mark: resolve('--mark'),
    onType: resolve('--on-type'),
    side: { a: resolve('--shore-a'), b: resolve('--shore-b') },
    group: group as Record<NodeGroup, string>,
  };
}

/**
 * A custom property may hold `light-dark(…)` or another `var(…)`: only a real property resolves them, so each color is
 * asked of an element that wears it.
 */
function resolver(element: Element): (role: string) => string {
  return (role) => {
    const probe = document.createElement('span');
    probe.style.color = `var(${role}, var(--muted))`;
    probe.hidden = true;
    element.append(probe);
    const color = getComputedStyle(probe).color;
    probe.remove();
    return color;
  };
}

/** One color over another: `share` 0 gives the ground, 1 the color. Both "#rrggbb" or "rgb(…)". */
export function mix(color: string, ground: string, share: number): string {
  const [one, other] = [channels(color), channels(ground)];
  const mixed = one.map((value, index) => Math.round(value * share + other[index]! * (1 - share)));
  return `rgb(${mixed.join(', ')})`;
}

function channels(color: string): number[] {
  if (color.startsWith('#')) return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16));
  return (color.match(/[\d.]+/g) ?? ['0', '0', '0']).slice(0, 3).map(Number);
}
