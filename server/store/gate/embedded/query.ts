/** A query cut into tokens, with what the checks need to know of its shape: brackets, clauses, and which names stand for entities. */
import { PasserelleError } from '../../../../model/errors.ts';
import type { Localized } from '../../../../model/ontology/types.ts';
import { isName, isSign } from '../reading.ts';
import { type Token, tokenize, unclosed } from '../tokens.ts';

export interface Query {
  readonly cypher: string;
  readonly tokens: readonly Token[];
  /** For each opening bracket the index of its partner, and the other way round. */
  readonly partner: ReadonlyMap<number, number>;
  /** For each token the index of the innermost bracket around it; -1 outside all. */
  readonly around: readonly number[];
  /** Index of each word that begins a clause, in order. */
  readonly clauses: readonly number[];
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const CLAUSE_WORDS: ReadonlySet<string> = new Set([
  'MATCH',
  'OPTIONAL',
  'WHERE',
  'RETURN',
  'WITH',
  'UNWIND',
  'CALL',
  'UNION',
  'ORDER',
  'SKIP',
  'OFFSET',
  'LIMIT',
  'YIELD',
]);

/** @throws PasserelleError QUERY_INVALID for brackets that do not match. */
export function parseQuery(cypher: string): Query {
  const tokens = tokenize(cypher);
  const partner = new Map<number, number>();
  const around: number[] = [];
  const open: number[] = [];
  for (const [i, token] of tokens.entries()) {
    const isClosing = token.kind === 'sign' && [')', ']', '}'].includes(token.text);
    if (isClosing) {
      const opening = open.pop();
      if (opening === undefined || CLOSING[tokens[opening]!.text] !== token.text) {
        throw new PasserelleError('QUERY_INVALID', { detail: unopened(token.text) });
      }
      partner.set(opening, i);
      partner.set(i, opening);
    }
    around.push(open.at(-1) ?? -1);
    if (token.kind === 'sign' && token.text in CLOSING) open.push(i);
  }
  if (open.length > 0) throw unclosed(tokens[open.at(-1)!]!.text);
  const clauses = [...tokens.keys()].filter((i) => beginsClause(tokens, i));
  return { cypher, tokens, partner, around, clauses };
}

function unopened(mark: string): Localized {
  return {
    fr: `« ${mark} » ne ferme rien.`,
    en: `"${mark}" closes nothing.`,
    ko: `"${mark}"에 짝이 없습니다.`,
  };
}

/** After these a name or value comes, never a clause: "AS limit", "RETURN skip", "ORDER BY offset". */
const OPERATORS = /^(AS|RETURN|WITH|BY|DISTINCT|WHERE|AND|OR|XOR|NOT|IN|UNWIND|WHEN|THEN|ELSE|CONTAINS|LIMIT|SKIP)$/;

function beginsClause(tokens: readonly Token[], i: number): boolean {
  const { upper } = tokens[i]!;
  if (!CLAUSE_WORDS.has(upper) || isName(tokens, i)) return false;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (upper === 'WITH') return before?.upper !== 'STARTS' && before?.upper !== 'ENDS';
  if (upper === 'ORDER') return after?.upper === 'BY';
  if (upper === 'MATCH' && before?.upper === 'OPTIONAL') return false;
  if (upper === 'CALL' && before?.upper === 'OPTIONAL') return false;
  if (OPERATORS.test(before?.upper ?? '') && !isName(tokens, i - 1)) return false;
  // A variable of such a name: "(call)", "RETURN skip".
  return !(isSign(before, '(') || isSign(before, '[') || isSign(before, ',')) || isSign(after, '(');
}

/** Index of the first token of the next clause at the same depth, or where the brackets around it close, or the end. */
export function endOfClause(query: Query, clause: number): number {
  const depth = query.around[clause]!;
  const next = query.clauses.find((i) => i > clause && query.around[i] === depth);
  const close = depth < 0 ? query.tokens.length : query.partner.get(depth)!;
  const semicolon = query.tokens.findIndex((token, i) => i > clause && isSign(token, ';'));
  return Math.min(next ?? close, close, semicolon < 0 ? close : semicolon);
}

/** Whether a token stands in the pattern of a MATCH or OPTIONAL MATCH, before its WHERE. */
export function isInMatch(query: Query, i: number): boolean {
  return query.clauses.some((clause) => {
    const isMatch = query.tokens[clause]!.upper === 'MATCH' || query.tokens[clause]!.upper === 'OPTIONAL';
    return isMatch && clause < i && i < endOfClause(query, clause);
  });
}

/** The query's own text from one token to before another, or to its end. */
export function sourceOf(query: Query, from: number, to: number): string {
  const [first, last] = [query.tokens[from], query.tokens[Math.min(to, query.tokens.length) - 1]];
  return first === undefined || last === undefined ? '' : query.cypher.slice(first.start, last.end);
}

export interface Item {
  readonly from: number;
  /** After the expression, before its `AS`. */
  readonly to: number;
  readonly alias: string | undefined;
}

/** What a RETURN, WITH or UNWIND gives, without DISTINCT. A `*` is an item of its own. */
export function itemsOf(query: Query, clause: number): readonly Item[] {
  const end = endOfClause(query, clause);
  const depth = query.around[clause]!;
  let from = clause + 1;
  if (query.tokens[from]?.upper === 'DISTINCT') from += 1;
  const items: Item[] = [];
  for (let i = from; i <= end; i += 1) {
    const isBorder = i === end || (isSign(query.tokens[i], ',') && query.around[i] === depth);
    if (!isBorder) continue;
    if (i > from) items.push(itemOf(query, from, i));
    from = i + 1;
  }
  return items;
}

function itemOf(query: Query, from: number, end: number): Item {
  const { tokens } = query;
  const hasAlias = tokens[end - 2]?.upper === 'AS' && end - 2 > from && !isSign(tokens[end - 3], '.');
  return hasAlias ? { from, to: end - 2, alias: tokens[end - 1]!.text } : { from, to: end, alias: undefined };
}

/** Whether a token stands for a variable of that name: not a property, label, key or function. */
export function isVariable(query: Query, i: number, names: ReadonlySet<string>): boolean {
  const token = query.tokens[i]!;
  if (token.kind !== 'word' && token.kind !== 'quotedName') return false;
  return names.has(token.text) && !isName(query.tokens, i) && !isSign(query.tokens[i + 1], '(');
}
