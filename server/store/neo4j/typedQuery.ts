/**
 * Runs Cypher that a person typed: in a session in which Neo4j refuses every write, within limits of time, rows and bytes. What may be typed
 * at all is decided before, in ../gate/.
 */
import type { Session } from 'neo4j-driver';
import { PasserelleError } from '../../../model/errors.ts';
import { mebibytes, sizeOfRow } from '../answerSize.ts';
import type { Parameters, QueryLimits, QueryResult, Value } from '../graphStore.ts';
import { codeOf, isAway, type Neo4jConnection, reasonOf } from './driver.ts';
import { resolveEnds } from './ends.ts';
import { checkPlan } from './explain.ts';
import { endsIn, fromNeo4j, toNeo4j } from './values.ts';

/** What Neo4j gets beyond the limit to stop by itself, before we stop waiting: a single huge expression never looks at the clock. */
const GRACE_MS = 500;

/** @throws PasserelleError QUERY_INVALID, QUERY_NOT_READING, QUERY_TOO_LONG, QUERY_TOO_LARGE, STORE_UNAVAILABLE */
export async function runTypedQuery(
  connection: Neo4jConnection,
  cypher: string,
  parameters: Parameters,
  limits: QueryLimits,
): Promise<QueryResult> {
  const session = connection.readingSession();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLong(limits)), limits.timeoutMs + GRACE_MS);
  });
  try {
    return await Promise.race([runInSession(session, connection, cypher, parameters, limits), late]);
  } catch (error) {
    throw refused(error, limits);
  } finally {
    clearTimeout(timer);
    // Closing the session is what cancels a query under way. Not awaited: a transaction that does not look at the clock keeps it.
    session.close().catch(() => {});
  }
}

async function runInSession(
  session: Session,
  connection: Neo4jConnection,
  cypher: string,
  parameters: Parameters,
  limits: QueryLimits,
): Promise<QueryResult> {
  const started = performance.now();
  await checkPlan(session, cypher, toNeo4j(parameters) as Parameters, limits);
  // Not by executeRead: that would try a query again that ran out of memory, six times.
  const result = session.run(cypher, toNeo4j(parameters) as Parameters, { timeout: limits.timeoutMs });
  const columns = await result.keys();
  const raw: unknown[][] = [];
  let bytes = 0;
  let truncated = false;
  for await (const record of result) {
    if (raw.length === limits.maxRows) {
      truncated = true;
      break;
    }
    const row = [...record.values()];
    bytes += sizeOfRow(row);
    if (bytes > limits.maxBytes) throw new PasserelleError('QUERY_TOO_LARGE', { limit: mebibytes(limits.maxBytes) });
    raw.push(row);
  }
  const ends = await connection.read((transaction) => resolveEnds(transaction, endsIn(raw)));
  const rows = raw.map((row) => row.map((value): Value => fromNeo4j(value, ends)));
  return { columns, rows, ms: performance.now() - started, truncated };
}

function tooLong(limits: QueryLimits): PasserelleError {
  return new PasserelleError('QUERY_TOO_LONG', { seconds: limits.timeoutMs / 1000 });
}

function refused(error: unknown, limits: QueryLimits): unknown {
  const code = codeOf(error);
  const options = { cause: error };
  if (code === '') return error;
  if (code.includes('TransactionTimedOut') || code.endsWith('.Terminated')) return tooLong(limits);
  if (code.includes('OutOfMemory')) {
    return new PasserelleError('QUERY_TOO_LARGE', { limit: 'db.memory.transaction.max' }, options);
  }
  if (code.endsWith('.AccessMode')) return new PasserelleError('QUERY_NOT_READING', { what: reasonOf(error) }, options);
  if (isAway(error)) return new PasserelleError('STORE_UNAVAILABLE', { reason: reasonOf(error) }, options);
  return new PasserelleError('QUERY_INVALID', { detail: reasonOf(error) }, options);
}
