/**
 * Refuses a person's Cypher that would write, read a file, call out or command the server. It holds on both engines and is one guard of
 * several: Neo4j has a read session and a look at the plan (../neo4j/explain.ts), the embedded engine runs over a copy in a process of its own.
 */
import { PasserelleError } from '../../../model/errors.ts';
import { COMMAND_WORDS, DOTTED_FUNCTIONS, OPENING_WORDS, PROCEDURES, SHOWN, WRITING_WORDS } from './lists.ts';
import { type Token, tokenize } from './tokens.ts';

/**
 * @throws PasserelleError QUERY_NOT_READING, naming the first thing that is not reading; QUERY_INVALID for what cannot be cut into tokens.
 */
export function checkReading(cypher: string): void {
  const readings = interpretations(cypher).map(tokenize);
  for (const tokens of readings) {
    for (const rule of RULES) {
      const what = rule(tokens);
      if (what !== undefined) throw new PasserelleError('QUERY_NOT_READING', { what });
    }
  }
  for (const tokens of readings) checkOpening(tokens);
}

/**
 * Every text that an engine might take the query for. Neo4j 5 decodes \uXXXX before it reads ("\u004CAD CSV" loads), Cypher 25 inside
 * strings only, and they differ on an escaped backslash in front: each reading must be innocent.
 */
function interpretations(cypher: string): readonly string[] {
  const decode = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));
  const everywhere = cypher.replace(/\\u+([\da-fA-F]{4})/g, decode);
  const unescaped = cypher.replace(/(?<!\\)((?:\\\\)*)\\u+([\da-fA-F]{4})/g, (_, before: string, code: string) =>
    before.concat(decode('', code)),
  );
  return [...new Set([cypher, everywhere, unescaped])];
}

type Rule = (tokens: readonly Token[]) => string | undefined;

const RULES: readonly Rule[] = [
  severalStatements,
  fileReading,
  writing,
  command,
  procedure,
  dottedFunction,
  showing,
  graphChoice,
  ownTransactions,
];

function severalStatements(tokens: readonly Token[]): string | undefined {
  const at = tokens.findIndex((token) => isSign(token, ';'));
  return at >= 0 && at < tokens.length - 1 ? ';' : undefined;
}

/** No way around by context: the two words side by side are refused wherever they stand outside strings. */
function fileReading(tokens: readonly Token[]): string | undefined {
  const found = tokens.some((token, i) => token.upper === 'LOAD' && tokens[i + 1]?.upper === 'CSV');
  return found ? 'LOAD CSV' : undefined;
}

function writing(tokens: readonly Token[]): string | undefined {
  return tokens.find((token, i) => WRITING_WORDS.has(token.upper) && !isName(tokens, i))?.upper;
}

function command(tokens: readonly Token[]): string | undefined {
  const opening = tokens[openingIndex(tokens)]?.upper ?? '';
  return COMMAND_WORDS.has(opening) ? opening : undefined;
}

function procedure(tokens: readonly Token[]): string | undefined {
  for (const [i, token] of tokens.entries()) {
    if (token.upper !== 'CALL' || isName(tokens, i)) continue;
    const next = tokens[i + 1];
    if (isSign(next, '{') || isSign(next, '(')) continue;
    const { name } = dottedName(tokens, i + 1);
    if (!PROCEDURES.has(name.toLowerCase())) return `CALL ${name}`.trim();
  }
  return undefined;
}

function dottedFunction(tokens: readonly Token[]): string | undefined {
  for (let i = 0; i < tokens.length; i += 1) {
    const { name, end } = dottedName(tokens, i);
    if (end === i) continue;
    const called = isSign(tokens[end], '(') && end - i > 1;
    const isProcedure = tokens[i - 1]?.upper === 'CALL';
    if (called && !isProcedure && !DOTTED_FUNCTIONS.has(name.toLowerCase())) return `${name}()`;
    i = end - 1;
  }
  return undefined;
}

function showing(tokens: readonly Token[]): string | undefined {
  for (const [i, token] of tokens.entries()) {
    if (token.upper !== 'SHOW' || !beginsQuery(tokens, i)) continue;
    const words = tokens.slice(i + 1, i + 5).map((t) => t.upper);
    if (!words.some((word) => SHOWN.has(word))) return `SHOW ${words[0] ?? ''}`.trim();
    if (words.includes('TERMINATE')) return 'TERMINATE';
  }
  const terminating = tokens.findIndex(
    (t, i) => t.upper === 'TERMINATE' && /^TRANSACTIONS?$/.test(tokens[i + 1]?.upper ?? ''),
  );
  return terminating < 0 ? undefined : 'TERMINATE';
}

/** SHOW opens a query or follows another command of its kind. */
function beginsQuery(tokens: readonly Token[], i: number): boolean {
  return i === openingIndex(tokens) || (tokens[openingIndex(tokens)]?.upper === 'SHOW' && !isName(tokens, i));
}

function graphChoice(tokens: readonly Token[]): string | undefined {
  const found = tokens.some((token, i) => {
    const next = tokens[i + 1];
    if (token.upper !== 'USE' || (next?.kind !== 'word' && next?.kind !== 'quotedName')) return false;
    const before = tokens[i - 1];
    return (
      before === undefined || isSign(before, '{') || isSign(before, ')') || /^(UNION|ALL|DISTINCT)$/.test(before.upper)
    );
  });
  return found ? 'USE' : undefined;
}

function ownTransactions(tokens: readonly Token[]): string | undefined {
  const found = tokens.some(
    (token, i) =>
      isSign(token, '}') &&
      tokens[i + 1]?.upper === 'IN' &&
      tokens.slice(i + 2, i + 5).some((t) => /^TRANSACTIONS?$/.test(t.upper)),
  );
  return found ? 'IN TRANSACTIONS' : undefined;
}

function checkOpening(tokens: readonly Token[]): void {
  const opening = tokens[openingIndex(tokens)];
  if (opening === undefined) throw new PasserelleError('QUERY_INVALID', { detail: 'MATCH … RETURN …' });
  if (OPENING_WORDS.has(opening.upper) || isSign(opening, '{') || isSign(opening, '(')) return;
  throw new PasserelleError('QUERY_INVALID', { detail: opening.text });
}

/** Index of the first token after EXPLAIN, PROFILE and `CYPHER 5 runtime=slotted`. */
export function openingIndex(tokens: readonly Token[]): number {
  let i = 0;
  while (/^(EXPLAIN|PROFILE|CYPHER)$/.test(tokens[i]?.upper ?? '')) {
    const isCypher = tokens[i]!.upper === 'CYPHER';
    i += 1;
    if (isCypher && tokens[i]?.kind === 'number') i += 1;
    while (isCypher && isSign(tokens[i + 1], '=')) i += 3;
  }
  return i;
}

/** Whether a word stands where only a name can: after a dot, a colon or a bar, or as the key of a map. */
export function isName(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return false;
  if (isSign(before, '.')) {
    // "1. SET": the dot belongs to the number, so what follows is a clause.
    return tokens[i - 2]?.kind !== 'number';
  }
  if (before.kind === 'sign' && [':', '|', '&', '!'].includes(before.text)) return true;
  return isSign(tokens[i + 1], ':') && (isSign(before, '{') || isSign(before, ','));
}

/** The dotted name that begins at a token, without blanks and backticks, and the index after it. */
function dottedName(tokens: readonly Token[], start: number): { readonly name: string; readonly end: number } {
  const parts: string[] = [];
  let i = start;
  while (tokens[i]?.kind === 'word' || tokens[i]?.kind === 'quotedName') {
    parts.push(tokens[i]!.text);
    i += 1;
    const followed = tokens[i + 1]?.kind === 'word' || tokens[i + 1]?.kind === 'quotedName';
    if (!isSign(tokens[i], '.') || !followed) break;
    i += 1;
  }
  return { name: parts.join('.'), end: i };
}

export function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text;
}
