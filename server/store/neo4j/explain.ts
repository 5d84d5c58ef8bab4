/**
 * Asks Neo4j what a typed query would do before it does it. EXPLAIN compiles and runs nothing. One guard of several: ../gate/reading.ts looks
 * at the words, the session refuses writes; a LOAD CSV nested in an expression is invisible here.
 */
import type { Plan, ResultSummary, Session } from 'neo4j-driver';
import { PasserelleError } from '../../../model/errors.ts';
import { openingIndex } from '../gate/reading.ts';
import { tokenize } from '../gate/tokens.ts';
import type { Parameters } from '../graphStore.ts';
import { codeOf, reasonOf } from './driver.ts';

/** Steps that read nothing of the graph: they show or stop what others do, or fetch a file. */
const FOREIGN_STEPS =
  /^(LoadCSV|TerminateTransactions?|ShowTransactions?|ShowSettings?|ShowFunctions?|ShowProcedures?)$/i;

/**
 * @throws PasserelleError QUERY_NOT_READING when the plan writes, commands the server or fetches; Neo4jError when it cannot be compiled.
 */
export async function checkPlan(
  session: Session,
  cypher: string,
  parameters: Parameters,
  { timeoutMs }: { readonly timeoutMs: number },
): Promise<void> {
  const { summary } = await session.run(explained(cypher), parameters, { timeout: timeoutMs }).catch((error) => {
    throw withOwnPosition(error);
  });
  const step = stepsOf(summary).find((name) => FOREIGN_STEPS.test(name));
  if (step !== undefined) throw new PasserelleError('QUERY_NOT_READING', { what: step });
  // "r": reads. "s" also stands for SHOW INDEXES and SHOW CONSTRAINTS, which the gate let through.
  if (summary.queryType !== 'r' && !(summary.queryType === 's' && isShow(cypher))) {
    throw new PasserelleError('QUERY_NOT_READING', { what: summary.queryType });
  }
}

/** The query under EXPLAIN, in place of an EXPLAIN or PROFILE of its own. */
function explained(cypher: string): string {
  const tokens = tokenize(cypher);
  const own = tokens.slice(0, openingIndex(tokens)).filter(({ upper }) => upper === 'EXPLAIN' || upper === 'PROFILE');
  let bare = cypher;
  for (const { start, end } of own) bare = bare.slice(0, start) + ' '.repeat(end - start) + bare.slice(end);
  return PREFIX + bare;
}

/** On a line of its own, so that columns stay those of what was typed. */
const PREFIX = 'EXPLAIN\n';

/** "line 2, column 10 (offset: 17)" is line 1, offset 9 of what was typed. */
function withOwnPosition(error: unknown): unknown {
  if (codeOf(error) !== 'Neo.ClientError.Statement.SyntaxError') return error;
  const detail = reasonOf(error).replace(
    /line (\d+), column (\d+) \(offset: (\d+)\)/,
    (_, line: string, column: string, offset: string) =>
      `line ${Number(line) - 1}, column ${column} (offset: ${Number(offset) - PREFIX.length})`,
  );
  return new PasserelleError('QUERY_INVALID', { detail }, { cause: error });
}

function isShow(cypher: string): boolean {
  const tokens = tokenize(cypher);
  return tokens[openingIndex(tokens)]?.upper === 'SHOW';
}

function stepsOf({ plan }: ResultSummary): readonly string[] {
  const steps: string[] = [];
  const walk = ({ operatorType, children }: Plan) => {
    steps.push(operatorType.split('@')[0]!);
    for (const child of children) walk(child);
  };
  if (plan !== false) walk(plan);
  return steps;
}
