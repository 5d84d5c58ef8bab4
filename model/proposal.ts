/**
 * What a reading proposes before a person decides: entities with their mentions, relationships with their evidence. Also the format
 * that `npm run read` prints. It refers to itself by local ids; which of its entities the graph already knows is decided in resolve/.
 */
import { z } from 'zod';
import { documentSchema, originSchema, quoteSchema, spanSchema } from './evidence.ts';
import { RELATIONSHIP_TYPES } from './ontology/types.ts';

/** How a fact stands to the world. Only facts without a status are asserted; the others are shown to the reviewer and never written. */
export const STATUSES = ['former', 'cancelled', 'planned', 'hypothetical', 'negated'] as const;
export const statusSchema = z.enum(STATUSES);
export type Status = z.infer<typeof statusSchema>;

const confidence = z.number().min(0).max(1);

export const proposedEntitySchema = z.object({
  /** Local and readable: "company:posco". Becomes the node's id when the entity is new to the graph. */
  id: z.string(),
  /** The ontology's labels, general to specific; `Mayor` is added where the document states it. */
  labels: z.array(z.string()).min(1),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  /** False for somebody known by office only. Absent means true. */
  named: z.boolean().optional(),
  acronym: z.string().optional(),
  honorific: z.string().optional(),
  /** Other-language and other-script names by BCP 47 tag. */
  names: z.record(z.string(), z.string()).optional(),
  /** ISO, as far as stated: "2024", "2024-10", "2024-10-03". */
  date: z.string().optional(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  /** Of a visit: its rank from 1, and what it was ("meeting", "visit", "event", "signing" …). */
  order: z.int().positive().optional(),
  kind: z.string().optional(),
  /** Of a place: what the gazetteer knows. `regionCode` is ISO 3166-2. */
  countryCode: z.string().optional(),
  regionCode: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  mentions: z.array(spanSchema),
  status: statusSchema.optional(),
  confidence: confidence.optional(),
  rule: z.string().optional(),
});
export type ProposedEntity = z.infer<typeof proposedEntitySchema>;

export const proposedRelationshipSchema = z.object({
  type: z.enum(RELATIONSHIP_TYPES),
  from: z.string(),
  to: z.string(),
  /** Empty only where `source` is "gazetteer". */
  evidence: z.array(quoteSchema),
  /** The title as the document words it: "vice-recteur aux études et à la formation", "mairesse". */
  title: z.string().optional(),
  founding: z.boolean().optional(),
  status: statusSchema.optional(),
  confidence: confidence.optional(),
  rule: z.string().optional(),
  source: originSchema.optional(),
});
export type ProposedRelationship = z.infer<typeof proposedRelationshipSchema>;

/** Something the reading will not decide alone, for the reviewer. */
export const openQuestionSchema = z.object({
  about: z.string(),
  question: z.enum(['same-as', 'which-place', 'which-type']),
  candidates: z.array(z.string()),
});
export type OpenQuestion = z.infer<typeof openQuestionSchema>;

export const proposalSchema = z.object({
  kind: z.literal('passerelle.proposal'),
  version: z.literal(1),
  document: documentSchema,
  entities: z.array(proposedEntitySchema),
  relationships: z.array(proposedRelationshipSchema),
  questions: z.array(openQuestionSchema),
});
export type Proposal = z.infer<typeof proposalSchema>;
