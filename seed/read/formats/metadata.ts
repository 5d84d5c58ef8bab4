/** What a file says of itself, where it does: nothing here is guessed from its words. The same fields as front matter has. */
import type { FrontMatter } from '../frontMatter.ts';

/** `date` is the day of publication as stated; the day on which a file was saved is not one. `language` is a primary subtag: "fr". */
export type Metadata = FrontMatter;

/** The day of an ISO date or date and time, as written there, whatever the hour and its zone; nothing for other notations. */
export function isoDate(value: string | undefined): Metadata {
  const date = /^\s*(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?![\d-])/.exec(value ?? '')?.[1];
  return date ? { date } : {};
}

/** "fr-CA" → "fr". */
export function primaryLanguage(tag: string | undefined): Metadata {
  const language = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return language ? { language } : {};
}
