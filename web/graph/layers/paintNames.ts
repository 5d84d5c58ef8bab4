/** Paints names that have found their place (names.ts), each with a pale halo in the color of the ground it lies on. */
import { LINE_HEIGHT, type PlacedName } from './names.ts';

export interface NameInk {
  readonly ink: string;
  readonly font: (isFocus: boolean) => string;
  readonly groundAt: (x: number) => string;
}

export function paintNames(context: CanvasRenderingContext2D, names: readonly PlacedName[], style: NameInk): void {
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.fillStyle = style.ink;
  for (const { lines, box, isFocus, isStrong } of names) {
    const x = (box.left + box.right) / 2;
    context.font = style.font(isFocus);
    context.strokeStyle = style.groundAt(x);
    context.lineWidth = isStrong ? 6 : 4.5;
    lines.forEach((line, rank) => {
      const y = box.top + (rank + 0.5) * LINE_HEIGHT;
      context.strokeText(line, x, y);
    });
    lines.forEach((line, rank) => {
      context.fillText(line, x, box.top + (rank + 0.5) * LINE_HEIGHT);
    });
  }
}
