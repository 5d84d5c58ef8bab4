/** Brings the session's scene onto the stage: what came, what went, where it stands, in which colors. */
import { groupOf } from '../filters.ts';
import type { Position, Sheet } from '../layouts/layout.ts';
import { bendsOf } from '../look/bends.ts';
import type { DiscAttributes } from '../look/discProgram.ts';
import { mix, type Palette } from '../look/palette.ts';
import { glyphIndex } from '../look/pictograms.ts';
import { radiusOf } from '../look/sizes.ts';
import type { Session } from '../session.ts';
import { visibleScene } from '../visibleScene.ts';
import { glide } from './glide.ts';
import { boostFor, boundsOf, type Stretch, stretchFor, toGraph } from './sheet.ts';
import {
  CURVES_UP_TO,
  createGraph,
  type EdgeAttributes,
  groundOf,
  type NodeAttributes,
  type Stage,
  type StageGraph,
  suitSize,
} from './stage.ts';

/**
 * Draws what the session shows. What is new comes out of where it was expanded from; what moved glides.
 * The graph is made anew, positions carried over: sigma would take each node that comes or goes for a reason to look at all.
 */
export function syncScene(stage: Stage, session: Session, isStill: boolean): void {
  const scene = visibleScene(session);
  const shown = scene.nodes.filter(({ id }) => session.positions.has(id));
  const before = stage.graph;
  const stretch = stage.stretch;
  layGround(stage, session.sheet);
  const graph = createGraph(stage.palette);
  for (const node of shown) {
    const known = before.hasNode(node.id) ? before.getNodeAttributes(node.id) : undefined;
    const start = known
      ? restretch(known, stretch, stage.stretch)
      : toGraph(stage, birthplace(node.id, session, before));
    graph.addNode(node.id, {
      ...discOf(node, stage.palette),
      x: start.x,
      y: start.y,
      size: stage.boost * radiusOf(node),
      node,
      highlighted: stage.emphasis?.nodes.has(node.id) ?? false,
      isMarked: stage.marked.has(node.id),
    });
  }
  const links = scene.relationships.filter(({ from, to }) => graph.hasNode(from) && graph.hasNode(to));
  const inks = edgeColors(stage.palette);
  const bends = bendsOf(links, (id) => session.nodes.get(id)!.side);
  for (const link of links) {
    const sides = [link.from, link.to].map((id) => session.nodes.get(id)!.side);
    const isBridge = sides[0] !== sides[1] && !sides.includes(null);
    const manner = edgeOf(inks, isBridge, bends.get(link.id)!, links.length);
    graph.addDirectedEdgeWithKey(link.id, link.from, link.to, { ...manner, relationship: link, isBridge });
  }
  stage.graph = graph;
  stage.pinned = session.pinned;
  stage.renderer.setGraph(graph);
  suitSize(stage);
  const targets = new Map(shown.map(({ id }) => [id, toGraph(stage, session.positions.get(id)!)]));
  glide(stage, targets, isStill || before.order === 0);
}

/** Gives everything its color anew, after a change of theme. */
export function wear(stage: Stage, palette: Palette): void {
  stage.palette = palette;
  const { graph } = stage;
  const inks = edgeColors(palette);
  graph.replaceAttributes(groundOf(palette));
  // Written in place, then drawn once: see emphasize.ts.
  graph.forEachNode((_, attributes) => void Object.assign(attributes, discOf(attributes.node, palette)));
  graph.forEachEdge(
    (_, attributes) => void Object.assign(attributes, { color: attributes.isBridge ? inks.bridge : inks.within }),
  );
  stage.renderer.refresh({ schedule: true });
}

function layGround(stage: Stage, sheet: Sheet): void {
  stage.sheet = sheet;
  stage.stretch = stretchFor(sheet, stage.renderer.getDimensions());
  stage.boost = boostFor(stage, stage.renderer.getDimensions());
  stage.renderer.setCustomBBox(boundsOf(stage));
}

function restretch({ x, y }: Position, before: Stretch, now: Stretch): Position {
  return { x: (x / before.x) * now.x, y: (y / before.y) * now.y };
}

/** On the first picture everything is where it belongs at once. */
function birthplace(id: string, session: Session, before: StageGraph): Position {
  const origin = before.order === 0 ? undefined : session.positions.get(session.origins.get(id) ?? '');
  return origin ?? session.positions.get(id)!;
}

function discOf(node: NodeAttributes['node'], palette: Palette): Omit<DiscAttributes, 'isMarked'> & { color: string } {
  const color = palette.group[groupOf(node)];
  return {
    color,
    ring: node.side === null ? mix(color, palette.water, 0.3) : palette.side[node.side],
    glyph: glyphIndex(node.type),
    isBroken: !node.named,
  };
}

function edgeOf(inks: EdgeColors, isBridge: boolean, curvature: number, count: number) {
  const type = count > CURVES_UP_TO ? 'fast' : curvature === 0 ? 'straight' : 'curved';
  const look: Pick<EdgeAttributes, 'type' | 'curvature' | 'size' | 'color'> = {
    type,
    curvature,
    size: isBridge ? 2.5 : 1.4,
    color: isBridge ? inks.bridge : inks.within,
  };
  return look;
}

type EdgeColors = Readonly<Record<'bridge' | 'within', string>>;

function edgeColors(palette: Palette): EdgeColors {
  return {
    bridge: mix(palette.bridge, palette.water, 0.7),
    within: mix(palette.within, palette.land, 0.72),
  };
}
