/** Layer 9, when: the days of the mission, of each stop, of each signature, from the dates that stand nearest. No date is guessed. */
import type { Claim, Mention, ReadText, Span } from '../../annotations.ts';
import type { DateMention } from '../../read/dates.ts';
import { contains } from '../spans.ts';
import type { Stop } from './stop.ts';

/** Days that a whole mission took: a range in the head of the document, or in a sentence that speaks of the mission at those `places`. */
export function missionDays(
  read: ReadText,
  dates: readonly DateMention[],
  places: readonly Span[],
): Record<string, string> {
  const head = { start: 0, end: read.zones.slice(0, 3).at(-1)?.end ?? 0 };
  const speaks = (date: Span) => {
    const sentence = read.sentences.find((candidate) => contains(candidate, date));
    return sentence !== undefined && places.some((place) => contains(sentence, place));
  };
  const ranges = dates.filter((date) => date.endDate !== undefined && date.startDate !== undefined);
  return daysOf(ranges.find((date) => contains(head, date)) ?? ranges.find(speaks));
}

/** A stop with its day: said in its own words, in its sentence, or in the heading of its day. */
export function withDay(read: ReadText, dates: readonly DateMention[], stop: Stop): Stop {
  const zone = read.zones.find((candidate) =>
    contains(candidate, { start: stop.span.start, end: stop.span.start + 1 }),
  );
  const sentence = read.sentences.find((candidate) =>
    contains(candidate, { start: stop.span.start, end: stop.span.start + 1 }),
  );
  const heading = zone && read.zones[zone.heading];
  const whole = dates.filter((date) => date.startDate?.length === 10);
  const near =
    whole.find((date) => contains(stop.span, date)) ??
    whole.findLast((date) => sentence !== undefined && contains(sentence, date) && date.start < stop.span.start) ??
    whole.find((date) => sentence !== undefined && contains(sentence, date)) ??
    whole.find((date) => heading?.kind === 'heading' && contains(heading, date) && date.endDate === undefined);
  return near ? { ...stop, ...daysOf(near) } : stop;
}

/** Agreements with the day on which the text says that they were signed. */
export function withSigningDays(
  read: ReadText,
  dates: readonly DateMention[],
  mentions: readonly Mention[],
  claims: readonly Claim[],
): Mention[] {
  const days = new Map<number, string>();
  for (const { type, to, evidence, modality } of claims) {
    if (type !== 'SIGNED' || modality !== 'done' || days.has(to)) continue;
    const date = evidence.map((span) => dayIn(read, dates, span)).find((day) => day !== undefined);
    if (date !== undefined) days.set(to, date);
  }
  return mentions.map((mention) => {
    const date = days.get(mention.id);
    return date === undefined ? mention : { ...mention, details: { ...mention.details, date } };
  });
}

function dayIn(read: ReadText, dates: readonly DateMention[], span: Span): string | undefined {
  const sentence = read.sentences.find((candidate) => contains(candidate, { start: span.start, end: span.start + 1 }));
  const day =
    sentence &&
    dates.find((date) => contains(sentence, date) && date.startDate?.length === 10 && date.endDate === undefined);
  return day?.startDate;
}

function daysOf(date: DateMention | undefined): Record<string, string> {
  if (!date?.startDate) return {};
  return { startDate: date.startDate, ...(date.endDate !== undefined && { endDate: date.endDate }) };
}
