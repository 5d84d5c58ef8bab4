/** Turns a query into words that mean the same to the embedded engine as they do to Neo4j. Column names stay those that were typed. */
import { isName, isSign } from '../reading.ts';
import { type Item, isInMatch, isVariable, itemsOf, type Query, sourceOf } from './query.ts';
import { isArrow, type Variables } from './variables.ts';

/** Text put in at an offset of the query, in place of `length` characters. */
interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

export function rewrite(query: Query, variables: Variables): string {
  const edits = [
    ...nameColumns(query, variables),
    ...sumFromZero(query),
    ...roundToFloat(query),
    ...offsetAsSkip(query),
    ...projectVariables(query),
    ...projectNothing(query, variables),
    ...textBesideNumbers(query),
    ...quoteReserved(query),
  ];
  let { cypher } = query;
  for (const { at, length, text } of edits.toSorted((x, y) => y.at - x.at || y.length - x.length)) {
    cypher = cypher.slice(0, at) + text + cypher.slice(at + length);
  }
  return cypher.replace(/;\s*$/, '');
}

/** Each column gets its name: without one, an aggregate beside an entity turns the entity into a number. */
function nameColumns(query: Query, variables: Variables): Edit[] {
  return query.clauses
    .filter((clause) => query.tokens[clause]!.upper === 'RETURN')
    .flatMap((clause) =>
      itemsOf(query, clause)
        .filter((item) => item.alias === undefined)
        .map((item) => nameColumn(query, item, variables)),
    );
}

function nameColumn(query: Query, item: Item, variables: Variables): Edit {
  const [first, last] = [query.tokens[item.from]!, query.tokens[item.to - 1]!];
  const isStar = isSign(first, '*') && item.to - item.from === 1;
  if (!isStar) return { at: last.end, length: 0, text: ` AS ${quoted(columnOf(query, item))}` };
  const columns = [...new Set([...variables.nodes, ...variables.relationships, ...variables.paths])].sort();
  const text = columns.map((name) => `${quoted(name)} AS ${quoted(name)}`).join(', ');
  return { at: first.start, length: 1, text };
}

/** The text of the expression; of a projection, "n {.name}", the name that is projected. */
function columnOf(query: Query, { from, to }: Item): string {
  const isSubquery = /^(EXISTS|COUNT|COLLECT)$/.test(query.tokens[from]!.upper);
  const isProjection = !isSubquery && isSign(query.tokens[from + 1], '{') && query.partner.get(from + 1) === to - 1;
  return isProjection ? query.tokens[from]!.text : sourceOf(query, from, to);
}

function quoted(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** The sum of nothing is 0. */
const sumFromZero = (query: Query) => wrapCalls(query, ['SUM'], 'coalesce(', ', 0)');

/** What is rounded is no whole number yet: round(35) / 2 is 17.5. */
const roundToFloat = (query: Query) => wrapCalls(query, ['ROUND', 'CEIL', 'FLOOR'], 'toFloat(', ')');

function wrapCalls(query: Query, functions: readonly string[], before: string, after: string): Edit[] {
  return query.tokens.flatMap((token, i) => {
    if (!functions.includes(token.upper) || !isSign(query.tokens[i + 1], '(') || isName(query.tokens, i)) return [];
    const end = query.tokens[query.partner.get(i + 1)!]!.end;
    return [
      { at: token.start, length: 0, text: before },
      { at: end, length: 0, text: after },
    ];
  });
}

function offsetAsSkip(query: Query): Edit[] {
  return query.clauses
    .map((clause) => query.tokens[clause]!)
    .filter((token) => token.upper === 'OFFSET')
    .map((token) => ({ at: token.start, length: token.text.length, text: 'SKIP' }));
}

/** `n {.id, x}` → `n {.id, x: x}` */
function projectVariables(query: Query): Edit[] {
  return query.tokens.flatMap((token, i) => {
    const bracket = query.tokens[query.around[i]!];
    const projected = query.tokens[query.around[i]! - 1];
    if (token.kind !== 'word' || !isSign(bracket, '{') || projected?.kind !== 'word') return [];
    if (query.clauses.some((clause) => query.around[clause] === query.around[i])) return [];
    const [before, after] = [query.tokens[i - 1], query.tokens[i + 1]];
    const isAlone =
      (isSign(before, '{') || isSign(before, ',')) &&
      (isSign(after, '}') || isSign(after, ',')) &&
      !isName(query.tokens, i);
    return isAlone ? [{ at: token.end, length: 0, text: `: ${token.text}` }] : [];
  });
}

/** `n {.name}` of an absent n is absent, not a map of absent values. */
function projectNothing(query: Query, { entities }: Variables): Edit[] {
  return query.tokens.flatMap((token, i) => {
    if (!isSign(query.tokens[i + 1], '{') || !isVariable(query, i, entities) || isInMatch(query, i)) return [];
    const [before, outer] = [query.tokens[i - 1], query.tokens[i - 2]];
    // "(n {id: 1})" in a pattern, unlike "collect(n {.id})".
    if (isSign(before, '(') && outer?.kind !== 'word') return [];
    return [
      { at: token.start, length: 0, text: `CASE WHEN ${quoted(token.text)} IS NULL THEN null ELSE ` },
      { at: query.tokens[query.partner.get(i + 1)!]!.end, length: 0, text: ' END' },
    ];
  });
}

/** `n.order + 'e'` → `toString(n.order) + 'e'`: a number beside a text would make nothing. Only where it opens the sum. */
function textBesideNumbers(query: Query): Edit[] {
  return query.tokens.flatMap((token, i) => {
    if (!isSign(token, '+') || query.tokens[i + 1]?.kind !== 'string') return [];
    const from = startOfOperand(query, i - 1);
    const before = query.tokens[from - 1];
    const isFirst = !(before?.kind === 'sign' && ['+', '-', '*', '/', '%', '^', '.'].includes(before.text));
    if (from === i - 1 && query.tokens[from]!.kind === 'string') return [];
    if (!isFirst && !followsText(query, from - 1)) return [];
    return [
      { at: query.tokens[from]!.start, length: 0, text: 'toString(' },
      { at: query.tokens[i - 1]!.end, length: 0, text: ')' },
    ];
  });
}

/** Whether what stands before a `+` is a text already: `'no. ' + n.order + 'e'`. */
function followsText(query: Query, plus: number): boolean {
  return isSign(query.tokens[plus], '+') && query.tokens[plus - 1]?.kind === 'string';
}

/** Words that the engine takes for its own wherever they stand; Neo4j lets them be names. */
const RESERVED: ReadonlySet<string> = new Set(
  (
    'AND AS CASE CREATE DELETE DETACH DISTINCT ELSE FALSE IN IS MATCH MERGE NOT NULL OPTIONAL OR REMOVE RETURN SET ' +
    'THEN TRUE UNION UNWIND WHEN WHERE WITH XOR'
  ).split(' '),
);

function quoteReserved(query: Query): Edit[] {
  return query.tokens.flatMap((token, i) => {
    if (!RESERVED.has(token.text.toUpperCase())) return [];
    const length = token.end - token.start;
    if (token.kind === 'parameter') return [{ at: token.start, length, text: `$${quoted(token.text)}` }];
    return token.kind === 'word' && mustBeName(query, i) ? [{ at: token.start, length, text: quoted(token.text) }] : [];
  });
}

/** A property, label, type, key or alias; not a value after a key, nor what follows the bar of a list. */
function mustBeName(query: Query, i: number): boolean {
  const { tokens } = query;
  const before = tokens[i - 1];
  const bracket = query.around[i]!;
  if (before?.upper === 'AS') return true;
  if (!isName(tokens, i)) return false;
  if (isSign(before, '|')) return isArrow(query, bracket - 1);
  const isValue = isSign(before, ':') && isSign(tokens[bracket], '{');
  return !isValue;
}

/** Index of the first token of the name, property, call or bracket that ends at a token. */
function startOfOperand(query: Query, end: number): number {
  let from = query.partner.get(end) ?? end;
  const token = query.tokens[from - 1];
  const isCall = from !== end && (token?.kind === 'word' || token?.kind === 'quotedName') && !isKeyword(token.upper);
  if (isCall) from -= 1;
  while (isSign(query.tokens[from - 1], '.')) from -= 2;
  return from;
}

function isKeyword(upper: string): boolean {
  return /^(RETURN|WITH|WHERE|AND|OR|NOT|XOR|IN|WHEN|THEN|ELSE|CASE|AS|BY|DISTINCT)$/.test(upper);
}
