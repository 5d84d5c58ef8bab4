/** Candidates for a name from Neo4j's full-text indexes. How well each answers is decided in ../names.ts, for both engines alike. */
import type { ManagedTransaction } from 'neo4j-driver';
import type { GraphNode } from '../../../model/graph.ts';
import type { EntityType } from '../../../model/ontology/types.ts';
import { MAX_CANDIDATES, type NameQuery } from '../names.ts';
import { PIECES_INDEX, WORDS_INDEX } from './schema.ts';
import { nodeOf, toNeo4j } from './values.ts';

export async function readCandidates(
  transaction: ManagedTransaction,
  query: NameQuery,
  types: readonly EntityType[] | undefined,
): Promise<readonly GraphNode[]> {
  const find = async (index: string, order: string, lucene: string) => {
    if (lucene === '') return [];
    const { records } = await transaction.run(
      `CALL db.index.fulltext.queryNodes($index, $lucene) YIELD node, score
       WHERE $types IS NULL OR node._searchType IN $types
       RETURN node AS node
       ORDER BY ${order} LIMIT $limit`,
      { index, lucene, types: types === undefined ? null : [...types], limit: toNeo4j(MAX_CANDIDATES) },
    );
    return records.map((record) => nodeOf(record.get('node')));
  };
  // Words and pieces are letters and digits only (names.ts), lower-cased: nothing in them is Lucene's syntax.
  const byWord = await find(
    WORDS_INDEX,
    'size(node._searchWords), node.id',
    query.words.map((word) => `${word}*`).join(' AND '),
  );
  const bySound = await find(PIECES_INDEX, 'score DESC, node.id', query.pieces.join(' OR '));
  return [...new Map([...byWord, ...bySound].map((node) => [node.id, node])).values()];
}
