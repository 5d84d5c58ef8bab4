/** GET /api/health */
import { z } from 'zod';

export const healthSchema = z.object({
  /** "degraded": the server runs, the graph does not answer. */
  status: z.enum(['ok', 'degraded']),
  engine: z.enum(['embedded', 'neo4j']),
  version: z.string(),
  /** Sequence of the last change in the journal; 0 in an empty graph. */
  sequence: z.int().nonnegative(),
});
export type Health = z.infer<typeof healthSchema>;
