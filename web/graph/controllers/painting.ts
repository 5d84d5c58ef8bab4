/** Paints the layers that are ours after each of sigma's frames: shores, names, and the links that stand out. */
import { type Link, paintLinks, paintWords } from '../layers/links.ts';
import { type Box, type PlacedName, placeNames } from '../layers/names.ts';
import { type NameInk, paintNames } from '../layers/paintNames.ts';
import { paintPins } from '../layers/pins.ts';
import { paintShores } from '../layers/shores.ts';
import { coastAt } from '../layouts/coast.ts';
import { pinsInSight, strongLinks, thingsInSight } from './content.ts';
import { type Projection, screenProjection } from './projection.ts';
import type { LayerName, Stage } from './stage.ts';

const NAME_SIZE = 13.5;
const WORDS_SIZE = 13;

/** Starts painting; gives the function that stops it. */
export function startPainting(stage: Stage): () => void {
  let ground = '';
  const paint = (): void => {
    const projection = screenProjection(stage);
    const { shores, names, links, strongNames } = stage.layers;
    clear(stage, ['names', 'links', 'strongNames']);
    // The ground is the costliest to paint, and lies still while one only points and selects.
    const view = groundKey(stage, projection);
    if (view !== ground) paintShores(shores, stage.sheet, projection, stage.palette);
    ground = view;
    const placed = findNames(stage, projection, names);
    const strong = placed.filter(({ isStrong }) => isStrong);
    const outstanding = strongLinks(stage, projection);
    paintNames(
      names,
      placed.filter(({ isStrong }) => !isStrong),
      inkOf(stage, projection),
    );
    paintNames(strongNames, strong, inkOf(stage, projection));
    paintLinks(links, outstanding);
    sayLinks(stage, projection, strongNames, outstanding, strong);
    paintPins(strongNames, pinsInSight(stage, projection), stage.palette.muted, stage.palette.paper);
  };
  stage.renderer.on('afterRender', paint);
  return () => stage.renderer.off('afterRender', paint);
}

/** The same ground looks the same. */
function groundKey({ sheet, palette }: Stage, { width, height, scale, toScreenX, toSheetY }: Projection): string {
  const view = [width, height, scale, toScreenX(0), toSheetY(0), devicePixelRatio, palette.land, palette.water];
  return JSON.stringify([...view, sheet]);
}

function clear(stage: Stage, names: readonly LayerName[]): void {
  const { width, height } = stage.renderer.getDimensions();
  for (const name of names) stage.layers[name].clearRect(0, 0, width, height);
}

/** The names that find room on this surface. */
export function findNames(stage: Stage, projection: Projection, context: CanvasRenderingContext2D): PlacedName[] {
  const bounds: Box = { left: 2, top: 2, right: projection.width - 2, bottom: projection.height - 2 };
  const measure = measurer(context, inkOf(stage, projection).font);
  return placeNames(thingsInSight(stage, projection), measure, bounds, reservedOn(stage, projection));
}

/** Where the names of the shores and, between them, the summary of the picture lie over it, in pixels. */
const CORNER = { width: 150, height: 66 };
const SUMMARY = { width: 380, height: 54 };

function reservedOn({ sheet }: Stage, { width }: Projection): Box[] {
  const summary = {
    top: 0,
    bottom: SUMMARY.height,
    left: (width - SUMMARY.width) / 2,
    right: (width + SUMMARY.width) / 2,
  };
  if (sheet.coasts === null) return [summary];
  const corner = { top: 0, bottom: CORNER.height };
  return [
    summary,
    { ...corner, left: 0, right: CORNER.width },
    { ...corner, left: width - CORNER.width, right: width },
  ];
}

/** Says what links are, clear of the names and discs that stand out. */
export function sayLinks(
  stage: Stage,
  projection: Projection,
  context: CanvasRenderingContext2D,
  links: readonly Link[],
  strong: readonly PlacedName[],
): void {
  const taken: Box[] = strong.map(({ box }) => box);
  for (const { x, y, radius } of strong) {
    taken.push({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }
  const { ink, groundAt } = inkOf(stage, projection);
  const font = `italic 400 ${WORDS_SIZE}px ${familyOf(stage)}`;
  paintWords(context, links, taken, { ink, font, groundAt });
}

export function inkOf(stage: Stage, projection: Projection): NameInk {
  const family = familyOf(stage);
  return {
    ink: stage.palette.ink,
    font: (isFocus) => `${isFocus ? 650 : 400} ${NAME_SIZE}px ${family}`,
    groundAt: groundColor(stage, projection),
  };
}

/** The page's own sans-serif. */
export function familyOf({ container }: Stage): string {
  return getComputedStyle(container).fontFamily;
}

const widths = new Map<string, number>();
const MOST_WIDTHS = 5000;

function measurer(context: CanvasRenderingContext2D, font: NameInk['font']) {
  const [quiet, focus] = [font(false), font(true)];
  return (line: string, isFocus: boolean): number => {
    const key = `${isFocus ? focus : quiet} ${line}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (widths.size > MOST_WIDTHS) widths.clear();
      context.font = isFocus ? focus : quiet;
      width = context.measureText(line).width;
      widths.set(key, width);
    }
    return width;
  };
}

/** Names measured with a font that had not come yet are measured again when it has. */
export function forgetWidths(): void {
  widths.clear();
}

function groundColor({ sheet, palette }: Stage, projection: Projection): (x: number) => string {
  if (sheet.coasts === null) return () => palette.land;
  const left = projection.toScreenX(coastAt(sheet, 'left', sheet.height / 2)!);
  const right = projection.toScreenX(coastAt(sheet, 'right', sheet.height / 2)!);
  return (x) => (x > left && x < right ? palette.water : palette.land);
}
