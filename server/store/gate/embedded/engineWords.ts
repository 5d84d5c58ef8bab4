/** What the embedded engine says of a query that it cannot read, in words that a person can use. */

/** The engine's names for what it misses, as they are typed. */
const SIGNS: Readonly<Record<string, string>> = {
  LParen: '(',
  RParen: ')',
  LBracket: '[',
  RBracket: ']',
  LBrace: '{',
  RBrace: '}',
  Colon: ':',
  Comma: ',',
  Eq: '=',
  Arrow: '->',
};

/**
 * "Query error: GRAFEO-Q001: syntax error: [Cypher] Expected RParen --> query:1:16 …" → `Expected ) near "RETURN"`.
 * @param cypher the text that the engine was given, to which its position refers
 */
export function engineWords(message: string, cypher: string): string {
  const [first = ''] = message.split('\n');
  const said = first
    .replace(/^(Query error: )?(GRAFEO-\w+: )?((syntax|semantic) error: )?(\[Cypher\] )?/, '')
    .replace(/\bExpected (\w+)\b/, (whole, name: string) => (name in SIGNS ? `Expected ${SIGNS[name]}` : whole))
    .replace(/^Undefined variable/, 'Unknown variable');
  const position = /--> query:(\d+):(\d+)/.exec(message);
  const near = position === null ? '' : wordAt(cypher, Number(position[1]), Number(position[2]));
  return near === '' || said.includes(near) ? said : `${said} near "${near}"`;
}

/** `line` and `column` from 1. */
function wordAt(cypher: string, line: number, column: number): string {
  const rest = cypher.split('\n')[line - 1]?.slice(column - 1) ?? '';
  return /^\s*([\p{L}\p{N}_]+|\S)/u.exec(rest)?.[1] ?? '';
}
