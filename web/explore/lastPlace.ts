/** Where the exploration stood, so that the way back from a document leads there. Forgotten with the page: the address is what lasts. */
import { create } from 'zustand';

const useStore = create<{ readonly search: string }>()(() => ({ search: '' }));

export function rememberPlace(search: string): void {
  useStore.setState({ search });
}

export function lastPlace(): string {
  return useStore.getState().search;
}

/** The search parameters of Explore as it was left: "sel=company:posco". */
export function useLastPlace(): string {
  return useStore((place) => place.search);
}

/** The address of Explore as it was left. */
export function useExploreAddress(): string {
  const search = useLastPlace();
  return search === '' ? '/' : `/?${search}`;
}
