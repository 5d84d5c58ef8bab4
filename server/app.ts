/** The HTTP application on an open store: what is checked before any route, the routes, and how errors leave. It does not listen: main.ts. */
import { fileURLToPath } from 'node:url';
import helmet from '@fastify/helmet';
import swagger from '@fastify/swagger';
import fastify from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { LIMITS } from '../model/limits.ts';
import type { Config } from './config.ts';
import { refuseOtherHosts } from './edge/hosts.ts';
import { answerProblem } from './edge/problems.ts';
import type { App } from './edge/types.ts';
import { serveWeb } from './edge/web.ts';
import { documentRoutes } from './routes/documents.ts';
import { exploreRoutes } from './routes/explore.ts';
import { healthRoutes, PRODUCT_VERSION } from './routes/health.ts';
import { openapiRoutes } from './routes/openapi.ts';
import { queryRoutes } from './routes/query.ts';
import type { GraphStore } from './store/graphStore.ts';

export interface AppOptions {
  readonly store: GraphStore;
  readonly config: Pick<Config, 'port' | 'logLevel'>;
  /** Where the built screens lie; absent: dist/web of this checkout. */
  readonly webFolder?: string;
}

/** Ready to listen or to be asked in a test by `inject`. Closing it leaves the store open. */
export async function buildApp({ store, config, webFolder = WEB_FOLDER }: AppOptions): Promise<App> {
  const app: App = fastify({
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel },
    bodyLimit: LIMITS.body.maxBytes,
    // A scene of a thousand nodes is asked for by its ids.
    http: { maxHeaderSize: LIMITS.address.maxBytes },
    frameworkErrors: answerProblem,
    routerOptions: { maxParamLength: 500 },
    requestTimeout: 30_000,
    forceCloseConnections: true,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(answerProblem);
  refuseOtherHosts(app, () => {
    const address = app.server.address();
    return typeof address === 'object' && address !== null ? address.port : config.port;
  });
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_POLICY },
    hsts: false,
  });
  await app.register(swagger, {
    openapi: { info: { title: 'Passerelle', version: PRODUCT_VERSION } },
    transform: jsonSchemaTransform,
  });
  healthRoutes(app, store);
  exploreRoutes(app, store);
  documentRoutes(app, store);
  queryRoutes(app, store);
  openapiRoutes(app);
  serveWeb(app, webFolder);
  await app.ready();
  return app;
}

const WEB_FOLDER = fileURLToPath(new URL('../dist/web', import.meta.url));

/** Nothing is fetched from anywhere but here. Styles may stand inline: the canvas and the lists set sizes as they measure. */
const CONTENT_POLICY = {
  defaultSrc: ["'self'"],
  connectSrc: ["'self'"],
  scriptSrc: ["'self'"],
  workerSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};
