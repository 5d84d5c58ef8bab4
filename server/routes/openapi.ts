/** The API described by itself, for machines: made from the same schemas that check each request. */
import { z } from 'zod';
import type { App } from '../edge/types.ts';

export function openapiRoutes(app: App): void {
  app.get(
    '/api/openapi.json',
    { schema: { hide: true, response: { 200: z.record(z.string(), z.unknown()) } } },
    async () => app.swagger() as unknown as Record<string, unknown>,
  );
}
