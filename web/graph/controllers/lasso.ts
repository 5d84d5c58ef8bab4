/** The lasso: a line drawn by hand, and what it encloses. */
import type { Position } from '../layouts/layout.ts';
import type { Stage } from './stage.ts';

/** Paints the line so far; with fewer than two points, takes it away. Screen coordinates. */
export function paintLasso({ layers, renderer, palette }: Stage, points: readonly Position[]): void {
  const context = layers.lasso;
  const { width, height } = renderer.getDimensions();
  context.clearRect(0, 0, width, height);
  context.canvas.style.display = points.length < 2 ? 'none' : '';
  if (points.length < 2) return;
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.closePath();
  context.globalAlpha = 0.08;
  context.fillStyle = palette.accent;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = palette.accent;
  context.lineWidth = 1.5;
  context.setLineDash([5, 4]);
  context.stroke();
  context.setLineDash([]);
}

/** The nodes whose center the line encloses. */
export function nodesWithin({ graph, renderer }: Stage, line: readonly Position[]): string[] {
  return graph.filterNodes((_, attributes) => isInside(renderer.graphToViewport(attributes), line));
}

/** By the parity of crossings of a ray to the right; a point on the line itself may fall either way. */
export function isInside({ x, y }: Position, polygon: readonly Position[]): boolean {
  let inside = false;
  polygon.forEach((one, index) => {
    const other = polygon[(index + 1) % polygon.length]!;
    const isAcross = one.y > y !== other.y > y;
    if (isAcross && x < one.x + ((y - one.y) / (other.y - one.y)) * (other.x - one.x)) inside = !inside;
  });
  return inside;
}
