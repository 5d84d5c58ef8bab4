/** Paints the ground: land, water between two coastlines, and the lines that follow them as on a chart. */
import { coastAt } from '../layouts/coast.ts';
import type { Sheet } from '../layouts/layout.ts';
import type { Palette } from '../look/palette.ts';

/** How the sheet lies on the screen, in CSS pixels. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  readonly toScreenX: (sheetX: number) => number;
  readonly toSheetY: (screenY: number) => number;
  /** Pixels to a sheet unit. */
  readonly scale: number;
}

const STEP = 6;
/** Distances of the lines in the water from the coast, in sheet units. */
const SOUNDINGS = [7, 16];

export function paintShores(context: CanvasRenderingContext2D, sheet: Sheet, ground: Ground, palette: Palette): void {
  context.fillStyle = palette.land;
  context.fillRect(0, 0, ground.width, ground.height);
  if (sheet.coasts === null) return;
  const left = coastline(sheet, 'left', ground);
  const right = coastline(sheet, 'right', ground);

  context.beginPath();
  trace(context, left, 0);
  trace(context, [...right].reverse(), 0, true);
  context.closePath();
  context.fillStyle = palette.water;
  context.fill();

  context.strokeStyle = palette.coast;
  context.lineWidth = 1.2;
  for (const line of [left, right]) stroke(context, line, 0, 1);
  context.lineWidth = 0.8;
  SOUNDINGS.forEach((distance, rank) => {
    stroke(context, left, distance * ground.scale, 0.55 - 0.2 * rank);
    stroke(context, right, -distance * ground.scale, 0.55 - 0.2 * rank);
  });
}

type Line = readonly (readonly [x: number, y: number])[];

function coastline(sheet: Sheet, side: 'left' | 'right', ground: Ground): Line {
  const line: [number, number][] = [];
  for (let y = -STEP; y <= ground.height + STEP; y += STEP) {
    line.push([ground.toScreenX(coastAt(sheet, side, ground.toSheetY(y))!), y]);
  }
  return line;
}

function stroke(context: CanvasRenderingContext2D, line: Line, shift: number, alpha: number): void {
  context.globalAlpha = alpha;
  context.beginPath();
  trace(context, line, shift);
  context.stroke();
  context.globalAlpha = 1;
}

function trace(context: CanvasRenderingContext2D, line: Line, shift: number, isContinued = false): void {
  line.forEach(([x, y], index) => {
    if (index === 0 && !isContinued) context.moveTo(x + shift, y);
    else context.lineTo(x + shift, y);
  });
}
