/** Where things of the stage come to lie on a surface of pixels: the screen as the camera sees it, or an image of the whole sheet. */
import type { Ground } from '../layers/shores.ts';
import type { Position } from '../layouts/layout.ts';
import type { Stage } from './stage.ts';

export interface Projection extends Ground {
  /** From sigma's coordinates to pixels. */
  readonly toScreen: (position: Position) => Position;
  /** From a size as the stage keeps it to pixels. */
  readonly toPixels: (size: number) => number;
}

/**
 * As the camera sees it now. Worked out once a frame, since asking sigma for each node costs several times more: without
 * rotation, which the stage does not allow, pixels are an offset and a scale away.
 */
export function screenProjection({ renderer, stretch }: Stage): Projection {
  const { width, height } = renderer.getDimensions();
  const origin = renderer.graphToViewport({ x: 0, y: 0 });
  const scale = (renderer.graphToViewport({ x: 1000, y: 0 }).x - origin.x) / 1000;
  const sizeScale = renderer.scaleSize(1);
  return {
    width,
    height,
    scale: scale * stretch.x,
    toScreenX: (x) => origin.x + x * stretch.x * scale,
    toSheetY: (y) => (y - origin.y) / (stretch.y * scale),
    toScreen: ({ x, y }) => ({ x: origin.x + x * scale, y: origin.y - y * scale }),
    toPixels: (size) => size * sizeScale,
  };
}

/** The whole sheet at its own proportions in an image as wide as this, `top` pixels left free above it. */
export function imageProjection({ sheet, stretch, boost }: Stage, width: number, top: number): Projection {
  const scale = width / sheet.width;
  return {
    width,
    height: Math.round(sheet.height * scale) + top,
    scale,
    toScreenX: (x) => x * scale,
    toSheetY: (y) => (y - top) / scale,
    toScreen: ({ x, y }) => ({ x: (x / stretch.x) * scale, y: top - (y / stretch.y) * scale }),
    toPixels: (size) => (size / boost) * scale,
  };
}
