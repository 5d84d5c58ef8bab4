/** What the server knows, kept while the page is open. The graph changes by deeds, not by itself: nothing is asked again on focus. */
import { QueryClient } from '@tanstack/react-query';
import { ApiFailure } from '../api.ts';

export function createServerCache(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        // The server is on this computer: it answers at once or not at all, and the reader has a button.
        retry: (failures, error) => failures < 1 && error instanceof ApiFailure && error.isRetriable,
        retryDelay: 300,
      },
    },
  });
}
