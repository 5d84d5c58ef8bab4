/** Expressions whose value the embedded engine gives otherwise than Neo4j, without saying so. */
import { ENTITY_PROPERTIES, NODES } from '../../../../model/ontology/nodes.ts';
import { isSign } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { type Deviation, ON_NEO4J, say } from './deviation.ts';
import { isInMatch, type Query, sourceOf } from './query.ts';
import { holdsEntity, type Variables } from './variables.ts';

const NAME_THE_PROPERTY = say(
  'Donnez ses propriétés : n.name, n.id.',
  'Give its properties: n.name, n.id.',
  'n.name, n.id처럼 속성을 쓰세요.',
);
const SAME_KIND = say(
  'Comparez un texte à un texte et un nombre à un nombre.',
  'Compare a text with a text and a number with a number.',
  '텍스트는 텍스트와, 숫자는 숫자와 비교하세요.',
);
const NO_NULL = say('Écartez d’abord null.', 'Leave null out first.', '먼저 null을 제외하세요.');

export const VALUE_DEVIATIONS: readonly Deviation[] = [
  { find: entityInCase, instead: NAME_THE_PROPERTY },
  { find: entityInCoalesce, instead: NAME_THE_PROPERTY },
  {
    find: unsureSlice,
    instead: say(
      'Prenez des bornes écrites en chiffres, à partir de 0 : l[0..3].',
      'Take bounds written as digits, from 0: l[0..3].',
      'l[0..3]처럼 0 이상의 숫자로 범위를 쓰세요.',
    ),
  },
  { find: textAgainstNumber, instead: SAME_KIND },
  { find: nullInList, instead: NO_NULL },
  {
    find: orderedBooleans,
    instead: say('Comparez-les par =.', 'Compare them by =.', '=로 비교하세요.'),
  },
  {
    find: listPlusValue,
    instead: say(
      'Mettez la valeur dans une liste : l + [x].',
      'Put the value in a list: l + [x].',
      'l + [x]로 쓰세요.',
    ),
  },
  {
    find: percentileByParameter,
    instead: say('Écrivez le nombre dans la requête.', 'Write the number in the query.', '질의에 숫자를 직접 쓰세요.'),
  },
  {
    find: deviation,
    instead: ON_NEO4J,
  },
  {
    find: labelByPlace,
    instead: say(
      'L’ordre des étiquettes n’est promis nulle part : écrivez "City" IN labels(n).',
      'No order of labels is promised anywhere: write "City" IN labels(n).',
      '레이블의 순서는 보장되지 않습니다: "City" IN labels(n)로 쓰세요.',
    ),
  },
  {
    find: wholeFloatAsText,
    instead: say('Écrivez le texte voulu.', 'Write the text you want.', '원하는 텍스트를 직접 쓰세요.'),
  },
  {
    find: reservedName,
    instead: say('Prenez un autre nom.', 'Take another name.', '다른 이름을 쓰세요.'),
  },
];

/** An entity that comes out of CASE is a number. */
function entityInCase(query: Query, { entities }: Variables): string | undefined {
  for (const [i, { upper }] of query.tokens.entries()) {
    if (upper !== 'THEN' && upper !== 'ELSE') continue;
    let end = i + 1;
    while (end < query.tokens.length && !endsBranch(query, i, end)) end += 1;
    if (holdsEntity(query, i + 1, end, entities)) return sourceOf(query, i, end);
  }
  return undefined;
}

function endsBranch(query: Query, branch: number, i: number): boolean {
  return query.around[i] === query.around[branch] && ['WHEN', 'ELSE', 'END'].includes(query.tokens[i]!.upper);
}

/** So is one that comes out of coalesce(). */
function entityInCoalesce(query: Query, { entities }: Variables): string | undefined {
  for (const [i, { upper }] of query.tokens.entries()) {
    if (upper !== 'COALESCE' || !isSign(query.tokens[i + 1], '(')) continue;
    const end = query.partner.get(i + 1)!;
    if (holdsEntity(query, i + 2, end, entities)) return sourceOf(query, i, end + 1);
  }
  return undefined;
}

/** Negative bounds count from nowhere, absent ones give an empty list. */
function unsureSlice(query: Query): string | undefined {
  for (const [i, token] of query.tokens.entries()) {
    const bracket = query.around[i]!;
    if (!isSign(token, '..') || !isSign(query.tokens[bracket], '[')) continue;
    const end = query.partner.get(bracket)!;
    const inside = query.tokens.slice(bracket + 1, end);
    // The length of a path, not a slice.
    if (inside.some((t) => isSign(t, '*'))) continue;
    if (inside.some((t) => t !== token && t.kind !== 'number')) return sourceOf(query, bracket, end + 1);
  }
  return undefined;
}

const TYPES = new Map(
  [...ENTITY_PROPERTIES, ...NODES.flatMap((node) => node.properties)].map((one) => [one.key, one.type] as const),
);
for (const key of ['start', 'end', 'confidence']) TYPES.set(key, 'integer');
for (const key of ['id', 'title', 'text', 'quote', 'sha256', 'language', 'publisher', 'source', 'document'])
  TYPES.set(key, 'string');

/** '1' = 1 is true. What can be seen: literals on both sides, or a property that the ontology knows beside a literal of another kind. */
function textAgainstNumber(query: Query): string | undefined {
  const { tokens } = query;
  for (const [i, token] of tokens.entries()) {
    const isComparison = isSign(token, '=') || isSign(token, '<>');
    const isMapKey = isSign(token, ':') && isSign(tokens[query.around[i]!], '{') && !isSign(tokens[i - 2], '.');
    if (isComparison && disagree(kindBefore(query, i), kindAfter(query, i))) return sourceOf(query, i - 1, i + 2);
    if (isMapKey && isPatternMap(query, query.around[i]!) && disagree(kindOfKey(tokens[i - 1]), kindAfter(query, i))) {
      return sourceOf(query, i - 1, i + 2);
    }
    if (token.upper === 'IN' && isSign(tokens[i + 1], '[')) {
      const kind = kindBefore(query, i);
      const end = query.partner.get(i + 1)!;
      const other = tokens.slice(i + 2, end).find((one) => disagree(kind, kindOf(one)));
      if (other !== undefined) return sourceOf(query, i - 1, end + 1);
    }
    if (
      token.upper === 'CASE' &&
      tokens[i + 2]?.upper === 'WHEN' &&
      disagree(kindOf(tokens[i + 1]), kindOf(tokens[i + 3]))
    ) {
      return sourceOf(query, i, i + 4);
    }
  }
  return undefined;
}

type Kind = 'string' | 'number' | undefined;

function disagree(one: Kind, other: Kind): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function kindOf(token: Token | undefined): Kind {
  return token?.kind === 'string' || token?.kind === 'number' ? token.kind : undefined;
}

function kindOfKey(token: Token | undefined): Kind {
  const type = TYPES.get(token?.text ?? '');
  if (type === 'integer' || type === 'float') return 'number';
  return type === 'string' || type === 'date' ? 'string' : undefined;
}

function kindBefore(query: Query, i: number): Kind {
  const before = query.tokens[i - 1];
  return isSign(query.tokens[i - 2], '.') ? kindOfKey(before) : kindOf(before);
}

/** Only where the literal is the whole operand: `= 1 + x` says nothing. */
function kindAfter(query: Query, i: number): Kind {
  const [literal, next] = query.tokens.slice(i + 1, i + 3);
  if (isSign(query.tokens[i + 2], '.')) return kindOfKey(query.tokens[i + 3]);
  return next?.kind === 'sign' && ['+', '-', '*', '/', '%', '^', '['].includes(next.text) ? undefined : kindOf(literal);
}

/** A map in a pattern, "(n {order: 1})", not one that is made. */
function isPatternMap(query: Query, bracket: number): boolean {
  const outer = query.around[bracket]!;
  return outer >= 0 && !isSign(query.tokens[outer], '{') && isInMatch(query, bracket);
}

/** Null in a list or map decides comparisons and quantifiers that Neo4j leaves undecided. */
function nullInList(query: Query): string | undefined {
  for (const [i, token] of query.tokens.entries()) {
    const bracket = query.around[i]!;
    const isLiteral = isSign(query.tokens[bracket], '[') || isSign(query.tokens[bracket], '{');
    if (
      token.upper !== 'NULL' ||
      !isLiteral ||
      query.tokens[i - 1]?.upper === 'IS' ||
      query.tokens[i - 1]?.upper === 'NOT'
    )
      continue;
    const [before, after] = [query.tokens[bracket - 1], query.tokens[query.partner.get(bracket)! + 1]];
    const isCompared = [before, after].some((one) => isSign(one, '=') || isSign(one, '<>'));
    const quantifier = query.tokens[query.around[bracket]! - 1]?.upper ?? '';
    const isQuantified = before?.upper === 'IN' && ['ALL', 'ANY', 'NONE', 'SINGLE'].includes(quantifier);
    if (isCompared || isQuantified) return sourceOf(query, bracket, query.partner.get(bracket)! + 1);
  }
  return undefined;
}

/** false < true is absent. */
function orderedBooleans(query: Query): string | undefined {
  const isBoolean = (token: Token | undefined) => token?.upper === 'TRUE' || token?.upper === 'FALSE';
  const at = query.tokens.findIndex(
    (token, i) =>
      token.kind === 'sign' &&
      ['<', '>', '<=', '>='].includes(token.text) &&
      (isBoolean(query.tokens[i - 1]) || isBoolean(query.tokens[i + 1])),
  );
  return at < 0 ? undefined : sourceOf(query, at - 1, at + 2);
}

/** [1] + 2 is absent. */
function listPlusValue(query: Query): string | undefined {
  const { tokens } = query;
  const at = tokens.findIndex((token, i) => {
    if (!isSign(token, '+')) return false;
    const [isListBefore, isListAfter] = [isListEnd(query, i - 1), isSign(tokens[i + 1], '[')];
    const isKnownAfter = kindOf(tokens[i + 1]) !== undefined;
    const isKnownBefore = kindOf(tokens[i - 1]) !== undefined;
    return (isListBefore && isKnownAfter) || (isListAfter && isKnownBefore);
  });
  return at < 0 ? undefined : sourceOf(query, at - 1, at + 2);
}

function isListEnd(query: Query, i: number): boolean {
  if (!isSign(query.tokens[i], ']')) return false;
  const before = query.tokens[query.partner.get(i)! - 1];
  const isSubscript =
    before?.kind === 'word' || isSign(before, ')') || isSign(before, ']') || before?.kind === 'parameter';
  return !isSubscript;
}

/** percentileCont(x, $p) takes 0.5 whatever $p is. */
function percentileByParameter(query: Query): string | undefined {
  const at = query.tokens.findIndex((token, i) => {
    if (!token.upper.startsWith('PERCENTILE') || !isSign(query.tokens[i + 1], '(')) return false;
    return query.tokens[query.partner.get(i + 1)! - 1]?.kind !== 'number';
  });
  return at < 0 ? undefined : sourceOf(query, at, query.partner.get(at + 1)! + 1);
}

/** The deviation of a single value is absent, where Neo4j says 0. */
function deviation(query: Query): string | undefined {
  const at = query.tokens.findIndex(({ upper }, i) => upper.startsWith('STDEV') && isSign(query.tokens[i + 1], '('));
  return at < 0 ? undefined : sourceOf(query, at, query.partner.get(at + 1)! + 1);
}

/** labels(n)[0], head(labels(n)): each engine has its own order. */
function labelByPlace(query: Query): string | undefined {
  const at = query.tokens.findIndex((token, i) => {
    if (token.upper !== 'LABELS' || !isSign(query.tokens[i + 1], '(')) return false;
    const before = query.tokens[i - 2]?.upper ?? '';
    const isFirstOrLast = (before === 'HEAD' || before === 'LAST') && isSign(query.tokens[i - 1], '(');
    return isFirstOrLast || isSign(query.tokens[query.partner.get(i + 1)! + 1], '[');
  });
  return at < 0 ? undefined : sourceOf(query, at, query.partner.get(at + 1)! + 2);
}

/** toString(1.0) is "1". */
function wholeFloatAsText(query: Query): string | undefined {
  const at = query.tokens.findIndex((token, i) => {
    const argument = query.tokens[i + 2];
    return token.upper === 'TOSTRING' && argument?.kind === 'number' && /^\d+\.0*$/.test(argument.text);
  });
  return at < 0 ? undefined : sourceOf(query, at, at + 4);
}

/** Names under which the engine keeps what is not a property. */
function reservedName(query: Query): string | undefined {
  return query.tokens.find((token) => /^_(id|type|labels|source|target)$/.test(token.text) && token.kind !== 'string')
    ?.text;
}
