/** Nodes, relationships and paths as every part of the house speaks of them. What kinds there are: ontology/. */
import { z } from 'zod';
import type { RelationshipType } from './ontology/types.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };
export type NodeId = Branded<'NodeId'>;
export type RelationshipId = Branded<'RelationshipId'>;

/** What a property can hold. Dates are ISO strings; integers beyond 2^53 are bigint. A list holds values of one kind. */
export type PropertyValue = string | number | bigint | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface GraphNode {
  readonly id: NodeId;
  readonly labels: readonly string[];
  /** `id` is not repeated here. */
  readonly properties: Properties;
}

export interface GraphRelationship {
  readonly id: RelationshipId;
  readonly type: RelationshipType;
  readonly from: NodeId;
  readonly to: NodeId;
  /** `id` is not repeated here. `evidence` lists passage ids; `origin` says where the fact comes from (evidence.ts). */
  readonly properties: Properties;
}

/** A chain of relationships: `nodes.length === relationships.length + 1`; each relationship ties its neighbours, in either direction. */
export interface GraphPath {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

/** A piece of the graph. Both ends of every relationship are among the nodes. */
export interface Subgraph {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

const ID = /^[a-z][\p{L}\p{N}._:~-]*$/u;

/**
 * The id of a node: readable, stable, with a letter in front ("company:posco"), so that no engine mistakes it for a number.
 * @throws RangeError for anything else.
 */
export function nodeId(value: string): NodeId {
  if (!ID.test(value) || value.length > 200) throw new RangeError(`Not a node id: ${JSON.stringify(value)}`);
  return value as NodeId;
}

export function isNodeId(value: string): value is NodeId {
  return ID.test(value) && value.length <= 200;
}

/**
 * The id of a relationship follows from what it says, so that the same fact twice is one relationship.
 * `key` tells parallel ones apart ("HOLDS_ROLE" with two titles).
 */
export function relationshipId(type: RelationshipType, from: NodeId, to: NodeId, key = ''): RelationshipId {
  return `${type}~${from}~${to}${key === '' ? '' : `~${slug(key)}`}` as RelationshipId;
}

/** "Adel O. Dahmane" → "adel-o-dahmane"; "포스코" → "포스코". Never empty: "" and pure punctuation become "x". */
export function slug(name: string): string {
  const folded = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[œæøđłßıðþ]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return folded === '' ? 'x' : folded;
}
const LETTERS: Record<string, string> = { œ: 'oe', æ: 'ae', ø: 'o', đ: 'd', ł: 'l', ß: 'ss', ı: 'i', ð: 'd', þ: 'th' };

export const propertyValueSchema = z.union([
  z.string(),
  z.number(),
  z.bigint(),
  z.boolean(),
  z.array(z.string()).readonly(),
  z.array(z.number()).readonly(),
]);
export const nodeSchema = z.object({
  id: z
    .string()
    .refine(isNodeId)
    .transform((id) => id as NodeId),
  labels: z.array(z.string()).readonly(),
  properties: z.record(z.string(), propertyValueSchema).readonly(),
});
export const relationshipSchema = z.object({
  id: z.string().transform((id) => id as RelationshipId),
  type: z.string().transform((type) => type as RelationshipType),
  from: z
    .string()
    .refine(isNodeId)
    .transform((id) => id as NodeId),
  to: z
    .string()
    .refine(isNodeId)
    .transform((id) => id as NodeId),
  properties: z.record(z.string(), propertyValueSchema).readonly(),
});
export const subgraphSchema = z.object({ nodes: z.array(nodeSchema), relationships: z.array(relationshipSchema) });
