/** The picture as a PNG to keep: the whole sheet at any size, whatever the camera sees, with a title and a line of notes. */
import type { Side } from '../../../model/api/explore.ts';
import { type Disc, paintDiscs } from '../layers/discs.ts';
import { paintLinks } from '../layers/links.ts';
import { paintNames } from '../layers/paintNames.ts';
import { paintShores } from '../layers/shores.ts';
import { quietLinks, strongLinks } from './content.ts';
import { familyOf, findNames, inkOf, sayLinks } from './painting.ts';
import { imageProjection, type Projection } from './projection.ts';
import type { Stage } from './stage.ts';

export interface ImageOptions {
  readonly title: string;
  /** Beneath the title: what is shown, from which sources, on what day. */
  readonly note?: string;
  /** Pixels of the image to one of the design; 2 is sharp in print at a page's width. */
  readonly scale?: number;
}

/** The width of the design; the height follows the sheet. */
const WIDTH = 1400;
const HEAD = 84;
const EDGE = 32;
/** As Canvas.module.css turns the rest pale. */
const PALE = 0.34;

/** @throws where the browser cannot make an image of this size. */
export async function exportImage(stage: Stage, { title, note = '', scale = 2 }: ImageOptions): Promise<Blob> {
  const projection = imageProjection(stage, WIDTH, HEAD);
  const { width, height } = projection;
  const canvas = surface(width, height, scale);
  const context = canvas.getContext('2d')!;
  paintShores(context, stage.sheet, projection, stage.palette);

  const quiet = surface(width, height, scale);
  const names = findNames(stage, projection, context);
  paintAll(stage, projection, quiet.getContext('2d')!, (id) => !isStrong(stage, id));
  paintNames(
    quiet.getContext('2d')!,
    names.filter((name) => !name.isStrong),
    inkOf(stage, projection),
  );
  context.globalAlpha = stage.emphasis === null ? 1 : PALE;
  context.drawImage(quiet, 0, 0, width, height);
  context.globalAlpha = 1;

  const outstanding = strongLinks(stage, projection);
  paintLinks(context, outstanding);
  paintDiscs(
    context,
    discsOf(stage, projection, (id) => isStrong(stage, id)),
    stage.palette,
  );
  const strong = names.filter((name) => name.isStrong);
  paintNames(context, strong, inkOf(stage, projection));
  sayLinks(stage, projection, context, outstanding, strong);
  paintHead(stage, context, title, note);
  if (stage.sides !== null && stage.sheet.coasts !== null) paintSides(stage, context, stage.sides);
  return toBlob(canvas);
}

function paintAll(
  stage: Stage,
  projection: Projection,
  context: CanvasRenderingContext2D,
  has: (id: string) => boolean,
): void {
  paintLinks(context, quietLinks(stage, projection));
  paintDiscs(context, discsOf(stage, projection, has), stage.palette);
}

function discsOf({ graph }: Stage, { toScreen, toPixels }: Projection, has: (id: string) => boolean): Disc[] {
  return graph.filterNodes(has).map((id) => {
    const attributes = graph.getNodeAttributes(id);
    const { color, ring, isBroken, isMarked, node } = attributes;
    return {
      ...toScreen(attributes),
      radius: toPixels(attributes.size),
      type: node.type,
      color,
      ring,
      isBroken,
      isMarked,
    };
  });
}

function isStrong({ emphasis }: Stage, id: string): boolean {
  return emphasis?.nodes.has(id) ?? false;
}

function paintHead(stage: Stage, context: CanvasRenderingContext2D, title: string, note: string): void {
  const serif = getComputedStyle(stage.container).getPropertyValue('--serif') || 'serif';
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.fillStyle = stage.palette.ink;
  context.font = `600 30px ${serif}`;
  context.fillText(title, EDGE, 50, WIDTH - 2 * EDGE);
  context.fillStyle = stage.palette.muted;
  context.font = `400 16px ${familyOf(stage)}`;
  context.fillText(note, EDGE, 76, WIDTH - 2 * EDGE);
}

function paintSides(stage: Stage, context: CanvasRenderingContext2D, sides: Readonly<Record<Side, string>>): void {
  context.fillStyle = stage.palette.ink;
  context.font = `650 17px ${familyOf(stage)}`;
  context.letterSpacing = '2px';
  context.fillText(sides.a.toLocaleUpperCase(stage.language), EDGE, HEAD + 40);
  context.textAlign = 'right';
  context.fillText(sides.b.toLocaleUpperCase(stage.language), WIDTH - EDGE, HEAD + 40);
  context.letterSpacing = '0px';
}

function surface(width: number, height: number, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')!.scale(scale, scale);
  return canvas;
}

function toBlob(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new RangeError(`No image of ${canvas.width} × ${canvas.height} pixels could be made.`));
      else resolve(blob);
    }, 'image/png');
  });
}
