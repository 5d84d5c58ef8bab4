/** Paints discs as the graphics card does (look/discProgram.ts), for pictures that are kept. */
import type { EntityType } from '../../../model/ontology/types.ts';
import { strokePictogram } from '../look/pictograms.ts';
import { GLYPH, RING, RING_DASHES, RING_GAP } from '../look/sizes.ts';

/** In pixels. */
export interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly type: EntityType;
  readonly color: string;
  readonly ring: string;
  readonly isBroken: boolean;
  readonly isMarked: boolean;
}

export interface DiscInk {
  readonly paper: string;
  readonly mark: string;
  readonly onType: string;
}

export function paintDiscs(context: CanvasRenderingContext2D, discs: readonly Disc[], ink: DiscInk): void {
  for (const disc of discs) {
    const { x, y, radius } = disc;
    if (disc.isMarked) fillCircle(context, x, y, radius * (1 + 2 * RING), ink.mark);
    fillCircle(context, x, y, radius * (1 + RING / 2), ink.paper);
    strokeRing(context, disc);
    fillCircle(context, x, y, radius * (1 - RING - RING_GAP), disc.color);
    context.strokeStyle = ink.onType;
    strokePictogram(context, disc.type, x, y, 2 * GLYPH * radius * ATLAS_MARGIN);
  }
}

/** The atlas draws pictograms a little smaller than their cell. */
const ATLAS_MARGIN = 0.84;

function strokeRing(context: CanvasRenderingContext2D, { x, y, radius, ring, isBroken }: Disc): void {
  const middle = radius * (1 - RING / 2);
  const dash = (2 * Math.PI * middle) / RING_DASHES;
  context.strokeStyle = ring;
  context.lineWidth = radius * RING;
  context.lineCap = 'butt';
  context.setLineDash(isBroken ? [dash * 0.6, dash * 0.4] : []);
  context.beginPath();
  context.arc(x, y, middle, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}

function fillCircle(context: CanvasRenderingContext2D, x: number, y: number, radius: number, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}
