/**
 * The first sight that the address asks for, and the pair of shores that it stands on. The pair has one home, the cached overview: a mission
 * has its own two shores, and whatever is asked afterwards has to be laid out between the same ones.
 */
import { useQuery } from '@tanstack/react-query';
import { useLocation, useSearch } from 'wouter';
import type { Overview } from '../../model/api/explore.ts';
import type { ShoresChoice } from '../api.ts';
import { useLastPlace } from './lastPlace.ts';
import { questions } from './questions.ts';

/** What the reader chose in the address, as `mission=mission:seoul&shores=CA-QC,KR`; undefined lets the graph choose. */
export interface Asked {
  readonly mission: string | undefined;
  readonly shores: ShoresChoice;
}

/** Elsewhere than on Explore: what was asked there last. */
export function useAsked(): Asked {
  const [path] = useLocation();
  const present = useSearch();
  const last = useLastPlace();
  const params = new URLSearchParams(path === '/' ? present : last);
  return { mission: params.get('mission') ?? undefined, shores: params.get('shores') ?? undefined };
}

export function useOverview() {
  const { mission, shores } = useAsked();
  return useQuery(questions.overview(mission, shores));
}

/** The pair to send with every other question: the reader's, or else the one that the loaded overview chose. Asks nothing itself. */
export function useShores(): ShoresChoice {
  const { mission, shores } = useAsked();
  const { data } = useQuery({ ...questions.overview(mission, shores), enabled: false, select: pairOf });
  return shores ?? data;
}

function pairOf({ shores }: Overview): ShoresChoice {
  return shores === null ? undefined : `${shores.a.code},${shores.b.code}`;
}
