/** Whether panels become sheets: a phone, or a narrow window. The same width stands in the CSS modules. */
import { useSyncExternalStore } from 'react';

const NARROW = '(width <= 860px)';

export function useNarrow(): boolean {
  return useSyncExternalStore(onChange, () => matchMedia(NARROW).matches);
}

function onChange(listener: () => void): () => void {
  const query = matchMedia(NARROW);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
