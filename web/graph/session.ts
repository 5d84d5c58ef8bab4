/**
 * The state of an exploration, and the steps that change it: pure functions `(arguments) => (session) => session`.
 * What a selection is: selecting.ts. What the filters let through: visibleScene.ts. For React: store.ts.
 */
import type { Scene, SceneNode, SceneRelationship } from '../../model/api/explore.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import type { Arrangement, LayoutId, Position, Sheet } from './layouts/layout.ts';

/** What an exploring step can change, and undo brings back. */
export interface Explored {
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly relationships: ReadonlyMap<string, SceneRelationship>;
  readonly hidden: ReadonlySet<string>;
  readonly filters: Filters;
  readonly layout: LayoutId;
  /** Where each node stands, in sheet units. A node that is not in it waits for the layout. */
  readonly positions: ReadonlyMap<string, Position>;
  /** Nodes moved by hand: no layout step moves them. */
  readonly pinned: ReadonlySet<string>;
  /** Newcomers that found room after the layout had placed the others; it has no say over them. */
  readonly settled: ReadonlySet<string>;
  /** From which node each newcomer was expanded; it comes out of it. */
  readonly origins: ReadonlyMap<string, string>;
  /** False while everything waits for the layout. */
  readonly isArranged: boolean;
  readonly sheet: Sheet;
}

export type StepKind = 'add' | 'hide' | 'show' | 'move' | 'arrange' | 'filter';
interface Step {
  readonly kind: StepKind;
  /** Two steps with the same mark in a row are one: a drag, a text typed letter by letter. */
  readonly mark: string;
  readonly before: Explored;
}

export interface Selection {
  readonly nodes: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
}

export interface Session extends Explored {
  /** The nodes it was opened with; the address names only those that came after. */
  readonly opened: ReadonlySet<string>;
  readonly selection: Selection;
  /** The node or relationship under the pointer. */
  readonly hovered: string | null;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export type SessionChange = (session: Session) => Session;

const MAX_STEPS = 200;
const NOTHING: ReadonlySet<string> = new Set();
export const NO_SELECTION: Selection = { nodes: NOTHING, relationships: NOTHING };
export const EMPTY_SHEET: Sheet = { width: 1000, height: 760, coasts: null };

export const EMPTY_SESSION: Session = {
  nodes: new Map(),
  relationships: new Map(),
  hidden: NOTHING,
  filters: NO_FILTERS,
  layout: 'two-shores',
  positions: new Map(),
  pinned: NOTHING,
  settled: NOTHING,
  origins: new Map(),
  isArranged: false,
  sheet: EMPTY_SHEET,
  opened: NOTHING,
  selection: NO_SELECTION,
  hovered: null,
  past: [],
  future: [],
};

/** Starts over with this scene. Keeps the layout's name and the filters; forgets positions, selection and history. */
export function open(scene: Scene): SessionChange {
  return (session) => ({
    ...EMPTY_SESSION,
    layout: session.layout,
    filters: session.filters,
    nodes: new Map(scene.nodes.map((node) => [node.id, node])),
    relationships: new Map(scene.relationships.map((relationship) => [relationship.id, relationship])),
    opened: new Set(scene.nodes.map(({ id }) => id)),
  });
}

/** Adds what is not there yet, as one step; what is known is refreshed. `origin` is the node it was expanded from. */
export function add(scene: Scene, origin?: string): SessionChange {
  return (session) => {
    const nodes = new Map(session.nodes);
    const relationships = new Map(session.relationships);
    const origins = new Map(session.origins);
    const hidden = new Set(session.hidden);
    let isNews = false;
    for (const node of scene.nodes) {
      if (!nodes.has(node.id)) {
        isNews = true;
        if (origin !== undefined) origins.set(node.id, origin);
      }
      // What was hidden by hand and is asked for again comes back.
      if (hidden.delete(node.id)) isNews = true;
      nodes.set(node.id, node);
    }
    for (const relationship of scene.relationships) {
      if (!relationships.has(relationship.id)) isNews = true;
      relationships.set(relationship.id, relationship);
    }
    const added = { nodes, relationships, origins, hidden };
    return isNews ? step('add', '', added)(session) : { ...session, nodes, relationships };
  };
}

/** Takes nodes off the picture; they stay in the session. Lets go of them where they were selected. */
export function hide(ids: Iterable<string>): SessionChange {
  return (session) => {
    const hidden = new Set(session.hidden);
    for (const id of ids) if (session.nodes.has(id)) hidden.add(id);
    if (hidden.size === session.hidden.size) return session;
    const kept = new Set([...session.selection.nodes].filter((id) => !hidden.has(id)));
    const changed = step('hide', '', { hidden })(session);
    return { ...changed, selection: { nodes: kept, relationships: NOTHING }, hovered: null };
  };
}

/** Hides everything but these. */
export function hideOthers(ids: Iterable<string>): SessionChange {
  return (session) => {
    const kept = new Set(ids);
    return hide([...session.nodes.keys()].filter((id) => !kept.has(id)))(session);
  };
}

/** Brings back what was hidden by hand. */
export function showHidden(ids?: Iterable<string>): SessionChange {
  return (session) => {
    const hidden = new Set(session.hidden);
    for (const id of ids ?? session.hidden) hidden.delete(id);
    return hidden.size === session.hidden.size ? session : step('show', '', { hidden })(session);
  };
}

/** Moves nodes by hand and pins them. One `gesture` is one step, however many moves it has. */
export function move(moves: ReadonlyMap<string, Position>, gesture = ''): SessionChange {
  return (session) => {
    const positions = new Map(session.positions);
    const pinned = new Set(session.pinned);
    for (const [id, position] of moves) {
      if (!session.nodes.has(id)) continue;
      positions.set(id, position);
      pinned.add(id);
    }
    return step('move', gesture, { positions, pinned })(session);
  };
}

/** Lets the layout place these nodes again. */
export function unpin(ids: Iterable<string>): SessionChange {
  return (session) => {
    const positions = new Map(session.positions);
    const pinned = new Set(session.pinned);
    for (const id of ids) if (pinned.delete(id)) positions.delete(id);
    return pinned.size === session.pinned.size ? session : step('move', '', { positions, pinned })(session);
  };
}

/** Asks for a layout, the present one included: everything is placed anew, what was moved by hand too. */
export function arrange(layout: LayoutId): SessionChange {
  return step('arrange', '', {
    layout,
    positions: new Map(),
    pinned: NOTHING,
    settled: NOTHING,
    origins: new Map(),
    isArranged: false,
  });
}

/** Takes a layout's answer. Not a step: it completes the one that asked. Never moves what already stands. */
export function place(arrangement: Arrangement): SessionChange {
  return (session) => {
    const positions = new Map(session.positions);
    const settled = new Set(session.settled);
    for (const [id, position] of arrangement.positions) {
      if (!session.nodes.has(id) || positions.has(id)) continue;
      positions.set(id, position);
      if (session.isArranged) settled.add(id);
    }
    return { ...session, positions, settled, isArranged: true, sheet: arrangement.sheet };
  };
}

/** Changes some filters; the others stay. Changing the same one again and again is one step. */
export function filter(change: Partial<Filters>): SessionChange {
  const mark = 'text' in change ? 'text' : 'minDegree' in change ? 'minDegree' : '';
  return (session) => step('filter', mark, { filters: { ...session.filters, ...change } })(session);
}

export function undo(session: Session): Session {
  const last = session.past.at(-1);
  if (last === undefined) return session;
  const undone: Step = { ...last, before: explored(session) };
  return letGo({
    ...session,
    ...last.before,
    past: session.past.slice(0, -1),
    future: [...session.future, undone],
  });
}

export function redo(session: Session): Session {
  const next = session.future.at(-1);
  if (next === undefined) return session;
  const redone: Step = { ...next, before: explored(session) };
  return letGo({
    ...session,
    ...next.before,
    past: [...session.past, redone],
    future: session.future.slice(0, -1),
  });
}

/** Nodes on the canvas that no layout has placed yet. */
export function unplaced(session: Explored): string[] {
  return [...session.nodes.keys()].filter((id) => !session.positions.has(id));
}

function step(kind: StepKind, mark: string, change: Partial<Explored>): SessionChange {
  return (session) => {
    const last = session.past.at(-1);
    const isSameGesture = mark !== '' && last?.kind === kind && last.mark === mark && session.future.length === 0;
    const past = isSameGesture
      ? session.past
      : [...session.past, { kind, mark, before: explored(session) }].slice(-MAX_STEPS);
    return { ...session, ...change, past, future: [] };
  };
}

function explored(session: Session): Explored {
  const { nodes, relationships, hidden, filters, layout, positions, pinned, settled, origins, isArranged, sheet } =
    session;
  return { nodes, relationships, hidden, filters, layout, positions, pinned, settled, origins, isArranged, sheet };
}

/** Lets go of what is no longer there. */
function letGo(session: Session): Session {
  const nodes = new Set([...session.selection.nodes].filter((id) => session.nodes.has(id) && !session.hidden.has(id)));
  const relationships = new Set([...session.selection.relationships].filter((id) => session.relationships.has(id)));
  return { ...session, selection: { nodes, relationships }, hovered: null };
}
