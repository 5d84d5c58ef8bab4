/** Patterns that the embedded engine takes otherwise than Neo4j, without saying so. */
import { isSign } from '../reading.ts';
import { type Deviation, say } from './deviation.ts';
import { endOfClause, isVariable, type Query, sourceOf } from './query.ts';
import { isArrow, type Variables } from './variables.ts';

export const PATTERN_DEVIATIONS: readonly Deviation[] = [
  {
    find: patternInOptionalWhere,
    instead: say(
      'Filtrez après coup : OPTIONAL MATCH … WITH … WHERE ….',
      'Filter afterwards: OPTIONAL MATCH … WITH … WHERE ….',
      '나중에 거르세요: OPTIONAL MATCH … WITH … WHERE ….',
    ),
  },
  {
    find: comprehensionWithNull,
    instead: say(
      'Donnez une valeur qui n’est jamais absente, comme coalesce(x.nom, "").',
      'Give a value that is never absent, such as coalesce(x.name, "").',
      'coalesce(x.name, "")처럼 비어 있지 않은 값을 쓰세요.',
    ),
  },
  {
    find: backwardLength,
    instead: say('Écrivez [*1..2].', 'Write [*1..2].', '[*1..2]처럼 쓰세요.'),
  },
  {
    find: typeAsLabel,
    instead: say('Écrivez type(r) = "…".', 'Write type(r) = "…".', 'type(r) = "…"로 쓰세요.'),
  },
];

/** Rows are lost where the WHERE of an OPTIONAL MATCH asks for another pattern. */
function patternInOptionalWhere(query: Query): string | undefined {
  for (const clause of query.clauses) {
    if (query.tokens[clause]!.upper !== 'OPTIONAL') continue;
    const where = endOfClause(query, clause);
    if (query.tokens[where]?.upper !== 'WHERE') continue;
    for (let i = where + 1; i < endOfClause(query, where); i += 1) {
      const { upper } = query.tokens[i]!;
      const isSubquery = (upper === 'EXISTS' || upper === 'COUNT') && isSign(query.tokens[i + 1], '{');
      if (isSubquery || beginsPattern(query, i)) return `OPTIONAL MATCH … ${sourceOf(query, where, i + 1)} …`;
    }
  }
  return undefined;
}

/** "(n)-[", "(n)--(", "(n)<-": a node followed by an arrow. */
function beginsPattern(query: Query, i: number): boolean {
  if (!isSign(query.tokens[i], '(')) return false;
  const next = query.partner.get(i)! + 1;
  return isArrow(query, next) && (!isSign(query.tokens[next], '-') || isSign(query.tokens[next + 1], '['));
}

/** Values of a pattern comprehension that are absent are dropped. */
function comprehensionWithNull(query: Query): string | undefined {
  for (const [i, token] of query.tokens.entries()) {
    if (!isSign(token, '[') || !beginsPattern(query, i + 1)) continue;
    const end = query.partner.get(i)!;
    const bar = query.tokens.findIndex((t, at) => at > i && at < end && isSign(t, '|') && query.around[at] === i);
    if (bar > 0 && !isNeverNull(query, bar + 1, end)) return sourceOf(query, i, end + 1);
  }
  return undefined;
}

const NEVER_NULL: ReadonlySet<string> = new Set(['LENGTH', 'TYPE', 'LABELS', 'ID', 'ELEMENTID', 'KEYS', 'PROPERTIES']);

function isNeverNull(query: Query, from: number, to: number): boolean {
  const [first, second, third] = query.tokens.slice(from, from + 3);
  if (to - from === 1) return true;
  if (isSign(first, '{') || isSign(second, '{')) return true;
  if (to - from === 3 && isSign(second, '.')) return third!.text === 'id';
  const isCall = isSign(second, '(') && query.partner.get(from + 1) === to - 1;
  if (!isCall) return false;
  const last = query.tokens[to - 2];
  return (
    NEVER_NULL.has(first!.upper) ||
    (first!.upper === 'COALESCE' && (last?.kind === 'string' || last?.kind === 'number'))
  );
}

/** `[*2..1]` finds paths. */
function backwardLength(query: Query): string | undefined {
  const at = query.tokens.findIndex((token, i) => {
    const [least, dots, most] = query.tokens.slice(i + 1, i + 4);
    return isSign(token, '*') && isSign(dots, '..') && Number(least?.text) > Number(most?.text);
  });
  return at < 0 ? undefined : `[${sourceOf(query, at, at + 4)}]`;
}

/** `r:TYPE` is neither true nor false. */
function typeAsLabel(query: Query, { relationships }: Variables): string | undefined {
  const at = query.tokens.findIndex((_, i) => {
    const before = query.tokens[i - 1];
    return isVariable(query, i, relationships) && isSign(query.tokens[i + 1], ':') && !isSign(before, '[');
  });
  return at < 0 ? undefined : sourceOf(query, at, at + 3);
}
