/** Cypher that a person typed: reading only, within the limits. Shape: model/api/query.ts. */
import { z } from 'zod';
import { problemSchema } from '../../model/api/problem.ts';
import { queryAnswerSchema, queryRequestSchema } from '../../model/api/query.ts';
import { LIMITS } from '../../model/limits.ts';
import type { App } from '../edge/types.ts';
import { plainValue } from '../questions/plainValue.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { languageParameter } from './request.ts';

export function queryRoutes(app: App, store: GraphStore): void {
  app.post(
    '/api/query',
    {
      schema: {
        querystring: z.object({ lang: languageParameter }),
        body: queryRequestSchema,
        response: { 200: queryAnswerSchema, '4xx': problemSchema, '5xx': problemSchema },
      },
    },
    async ({ body }) => {
      const answer = await store.query(body.cypher, body.params, LIMITS.query);
      return {
        columns: [...answer.columns],
        rows: answer.rows.map((row) => row.map(plainValue)),
        ms: answer.ms,
        truncated: answer.truncated,
      };
    },
  );
}
