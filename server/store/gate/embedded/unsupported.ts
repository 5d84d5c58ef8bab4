/** Cypher that the embedded engine does not know. Named here so that the answer says so, and what to write, rather than "syntax error". */
import { isName, isSign, openingIndex } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { type Deviation, ON_NEO4J, say } from './deviation.ts';
import { type Query, sourceOf } from './query.ts';
import { isArrow } from './variables.ts';

const DATES_ARE_TEXT = say(
  'Ici, les dates sont des textes ISO, qui se comparent par =, < et > : n.startDate >= "2024-10".',
  'Dates here are ISO texts, compared by =, < and >: n.startDate >= "2024-10".',
  '여기서 날짜는 ISO 텍스트이며 =, <, >로 비교합니다: n.startDate >= "2024-10".',
);

export const UNSUPPORTED: readonly Deviation[] = [
  { find: plan, instead: ON_NEO4J },
  { find: (query) => word(query, ['LET', 'FILTER'], openings), instead: ON_NEO4J },
  { find: (query) => word(query, ['SHOW'], openings), instead: ON_NEO4J },
  { find: procedure, instead: ON_NEO4J },
  { find: (query) => call(query, TEMPORAL), instead: DATES_ARE_TEXT },
  { find: (query) => call(query, ['POINT']), instead: ON_NEO4J },
  {
    find: (query) => call(query, ['ISEMPTY']),
    instead: say('Écrivez size(x) = 0.', 'Write size(x) = 0.', 'size(x) = 0으로 쓰세요.'),
  },
  { find: (query) => call(query, ['RANDOMUUID', 'VALUETYPE', 'TOBOOLEANORNULL', 'CHAR_LENGTH']), instead: ON_NEO4J },
  {
    find: roundedTo,
    instead: say('Écrivez round(x * 100) / 100.', 'Write round(x * 100) / 100.', 'round(x * 100) / 100으로 쓰세요.'),
  },
  {
    find: (query) => word(query, ['COLLECT'], (tokens, i) => isSign(tokens[i + 1], '{')),
    instead: say(
      'Écrivez CALL (n) { MATCH … RETURN collect(x) AS l }.',
      'Write CALL (n) { MATCH … RETURN collect(x) AS l }.',
      'CALL (n) { MATCH … RETURN collect(x) AS l }로 쓰세요.',
    ),
  },
  {
    find: (query) => word(query, ['SHORTEST'], (tokens, i) => !isSign(tokens[i + 1], '(')),
    instead: say(
      'Écrivez MATCH (a …), (b …) MATCH p = shortestPath((a)-[*..6]-(b)).',
      'Write MATCH (a …), (b …) MATCH p = shortestPath((a)-[*..6]-(b)).',
      'MATCH (a …), (b …) MATCH p = shortestPath((a)-[*..6]-(b))로 쓰세요.',
    ),
  },
  {
    find: quantifiedPattern,
    instead: say('Écrivez -[:TYPE*1..2]->.', 'Write -[:TYPE*1..2]->.', '-[:TYPE*1..2]->로 쓰세요.'),
  },
  {
    find: labelExpression,
    instead: say(
      'Écrivez WHERE n:A OR n:B, WHERE NOT n:A.',
      'Write WHERE n:A OR n:B, WHERE NOT n:A.',
      'WHERE n:A OR n:B, WHERE NOT n:A로 쓰세요.',
    ),
  },
  {
    find: whereInNode,
    instead: say('Mettez WHERE après le motif.', 'Put WHERE after the pattern.', 'WHERE를 패턴 뒤에 쓰세요.'),
  },
  { find: dynamicLabel, instead: say('Écrivez l’étiquette.', 'Write the label.', '레이블을 직접 쓰세요.') },
  {
    find: aggregateInside,
    instead: say(
      'Nommez d’abord l’agrégat : WITH collect(x) AS l.',
      'Name the aggregate first: WITH collect(x) AS l.',
      'WITH collect(x) AS l처럼 집계에 먼저 이름을 붙이세요.',
    ),
  },
  {
    find: computedLimit,
    instead: say('Écrivez un nombre ou un paramètre.', 'Write a number or a parameter.', '숫자나 매개변수를 쓰세요.'),
  },
  {
    find: namedPathComprehension,
    instead: say(
      'Nommez les nœuds au lieu du chemin.',
      'Name the nodes instead of the path.',
      '경로 대신 노드에 이름을 붙이세요.',
    ),
  },
  { find: typeTest, instead: ON_NEO4J },
  {
    find: starAfterParts,
    instead: say('Nommez chaque colonne.', 'Name each column.', '각 열의 이름을 쓰세요.'),
  },
];

const TEMPORAL = ['DATE', 'TIME', 'LOCALTIME', 'DATETIME', 'LOCALDATETIME', 'DURATION'];
const AGGREGATES: ReadonlySet<string> = new Set(
  'COUNT COLLECT SUM AVG MIN MAX STDEV STDEVP PERCENTILECONT PERCENTILEDISC'.split(' '),
);
const LISTED_PROCEDURES: ReadonlySet<string> = new Set(['db.labels', 'db.relationshiptypes', 'db.propertykeys']);

function plan(query: Query): string | undefined {
  const [first] = query.tokens;
  return openingIndex(query.tokens) > 0 ? first!.upper : undefined;
}

function openings(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return true;
  const endsPart = before.kind === 'sign' ? [')', ']', '}', '{'].includes(before.text) : before.kind !== 'parameter';
  return endsPart && tokens[i + 1]?.kind !== 'sign' && !/^(AS|RETURN|WITH|BY|AND|OR|NOT|WHERE)$/.test(before.upper);
}

function word(
  query: Query,
  words: readonly string[],
  where: (tokens: readonly Token[], i: number) => boolean,
): string | undefined {
  const { tokens } = query;
  return tokens.find((token, i) => words.includes(token.upper) && !isName(tokens, i) && where(tokens, i))?.upper;
}

function call(query: Query, functions: readonly string[]): string | undefined {
  const { tokens } = query;
  const at = tokens.findIndex((token, i) => {
    if (!functions.includes(token.upper) || isName(tokens, i)) return false;
    return isSign(tokens[i + 1], '(') || (isSign(tokens[i + 1], '.') && isSign(tokens[i + 3], '('));
  });
  return at < 0 ? undefined : `${tokens[at]!.text}()`;
}

function procedure(query: Query): string | undefined {
  for (const clause of query.clauses) {
    const next = query.tokens[clause + 1];
    if (query.tokens[clause]!.upper !== 'CALL' || next?.kind === 'sign') continue;
    let end = clause + 2;
    while (isSign(query.tokens[end], '.')) end += 2;
    const name = query.tokens
      .slice(clause + 1, end)
      .map((token) => token.text)
      .join('');
    if (!LISTED_PROCEDURES.has(name.toLowerCase())) return `CALL ${name}`;
  }
  return undefined;
}

function roundedTo(query: Query): string | undefined {
  const at = query.tokens.findIndex((token, i) => {
    if (token.upper !== 'ROUND' || !isSign(query.tokens[i + 1], '(')) return false;
    return query.tokens.some((t, at) => isSign(t, ',') && query.around[at] === i + 1);
  });
  return at < 0 ? undefined : sourceOf(query, at, query.partner.get(at + 1)! + 1);
}

/** `->{1,2}`, `-[:MET]-+(b)`, `(…){1,2}`. */
function quantifiedPattern(query: Query): string | undefined {
  const at = query.tokens.findIndex((token, i) => {
    const before = query.tokens[i - 1];
    const isAfterArrow = isArrow(query, i - 1) || isSign(before, '>');
    if (isSign(token, '{')) return isSign(before, ')') ? isCounts(query, i) : isAfterArrow && isCounts(query, i);
    return isAfterArrow && (isSign(token, '+') || isSign(token, '*'));
  });
  return at < 0 ? undefined : sourceOf(query, at - 1, at + 1);
}

function isCounts(query: Query, bracket: number): boolean {
  const inside = query.tokens.slice(bracket + 1, query.partner.get(bracket));
  return inside.length > 0 && inside.every((token) => token.kind === 'number' || isSign(token, ','));
}

/** `(n:A|B)`, `(n:A&!B)`, `(n:%)`. */
function labelExpression(query: Query): string | undefined {
  const at = query.tokens.findIndex((token, i) => {
    if (token.kind !== 'sign' || !['|', '&', '!', '%'].includes(token.text)) return false;
    const bracket = query.around[i]!;
    const labels = query.tokens.slice(bracket + 1, i);
    return isSign(query.tokens[bracket], '(') && labels.some((t) => isSign(t, ':')) && labels.every(isInLabels);
  });
  return at < 0 ? undefined : sourceOf(query, query.around[at]!, query.partner.get(query.around[at]!)! + 1);
}

function isInLabels(token: Token): boolean {
  return (
    token.kind === 'word' || token.kind === 'quotedName' || [':', '|', '&', '!', '%', '(', ')'].includes(token.text)
  );
}

/** `(n WHERE n.age > 50)`. */
function whereInNode(query: Query): string | undefined {
  const at = query.tokens.findIndex((token, i) => {
    const bracket = query.tokens[query.around[i]!];
    const opening = query.tokens[query.around[i]! - 1];
    const isNode = isSign(bracket, '(') && opening?.kind !== 'word';
    return token.upper === 'WHERE' && (isNode || (isSign(bracket, '(') && opening?.upper === 'MATCH'));
  });
  return at < 0 ? undefined : sourceOf(query, query.around[at]!, at + 1);
}

function dynamicLabel(query: Query): string | undefined {
  const at = query.tokens.findIndex((token, i) => isSign(token, '$') && isSign(query.tokens[i - 1], ':'));
  return at < 0 ? undefined : ':$(…)';
}

/** An aggregate inside a list or map, or with a subscript. */
function aggregateInside(query: Query): string | undefined {
  const at = query.tokens.findIndex((token, i) => {
    if (!AGGREGATES.has(token.upper) || !isSign(query.tokens[i + 1], '(') || isName(query.tokens, i)) return false;
    const isSubscripted = isSign(query.tokens[query.partner.get(i + 1)! + 1], '[');
    return isSubscripted || isWithinListOrMap(query, i);
  });
  return at < 0 ? undefined : sourceOf(query, at, query.partner.get(at + 1)! + 1);
}

/** The braces of a subquery have clauses of their own and do not count. */
function isWithinListOrMap(query: Query, i: number): boolean {
  for (let bracket = query.around[i]!; bracket >= 0; bracket = query.around[bracket]!) {
    if (isSign(query.tokens[bracket], '[')) return true;
    if (isSign(query.tokens[bracket], '{')) return !query.clauses.some((clause) => query.around[clause] === bracket);
  }
  return false;
}

function computedLimit(query: Query): string | undefined {
  const at = query.clauses.find((clause) => {
    const { upper } = query.tokens[clause]!;
    if (upper !== 'LIMIT' && upper !== 'SKIP' && upper !== 'OFFSET') return false;
    const [value, next] = query.tokens.slice(clause + 1, clause + 3);
    const isPlain = value?.kind === 'number' || value?.kind === 'parameter';
    return !isPlain || (next?.kind === 'sign' && ['+', '-', '*', '/', '.', '['].includes(next.text));
  });
  return at === undefined ? undefined : sourceOf(query, at, at + 2);
}

function namedPathComprehension(query: Query): string | undefined {
  const at = query.tokens.findIndex((token, i) => {
    const [name, equals, bracket] = query.tokens.slice(i + 1, i + 4);
    return isSign(token, '[') && name?.kind === 'word' && isSign(equals, '=') && isSign(bracket, '(');
  });
  return at < 0 ? undefined : sourceOf(query, at, query.partner.get(at)! + 1);
}

function typeTest(query: Query): string | undefined {
  const at = query.tokens.findIndex(
    (token, i) => isSign(token, '::') && /^(IS|NOT)$/.test(query.tokens[i - 1]?.upper ?? ''),
  );
  return at < 0 ? undefined : 'IS ::';
}

/** `RETURN *` after WITH, UNWIND, CALL or UNION: which columns there are, and in what order, cannot be told from the text. */
function starAfterParts(query: Query): string | undefined {
  const hasParts = query.clauses.some((i) => ['WITH', 'UNWIND', 'CALL', 'UNION'].includes(query.tokens[i]!.upper));
  const star = query.clauses.find((i) => query.tokens[i]!.upper === 'RETURN' && isSign(query.tokens[i + 1], '*'));
  return hasParts && star !== undefined ? 'RETURN *' : undefined;
}
