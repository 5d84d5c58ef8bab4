/** The only fetch: asks the server, checks what it answers, and turns each failure into one that a screen can tell. */
import type { z } from 'zod';
import { documentAnswerSchema, documentsSchema } from '../model/api/documents.ts';
import {
  entitySchema,
  neighbourCountsSchema,
  neighboursSchema,
  overviewSchema,
  pathsSchema,
  relationshipAnswerSchema,
  sceneByIdsSchema,
  searchSchema,
} from '../model/api/explore.ts';
import { problemSchema } from '../model/api/problem.ts';
import type { EntityType, RelationshipType } from '../model/ontology/types.ts';

/** `silent`: nobody answered. `garbled`: an answer of another shape. `refused`: the server says why, in `sentence`. */
export type FailureKind = 'silent' | 'garbled' | 'refused';

export class ApiFailure extends Error {
  readonly kind: FailureKind;
  /** The server's own sentence, in the reader's language. */
  readonly sentence: string | undefined;
  readonly code: string | undefined;
  readonly isRetriable: boolean;

  constructor(kind: FailureKind, problem?: z.infer<typeof problemSchema>, options?: ErrorOptions) {
    super(problem?.sentence ?? kind, options);
    this.name = 'ApiFailure';
    this.kind = kind;
    this.sentence = problem?.sentence;
    this.code = problem?.code;
    this.isRetriable = problem?.retriable ?? kind === 'silent';
  }
}

type Values = Readonly<Record<string, string | number | undefined>>;
type Signal = AbortSignal | undefined;

/** "CA-QC,KR" where the reader chose the pair; undefined lets the graph choose. */
export type ShoresChoice = string | undefined;

export const api = {
  overview: (values: { mission?: string | undefined; shores?: ShoresChoice }, signal?: Signal) =>
    get('/api/overview', values, overviewSchema, signal),
  scene: (ids: readonly string[], shores: ShoresChoice, signal?: Signal) =>
    get('/api/scene', { ids: ids.join(','), shores }, sceneByIdsSchema, signal),
  entity: (id: string, shores: ShoresChoice, signal?: Signal) =>
    get(`/api/entities/${encodeURIComponent(id)}`, { shores }, entitySchema, signal),
  relationship: (id: string, shores: ShoresChoice, signal?: Signal) =>
    get(`/api/relationships/${encodeURIComponent(id)}`, { shores }, relationshipAnswerSchema, signal),
  neighbourCounts: (id: string, signal?: Signal) =>
    get(`/api/entities/${encodeURIComponent(id)}/neighbours/counts`, {}, neighbourCountsSchema, signal),
  neighbours: (id: string, kind: NeighbourKind | undefined, limit: number, shores: ShoresChoice, signal?: Signal) =>
    get(`/api/entities/${encodeURIComponent(id)}/neighbours`, { ...kind, limit, shores }, neighboursSchema, signal),
  search: (q: string, shores: ShoresChoice, signal?: Signal) =>
    get('/api/search', { q, limit: 12, shores }, searchSchema, signal),
  paths: (from: string, to: string, shores: ShoresChoice, signal?: Signal) =>
    get('/api/paths', { from, to, maxHops: 4, limit: 5, shores }, pathsSchema, signal),
  documents: (signal?: Signal) => get('/api/documents', {}, documentsSchema, signal),
  document: (id: string, signal?: Signal) =>
    get(`/api/documents/${encodeURIComponent(id)}`, {}, documentAnswerSchema, signal),
};

export interface NeighbourKind {
  readonly relationship: RelationshipType;
  readonly direction: 'out' | 'in';
  readonly neighbour: EntityType;
}

async function get<Schema extends z.ZodType>(
  path: string,
  values: Values,
  schema: Schema,
  signal: Signal,
): Promise<z.infer<Schema>> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  const response = await send(query === '' ? path : `${path}?${query}`, signal);
  const body: unknown = await response.json().catch((cause: unknown) => {
    // A proxy or a dying server answers with a page of its own: for the reader, the server is silent.
    throw response.ok
      ? new ApiFailure('garbled', undefined, { cause })
      : new ApiFailure('silent', undefined, { cause });
  });
  if (!response.ok) {
    const problem = problemSchema.safeParse(body);
    throw problem.success ? new ApiFailure('refused', problem.data) : new ApiFailure('garbled');
  }
  const answer = schema.safeParse(body);
  if (!answer.success) throw new ApiFailure('garbled', undefined, { cause: answer.error });
  return answer.data;
}

async function send(address: string, signal: Signal): Promise<Response> {
  const headers = { accept: 'application/json', 'accept-language': document.documentElement.lang };
  try {
    return await fetch(address, { headers, ...(signal !== undefined && { signal }) });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw new ApiFailure('silent', undefined, { cause });
  }
}
