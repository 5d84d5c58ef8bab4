/** Dates, ranges, months, seasons, years and times of day in one sentence, as the text says them. What is missing: context.ts. */
import type { Language, Token } from '../../annotations.ts';
import { type PartialDate, SEASONS } from './calendar.ts';
import { type Point, readDay, readMonth, readPoint, readYear, withYear } from './points.ts';

export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'weekday' | 'time';

/** Token indices, and what stands there. */
export interface DateExpression {
  readonly first: number;
  readonly end: number;
  readonly precision: DatePrecision;
  readonly from: Omit<Point, 'end'>;
  readonly to?: PartialDate;
  /** "09:30". */
  readonly time?: string;
  /** "dernier", "next": before or after the document's own date. */
  readonly direction?: 'past' | 'future';
  /** "hier", "tomorrow": days from the document's own date. */
  readonly offsetDays?: number;
  /** "automne", folded. */
  readonly season?: string;
}

type Reader = { readonly tokens: readonly Token[]; readonly limit: number; readonly language: Language };

const CONNECTORS = new Set(['au', 'a', 'to', 'until', 'through', '-', '–', '--', 'et', 'and', '&']);
const BEFORE_DAY = new Set(['le', 'du', 'au', 'the', 'on', 'des']);
const BEFORE_MONTH = new Set(
  "en de d' depuis des avant apres jusqu'en debut fin mi courant in of since until by early late mid last next before after during this".split(
    ' ',
  ),
);
const BEFORE_YEAR = new Set(
  "en de d' depuis des avant apres jusqu'en in of since until by before after from for fin debut l'an annee year (".split(
    ' ',
  ),
);
const LAST = new Set(['dernier', 'derniere', 'derniers', 'last', 'passe', 'passee']);
const NEXT = new Set(['prochain', 'prochaine', 'prochains', 'next']);
const RELATIVE: Readonly<Record<string, number>> = {
  hier: -1,
  "aujourd'hui": 0,
  demain: 1,
  yesterday: -1,
  today: 0,
  tomorrow: 1,
};

/** All expressions of `tokens.slice(first, limit)`, in order, none within another. */
export function findExpressions(
  tokens: readonly Token[],
  first: number,
  limit: number,
  language: Language,
): DateExpression[] {
  const reader = { tokens, limit, language };
  const found: DateExpression[] = [];
  for (let at = first; at < limit; ) {
    const expression = readTime(reader, at) ?? readRange(reader, at, first) ?? readVague(reader, at, first);
    if (expression) found.push(expression);
    at = expression?.end ?? at + 1;
  }
  return found;
}

const foldAt = ({ tokens, limit }: Reader, at: number) => (at >= 0 && at < limit ? (tokens[at]?.fold ?? '') : '');

/** "9 h 00", "9h30", "09:15", "9:30 a.m.", "3 p.m.". */
function readTime(reader: Reader, at: number): DateExpression | undefined {
  const joined = /^(\d{1,2})(?:h|:)(\d{2})?$/.exec(foldAt(reader, at));
  if (joined) return time(reader, at, at + 1, Number(joined[1]), Number(joined[2] ?? 0));
  const hour = /^\d{1,2}$/.test(foldAt(reader, at)) ? Number(foldAt(reader, at)) : 99;
  if (/^(?:h|heures?)$/.test(foldAt(reader, at + 1)) && hour < 25) {
    const minutes = /^\d{2}$/.test(foldAt(reader, at + 2)) ? Number(foldAt(reader, at + 2)) : undefined;
    return time(reader, at, at + (minutes === undefined ? 2 : 3), hour, minutes ?? 0);
  }
  return isMeridian(foldAt(reader, at + 1)) ? time(reader, at, at + 1, hour, 0) : undefined;
}

const isMeridian = (word: string) => /^[ap]\.?m\.?$/.test(word);

function time(reader: Reader, first: number, after: number, hour: number, minute: number): DateExpression | undefined {
  const meridian = isMeridian(foldAt(reader, after)) ? foldAt(reader, after)[0] : undefined;
  const shift = meridian === 'p' && hour < 12 ? 12 : meridian === 'a' && hour === 12 ? -12 : 0;
  if (hour + shift > 23 || minute > 59) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    first,
    end: meridian ? after + 1 : after,
    precision: 'time',
    from: {},
    time: `${two(hour + shift)}:${two(minute)}`,
  };
}

/** One day or several: "3 octobre", "du 3 au 7 octobre", "May 12-16, 2025", "20 et 21 novembre", "le 4". */
function readRange(reader: Reader, at: number, sentenceStart: number): DateExpression | undefined {
  const point = readPoint(reader, at);
  if (point && isTrusted(reader, at, point, sentenceStart)) return continueRange(reader, at, point);
  const day = readDay(reader, at);
  if (day === undefined) return undefined;
  const range = readDayRange(reader, at, day);
  if (range) return range;
  return isDayAlone(reader, at) ? { first: at, end: at + 1, precision: 'day', from: { day } } : undefined;
}

/** "3/4" is a date at the head of a row, in brackets or after an article; elsewhere it is a fraction. "1.5" is never one. */
function isTrusted(reader: Reader, at: number, point: Point, sentenceStart: number): boolean {
  const isBare = point.end === at + 1 && point.year === undefined && /^\d/.test(foldAt(reader, at));
  if (!isBare) return true;
  const before = foldAt(reader, at - 1);
  if (BEFORE_DAY.has(before)) return true;
  return foldAt(reader, at).includes('/') && (at === sentenceStart || before === '(' || before === '|');
}

function continueRange(reader: Reader, first: number, from: Point): DateExpression {
  const next = CONNECTORS.has(foldAt(reader, from.end)) ? from.end + 1 : -1;
  const to = next < 0 ? undefined : (readPoint(reader, next) ?? readLaterDay(reader, next, from));
  if (!to || (to.day === undefined) !== (from.day === undefined)) return expression(reader, first, from);
  return range(first, { ...monthAndYear(to), ...from }, { ...monthAndYear(from), ...to }, to.end);
}

/** "May 12-**16**, 2025": a later day of the same month. */
function readLaterDay(reader: Reader, at: number, from: Point): Point | undefined {
  const day = readDay(reader, at);
  if (day === undefined || from.month === undefined || day <= (from.day ?? 31)) return undefined;
  return withYear(reader, { day, month: from.month, end: at + 1 });
}

/** "**3** au 7 octobre", "**24**-29 novembre". "Jour 1 – jeudi 20" is no range: a dash between blanks before a weekday divides. */
function readDayRange(reader: Reader, at: number, day: number): DateExpression | undefined {
  let next = at + 1;
  while (foldAt(reader, next) === ',' && readDay(reader, next + 1) !== undefined) next += 2;
  if (!CONNECTORS.has(foldAt(reader, next))) return undefined;
  const to = readPoint(reader, next + 1);
  if (to?.day === undefined || to.month === undefined) return undefined;
  if (to.weekday !== undefined && /^[-–]/.test(foldAt(reader, next))) return undefined;
  return range(at, { day, ...monthAndYear(to) }, to, to.end);
}

function monthAndYear({ month, year }: PartialDate): PartialDate {
  return { ...(month !== undefined && { month }), ...(year !== undefined && { year }) };
}

/** "Le **4**, les délégués …": an article before it, a mark or the end behind it. */
function isDayAlone(reader: Reader, at: number): boolean {
  return /^(?:le|the|du|au)$/.test(foldAt(reader, at - 1)) && /^(?:|[,.;:)|–·])$/.test(foldAt(reader, at + 1));
}

function range(first: number, from: PartialDate, to: PartialDate, end: number): DateExpression {
  return { first, end, precision: precisionOf(from), from: partsOf(from), to: partsOf(to) };
}

function expression(reader: Reader, first: number, point: Point): DateExpression {
  const either = point.either && { either: point.either };
  const from = { ...partsOf(point), ...either };
  return withDirection(reader, { first, end: point.end, precision: either ? 'day' : precisionOf(point), from });
}

function precisionOf({ day, month }: PartialDate): DatePrecision {
  if (day !== undefined) return 'day';
  return month === undefined ? 'weekday' : 'month';
}

function partsOf({ day, weekday, ...rest }: PartialDate): PartialDate {
  return { ...monthAndYear(rest), ...(day !== undefined && { day }), ...(weekday !== undefined && { weekday }) };
}

function withDirection(reader: Reader, found: DateExpression): DateExpression {
  const [before, after] = [foldAt(reader, found.first - 1), foldAt(reader, found.end)];
  if (LAST.has(after)) return { ...found, end: found.end + 1, direction: 'past' };
  if (NEXT.has(after)) return { ...found, end: found.end + 1, direction: 'future' };
  if (before === 'last') return { ...found, direction: 'past' };
  return before === 'next' ? { ...found, direction: 'future' } : found;
}

/** "en octobre", "au printemps 2025", "en 2022", "hier". */
function readVague(reader: Reader, at: number, sentenceStart: number): DateExpression | undefined {
  const word = foldAt(reader, at);
  const offsetDays = RELATIVE[word];
  if (offsetDays !== undefined) return { first: at, end: at + 1, precision: 'day', from: {}, offsetDays };
  const before = at === sentenceStart ? '' : foldAt(reader, at - 1);
  if (SEASONS[reader.language].has(word)) return readSeason(reader, at, before);
  const month = readMonth(reader, at);
  if (
    month !== undefined &&
    (BEFORE_MONTH.has(before) || LAST.has(foldAt(reader, at + 1)) || NEXT.has(foldAt(reader, at + 1)))
  ) {
    return expression(reader, at, { month, end: at + 1 });
  }
  const year = readYear(reader, at);
  if (year !== undefined && BEFORE_YEAR.has(before))
    return { first: at, end: at + 1, precision: 'year', from: { year } };
  return undefined;
}

/** "été" is also a participle: it is a season with a year or after "l'", "en", "cet". */
function readSeason(reader: Reader, at: number, before: string): DateExpression | undefined {
  const { year, end } = withYear(reader, { end: at + 1 });
  const isSure = year !== undefined || /^(?:au|l'|en|cet|this|in|the|next|last|cette)$/.test(before);
  if (!isSure || (before === 'en' && foldAt(reader, at) === 'ete' && foldAt(reader, at - 2) === '')) return undefined;
  return { first: at, end, precision: 'season', from: year === undefined ? {} : { year }, season: foldAt(reader, at) };
}
