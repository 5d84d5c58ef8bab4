/** The door for Cypher that a person typed: reading only on either engine, and on the embedded one only what it answers rightly. */
import { PasserelleError } from '../../../model/errors.ts';
import type { GraphStore } from '../graphStore.ts';
import { PATTERN_DEVIATIONS } from './embedded/patterns.ts';
import { parseQuery } from './embedded/query.ts';
import { rewrite } from './embedded/rewrite.ts';
import { UNSUPPORTED } from './embedded/unsupported.ts';
import { VALUE_DEVIATIONS } from './embedded/values.ts';
import { findVariables } from './embedded/variables.ts';
import { checkReading } from './reading.ts';

/**
 * What may be given to the engine in the query's place; its columns have the names that Neo4j would give them.
 * @throws PasserelleError QUERY_INVALID, QUERY_NOT_READING, or QUERY_NOT_ANSWERED (embedded engine only).
 */
export function checkQuery(cypher: string, engine: GraphStore['engine']): { readonly cypher: string } {
  checkReading(cypher);
  if (engine === 'neo4j') return { cypher };
  const query = parseQuery(cypher);
  const variables = findVariables(query);
  for (const { find, instead } of [...UNSUPPORTED, ...PATTERN_DEVIATIONS, ...VALUE_DEVIATIONS]) {
    const what = find(query, variables);
    if (what !== undefined) throw new PasserelleError('QUERY_NOT_ANSWERED', { what, instead });
  }
  return { cypher: rewrite(query, variables) };
}
