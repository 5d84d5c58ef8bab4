/** POST /api/query: Cypher, reading only. */
import { z } from 'zod';

export const queryRequestSchema = z.object({
  cypher: z.string().min(1).max(20_000),
  params: z.record(z.string(), z.unknown()).default({}),
});
export type QueryRequest = z.infer<typeof queryRequestSchema>;

/** A value of an answer as JSON: nodes, relationships and paths say what they are by `$`; integers beyond 2^53 are {"$":"integer"}. */
export const queryAnswerSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  ms: z.number(),
  /** True when the row limit cut the answer. */
  truncated: z.boolean(),
});
export type QueryAnswer = z.infer<typeof queryAnswerSchema>;
