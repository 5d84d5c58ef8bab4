/** The two coastlines: where land ends, as a function of height. Layouts stand things along them, layers/shores.ts paints them. */
import type { Sheet } from './layout.ts';

/** How far a coast swings from its mean, in sheet units. */
export const COAST_SWING = 34;

/**
 * How far the coast lies from its mean at this height: a few slow waves whose lengths have no common measure, so that
 * the line never repeats within a sheet. Positive is toward the right.
 */
export function coastSwing(side: 'left' | 'right', y: number): number {
  return side === 'left'
    ? -17 * Math.sin(y / 92 + 0.4) + 12 * Math.sin(y / 171 + 2.2) + 5 * Math.sin(y / 43)
    : 18 * Math.sin(y / 104 - 1.5) - 11 * Math.sin(y / 187 + 0.7) + 5 * Math.sin(y / 47 + 2);
}

/** The x of a coast at this height; null on a sheet without shores. */
export function coastAt(sheet: Sheet, side: 'left' | 'right', y: number): number | null {
  return sheet.coasts === null ? null : sheet.coasts[side] + coastSwing(side, y);
}
