/** Whether the server runs and the graph answers. Never waits long: a graph that hangs is said to be away. */
import { readFileSync } from 'node:fs';
import { healthSchema } from '../../model/api/health.ts';
import type { App } from '../edge/types.ts';
import type { GraphStore } from '../store/graphStore.ts';

const PATIENCE_MS = 1_500;
/** As package.json says. */
export const PRODUCT_VERSION = (
  JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
).version;

export function healthRoutes(app: App, store: GraphStore): void {
  app.get('/api/health', { schema: { response: { 200: healthSchema } } }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    const common = { engine: store.engine, version: PRODUCT_VERSION };
    try {
      const sequence = await withPatience(Promise.all([store.sequence(), store.check()]).then(([first]) => first));
      return { status: 'ok' as const, ...common, sequence };
    } catch (error) {
      app.log.warn(error, 'the graph does not answer');
      return { status: 'degraded' as const, ...common, sequence: 0 };
    }
  });
}

async function withPatience<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
