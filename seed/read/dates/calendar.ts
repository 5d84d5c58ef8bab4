/** Names of days, months and seasons with their numbers, and dates as ISO 8601. Nothing here knows of texts. */
import type { Language } from '../../annotations.ts';

/** What a text says of a day: any part may be missing. `weekday`: 1 Monday … 7 Sunday. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
}

const number = (lists: readonly string[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)));

/** Folded, without the full stop of an abbreviation. */
export const MONTHS: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fr: number(
    'janvier janv,fevrier fevr fev,mars,avril avr,mai,juin,juillet juill juil,aout,septembre sept,octobre oct,novembre nov,decembre dec'.split(
      ',',
    ),
  ),
  en: number(
    'january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec'.split(
      ',',
    ),
  ),
};
export const WEEKDAYS: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fr: number('lundi lun,mardi mar,mercredi mer,jeudi jeu,vendredi ven,samedi sam,dimanche dim'.split(',')),
  en: number(
    'monday mon,tuesday tue tues,wednesday wed,thursday thu thur thurs,friday fri,saturday sat,sunday sun'.split(','),
  ),
};
export const SEASONS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['printemps', 'ete', 'automne', 'hiver']),
  en: new Set(['spring', 'summer', 'autumn', 'fall', 'winter']),
};

/** As far as the parts go: "2024-10-03", "2024-10", "2024"; undefined without a year, or for a day that does not exist. */
export function toIso({ year, month, day }: PartialDate): string | undefined {
  if (year === undefined) return undefined;
  if (month === undefined) return day === undefined ? String(year) : undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  if (day === undefined) return `${year}-${two(month)}`;
  return isRealDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : undefined;
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days since 1970; a missing day counts as the middle of its month, a missing month as that of its year. */
export function dayNumber({ year = 1970, month, day }: PartialDate): number {
  return Date.UTC(year, (month ?? 7) - 1, day ?? 15) / 86_400_000;
}

export function fromDayNumber(days: number): Required<Omit<PartialDate, 'weekday'>> {
  const date = new Date(days * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(days: number): number {
  return new Date(days * 86_400_000).getUTCDay() || 7;
}
