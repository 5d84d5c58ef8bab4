/** Paints the layers that are ours after each of sigma's frames: shores, names, and the links that stand out. */
import { relationshipDefinition } from '../../../model/ontology/relationships.ts';
import { type Link, paintLinks, paintWords } from '../layers/links.ts';
import { type Box, type Named, placeNames } from '../layers/names.ts';
import { paintNames } from '../layers/paintNames.ts';
import { type Ground, paintShores } from '../layers/shores.ts';
import { coastAt } from '../layouts/coast.ts';
import { toGraph } from './sheet.ts';
import type { LayerName, NodeAttributes, Stage } from './stage.ts';

/** More names than these never find room on a screen; above as many nodes in sight, only the weightiest are tried. */
const MOST_NAMES = 400;
const NAME_SIZE = 13.5;
const WORDS_SIZE = 13;

/** Starts painting; gives the function that stops it. */
export function startPainting(stage: Stage): () => void {
  const paint = (): void => {
    const ground = groundOf(stage);
    clear(stage, ['names', 'links', 'strongNames']);
    paintShores(stage.layers.shores, stage.sheet, ground, stage.palette);
    paintForeground(stage, ground);
  };
  stage.renderer.on('afterRender', paint);
  return () => stage.renderer.off('afterRender', paint);
}

function clear(stage: Stage, names: readonly LayerName[]): void {
  const { width, height } = stage.renderer.getDimensions();
  for (const name of names) stage.layers[name].clearRect(0, 0, width, height);
}

function paintForeground(stage: Stage, ground: Ground): void {
  const family = getComputedStyle(stage.container).fontFamily;
  const font = (isFocus: boolean): string => `${isFocus ? 650 : 400} ${NAME_SIZE}px ${family}`;
  const { palette, layers } = stage;
  const groundAt = groundColor(stage, ground);
  const bounds: Box = { left: 2, top: 2, right: ground.width - 2, bottom: ground.height - 2 };
  const names = placeNames(thingsInSight(stage, ground), measurer(layers.names, font), bounds);
  paintNames(
    layers.names,
    names.filter(({ isStrong }) => !isStrong),
    { ink: palette.ink, font, groundAt },
  );
  const strong = names.filter(({ isStrong }) => isStrong);
  paintNames(layers.strongNames, strong, { ink: palette.ink, font, groundAt });

  const links = strongLinks(stage);
  paintLinks(layers.links, links);
  const taken: Box[] = strong.map(({ box }) => box);
  for (const { x, y, radius } of strong)
    taken.push({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  const style = { ink: palette.ink, font: `italic 400 ${WORDS_SIZE}px ${family}`, groundAt };
  paintWords(layers.strongNames, links, taken, style);
}

/** How the sheet lies on the screen. */
function groundOf(stage: Stage): Ground {
  const { renderer } = stage;
  const { width, height } = renderer.getDimensions();
  const origin = renderer.graphToViewport({ x: 0, y: 0 });
  const corner = renderer.graphToViewport(toGraph(stage, { x: stage.sheet.width, y: stage.sheet.height }));
  const scaleX = (corner.x - origin.x) / stage.sheet.width;
  const scaleY = (corner.y - origin.y) / stage.sheet.height;
  return {
    width,
    height,
    scale: scaleX,
    toScreenX: (x) => origin.x + x * scaleX,
    toSheetY: (y) => (y - origin.y) / scaleY,
  };
}

function thingsInSight(stage: Stage, ground: Ground): Named[] {
  const { renderer, graph, emphasis } = stage;
  const things: Named[] = [];
  const margin = 60;
  graph.forEachNode((id, attributes) => {
    const { x, y } = renderer.graphToViewport(attributes);
    if (x < -margin || y < -margin || x > ground.width + margin || y > ground.height + margin) return;
    const isStrong = emphasis?.nodes.has(id) ?? false;
    const isFocus = emphasis?.focus.has(id) ?? false;
    const radius = renderer.scaleSize(attributes.size);
    const weight = attributes.size + (isFocus ? 2000 : isStrong ? 1000 : 0);
    things.push({ id, text: nameOnCanvas(attributes.node), x, y, radius, weight, isStrong, isFocus });
  });
  if (things.length <= MOST_NAMES) return things;
  return things.sort((one, other) => other.weight - one.weight).slice(0, MOST_NAMES);
}

/** A stop says its rank first. */
export function nameOnCanvas({ name, type, order }: NodeAttributes['node']): string {
  return type === 'Visit' && order !== undefined ? `${order}\u00a0· ${name}` : name;
}

const widths = new Map<string, number>();
function measurer(context: CanvasRenderingContext2D, font: (isFocus: boolean) => string) {
  return (line: string, isFocus: boolean): number => {
    const key = `${font(isFocus)} ${line}`;
    let width = widths.get(key);
    if (width === undefined) {
      if (widths.size > 5000) widths.clear();
      context.font = font(isFocus);
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

function strongLinks({ renderer, graph, emphasis, palette, language }: Stage): Link[] {
  if (emphasis === null) return [];
  const links: Link[] = [];
  const said = new Set<string>();
  for (const id of emphasis.edges) {
    if (!graph.hasEdge(id)) continue;
    const { relationship, curvature, isBridge } = graph.getEdgeAttributes(id);
    const [source, target] = graph.extremities(id);
    const end = (node: string): { x: number; y: number } => renderer.graphToViewport(graph.getNodeAttributes(node));
    const definition = relationshipDefinition(relationship.type);
    const isFromFocus = emphasis.focus.has(relationship.from) || emphasis.focus.size === 0;
    const words = (isFromFocus ? definition.forward : definition.reverse)[language].replace(/\s*:$/, '');
    // Said once where several links to the same neighbour say the same.
    const key = `${relationship.from} ${relationship.to} ${words}`;
    links.push({
      from: end(source),
      to: end(target),
      curvature: graph.getEdgeAttribute(id, 'type') === 'curved' ? curvature : 0,
      width: isBridge ? 2.2 : 1.7,
      color: palette.bridge,
      words: said.has(key) ? '' : words,
    });
    said.add(key);
  }
  return links;
}

function groundColor({ sheet, palette }: Stage, ground: Ground): (x: number) => string {
  if (sheet.coasts === null) return () => palette.land;
  const left = ground.toScreenX(coastAt(sheet, 'left', sheet.height / 2)!);
  const right = ground.toScreenX(coastAt(sheet, 'right', sheet.height / 2)!);
  return (x) => (x > left && x < right ? palette.water : palette.land);
}
