/** A Neo4j that goes away under a running server: said at once, and well again by itself when it is back. */
import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, expect, inject, test } from 'vitest';
import { buildApp } from '../../server/app.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4jStore.ts';

/** Stands between the server and Neo4j, and can be closed and opened again on the same port. */
class Door {
  readonly #target: number;
  #server: Server | undefined;
  readonly #sockets = new Set<Socket>();
  port = 0;

  constructor(target: number) {
    this.#target = target;
  }

  async open(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(this.#target, '127.0.0.1');
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => {
          near.destroy();
          far.destroy();
        });
      }
      near.pipe(far);
      far.pipe(near);
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.port, '127.0.0.1', resolve));
    this.port = (server.address() as { port: number }).port;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#sockets.clear();
    await new Promise((resolve) => this.#server?.close(resolve));
  }
}

const endings: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const end of endings.reverse()) await end();
});

test.skipIf(inject('neo4jUri') === '')(
  'health says that the graph is away without waiting for it, and that it is back',
  async () => {
    const door = new Door(Number(new URL(inject('neo4jUri')).port));
    await door.open();
    endings.push(() => door.close());
    // "bolt": no routing, which would lead around the door.
    const store = await openNeo4jStore({ uri: `bolt://127.0.0.1:${door.port}`, user: 'neo4j' });
    endings.push(() => store.close());
    const app = await buildApp({ store, config: { port: 4747, logLevel: 'silent' } });
    endings.push(() => app.close());
    const ask = async (url: string) => {
      const started = performance.now();
      const answer = await app.inject({ url, headers: { host: '127.0.0.1:4747' } });
      return { status: answer.statusCode, json: answer.json(), ms: performance.now() - started };
    };
    expect((await ask('/api/health')).json).toMatchObject({ status: 'ok', engine: 'neo4j' });

    await door.close();
    const health = await ask('/api/health');
    expect(health).toMatchObject({ status: 200, json: { status: 'degraded' } });
    // A second and a half, and what a busy machine adds; the driver itself would go on trying for longer.
    expect(health.ms).toBeLessThan(5_000);
    expect(await ask('/api/overview')).toMatchObject({
      status: 503,
      json: { code: 'STORE_UNAVAILABLE', retriable: true },
    });

    await door.open();
    await expect
      .poll(async () => (await ask('/api/health')).json.status, { timeout: 15_000, interval: 200 })
      .toBe('ok');
    expect(await ask('/api/overview')).toMatchObject({ status: 200 });
  },
);
