/** Where the exploration stood, so that the way back from a document leads there. Forgotten with the page: the address is what lasts. */
import { create } from 'zustand';

const useLastPlace = create<{ readonly search: string }>()(() => ({ search: '' }));

export function rememberPlace(search: string): void {
  useLastPlace.setState({ search });
}

/** The address of Explore as it was left. */
export function useExploreAddress(): string {
  const search = useLastPlace((place) => place.search);
  return search === '' ? '/' : `/?${search}`;
}
