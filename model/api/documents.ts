/** What the Documents screen asks: which documents the graph was read from, and one with its passages marked. */
import { z } from 'zod';
import { ENTITY_TYPES } from '../ontology/types.ts';

const documentSummarySchema = z.object({
  id: z.string(),
  title: z.string(),
  language: z.enum(['fr', 'en']),
  date: z.string().optional(),
  publisher: z.string().optional(),
  characters: z.int(),
  /** Relationships that quote it, and entities it mentions. */
  facts: z.int(),
  entities: z.int(),
});
export type DocumentSummary = z.infer<typeof documentSummarySchema>;

/** GET /api/documents */
export const documentsSchema = z.object({ documents: z.array(documentSummarySchema) });
export type Documents = z.infer<typeof documentsSchema>;

/** GET /api/documents/:id : the text as it was read, and where in it each entity is named. */
export const documentAnswerSchema = documentSummarySchema.extend({
  text: z.string(),
  sha256: z.string(),
  mentions: z.array(
    z.object({ start: z.int(), end: z.int(), entity: z.string(), type: z.enum(ENTITY_TYPES), name: z.string() }),
  ),
  passages: z.array(z.object({ id: z.string(), start: z.int(), end: z.int() })),
});
export type DocumentAnswer = z.infer<typeof documentAnswerSchema>;
