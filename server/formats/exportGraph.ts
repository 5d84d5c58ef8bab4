/**
 * The graph as JSON Lines in one canonical form: a line that says what this is, then nodes by id, then relationships by id, keys sorted.
 * Two graphs are the same exactly when their exports are, byte for byte, whatever engine holds them.
 */
import type { GraphStore } from '../store/graphStore.ts';
import { canonicalJson } from './canonicalJson.ts';

export async function* exportGraph(store: Pick<GraphStore, 'everything'>): AsyncIterable<string> {
  yield `${canonicalJson({ kind: 'passerelle.graph', version: 1 })}\n`;
  for await (const item of store.everything()) yield `${canonicalJson(item)}\n`;
}
