/** Our ids of the ends of relationships in an answer: the driver gives a relationship without its nodes. */
import type { NodeId } from '../../../model/graph.ts';
import type { Ends } from './values.ts';

/** Whatever runs a statement: a transaction, or a session of its own. */
interface Runs {
  run(
    cypher: string,
    parameters: Record<string, unknown>,
  ): PromiseLike<{ records: readonly { get(key: string): unknown }[] }>;
}

export async function resolveEnds(runs: Runs, elementIds: ReadonlySet<string>): Promise<Ends> {
  if (elementIds.size === 0) return new Map();
  const { records } = await runs.run(
    'MATCH (n) WHERE elementId(n) IN $ids RETURN elementId(n) AS element, coalesce(n.id, "element:" + elementId(n)) AS id',
    { ids: [...elementIds] },
  );
  return new Map(records.map((record) => [record.get('element') as string, record.get('id') as NodeId]));
}
