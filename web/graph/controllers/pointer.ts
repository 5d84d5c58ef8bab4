/** What mouse and fingers do on the picture. Each gesture becomes a change of the session; nothing is drawn here but the lasso. */
import type { Position } from '../layouts/layout.ts';
import { clearSelection, type SelectMode, selectNodes, selectRelationships } from '../selecting.ts';
import { move } from '../session.ts';
import { apply, useSession } from '../store.ts';
import { stopGlide } from './glide.ts';
import { nodesWithin, paintLasso } from './lasso.ts';
import { linkAt } from './linkAt.ts';
import { createPointing } from './pointing.ts';
import { toSheet } from './sheet.ts';
import type { Stage } from './stage.ts';

export interface PointerHandlers {
  /** Double click: the canvas does not know what it brings. */
  readonly onActivate: (id: string) => void;
  /** Right click on a node or relationship, in CSS pixels of the page. */
  readonly onMenu: (id: string, x: number, y: number) => void;
}

/** A press that moves less than this is a click. */
const STEADY_PX = 4;

interface Gesture {
  readonly kind: 'drag' | 'lasso';
  readonly start: Position;
  readonly ids: readonly string[];
  readonly points: Position[];
  isMoving: boolean;
}

/** Starts listening; gives the function that stops it. */
export function listenToPointer(stage: Stage, handlers: PointerHandlers): () => void {
  const { renderer } = stage;
  let gesture: Gesture | null = null;
  const pointing = createPointing(stage);
  // A drag ends with a click that must not select.
  let wasMoving = false;

  const modeOf = (event: MouseEvent | TouchEvent): SelectMode =>
    event.ctrlKey || event.metaKey || event.shiftKey ? 'toggle' : 'replace';

  const listeners = {
    enterNode: ({ node }: { node: string }) => {
      if (gesture === null) pointing.enter(node);
    },
    leaveNode: () => pointing.leave(),
    clickNode: ({ node, event }: NodeEvent) => {
      if (!wasMoving) apply(selectNodes([node], modeOf(event.original)));
    },
    clickStage: ({ event }: StageEvent) => {
      if (wasMoving) return;
      const link = linkAt(stage, pointOf(event));
      const mode = modeOf(event.original);
      if (link !== null) apply(selectRelationships([link], mode));
      else if (mode === 'replace') apply(clearSelection);
    },
    doubleClickNode: ({ node, event }: NodeEvent) => {
      event.preventSigmaDefault();
      handlers.onActivate(node);
    },
    rightClickNode: ({ node, event }: NodeEvent) => {
      if (!useSession.getState().selection.nodes.has(node)) apply(selectNodes([node]));
      openMenu(node, event.original);
    },
    rightClickStage: ({ event }: StageEvent) => {
      event.original.preventDefault();
      const link = linkAt(stage, pointOf(event));
      if (link === null) return;
      apply(selectRelationships([link]));
      openMenu(link, event.original);
    },
    downNode: ({ node, event }: NodeEvent) => {
      if (isSecondary(event.original)) return;
      const { selection } = useSession.getState();
      const ids = selection.nodes.has(node) ? [...selection.nodes].filter((id) => stage.graph.hasNode(id)) : [node];
      gesture = { kind: 'drag', start: pointOf(event), ids, points: [], isMoving: false };
    },
    downStage: ({ event }: StageEvent) => {
      if (isSecondary(event.original) || !event.original.shiftKey) return;
      gesture = { kind: 'lasso', start: pointOf(event), ids: [], points: [pointOf(event)], isMoving: false };
    },
    moveBody: ({ event }: StageEvent) => {
      if (gesture === null) {
        pointing.move(isOverCanvas(event.original) ? pointOf(event) : null);
        return;
      }
      event.preventSigmaDefault();
      event.original.preventDefault();
      const point = pointOf(event);
      gesture.isMoving ||= Math.hypot(point.x - gesture.start.x, point.y - gesture.start.y) > STEADY_PX;
      if (!gesture.isMoving) return;
      if (gesture.kind === 'drag') drag(gesture, point);
      else {
        gesture.points.push(point);
        paintLasso(stage, gesture.points);
      }
    },
    upNode: () => finish(),
    upStage: () => finish(),
  };

  function isOverCanvas({ target }: Event): boolean {
    return target instanceof Node && stage.container.contains(target);
  }

  function drag(gesture: Gesture, point: Position): void {
    stopGlide(stage);
    const [from, to] = [
      renderer.viewportToGraph(gesture.points.at(-1) ?? gesture.start),
      renderer.viewportToGraph(point),
    ];
    gesture.points.push(point);
    for (const id of gesture.ids) {
      const attributes = stage.graph.getNodeAttributes(id);
      Object.assign(attributes, { x: attributes.x + to.x - from.x, y: attributes.y + to.y - from.y });
    }
    renderer.refresh({ partialGraph: { nodes: [...gesture.ids] }, schedule: true });
  }

  function finish(): void {
    if (gesture === null) return;
    const done = gesture;
    gesture = null;
    wasMoving = done.isMoving;
    // The click that follows a release comes in the same task.
    setTimeout(() => {
      wasMoving = false;
    });
    if (!done.isMoving) return;
    if (done.kind === 'drag') {
      apply(move(new Map(done.ids.map((id) => [id, toSheet(stage, stage.graph.getNodeAttributes(id))]))));
    } else {
      paintLasso(stage, []);
      apply(selectNodes(nodesWithin(stage, done.points), 'add'));
    }
  }

  function openMenu(id: string, original: MouseEvent | TouchEvent): void {
    original.preventDefault();
    if (original instanceof MouseEvent) handlers.onMenu(id, original.clientX, original.clientY);
  }

  for (const [name, listener] of Object.entries(listeners)) renderer.on(name as never, listener as never);
  // Released outside the picture, a gesture ends too.
  const { signal, abort } = aborter();
  window.addEventListener('mouseup', () => finish(), { signal });
  window.addEventListener('touchend', () => finish(), { signal });
  stage.container.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  return () => {
    abort();
    pointing.pause();
    for (const [name, listener] of Object.entries(listeners)) renderer.off(name as never, listener as never);
  };
}

interface StageEvent {
  event: { x: number; y: number; original: MouseEvent | TouchEvent; preventSigmaDefault: () => void };
}
type NodeEvent = StageEvent & { node: string };

function pointOf({ x, y }: StageEvent['event']): Position {
  return { x, y };
}

function isSecondary(event: MouseEvent | TouchEvent): boolean {
  return event instanceof MouseEvent && event.button !== 0;
}

function aborter(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
