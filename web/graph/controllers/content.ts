/** What there is to paint of the stage beside sigma's own layers: its names and links, placed by a projection. */
import { linkWords } from '../../text/wording.ts';
import type { Link } from '../layers/links.ts';
import type { Named } from '../layers/names.ts';
import type { Pin } from '../layers/pins.ts';
import type { Projection } from './projection.ts';
import type { NodeAttributes, Stage } from './stage.ts';

/** More names than these never find room on a screen; of more things in sight, only the weightiest are tried. */
const MOST_NAMES = 400;
const MARGIN = 60;

export function thingsInSight({ graph, emphasis }: Stage, projection: Projection): Named[] {
  const things: Named[] = [];
  graph.forEachNode((id, attributes) => {
    const { x, y } = projection.toScreen(attributes);
    if (x < -MARGIN || y < -MARGIN || x > projection.width + MARGIN || y > projection.height + MARGIN) return;
    const isStrong = emphasis?.nodes.has(id) ?? false;
    const isFocus = emphasis?.focus.has(id) ?? false;
    const radius = projection.toPixels(attributes.size);
    const weight = attributes.size + (isFocus ? 2000 : isStrong ? 1000 : 0);
    things.push({ id, text: nameOnCanvas(attributes.node), x, y, radius, weight, isStrong, isFocus });
  });
  if (things.length <= MOST_NAMES) return things;
  return things.sort((one, other) => other.weight - one.weight).slice(0, MOST_NAMES);
}

/** What was moved by hand. */
export function pinsInSight({ graph, pinned }: Stage, { toScreen, toPixels }: Projection): Pin[] {
  return [...pinned]
    .filter((id) => graph.hasNode(id))
    .map((id) => {
      const attributes = graph.getNodeAttributes(id);
      return { ...toScreen(attributes), radius: toPixels(attributes.size) };
    });
}

/** A stop says its rank first. */
function nameOnCanvas({ name, type, order }: NodeAttributes['node']): string {
  return type === 'Visit' && order !== undefined ? `${order}\u00a0· ${name}` : name;
}

/** Strong enough to be told from the quiet ones, in pixels. */
const STRONG_WIDTH = { bridge: 2.2, within: 1.7 };

/** The links that stand out, each with what it says seen from the thing in focus. */
export function strongLinks(stage: Stage, projection: Projection): Link[] {
  const { graph, emphasis, palette, language } = stage;
  if (emphasis === null) return [];
  const said = new Set<string>();
  return [...emphasis.edges]
    .filter((id) => graph.hasEdge(id))
    .map((id) => {
      const { relationship, isBridge } = graph.getEdgeAttributes(id);
      const isFromFocus = emphasis.focus.has(relationship.from) || emphasis.focus.size === 0;
      const words = linkWords(relationship, isFromFocus ? 'out' : 'in', language);
      // Said once where several links to the same neighbour say the same.
      const saying = `${relationship.from} ${relationship.to} ${words}`;
      const isSaid = said.has(saying);
      said.add(saying);
      return {
        ...course(stage, id, projection),
        width: isBridge ? STRONG_WIDTH.bridge : STRONG_WIDTH.within,
        color: palette.bridge,
        words: isSaid ? '' : words,
      };
    });
}

/** Sigma's lines fade toward their edges and look thinner than a stroke of their width. */
const SIGMA_WIDTH = 0.6;

/** Every link as sigma draws it. */
export function quietLinks(stage: Stage, projection: Projection): Link[] {
  return stage.graph.mapEdges((id, { size, color }) => ({
    ...course(stage, id, projection),
    width: Math.max(1, SIGMA_WIDTH * projection.toPixels(size)),
    color,
    words: '',
  }));
}

/** The way a link takes. */
export function course(
  { graph }: Stage,
  id: string,
  { toScreen }: Projection,
): Pick<Link, 'from' | 'to' | 'curvature'> {
  const { type, curvature } = graph.getEdgeAttributes(id);
  return {
    from: toScreen(graph.getNodeAttributes(graph.source(id))),
    to: toScreen(graph.getNodeAttributes(graph.target(id))),
    curvature: type === 'curved' ? curvature : 0,
  };
}
