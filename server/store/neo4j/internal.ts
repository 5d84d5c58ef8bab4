/**
 * What this adapter keeps in Neo4j beside the graph: the journal, and on each entity what it is found by. Nothing of it leaves the adapter.
 */
import type { GraphNode } from '../../../model/graph.ts';
import { entityTypeOf } from '../../../model/ontology/nodes.ts';
import { keysOf, piecesOf } from '../names.ts';

/** Every node of the graph has one of these, under which its id is unique. */
export const BASE_LABELS = ['Entity', 'Document', 'Passage'] as const;
export type BaseLabel = (typeof BASE_LABELS)[number];

/** undefined for nodes that are not of the graph: the journal's, or another program's. */
export function baseLabelOf(labels: readonly string[]): BaseLabel | undefined {
  return BASE_LABELS.find((label) => labels.includes(label));
}

const SEARCH_KEYS = new Set(['_searchWords', '_searchPieces', '_searchType']);

/** Whether a property is one of ours that nobody is shown. */
export function isInternal(key: string): boolean {
  return SEARCH_KEYS.has(key);
}

/** What an entity is found by: words for one full-text index, three-letter pieces of its sounds for the other. */
export function searchProperties(node: GraphNode): Readonly<Record<string, string>> {
  if (!node.labels.includes('Entity')) return {};
  const { words, sounds } = keysOf(node);
  const pieces = new Set(sounds.split(' ').flatMap(piecesOf));
  return { _searchWords: words, _searchPieces: [...pieces].join(' '), _searchType: entityTypeOf(node.labels) ?? '' };
}
