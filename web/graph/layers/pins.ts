/** Marks what was moved by hand: a small pin at the upper right of its ring says that no layout step moves it. */

export interface Pin {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

const SIZE = 4.5;

/** In CSS pixels; too small a disc has no room for a pin. */
export function paintPins(context: CanvasRenderingContext2D, pins: readonly Pin[], ink: string, paper: string): void {
  for (const { x, y, radius } of pins) {
    if (radius < 1.5 * SIZE) continue;
    const [head, needle] = [radius * 0.76, radius * 0.52];
    context.beginPath();
    context.moveTo(x + needle, y - needle);
    context.lineTo(x + head + SIZE * 0.4, y - head - SIZE * 0.4);
    context.strokeStyle = paper;
    context.lineWidth = 4;
    context.stroke();
    context.strokeStyle = ink;
    context.lineWidth = 1.6;
    context.stroke();
    context.beginPath();
    context.arc(x + head + SIZE * 0.6, y - head - SIZE * 0.6, SIZE, 0, 2 * Math.PI);
    context.fillStyle = ink;
    context.fill();
    context.strokeStyle = paper;
    context.lineWidth = 1.5;
    context.stroke();
  }
}
