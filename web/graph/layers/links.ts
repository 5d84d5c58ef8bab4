/** Paints the links that stand out, and says in italics what they are where there is room. */
import { type Box, overlap } from './names.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Enough for a curve of a screen's width to be within a pixel of its pieces. */
const CURVE_PIECES = 16;

/** A link on the screen, in CSS pixels. `curvature` as sigma's: 0 is straight. */
export interface Link {
  readonly from: Point;
  readonly to: Point;
  readonly curvature: number;
  readonly width: number;
  readonly color: string;
  /** Empty: nothing is said. */
  readonly words: string;
}

export function paintLinks(context: CanvasRenderingContext2D, links: readonly Link[]): void {
  context.lineCap = 'round';
  for (const link of links) {
    const bend = bendOf(link);
    context.strokeStyle = link.color;
    context.lineWidth = link.width;
    context.beginPath();
    context.moveTo(link.from.x, link.from.y);
    context.quadraticCurveTo(bend.x, bend.y, link.to.x, link.to.y);
    context.stroke();
  }
}

export interface WordsInk {
  readonly ink: string;
  readonly font: string;
  readonly groundAt: (x: number) => string;
}

/** Room that a link's words need around them along it. */
const WORDS_MARGIN = 46;
const WORDS_HEIGHT = 16;

/** Paints the words of each link near its middle, clear of `taken`, and adds where they lie to it. */
export function paintWords(
  context: CanvasRenderingContext2D,
  links: readonly Link[],
  taken: Box[],
  style: WordsInk,
): void {
  context.font = style.font;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  for (const link of links) {
    if (link.words === '') continue;
    const width = context.measureText(link.words).width;
    const length = Math.hypot(link.to.x - link.from.x, link.to.y - link.from.y);
    if (length < width + WORDS_MARGIN) continue;
    const spot = [0.5, 0.42, 0.58, 0.34, 0.66]
      .map((along) => pointOn(link, along))
      .find(({ x, y }) => {
        const box = boxAround(x, y, width);
        return !taken.some((other) => overlap(box, other));
      });
    if (spot === undefined) continue;
    const box = boxAround(spot.x, spot.y, width);
    taken.push(box);
    // The line is cut where its words stand: a halo alone lets it show between letters.
    context.fillStyle = style.groundAt(spot.x);
    context.beginPath();
    context.roundRect(box.left - 4, box.top, box.right - box.left + 8, WORDS_HEIGHT, WORDS_HEIGHT / 2);
    context.fill();
    context.fillStyle = style.ink;
    context.fillText(link.words, spot.x, spot.y);
  }
}

function boxAround(x: number, y: number, width: number): Box {
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - WORDS_HEIGHT / 2,
    bottom: y + WORDS_HEIGHT / 2,
  };
}

/** How far a point is from a link as it is drawn, in pixels; Infinity where it is surely beyond `reach`. */
export function distanceToLink(link: Pick<Link, 'from' | 'to' | 'curvature'>, { x, y }: Point, reach: number): number {
  const bend = bendOf(link);
  const [xs, ys] = [
    [link.from.x, link.to.x, bend.x],
    [link.from.y, link.to.y, bend.y],
  ];
  const isFar =
    x < Math.min(...xs) - reach ||
    x > Math.max(...xs) + reach ||
    y < Math.min(...ys) - reach ||
    y > Math.max(...ys) + reach;
  if (isFar) return Number.POSITIVE_INFINITY;
  const pieces = link.curvature === 0 ? 1 : CURVE_PIECES;
  let nearest = Number.POSITIVE_INFINITY;
  let start = pointOn(link, 0);
  for (let piece = 1; piece <= pieces; piece++) {
    const end = pointOn(link, piece / pieces);
    nearest = Math.min(nearest, distanceToSegment({ x, y }, start, end));
    start = end;
  }
  return nearest;
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const nearest = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + dx * nearest - point.x, from.y + dy * nearest - point.y);
}

/** The control point of the curve that @sigma/edge-curve draws, so that both lie on one another. */
function bendOf({ from, to, curvature }: Pick<Link, 'from' | 'to' | 'curvature'>): Point {
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
}

function pointOn(link: Pick<Link, 'from' | 'to' | 'curvature'>, along: number): Point {
  const bend = bendOf(link);
  const [a, b, c] = [(1 - along) ** 2, 2 * along * (1 - along), along ** 2];
  return {
    x: a * link.from.x + b * bend.x + c * link.to.x,
    y: a * link.from.y + b * bend.y + c * link.to.y,
  };
}
