/**
 * What alters the graph, as data: who, when, why, and each node and relationship before and after. A change and its journal entry are
 * one transaction. The undo of a change is a change of its own. How changes are made and applied: server/changes/.
 */
import { z } from 'zod';
import { nodeSchema, relationshipSchema } from './graph.ts';

/** Why something changed. `subject` in the journal is what the change is about: a document, an entity, another change. */
export const reasonSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('acceptProposal'), document: z.string(), title: z.string() }),
  z.object({ kind: z.literal('editEntity'), entity: z.string() }),
  z.object({ kind: z.literal('undo'), change: z.string() }),
]);
export type Reason = z.infer<typeof reasonSchema>;

/** One thing before and after. `null` before: it is new. `null` after: it goes. Never both. */
export const nodeChangeSchema = z.object({ before: nodeSchema.nullable(), after: nodeSchema.nullable() });
export const relationshipChangeSchema = z.object({
  before: relationshipSchema.nullable(),
  after: relationshipSchema.nullable(),
});
export type NodeChange = z.infer<typeof nodeChangeSchema>;
export type RelationshipChange = z.infer<typeof relationshipChangeSchema>;

export const changeSchema = z.object({
  kind: z.literal('passerelle.change'),
  version: z.literal(1),
  /** "change:000042", from its place in the journal. */
  id: z.string(),
  /** Place in the journal, from 1. Order is by this alone; clocks jump. */
  sequence: z.int().positive(),
  at: z.iso.datetime(),
  by: z.string(),
  why: reasonSchema,
  nodes: z.array(nodeChangeSchema),
  relationships: z.array(relationshipChangeSchema),
});
export type Change = z.infer<typeof changeSchema>;

/** A change before the store gives it its place in the journal. */
export type ChangeDraft = Pick<Change, 'by' | 'why' | 'nodes' | 'relationships'>;
