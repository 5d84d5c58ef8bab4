/** What several requests have in common: the pair of shores that the reader chose, lists of ids, numbers within bounds. */
import { z } from 'zod';

/** "CA-QC,KR" → {a: "CA-QC", b: "KR"} */
export const shoresParameter = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z\d]{1,3})?,[A-Z]{2}(-[A-Z\d]{1,3})?$/, 'two area codes, such as CA-QC,KR')
  .transform((value) => {
    const [a, b] = value.split(',') as [string, string];
    return { a, b };
  })
  .optional();

/** The language of messages, where it is not that of the browser. Accepted everywhere. */
export const languageParameter = z.enum(['fr', 'en', 'ko']).optional();

export const withShores = z.object({ shores: shoresParameter, lang: languageParameter });

export const id = z.string().min(1).max(400);

/** A whole number as text, from `min` to `max`. */
export const count = (min: number, max: number, standard: number) =>
  z.coerce.number().int().min(min).max(max).default(standard);
