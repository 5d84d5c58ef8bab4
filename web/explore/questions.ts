/** What Explore asks the server, cached by what it was asked. Answers in the reader's language are asked anew when it changes. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, type ShoresChoice } from '../api.ts';

export const questions = {
  overview: (mission: string | undefined, shores: ShoresChoice) =>
    queryOptions({
      queryKey: ['overview', mission ?? null, shores ?? null],
      queryFn: ({ signal }) => api.overview({ mission, shores }, signal),
    }),
  scene: (ids: readonly string[], shores: ShoresChoice) =>
    queryOptions({
      queryKey: ['scene', ids, shores ?? null],
      queryFn: ({ signal }) => api.scene(ids, shores, signal),
    }),
  entity: (id: string, shores: ShoresChoice) =>
    queryOptions({
      queryKey: ['entity', id, shores ?? null],
      queryFn: ({ signal }) => api.entity(id, shores, signal),
    }),
  relationship: (id: string, shores: ShoresChoice) =>
    queryOptions({
      queryKey: ['relationship', id, shores ?? null],
      queryFn: ({ signal }) => api.relationship(id, shores, signal),
    }),
  neighbourCounts: (id: string) =>
    queryOptions({
      queryKey: ['neighbourCounts', id],
      queryFn: ({ signal }) => api.neighbourCounts(id, signal),
    }),
  search: (text: string, shores: ShoresChoice) =>
    queryOptions({
      queryKey: ['search', text, shores ?? null],
      queryFn: ({ signal }) => api.search(text, shores, signal),
      placeholderData: keepPreviousData,
      enabled: text !== '',
    }),
  paths: (from: string, to: string, shores: ShoresChoice) =>
    queryOptions({
      queryKey: ['paths', from, to, shores ?? null],
      queryFn: ({ signal }) => api.paths(from, to, shores, signal),
    }),
};
