/** Brings the session's scene onto the stage: what came, what went, where it stands, in which colors. */
import type { SceneRelationship } from '../../../model/api/explore.ts';
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
import { boundsOf, stretchFor, toGraph } from './sheet.ts';
import { CURVES_UP_TO, type EdgeAttributes, type NodeAttributes, type Stage, suitSize } from './stage.ts';

// Named so, sigma indexes again; otherwise it repaints in place what it may not have indexed yet, and throws.
const REINDEX_EDGES = { attributes: ['type' as const] };
const REINDEX_NODES = { attributes: ['x' as const] };

/** Draws what the session shows. What is new comes out of where it was expanded from; what moved glides. */
export function syncScene(stage: Stage, session: Session, isStill: boolean): void {
  const scene = visibleScene(session);
  const { graph } = stage;
  const shown = scene.nodes.filter(({ id }) => session.positions.has(id));
  const ids = new Set(shown.map(({ id }) => id));
  const edgeIds = new Set(scene.relationships.map(({ id }) => id));
  for (const edge of graph.edges()) if (!edgeIds.has(edge)) graph.dropEdge(edge);
  for (const node of graph.nodes()) if (!ids.has(node)) graph.dropNode(node);

  layGround(stage, session.sheet);
  const isFirst = graph.order === 0;
  for (const node of shown) {
    const look = discOf(node, stage.palette);
    if (graph.hasNode(node.id)) graph.mergeNodeAttributes(node.id, { ...look, node, size: radiusOf(node) });
    else {
      const place = isFirst ? session.positions.get(node.id)! : birthplace(node.id, session);
      graph.addNode(node.id, {
        ...toGraph(stage, place),
        ...look,
        node,
        size: radiusOf(node),
        highlighted: false,
        isMarked: false,
      });
    }
  }
  const bends = bendsOf(scene.relationships, (id) => session.nodes.get(id)?.side ?? null);
  for (const relationship of scene.relationships) {
    const { id, from, to } = relationship;
    if (graph.hasEdge(id) || !ids.has(from) || !ids.has(to)) continue;
    graph.addDirectedEdgeWithKey(id, from, to, edgeOf(stage, relationship, 0));
  }
  graph.updateEachEdgeAttributes((id, attributes) => {
    return { ...attributes, ...edgeOf(stage, attributes.relationship, bends.get(id) ?? 0) };
  }, REINDEX_EDGES);
  stage.pinned = session.pinned;
  suitSize(stage);
  glide(stage, new Map(shown.map(({ id }) => [id, toGraph(stage, session.positions.get(id)!)])), isStill || isFirst);
}

/** Gives everything its color anew, after a change of theme. */
export function wear(stage: Stage, palette: Palette): void {
  stage.palette = palette;
  const { paper, mark, onType } = palette;
  stage.graph.updateAttributes((attributes) => ({ ...attributes, paper, mark, onType }));
  stage.graph.updateEachNodeAttributes(
    (_, attributes) => ({ ...attributes, ...discOf(attributes.node, palette) }),
    REINDEX_NODES,
  );
  stage.graph.updateEachEdgeAttributes(
    (_, attributes) => ({ ...attributes, color: edgeColor(palette, attributes.isBridge) }),
    REINDEX_EDGES,
  );
  stage.renderer.scheduleRender();
}

function layGround(stage: Stage, sheet: Sheet): void {
  stage.sheet = sheet;
  stage.stretch = stretchFor(sheet, stage.renderer.getDimensions());
  stage.renderer.setCustomBBox(boundsOf(stage));
  stage.renderer.scheduleRefresh();
}

function birthplace(id: string, session: Session): Position {
  const origin = session.origins.get(id);
  return (origin === undefined ? undefined : session.positions.get(origin)) ?? session.positions.get(id)!;
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

function edgeOf(stage: Stage, relationship: SceneRelationship, curvature: number): EdgeAttributes {
  const [from, to] = [relationship.from, relationship.to].map((id) => stage.graph.getNodeAttribute(id, 'node').side);
  const isBridge = from !== null && to !== null && from !== to;
  const isMany = stage.graph.size > CURVES_UP_TO;
  return {
    relationship,
    isBridge,
    curvature,
    size: isBridge ? 2.2 : 1.4,
    color: edgeColor(stage.palette, isBridge),
    type: isMany ? 'fast' : curvature === 0 ? 'straight' : 'curved',
  };
}

function edgeColor(palette: Palette, isBridge: boolean): string {
  return isBridge ? mix(palette.bridge, palette.water, 0.7) : mix(palette.within, palette.land, 0.72);
}
