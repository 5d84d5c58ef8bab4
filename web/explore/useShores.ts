/** The pair of shores that the reader chose, in the address as `shores=CA-QC,KR`; undefined lets the graph choose. */
import { useSearchParams } from 'wouter';
import type { ShoresChoice } from '../api.ts';

export function useShoresChoice(): ShoresChoice {
  const [search] = useSearchParams();
  return search.get('shores') ?? undefined;
}
