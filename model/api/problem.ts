/** The one shape of every error answer. */
import { z } from 'zod';

export const problemSchema = z.object({
  code: z.string(),
  /** A sentence in the reader's language (Accept-Language), with the way out. */
  sentence: z.string(),
  retriable: z.boolean(),
});
export type Problem = z.infer<typeof problemSchema>;
