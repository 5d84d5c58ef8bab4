/**
 * Layer 10: when. Days, ranges, months, seasons, weekdays and times in a text, French and English, in ISO 8601 as far as the document
 * states them. Which visit or agreement a date belongs to is for extract/ to say.
 */
import type { ReadText, Span } from '../annotations.ts';
import { type PartialDate, toIso } from './dates/calendar.ts';
import { resolveDates } from './dates/context.ts';
import { type DatePrecision, findExpressions } from './dates/expressions.ts';

export interface DateMention extends Span {
  readonly precision: DatePrecision;
  /** "2024-10-03", "2024-10" or "2024"; absent while the document states no year. */
  readonly startDate?: string;
  /** Of a range only, inclusive. */
  readonly endDate?: string;
  /** "09:30", as written: no time zone is known. */
  readonly time?: string;
  /** What is known of the start, where it is no whole date: `{month: 10, day: 3}`. */
  readonly parts: PartialDate;
}

/**
 * All dates of a text, by start.
 * @param documentDate what is known from outside the text (front matter), ISO, possibly partial; no year comes from anywhere else
 */
export function findDates(
  read: Pick<ReadText, 'tokens' | 'sentences' | 'zones'>,
  { documentDate }: { readonly documentDate?: string } = {},
): DateMention[] {
  const expressions = read.sentences.flatMap((sentence) =>
    findExpressions(read.tokens, sentence.firstToken, sentence.endToken, sentence.language).map((expression) => ({
      ...expression,
      zone: sentence.zone,
    })),
  );
  const resolved = resolveDates(expressions, read.zones, fromIso(documentDate));
  return expressions.map(({ first, end, precision, time }, index) => {
    const { from, to } = resolved[index] as (typeof resolved)[number];
    const [startDate, endDate] = [toIso(from), to && toIso(to)];
    return {
      start: read.tokens[first]!.start,
      end: read.tokens[end - 1]!.end,
      precision,
      ...(startDate !== undefined && { startDate }),
      ...(endDate !== undefined && { endDate }),
      ...(time !== undefined && { time }),
      parts: from,
    };
  });
}

function fromIso(date: string | undefined): PartialDate | undefined {
  const [year, month, day] = date?.split('-').map(Number) ?? [];
  if (!year) return undefined;
  return { year, ...(month && { month }), ...(day && { day }) };
}
