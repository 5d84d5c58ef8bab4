/** A server on a free port over a real graph, for tests that speak HTTP to it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChangeDraft } from '../../model/change.ts';
import { buildApp } from '../../server/app.ts';
import { openEmbeddedStore } from '../../server/store/embedded/embeddedStore.ts';
import type { GraphStore } from '../../server/store/graphStore.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as JSON; fails where it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into answers of every shape.
  readonly json: any;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface TestServer {
  readonly port: number;
  readonly store: GraphStore;
  ask(path: string, asked?: Asked): Promise<Answer>;
  /** Takes the graph away while the server runs. */
  closeStore(): Promise<void>;
  close(): Promise<void>;
}

/** `webFolder` without an index.html serves the API alone. */
export async function startServer(draft?: ChangeDraft, webFolder = join(tmpdir(), 'no-screens')): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-server-'));
  const store = openEmbeddedStore(folder);
  if (draft !== undefined) await store.apply(draft);
  const app = await buildApp({ store, config: { port: 0, logLevel: 'silent' }, webFolder });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  let closing: Promise<void> | undefined;
  const closeStore = () => {
    closing ??= store.close();
    return closing;
  };
  return {
    closeStore,
    port,
    store,
    ask: (path, asked = {}) => send(port, path, asked),
    close: async () => {
      await app.close();
      await closeStore();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Not fetch: it will not send a Host or an Origin of one's own. */
function send(port: number, path: string, { method = 'GET', headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asking = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          text,
          get json() {
            return JSON.parse(text);
          },
        });
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}
