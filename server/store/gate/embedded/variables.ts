/** Which names of a query stand for nodes, relationships or paths, as far as its text tells. */
import { isSign } from '../reading.ts';
import { isInMatch, isVariable, itemsOf, type Query } from './query.ts';

export interface Variables {
  readonly nodes: ReadonlySet<string>;
  readonly relationships: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
  /** All of those, and what is made of them under another name: `WITH n AS m`, `UNWIND nodes(p) AS n`, `collect(n) AS all`. */
  readonly entities: ReadonlySet<string>;
}

/** Functions that make a plain value of an entity. */
const PLAIN: ReadonlySet<string> = new Set(
  'COUNT ID ELEMENTID LABELS TYPE KEYS PROPERTIES SIZE LENGTH EXISTS TOSTRING ISEMPTY'.split(' '),
);

export function findVariables(query: Query): Variables {
  const nodes = new Set<string>();
  const relationships = new Set<string>();
  const paths = new Set<string>();
  for (const [i, token] of query.tokens.entries()) {
    const name = query.tokens[i + 1];
    if (name?.kind !== 'word' && name?.kind !== 'quotedName') continue;
    if (isSign(token, '(') && opensNode(query, i)) nodes.add(name.text);
    if (isSign(token, '[') && isArrow(query, i - 1)) relationships.add(name.text);
    const isPath = isSign(query.tokens[i + 2], '=') && (isSign(token, ',') || token.upper === 'MATCH');
    if (isPath && isInMatch(query, i + 1)) paths.add(name.text);
  }
  const entities = new Set([...nodes, ...relationships, ...paths]);
  spread(query, entities);
  return { nodes, relationships, paths, entities };
}

/** "(n", "(n:City", "(n {", "(n)" after MATCH, a comma or an arrow, or before one. */
function opensNode(query: Query, bracket: number): boolean {
  const after = query.tokens[bracket + 2];
  const isShort = isSign(after, ')') || isSign(after, ':') || isSign(after, '{') || after?.upper === 'WHERE';
  const before = query.tokens[bracket - 1];
  const isInPattern =
    before?.upper === 'MATCH' ||
    isArrow(query, bracket - 1) ||
    isArrow(query, (query.partner.get(bracket) ?? bracket) + 1) ||
    isInMatch(query, bracket);
  return isShort && isInPattern && before?.kind !== 'word' ? true : isShort && before?.upper === 'MATCH';
}

/** Whether a sign belongs to an arrow: `-`, `--`, `->`, `<-`, and the `>` of `-->`. */
export function isArrow(query: Query, i: number): boolean {
  const token = query.tokens[i];
  if (token?.kind !== 'sign') return false;
  return ['-', '--', '->', '<-'].includes(token.text) || (token.text === '>' && isSign(query.tokens[i - 1], '--'));
}

function spread(query: Query, entities: Set<string>): void {
  let size = -1;
  while (size !== entities.size) {
    size = entities.size;
    for (const clause of query.clauses) {
      if (!['WITH', 'UNWIND', 'RETURN'].includes(query.tokens[clause]!.upper)) continue;
      for (const { from, to, alias } of itemsOf(query, clause)) {
        if (alias !== undefined && holdsEntity(query, from, to, entities)) entities.add(alias);
      }
    }
  }
}

/** Whether an expression can give an entity: it names one other than to read a property of it or to make a plain value. */
export function holdsEntity(query: Query, from: number, to: number, entities: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i += 1) {
    if (!isVariable(query, i, entities)) continue;
    const after = query.tokens[i + 1];
    if (isSign(after, '.') || isSign(after, ':') || isSign(after, '{')) continue;
    const bracket = query.around[i]!;
    const called = bracket >= from ? query.tokens[bracket - 1] : undefined;
    if (!(called?.kind === 'word' && PLAIN.has(called.upper))) return true;
  }
  return false;
}
