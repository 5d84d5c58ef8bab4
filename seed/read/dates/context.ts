/**
 * What a date leaves out, from dates that the same document states in full: its dateline, the heading above, the date before. A year
 * that the document never states stays unknown.
 */
import type { Zone } from '../../annotations.ts';
import { dayNumber, fromDayNumber, isRealDay, type PartialDate, weekdayOf } from './calendar.ts';
import type { DateExpression } from './expressions.ts';

/** An expression with the zone it stands in. */
export interface PlacedExpression extends DateExpression {
  readonly zone: number;
}

export interface ResolvedDates {
  readonly from: PartialDate;
  readonly to?: PartialDate;
}

/** Half a year: a day without a year is never further from the date that dates it. */
const NEAR = 183;
/** A weekday is sure within a stay of at most a week. */
const WEEK = 7;

/** Completes each expression as far as the document allows; in the order given. @param documentDate known from outside the text, if it is */
export function resolveDates(
  expressions: readonly PlacedExpression[],
  zones: readonly Zone[],
  documentDate?: PartialDate,
): ResolvedDates[] {
  const anchors = findAnchors(expressions, zones, documentDate);
  const resolved: ResolvedDates[] = [];
  let previous: ResolvedDates | undefined;
  for (const expression of expressions) {
    const dates = resolveOne(expression, anchors(expression), previous);
    resolved.push(dates);
    if (dates.from.month !== undefined) previous = dates;
  }
  const stays = findStays(resolved);
  return resolved.map((dates, index) =>
    expressions[index]?.precision === 'weekday' ? { from: resolveWeekday(dates.from, stays) } : dates,
  );
}

interface Anchors {
  /** The document's own date: given from outside, its dateline's, or that of a short line at its head. */
  readonly document: PartialDate | undefined;
  /** Ranges and days with month and year, nearest first: headings above, the document's own, dates before, any. */
  readonly near: readonly ResolvedDates[];
  /** Every month that the document names beside a day. */
  readonly months: ReadonlySet<number>;
}

/** A line at the head of a letter, a minute, a magazine: "Dunkerque, le 12 mai 2025", "Automne 2023". */
const HEAD_ZONES = 4;
const MAX_HEAD_LENGTH = 120;
/** The month in the middle of a season. Winter has two years, so it dates nothing. */
const SEASON_MONTHS: Readonly<Record<string, number>> = {
  printemps: 4,
  spring: 4,
  ete: 7,
  summer: 7,
  automne: 10,
  autumn: 10,
  fall: 10,
};

/** So many dates before, or in a heading, are enough to look at; a text of dates only stays linear. */
const MAX_NEAR = 4;

/** @returns what dates an expression; to be asked in the order of the text */
function findAnchors(
  expressions: readonly PlacedExpression[],
  zones: readonly Zone[],
  documentDate?: PartialDate,
): (expression: PlacedExpression) => Anchors {
  const isInHead = ({ zone }: PlacedExpression) =>
    zone < HEAD_ZONES && (zones[zone] as Zone).end - (zones[zone] as Zone).start <= MAX_HEAD_LENGTH;
  const full = expressions.filter(({ from }) => from.year !== undefined && from.month !== undefined);
  const seasons = expressions.filter((expression) => expression.season && isInHead(expression)).flatMap(seasonAsMonth);
  const dateline = full.filter(({ zone }) => zones[zone]?.kind === 'dateline');
  const head = full.filter((expression) => isInHead(expression) && !expression.to);
  const [own] = [...dateline, ...head];
  const document = documentDate ?? own?.from;
  const months = new Set(
    expressions.flatMap(({ from, to }) => [from.month, to?.month]).filter((month) => month !== undefined),
  );
  const given: Dates[] = document ? [{ from: document }] : [];
  const byZone = Map.groupBy(full, ({ zone }) => zone);
  const recent: Dates[] = [];
  let next = 0;
  return (expression) => {
    while (next < full.length && (full[next] as PlacedExpression).first < expression.first)
      recent.unshift(full[next++] as Dates);
    recent.length = Math.min(recent.length, MAX_NEAR);
    const headings = headingsAbove(zones, expression.zone).flatMap(
      (zone) => byZone.get(zone)?.slice(0, MAX_NEAR) ?? [],
    );
    const near: Dates[] = [...headings, ...given, ...recent, ...seasons, ...full.slice(0, MAX_NEAR)];
    return { document, months, near: near.map(({ from, to }) => ({ from, ...(to && { to }) })) };
  };
}

type Dates = Pick<DateExpression, 'from' | 'to'>;

function seasonAsMonth({ from, season }: DateExpression): Dates[] {
  const month = SEASON_MONTHS[season ?? ''];
  return month === undefined || from.year === undefined ? [] : [{ from: { year: from.year, month } }];
}

function headingsAbove(zones: readonly Zone[], zone: number): number[] {
  const above: number[] = [];
  for (let at = zones[zone]?.heading ?? -1; at >= 0 && above.length < 6; at = zones[at]?.heading ?? -1) above.push(at);
  return above;
}

function resolveOne(
  expression: PlacedExpression,
  anchors: Anchors,
  previous: ResolvedDates | undefined,
): ResolvedDates {
  const { from, to, offsetDays, precision } = expression;
  if (precision === 'time' || precision === 'year' || precision === 'weekday') return { from };
  if (offsetDays !== undefined) return { from: shift(anchors.document, offsetDays) };
  if (precision === 'season') return { from };
  const start = complete(from, expression, anchors, previous);
  if (!to) return { from: start };
  const end = to.year === undefined ? { ...to, ...(start.year !== undefined && { year: laterYear(start, to) }) } : to;
  return { from: start, to: end };
}

const laterYear = (start: PartialDate, end: PartialDate) =>
  (start.year as number) + ((end.month ?? 12) < (start.month ?? 1) ? 1 : 0);

function shift(document: PartialDate | undefined, days: number): PartialDate {
  return document?.day === undefined ? {} : fromDayNumber(dayNumber(document) + days);
}

function complete(
  from: DateExpression['from'],
  expression: PlacedExpression,
  anchors: Anchors,
  previous: ResolvedDates | undefined,
): PartialDate {
  const withMonth = from.either
    ? chooseOrder(from.either, anchors)
    : from.month === undefined
      ? findMonth(from, anchors, previous)
      : from;
  if (!withMonth) return from.either ? {} : from;
  if (withMonth.year !== undefined || withMonth.month === undefined) return withMonth;
  const anchor = expression.direction ? anchors.document && { from: anchors.document } : anchors.near[0];
  const year = anchor && nearestYear(withMonth, anchor.from, expression.direction);
  return year === undefined ? withMonth : { ...withMonth, year };
}

/** "3/4" is the third of April or the fourth of March, whichever month the document speaks of; else unknown. */
function chooseOrder([first, second]: readonly [number, number], anchors: Anchors): PartialDate | undefined {
  if (first === second) return { month: first, day: second };
  if (anchors.months.has(first) === anchors.months.has(second)) return undefined;
  return anchors.months.has(first) ? { month: first, day: second } : { month: second, day: first };
}

/** "Le 4", "Mar. 4": the month of the stay that has such a day, or of the date just before. */
function findMonth(from: PartialDate, anchors: Anchors, previous: ResolvedDates | undefined): PartialDate | undefined {
  const candidates = [...(previous ? [previous] : []), ...anchors.near];
  for (const { from: start, to } of candidates) {
    for (const { year, month } of [start, ...(to ? [to] : [])]) {
      const fits = month !== undefined && isInside(from.day as number, month, start, to);
      const isRightDay =
        from.weekday === undefined ||
        year === undefined ||
        weekdayOf(dayNumber({ year, month: month ?? 1, day: from.day ?? 1 })) === from.weekday;
      if (fits && isRightDay) return { ...from, month, ...(year !== undefined && { year }) };
    }
  }
  return undefined;
}

/** Within a range of days; a single day only says the month. */
function isInside(day: number, month: number, start: PartialDate, end: PartialDate | undefined): boolean {
  if (!isRealDay(start.year ?? 2024, month, day)) return false;
  if (!end || start.day === undefined || end.day === undefined) return true;
  const at = month * 100 + day;
  const [low, high] = [(start.month ?? month) * 100 + start.day, (end.month ?? month) * 100 + end.day];
  return low <= high ? at >= low && at <= high : at >= low || at <= high;
}

function nearestYear(
  date: PartialDate,
  anchor: PartialDate,
  direction: DateExpression['direction'],
): number | undefined {
  if (anchor.year === undefined) return undefined;
  const years = [anchor.year - 1, anchor.year, anchor.year + 1];
  const distance = (year: number) => dayNumber({ ...date, year }) - dayNumber(anchor);
  const allowed = years.filter((year) =>
    direction === 'past'
      ? distance(year) <= 0
      : direction === 'future'
        ? distance(year) > 0
        : Math.abs(distance(year)) <= NEAR,
  );
  return allowed.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))[0];
}

/** "Mardi" within the one stay of a week that the document dates: its one Tuesday. Otherwise a weekday stays without a date. */
function resolveWeekday(from: PartialDate, stays: readonly ResolvedDates[]): PartialDate {
  const [stay, ...others] = stays;
  if (!stay || others.length > 0) return from;
  const [first, last] = [dayNumber(stay.from), dayNumber(stay.to as PartialDate)];
  for (let day = first; day <= last; day++)
    if (weekdayOf(day) === from.weekday) return { ...from, ...fromDayNumber(day) };
  return from;
}

/** The ranges of a week at most, each once; a range within another is a part of it. */
function findStays(dates: readonly ResolvedDates[]): ResolvedDates[] {
  const ranges = new Map<string, ResolvedDates>();
  for (const range of dates) {
    const { from, to } = range;
    if (from.year === undefined || from.day === undefined || to?.day === undefined) continue;
    const length = dayNumber(to) - dayNumber(from);
    if (length >= 0 && length < WEEK) ranges.set(`${dayNumber(from)} ${dayNumber(to)}`, range);
    if (ranges.size > MAX_NEAR) return [];
  }
  const distinct = [...ranges.values()];
  return distinct.filter((inner) => !distinct.some((outer) => outer !== inner && holds(outer, inner)));
}

function holds(outer: ResolvedDates, inner: ResolvedDates): boolean {
  const end = ({ to }: ResolvedDates) => dayNumber(to as PartialDate);
  return dayNumber(outer.from) <= dayNumber(inner.from) && end(outer) >= end(inner);
}
