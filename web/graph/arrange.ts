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
  const layout = layoutOf(session.layout);
  const waiting = unplaced(session);
  const isFresh = waiting.length === session.nodes.size;
  const near = new Map<string, Position>();
  if (!isFresh) {
    for (const id of waiting) {
      const origin = session.positions.get(session.origins.get(id) ?? '');
      if (origin !== undefined) near.set(id, origin);
    }
    if (near.size === waiting.length) return settled(waiting, near, session);
  }
  const scene = { nodes: [...session.nodes.values()], relationships: [...session.relationships.values()] };
  const arrangement = await layout.compute(scene, { selection: [...session.selection.nodes] });
  if (isFresh) return arrangement;
  return settled(waiting, new Map([...arrangement.positions, ...near]), session);
}

function settled(waiting: readonly string[], wishes: ReadonlyMap<string, Position>, session: Session): Arrangement {
  const newcomers: Newcomer[] = waiting.map((id) => {
    const node = session.nodes.get(id)!;
    return { id, side: node.side, wish: wishes.get(id)! };
  });
  return { positions: settle(newcomers, session.positions, session.sheet), sheet: session.sheet };
}
