/** Dates, numbers and lists as each language writes them. Dates of documents may be partial: "2024", "2024-10", "2024-10-03". */
import type { UiLanguage } from '../../model/ontology/types.ts';

const LOCALES: Readonly<Record<UiLanguage, string>> = { fr: 'fr-CA', en: 'en-CA', ko: 'ko-KR' };

export const formatNumber = (value: number, language: UiLanguage): string =>
  new Intl.NumberFormat(LOCALES[language]).format(value);

/** "Bécancour, Séoul et Pohang". */
export const formatList = (items: readonly string[], language: UiLanguage): string =>
  listFormat(language).format(items);

/** The pieces between the items of a list, so that each item can be an element of its own. */
export const listParts = (
  items: readonly string[],
  language: UiLanguage,
): ReturnType<Intl.ListFormat['formatToParts']> => listFormat(language).formatToParts(items);
const listFormat = (language: UiLanguage) => new Intl.ListFormat(LOCALES[language], { type: 'conjunction' });

/** A day, a month or a year, as far as it is stated; anything that is no date comes back unchanged. */
export function formatDate(iso: string, language: UiLanguage): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (match === null) return iso;
  const [, year, month, day] = match;
  // Noon in UTC, shown in UTC: a calendar date must not slide to the day before west of Greenwich.
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), 12));
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month !== undefined && { month: 'long' }),
    ...(day !== undefined && { day: 'numeric' }),
  }).format(date);
}

/** "3 – 6 octobre 2024"; one date where both are the same or only one is known. */
export function formatDates(start: string | undefined, end: string | undefined, language: UiLanguage): string {
  const dates = [start, end].filter((date) => date !== undefined && date !== '');
  const unique = [...new Set(dates as string[])].map((date) => formatDate(date, language));
  return unique.join(' – ');
}

/** The moment of a change, in the reader's own time. */
export const formatMoment = (iso: string, language: UiLanguage): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
