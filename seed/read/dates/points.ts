/** One point in time at a token: "lundi 3 octobre 2024", "May 12", "octobre 2024", "2025-05-12", "Mar. 4". Ranges of them: expressions.ts. */
import type { Language, Token } from '../../annotations.ts';
import { MONTHS, type PartialDate, WEEKDAYS } from './calendar.ts';

export interface Point extends PartialDate {
  /** Index after its last token. */
  readonly end: number;
  /** "3/4": which is the day, the context must tell. */
  readonly either?: readonly [first: number, second: number];
}

type Reader = { readonly tokens: readonly Token[]; readonly limit: number; readonly language: Language };

/** The longest point that begins at a token; undefined where none does. A bare number or month is none: see the caller. */
export function readPoint(reader: Reader, at: number): Point | undefined {
  return readIsoDate(reader, at) ?? readNumericDate(reader, at) ?? readNamedDate(reader, at);
}

/** A day of the month, "1er", "3rd", "12", and nothing more. */
export function readDay({ tokens, limit }: Reader, at: number): number | undefined {
  const token = at < limit ? tokens[at] : undefined;
  const match = token && /^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(token.fold);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

/** A year from 1900 to 2099, also as a poor scan has it: "2O33", "I994". */
export function readYear({ tokens, limit }: Reader, at: number): number | undefined {
  const text = at < limit ? (tokens[at]?.text ?? '') : '';
  if (!/^(?:[1Il]9|2[0O])[\dOIl]{2}$/.test(text)) return undefined;
  const year = Number(text.replaceAll('O', '0').replace(/[Il]/g, '1'));
  return year >= 1900 && year <= 2099 ? year : undefined;
}

export function readMonth({ tokens, limit, language }: Reader, at: number): number | undefined {
  const token = at < limit ? tokens[at] : undefined;
  // English months are names: "may" and "march" are verbs.
  if (!token || (language === 'en' && token.shape === 'lower')) return undefined;
  return MONTHS[language].get(withoutStop(token.fold));
}

export function readWeekday({ tokens, limit, language }: Reader, at: number): number | undefined {
  const token = at < limit ? tokens[at] : undefined;
  if (!token || (language === 'en' && token.shape === 'lower')) return undefined;
  const isShort = token.fold.length <= 3;
  // "mer" is the sea, "sat" a verb: three letters are a day with a full stop or before a number.
  if (isShort && readDay({ tokens, limit, language }, at + 1) === undefined) return undefined;
  return WEEKDAYS[language].get(withoutStop(token.fold));
}

const withoutStop = (word: string) => (word.endsWith('.') ? word.slice(0, -1) : word);
const foldAt = ({ tokens, limit }: Reader, at: number) => (at < limit ? (tokens[at]?.fold ?? '') : '');

/** "2025-05-12" is five tokens. */
function readIsoDate(reader: Reader, at: number): Point | undefined {
  const year = readYear(reader, at);
  if (year === undefined || foldAt(reader, at + 1) !== '-' || foldAt(reader, at + 3) !== '-') return undefined;
  const [month, day] = [readDay(reader, at + 2), readDay(reader, at + 4)];
  if (!month || month > 12 || !day || reader.tokens[at]!.end !== reader.tokens[at + 1]!.start) return undefined;
  return { year, month, day, end: at + 5 };
}

/** "12/05/2025", "20.02.2026", and without a year "27/10", "3.03". */
function readNumericDate(reader: Reader, at: number): Point | undefined {
  const match = /^(\d{1,2})[/.](\d{1,2})(?:[/.]((?:19|20)\d{2}))?$/.exec(foldAt(reader, at));
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const year = match[3] === undefined ? {} : { year: Number(match[3]) };
  if (reader.language === 'fr')
    return first <= 31 && second <= 12 && first * second > 0
      ? { ...year, day: first, month: second, end: at + 1 }
      : undefined;
  if (first > 12 && second <= 12 && first <= 31) return { ...year, day: first, month: second, end: at + 1 };
  if (second > 12 && first <= 12 && second <= 31) return { ...year, day: second, month: first, end: at + 1 };
  return first * second > 0 && first <= 12 && second <= 12
    ? { ...year, either: [first, second], end: at + 1 }
    : undefined;
}

/** "(weekday) day month (year)" in both languages, "(weekday) month day (year)" in English, "month year", "weekday day". */
function readNamedDate(reader: Reader, start: number): Point | undefined {
  let at = start;
  const weekday = readWeekday(reader, at);
  if (weekday !== undefined) {
    at++;
    if (foldAt(reader, at) === ',' || foldAt(reader, at) === '.') at++;
    if (/^(?:le|the)$/.test(foldAt(reader, at))) at++;
  }
  const named = readDayMonth(reader, at) ?? readMonthDay(reader, at);
  if (named) return { ...named, ...(weekday !== undefined && { weekday }) };
  if (weekday === undefined) return readMonthYear(reader, at);
  const day = readDay(reader, at);
  const isTime = /^(?:h|heures?|am|pm|a\.m\.|p\.m\.)$/.test(foldAt(reader, at + 1));
  return day !== undefined && !isTime ? { weekday, day, end: at + 1 } : { weekday, end: start + 1 };
}

function readDayMonth(reader: Reader, at: number): Point | undefined {
  const day = readDay(reader, at);
  if (day === undefined) return undefined;
  const monthAt = /^(?:of|de)$/.test(foldAt(reader, at + 1)) ? at + 2 : at + 1;
  const month = readMonth(reader, monthAt);
  return month === undefined ? undefined : withYear(reader, { day, month, end: monthAt + 1 });
}

function readMonthDay(reader: Reader, at: number): Point | undefined {
  if (reader.language !== 'en') return undefined;
  const [month, day] = [readMonth(reader, at), readDay(reader, at + 1)];
  return month === undefined || day === undefined ? undefined : withYear(reader, { day, month, end: at + 2 });
}

function readMonthYear(reader: Reader, at: number): Point | undefined {
  const month = readMonth(reader, at);
  if (month === undefined) return undefined;
  const point = withYear(reader, { month, end: at + 1 });
  return point.year === undefined ? undefined : point;
}

/** Takes a year that follows, also after a comma or "de". */
export function withYear<Value extends { readonly end: number }>(
  reader: Reader,
  point: Value,
): Value & { year?: number; end: number } {
  const skip = /^(?:,|de|of)$/.test(foldAt(reader, point.end)) ? 1 : 0;
  const year = readYear(reader, point.end + skip);
  return year === undefined ? point : { ...point, year, end: point.end + skip + 1 };
}
