/** What Documents asks the server. */
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api.ts';

export const questions = {
  documents: () => queryOptions({ queryKey: ['documents'], queryFn: ({ signal }) => api.documents(signal) }),
  document: (id: string) =>
    queryOptions({ queryKey: ['document', id], queryFn: ({ signal }) => api.document(id, signal) }),
};
