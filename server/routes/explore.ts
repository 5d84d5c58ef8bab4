/** What the Explore screen asks: check, ask, answer. Shapes: model/api/explore.ts. */
import { z } from 'zod';
import * as api from '../../model/api/explore.ts';
import { problemSchema } from '../../model/api/problem.ts';
import { LIMITS } from '../../model/limits.ts';
import { ENTITY_TYPES, RELATIONSHIP_TYPES } from '../../model/ontology/types.ts';
import type { App } from '../edge/types.ts';
import { readBridges } from '../questions/bridges.ts';
import { readEntity } from '../questions/entity.ts';
import { countNeighbours, readNeighbours } from '../questions/neighbours.ts';
import { readOverview } from '../questions/overview.ts';
import { findPaths } from '../questions/paths.ts';
import { readRelationship } from '../questions/relationship.ts';
import { readSceneByIds } from '../questions/scene.ts';
import { searchEntities } from '../questions/search.ts';
import { readSides } from '../questions/shores/shores.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { count, id, withShores } from './request.ts';

const answers = <Schema extends z.ZodType>(schema: Schema) => ({
  200: schema,
  '4xx': problemSchema,
  '5xx': problemSchema,
});
const ids = z
  .string()
  .min(1)
  .transform((value) => value.split(',').filter((part) => part !== ''))
  .pipe(z.array(id).min(1).max(LIMITS.expand.maxNodes));

export function exploreRoutes(app: App, store: GraphStore): void {
  app.get(
    '/api/overview',
    { schema: { querystring: withShores.extend({ mission: id.optional() }), response: answers(api.overviewSchema) } },
    async ({ query }) => readOverview(store, query.mission, await readSides(store, query.shores)),
  );

  app.get(
    '/api/scene',
    { schema: { querystring: withShores.extend({ ids }), response: answers(api.sceneByIdsSchema) } },
    async ({ query }) => readSceneByIds(store, query.ids, await readSides(store, query.shores)),
  );

  const ofEntity = z.object({ id });
  app.get(
    '/api/entities/:id',
    { schema: { params: ofEntity, querystring: withShores, response: answers(api.entitySchema) } },
    async ({ params, query }) => readEntity(store, params.id, await readSides(store, query.shores)),
  );

  app.get(
    '/api/entities/:id/neighbours/counts',
    { schema: { params: ofEntity, querystring: withShores, response: answers(api.neighbourCountsSchema) } },
    async ({ params, query }) => countNeighbours(store, params.id, await readSides(store, query.shores)),
  );

  const neighbourQuery = withShores.extend({
    relationship: z.enum(RELATIONSHIP_TYPES).optional(),
    direction: z.enum(['out', 'in']).optional(),
    neighbour: z.enum(ENTITY_TYPES).optional(),
    limit: count(1, LIMITS.expand.maxNodes, LIMITS.expand.askAbove),
  });
  app.get(
    '/api/entities/:id/neighbours',
    { schema: { params: ofEntity, querystring: neighbourQuery, response: answers(api.neighboursSchema) } },
    async ({ params, query }) => readNeighbours(store, params.id, query, await readSides(store, query.shores)),
  );

  app.get(
    '/api/relationships/:id',
    { schema: { params: ofEntity, querystring: withShores, response: answers(api.relationshipAnswerSchema) } },
    async ({ params, query }) => readRelationship(store, params.id, await readSides(store, query.shores)),
  );

  const searchQuery = withShores.extend({ q: z.string().max(200), limit: count(1, LIMITS.search.maxHits, 12) });
  app.get(
    '/api/search',
    { schema: { querystring: searchQuery, response: answers(api.searchSchema) } },
    async ({ query }) => searchEntities(store, query.q, query.limit, await readSides(store, query.shores)),
  );

  const pathsQuery = withShores.extend({
    from: id,
    to: id,
    maxHops: count(1, LIMITS.paths.maxHops, 4),
    limit: count(1, LIMITS.paths.maxPaths, 5),
  });
  app.get(
    '/api/paths',
    { schema: { querystring: pathsQuery, response: answers(api.pathsSchema) } },
    async ({ query }) => findPaths(store, query, await readSides(store, query.shores)),
  );

  app.get(
    '/api/bridges',
    { schema: { querystring: withShores, response: answers(api.bridgesSchema) } },
    async ({ query }) => readBridges(store, await readSides(store, query.shores)),
  );
}
