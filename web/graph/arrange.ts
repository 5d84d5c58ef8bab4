/** Gives every node of a session its place: all by the layout where none stands, otherwise only the newcomers. */
import { layoutOf } from './layouts/all.ts';
import type { Arrangement, Position } from './layouts/layout.ts';
import { type Newcomer, settle } from './layouts/settle.ts';
import { type Session, unplaced } from './session.ts';

/**
 * Resolves to places for what has none; `place` takes them into the session. What was expanded settles near its origin,
 * other newcomers where the layout would have them, and nothing that stands is moved.
 */
export async function arrangeSession(session: Session): Promise<Arrangement> {
  if (!session.isArranged) return computeLayout(session, session.settled);
  const waiting = unplaced(session);
  const wishes = new Map<string, Position>();
  for (const id of waiting) {
    const origin = session.positions.get(session.origins.get(id) ?? '');
    if (origin !== undefined) wishes.set(id, origin);
  }
  if (wishes.size === waiting.length) return settleAll(waiting, wishes, session);
  const { positions } = await computeLayout(session, new Set());
  return settleAll(waiting, new Map([...positions, ...wishes]), session);
}

/** The layout's own answer for the scene without these nodes. */
async function computeLayout(session: Session, without: ReadonlySet<string>): Promise<Arrangement> {
  const has = (id: string): boolean => session.nodes.has(id) && !without.has(id);
  const scene = {
    nodes: [...session.nodes.values()].filter(({ id }) => has(id)),
    relationships: [...session.relationships.values()].filter(({ from, to }) => has(from) && has(to)),
  };
  return layoutOf(session.layout).compute(scene, { selection: [...session.selection.nodes] });
}

function settleAll(waiting: readonly string[], wishes: ReadonlyMap<string, Position>, session: Session): Arrangement {
  const newcomers: Newcomer[] = waiting.map((id) => {
    const node = session.nodes.get(id)!;
    return { id, side: node.side, wish: wishes.get(id)! };
  });
  return { positions: settle(newcomers, session.positions, session.sheet), sheet: session.sheet };
}
