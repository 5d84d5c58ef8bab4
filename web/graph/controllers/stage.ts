/**
 * Sigma with its layers: the ground beneath, everything in one group that can turn pale at once, and above it what
 * stands out. Holds what is being drawn; sync.ts fills it, painting.ts paints it, pointer.ts and camera.ts move it.
 */
import { createEdgeCurveProgram } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { EdgeLineProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { SceneNode, SceneRelationship, Side } from '../../../model/api/explore.ts';
import type { UiLanguage } from '../../../model/ontology/types.ts';
import type { Emphasis } from '../emphasis.ts';
import type { Sheet } from '../layouts/layout.ts';
import { type DiscAttributes, type DiscGround, DiscProgram } from '../look/discProgram.ts';
import type { Palette } from '../look/palette.ts';
import type { LaidSheet, Stretch } from './sheet.ts';

export interface NodeAttributes extends DiscAttributes {
  x: number;
  y: number;
  size: number;
  color: string;
  highlighted: boolean;
  node: SceneNode;
}

export interface EdgeAttributes {
  size: number;
  color: string;
  type: 'straight' | 'curved' | 'fast';
  curvature: number;
  isBridge: boolean;
  relationship: SceneRelationship;
}

export type StageGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, DiscGround>;
export type Renderer = Sigma<NodeAttributes, EdgeAttributes, DiscGround>;

export interface Stage extends LaidSheet {
  readonly container: HTMLElement;
  graph: StageGraph;
  readonly renderer: Renderer;
  /** The group that turns pale. */
  readonly pale: HTMLElement;
  readonly layers: Readonly<Record<LayerName, CanvasRenderingContext2D>>;
  palette: Palette;
  language: UiLanguage;
  /** The names of the shores, for pictures that are kept; null where there are none. */
  sides: Readonly<Record<Side, string>> | null;
  sheet: Sheet;
  stretch: Stretch;
  /** See `boostFor` of sheet.ts. */
  boost: number;
  emphasis: Emphasis | null;
  pinned: ReadonlySet<string>;
  /** The selected nodes, as drawn. */
  marked: ReadonlySet<string>;
  /** What has just come, marked for a moment. */
  fresh: ReadonlySet<string>;
}

export type LayerName = 'shores' | 'names' | 'links' | 'strongNames' | 'lasso';

/** Above these numbers of edges, curves and edges drawn while moving cost more than they tell. */
export const CURVES_UP_TO = 3000;
const STILL_UP_TO = 10_000;

/** @throws where the browser has no WebGL: the canvas then says so. */
export function createStage(container: HTMLElement, initial: Pick<Stage, 'palette' | 'language' | 'sheet'>): Stage {
  const graph = createGraph(initial.palette);
  const renderer: Renderer = new Sigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: 'disc',
    nodeProgramClasses: { disc: DiscProgram as never },
    edgeProgramClasses: {
      straight: EdgeRectangleProgram as never,
      curved: createEdgeCurveProgram() as never,
      fast: EdgeLineProgram as never,
    },
    // Names are ours (layers/names.ts): sigma's grid lets them touch.
    renderLabels: false,
    defaultDrawNodeHover: () => {},
    itemSizesReference: 'positions',
    // Discs grow slower than distances, so that coming nearer makes room.
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.55,
    minEdgeThickness: 1.5,
    stagePadding: 0,
    minCameraRatio: 0.04,
    maxCameraRatio: 4,
    enableCameraRotation: false,
    zoomDuration: 180,
    inertiaDuration: 200,
    doubleClickZoomingDuration: 200,
    zIndex: false,
  });
  // Before the others are moved into their group: sigma can only put a layer next to one that is where it was.
  renderer.createCanvasContext('shores', { beforeLayer: 'edges' } as never);
  renderer.createCanvasContext('names', { afterLayer: 'labels' } as never);
  renderer.createCanvasContext('links', { beforeLayer: 'hovers' } as never);
  renderer.createCanvasContext('strongNames', { afterLayer: 'hoverNodes' } as never);
  renderer.createCanvasContext('lasso', { afterLayer: 'strongNames' } as never);
  const canvases = renderer.getCanvases();
  const pale = document.createElement('div');
  canvases.edges!.before(pale);
  for (const name of ['edges', 'edgeLabels', 'nodes', 'labels', 'names']) pale.append(canvases[name]!);
  // What we paint ourselves, sigma's layers for it need not be composed, frame after frame.
  for (const name of ['edgeLabels', 'labels', 'hovers']) canvases[name]!.style.display = 'none';
  // The layers just made have no size yet.
  renderer.resize(true);
  const context = (name: LayerName): CanvasRenderingContext2D => canvases[name]!.getContext('2d')!;
  const layers = {
    shores: context('shores'),
    names: context('names'),
    links: context('links'),
    strongNames: context('strongNames'),
    lasso: context('lasso'),
  };
  // Without a graphics card each step of a fade costs as much as a frame.
  if (!hasGraphicsCard(renderer)) pale.style.transition = 'none';
  return {
    container,
    graph,
    renderer,
    pale,
    layers,
    ...initial,
    sides: null,
    stretch: { x: 1, y: 1 },
    boost: 1,
    emphasis: null,
    pinned: new Set(),
    marked: new Set(),
    fresh: new Set(),
  };
}

export function createGraph(palette: Palette): StageGraph {
  const graph: StageGraph = new MultiDirectedGraph();
  graph.replaceAttributes(groundOf(palette));
  return graph;
}

/** The colors that all discs share. */
export function groundOf({ paper, mark, onType }: Palette): DiscGround {
  return { paper, mark, onType };
}

/** Settings that depend on how much there is to draw. */
export function suitSize(stage: Stage): void {
  const { size } = stage.graph;
  stage.renderer.setSetting(
    'hideEdgesOnMove',
    size > STILL_UP_TO || (size > CURVES_UP_TO && !hasGraphicsCard(stage.renderer)),
  );
}

/** A renderer in software draws the same picture at several times the cost. */
function hasGraphicsCard(renderer: Renderer): boolean {
  const gl = renderer.getCanvases().edges?.getContext('webgl2');
  const information = gl?.getExtension('WEBGL_debug_renderer_info');
  const name = information ? String(gl?.getParameter(information.UNMASKED_RENDERER_WEBGL)) : '';
  return !/swiftshader|llvmpipe|software/i.test(name);
}
