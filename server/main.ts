/** The server: reads the configuration, opens the graph, reads the first document into an empty one, listens. Wires; nobody imports it. */
import type { AddressInfo } from 'node:net';
import { errorSentence, PasserelleError } from '../model/errors.ts';
import { buildApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import type { App } from './edge/types.ts';
import { readFirstDocument } from './firstDocument.ts';
import { readSides } from './questions/shores/shores.ts';
import { announcePort } from './store/embedded/lock.ts';
import type { GraphStore } from './store/graphStore.ts';
import { openStore } from './store/open.ts';

try {
  await run();
} catch (error) {
  if (!(error instanceof PasserelleError)) throw error;
  console.error(errorSentence(error.code, error.values, 'fr'));
  process.exit(1);
}

async function run(): Promise<void> {
  const config = readConfig();
  const store = await openStore(config);
  let app: App | undefined;
  const close = once(async () => {
    await app?.close();
    await store.close();
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => void close().then(() => process.exit(0)));
  try {
    await readFirstDocument(store).catch(sayUnlessUnexpected);
    app = await listen(config, store);
  } catch (error) {
    await close();
    throw error;
  }
  const { port } = app.server.address() as AddressInfo;
  // So that the first picture need not wait for what every picture needs. Who asks later is told of what goes wrong.
  readSides(store, undefined).catch((error: unknown) => app?.log.warn(error));
  if (config.neo4j === undefined) announcePort(config.dataDir, port);
  console.log(`Passerelle est prête : http://127.0.0.1:${port}`);
}

/** A document that cannot be read is no reason not to serve. */
function sayUnlessUnexpected(error: unknown): void {
  if (!(error instanceof PasserelleError && error.code.startsWith('DOCUMENT_'))) throw error;
  console.error(errorSentence(error.code, error.values, 'fr'));
}

async function listen(config: Config, store: GraphStore): Promise<App> {
  const app = await buildApp({ store, config });
  try {
    await app.listen({ host: '127.0.0.1', port: config.port });
  } catch (error) {
    await app.close();
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new PasserelleError('PORT_TAKEN', { port: config.port }, { cause: error });
  }
  return app;
}

/** A second Ctrl-C while closing must not close twice. */
function once<Answer>(action: () => Promise<Answer>): () => Promise<Answer> {
  let running: Promise<Answer> | undefined;
  return () => {
    running ??= action();
    return running;
  };
}
