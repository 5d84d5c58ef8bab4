/**
 * The port through which everything reaches the graph. Two adapters keep it: embedded/ (SQLite is the truth, Grafeo answers Cypher)
 * and neo4j/. Questions are Cypher in the form that both answer alike (docs/decisions/); engines' own types end in the adapter.
 */
import type { Change, ChangeDraft } from '../../model/change.ts';
import type { GraphNode, GraphRelationship, NodeId, RelationshipId } from '../../model/graph.ts';
import type { EntityType } from '../../model/ontology/types.ts';

/** A value of an answer: plain data, our nodes, relationships and paths, or lists and maps of those. */
export type Value =
  | null
  | string
  | number
  | bigint
  | boolean
  | NodeValue
  | RelationshipValue
  | PathValue
  | readonly Value[]
  | { readonly [key: string]: Value };
export interface NodeValue extends GraphNode {
  readonly $: 'node';
}
export interface RelationshipValue extends GraphRelationship {
  readonly $: 'relationship';
}
export interface PathValue {
  readonly $: 'path';
  readonly nodes: readonly NodeValue[];
  readonly relationships: readonly RelationshipValue[];
}

export type Parameters = Readonly<Record<string, unknown>>;
export type Row = Readonly<Record<string, Value>>;

/** What a person's query may use up. Past a limit it is stopped and says which (model/limits.ts). */
export interface QueryLimits {
  readonly timeoutMs: number;
  readonly maxRows: number;
  readonly maxBytes: number;
}
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly ms: number;
  readonly truncated: boolean;
}

export interface NameHit {
  readonly id: NodeId;
  /** The name, alias, acronym or other-language form that matched. */
  readonly matched: string;
  readonly how: 'exact' | 'prefix' | 'word' | 'close';
}

export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';

  /**
   * One of the product's own questions: read-only Cypher with an alias on every column.
   * @throws PasserelleError STORE_UNAVAILABLE when the engine does not answer.
   */
  ask(cypher: string, parameters?: Parameters): Promise<readonly Row[]>;

  /**
   * Cypher that a person typed. Reading only, whatever is typed; within the limits.
   * @throws PasserelleError QUERY_INVALID, QUERY_NOT_READING, QUERY_NOT_ANSWERED, QUERY_TOO_LONG or QUERY_TOO_LARGE.
   */
  query(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<QueryResult>;

  /**
   * Writes a change and its journal entry in one transaction, or nothing. Every `before` must still be so.
   * `before` and `after` are whole states: a full replace of the node's labels and properties, not a merge.
   * @throws PasserelleError CHANGE_CONFLICT when something is no longer as `before` says.
   */
  apply(draft: ChangeDraft): Promise<Change>;

  /** Journal entries after a sequence number, oldest first. */
  changes(after: number, limit: number): Promise<readonly Change[]>;
  /** @throws PasserelleError CHANGE_UNKNOWN */
  change(id: string): Promise<Change>;
  /** Sequence of the last change; 0 in an empty graph. */
  sequence(): Promise<number>;

  /** Nodes by id; unknown ids are simply absent. */
  nodes(ids: readonly NodeId[]): Promise<readonly GraphNode[]>;
  relationships(ids: readonly RelationshipId[]): Promise<readonly GraphRelationship[]>;
  /** All relationships that begin or end at a node. */
  relationshipsOf(id: NodeId): Promise<readonly GraphRelationship[]>;

  /**
   * Entities by what people type: "becancour", "포스코", "posko". Best first: exact, then prefix, then word, then close.
   * `types` narrows to kinds.
   */
  findByName(text: string, options: { limit: number; types?: readonly EntityType[] }): Promise<readonly NameHit[]>;

  /** The whole graph in a canonical order (nodes by id, then relationships by id), for export and comparison. */
  everything(): AsyncIterable<{ node: GraphNode } | { relationship: GraphRelationship }>;

  /** Answers when the engine does. @throws PasserelleError STORE_UNAVAILABLE */
  check(): Promise<{ version: string }>;
  close(): Promise<void>;
}
