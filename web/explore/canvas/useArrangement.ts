/** Asks the layout for places whenever something on the canvas has none. */
import { useEffect } from 'react';
import { arrangeSession } from '../../graph/arrange.ts';
import { place, unplaced } from '../../graph/session.ts';
import { apply, useSession } from '../../graph/store.ts';

export function useArrangement(): void {
  const nodes = useSession((session) => session.nodes);
  const positions = useSession((session) => session.positions);
  const layout = useSession((session) => session.layout);
  // biome-ignore lint/correctness/useExhaustiveDependencies: these three say when places may be missing; the whole session is read then.
  useEffect(() => {
    const session = useSession.getState();
    if (unplaced(session).length === 0) return;
    let isCurrent = true;
    void arrangeSession(session).then((arrangement) => {
      if (isCurrent) apply(place(arrangement));
    });
    return () => {
      isCurrent = false;
    };
  }, [nodes, positions, layout]);
}
