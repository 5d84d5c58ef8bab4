/** Queries such as people write, made up from a seed: patterns, conditions, projections and aggregates over the kinds of the ontology. */

const LABELS = ['Person', 'City', 'Company', 'Visit', 'Mission', 'Sector', 'Place', 'Organization', 'Entity', 'Entity'];
const TYPES = ['MET', 'MAYOR_OF', 'LOCATED_IN', 'INCLUDES', 'NEXT', 'HOSTED_BY', 'TOOK_PART_IN', 'HOLDS_ROLE'];
const PROPERTIES = ['name', 'id', 'order', 'kind', 'acronym', 'countryCode', 'latitude', 'named', 'startDate'];
const LITERALS = ["'Ann'", "'KR'", '1', '35', '43.3', 'true', "'2024'", '$name', '$number'];

export function randomQueries(seed: number, count: number): readonly string[] {
  let state = seed;
  const below = (n: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * n);
  };
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;

  const node = (v: string) => one([`(${v}:${one(LABELS)})`, `(${v}:Entity)`, `(${v}:Entity {countryCode: 'KR'})`]);
  const arrow = () =>
    one([
      `-[:${one(TYPES)}]->`,
      `<-[:${one(TYPES)}|${one(TYPES)}]-`,
      '-[r]-',
      `-[:${one(TYPES)}*1..2]->`,
      '-[*1..2]-',
      '-->',
      '--',
    ]);
  const number = (v: string) =>
    one([
      `${v}.order`,
      `${v}.latitude`,
      `size(${v}.name)`,
      `${v}.order * 2 + 1`,
      `${v}.order % 2`,
      `round(${v}.latitude)`,
    ]);
  const text = (v: string) =>
    one([
      `${v}.name`,
      `toLower(${v}.name)`,
      `left(${v}.name, 2)`,
      `${v}.name + '!'`,
      `${v}.order + 'e'`,
      `split(${v}.id, ':')[0]`,
      `coalesce(${v}.acronym, ${v}.name)`,
      `toUpper(${v}.kind)`,
    ]);
  const simple = (v: string) =>
    one([
      `${v}.${one(PROPERTIES)} = ${one(LITERALS)}`,
      `${v}.${one(PROPERTIES)} IS NULL`,
      `${number(v)} > ${one(['0', '1', '30'])}`,
      `${text(v)} CONTAINS 'a'`,
      `NOT ${v}:${one(LABELS)}`,
      `${v}.name IN ['Ann', 'Ore', 'Two']`,
      `EXISTS { (${v})-[:${one(TYPES)}]-() }`,
      `COUNT { (${v})--() } > 1`,
      `NOT (${v})-[:${one(TYPES)}]->()`,
      `any(x IN ${v}.aliases WHERE x STARTS WITH 'A')`,
      `'Person' IN labels(${v})`,
    ]);
  const condition = (v: string) =>
    one([
      simple(v),
      simple(v),
      `(${simple(v)} AND ${simple(v)})`,
      `(${simple(v)} OR ${simple(v)})`,
      `NOT (${simple(v)})`,
    ]);
  const item = (v: string) =>
    one([
      `${v}.${one(PROPERTIES)}`,
      text(v),
      number(v),
      v,
      `${v} {.name, .id}`,
      `[x IN ${v}.aliases | toUpper(x)]`,
      `CASE WHEN ${simple(v)} THEN ${text(v)} ELSE ${v}.id END`,
      `[(${v})-[:${one(TYPES)}]->(y) | y.id]`,
      `EXISTS { (${v})-->() }`,
      `COUNT { (${v})-->() }`,
      `{a: ${v}.name, b: ${number(v)}}`,
      `${number(v)} / ${one(['2', '2.0', '3'])}`,
      `head(${v}.aliases)`,
    ]);
  const aggregate = (v: string) =>
    one([
      'count(*)',
      `count(DISTINCT ${v}.kind)`,
      `collect(${v}.name)`,
      `sum(${number(v)})`,
      `avg(${v}.order)`,
      `max(${number(v)})`,
      `size(collect(${v}))`,
      `sum(${v}.order) * 2`,
      `min(${v}.kind)`,
      `collect(${v})`,
    ]);
  const ending = (v: string) =>
    one([
      `RETURN ${one([`${v}.kind`, text(v), v, `${v}.countryCode AS k`])}, ${aggregate(v)}`,
      `RETURN ${aggregate(v)}`,
      `WITH ${v}, count(*) AS n WHERE n > ${one(['0', '1'])} RETURN ${v}.name AS name, n`,
      `WITH DISTINCT ${v} AS x RETURN ${item('x')}, x.id ORDER BY x.id ${one(['', 'LIMIT 2', 'SKIP 1', 'DESC'])}`,
      `RETURN DISTINCT ${item(v)}`,
      `RETURN ${item(v)}, ${item('a')}`,
    ]);
  return Array.from({ length: count }, () => {
    const two = below(3) > 0;
    const first = `MATCH ${node('a')}${two ? arrow() + node('b') : ''}`;
    const where = below(2) === 0 ? ` WHERE ${condition('a')}` : '';
    const optional = below(4) === 0 ? ` OPTIONAL MATCH (a)${arrow().replace('[r]', '')}${node('c')} WITH a, c` : '';
    const names = optional === '' ? (two ? ['a', 'b'] : ['a']) : ['a', 'c'];
    return `${first}${where}${optional} ${ending(one(names))}`;
  });
}
