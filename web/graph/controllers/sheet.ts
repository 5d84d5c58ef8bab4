/**
 * How the sheet lies in sigma's world, which grows upward and knows no sheet; nothing else in the house converts between
 * the two. The sheet is stretched toward the shape of the screen, so that a phone held upright and a projector are both filled.
 */
import type { Position, Sheet } from '../layouts/layout.ts';
import type { CameraPlace } from '../view.ts';

export interface Stretch {
  readonly x: number;
  readonly y: number;
}

/** A sheet on sigma's ground. */
export interface LaidSheet {
  readonly sheet: Sheet;
  readonly stretch: Stretch;
}

// Further, and what stands together would no longer look so.
const MOST = { x: 1.45, y: 1.9 };

/** Never below 1: what the layout keeps apart stays apart. */
export function stretchFor(sheet: Sheet, screen: { readonly width: number; readonly height: number }): Stretch {
  if (screen.width <= 0 || screen.height <= 0) return { x: 1, y: 1 };
  const wider = screen.width / screen.height / (sheet.width / sheet.height);
  return { x: Math.min(MOST.x, Math.max(1, wider)), y: Math.min(MOST.y, Math.max(1, 1 / wider)) };
}

/** Pixels to a sheet unit below which discs are drawn larger than true to scale, and by how much at most. */
const READABLE = 0.72;
const MOST_BOOST = 1.35;

/** How much larger than on the sheet discs are drawn, so that they can be told apart and touched on a small screen. */
export function boostFor(laid: LaidSheet, screen: { readonly width: number; readonly height: number }): number {
  const { width, height } = sizeOf(laid);
  const scale = Math.min(screen.width / width, screen.height / height);
  return scale > 0 ? Math.min(MOST_BOOST, Math.max(1, READABLE / scale)) : 1;
}

export function toGraph({ stretch }: LaidSheet, { x, y }: Position): Position {
  return { x: x * stretch.x, y: -y * stretch.y };
}

export function toSheet({ stretch }: LaidSheet, { x, y }: Position): Position {
  return { x: x / stretch.x, y: -y / stretch.y };
}

/** What sigma is to take for the whole of the graph. */
export function boundsOf(laid: LaidSheet): { x: [number, number]; y: [number, number] } {
  const { width, height } = sizeOf(laid);
  return { x: [0, width], y: [-height, 0] };
}

/** Sigma's camera looks at a square as wide as the longer side of the bounds, the bounds in its middle. */
export function toCamera(laid: LaidSheet, { x, y, ratio }: CameraPlace): CameraPlace {
  const { width, height, side } = sizeOf(laid);
  return { x: 0.5 + ((x - 0.5) * width) / side, y: 0.5 - ((y - 0.5) * height) / side, ratio };
}

export function fromCamera(laid: LaidSheet, { x, y, ratio }: CameraPlace): CameraPlace {
  const { width, height, side } = sizeOf(laid);
  return { x: 0.5 + ((x - 0.5) * side) / width, y: 0.5 - ((y - 0.5) * side) / height, ratio };
}

function sizeOf({ sheet, stretch }: LaidSheet): { width: number; height: number; side: number } {
  const width = sheet.width * stretch.x;
  const height = sheet.height * stretch.y;
  return { width, height, side: Math.max(width, height) };
}
