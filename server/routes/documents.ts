/** What the Documents screen asks. Shapes: model/api/documents.ts. */
import { z } from 'zod';
import { documentAnswerSchema, documentsSchema } from '../../model/api/documents.ts';
import { problemSchema } from '../../model/api/problem.ts';
import type { App } from '../edge/types.ts';
import { listDocuments, readDocument } from '../questions/documents.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { id, languageParameter } from './request.ts';

const problems = { '4xx': problemSchema, '5xx': problemSchema };
const querystring = z.object({ lang: languageParameter });

export function documentRoutes(app: App, store: GraphStore): void {
  app.get('/api/documents', { schema: { querystring, response: { 200: documentsSchema, ...problems } } }, async () =>
    listDocuments(store),
  );

  app.get(
    '/api/documents/:id',
    { schema: { params: z.object({ id }), querystring, response: { 200: documentAnswerSchema, ...problems } } },
    async ({ params }) => readDocument(store, params.id),
  );
}
