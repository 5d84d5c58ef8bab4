/** Nothing that is typed as a query writes, reads a file, calls out or commands the server; nothing innocent is refused. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PasserelleError } from '../../../model/errors.ts';
import { LIMITS } from '../../../model/limits.ts';
import type { GraphStore } from '../../../server/store/graphStore.ts';
import { forEachEngine } from '../engines.ts';
import { KOREA, QUEBEC, tinyGraph } from '../tinyGraph.ts';
import { attempts, disguised, INNOCENT, mutated } from './attempts.ts';

const CANARY = 'canari-jaune-4711';
/** What one engine is asked in one test takes its time on a busy machine. */
const SLOW = 240_000;
const REFUSALS = ['QUERY_NOT_READING', 'QUERY_INVALID', 'QUERY_NOT_ANSWERED'];
const folder = mkdtempSync(join(tmpdir(), 'passerelle-canary-'));
const file = join(folder, 'canary.csv');
let port: Server;
let connections = 0;

beforeAll(async () => {
  writeFileSync(file, `${CANARY},1\n`);
  port = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => port.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  port.close();
  rmSync(folder, { recursive: true, force: true });
});

const bait = () => ({ file, port: (port.address() as { port: number }).port });
const parameters = () => {
  const { port: number } = bait();
  return { file, url: `file://${file}`, http: `http://127.0.0.1:${number}/`, create: 1, load: 2, csv: 3 };
};
const graph = tinyGraph({
  nodes: {
    'person:ann': { name: 'Ann' },
    'person:kim': { name: 'Kim' },
    'city:pau': { name: 'Pau', ...QUEBEC },
    'city:daegu': { name: 'Daegu', ...KOREA },
  },
  ties: ['person:ann MAYOR_OF city:pau', 'person:kim MAYOR_OF city:daegu', 'person:ann MET person:kim'],
});

async function fingerprint(store: GraphStore): Promise<string> {
  const hash = createHash('sha256');
  for await (const item of store.everything()) hash.update(JSON.stringify(item));
  return `${hash.digest('hex')} ${await store.sequence()}`;
}

/** Those that were answered. None may give away the canary, or fail in a way that is no refusal. */
async function tryAll(store: GraphStore, all: readonly string[]): Promise<readonly string[]> {
  const answered: string[] = [];
  for (const cypher of all) {
    try {
      const answer = await store.query(cypher, parameters(), LIMITS.query);
      answered.push(cypher);
      expect(JSON.stringify(answer.rows, plain), cypher).not.toContain(CANARY);
    } catch (error) {
      if (!(error instanceof PasserelleError)) throw error;
      expect(REFUSALS, `${cypher}: ${error.message}`).toContain(error.code);
      expect(error.message, cypher).not.toContain(CANARY);
    }
  }
  return answered;
}

const plain = (_key: string, value: unknown) => (typeof value === 'bigint' ? String(value) : value);

test('the bait works: the bare engine of the embedded store reads the file', async () => {
  const database = grafeo.GrafeoDB.create();
  const rows = (await database.executeCypher(`LOAD CSV FROM '${file}' AS row RETURN row`)).rows();
  database.close();
  expect(JSON.stringify(rows)).toContain(CANARY);
});

forEachEngine((open, engine) => {
  test(
    'no attempt writes, reads the file, reaches the port or stops the store',
    async () => {
      const store = await open();
      await store.apply(graph);
      const before = await fingerprint(store);
      const all = attempts(bait()).flatMap(disguised);
      const answered = await tryAll(store, all);
      expect(await fingerprint(store)).toBe(before);
      expect(connections).toBe(0);
      console.log(`PROMISE P6 ${engine} attempts=${all.length} failures=${answered.length}`);
      // Every one of them is refused: none is answered by chance.
      expect(answered).toEqual([]);
      expect(all.length).toBeGreaterThan(250);
    },
    SLOW,
  );

  test(
    'no mutation of an attempt does either',
    async () => {
      const store = await open();
      await store.apply(graph);
      const before = await fingerprint(store);
      await tryAll(store, mutated(attempts(bait()), 2_000));
      expect(await fingerprint(store)).toBe(before);
      expect(connections).toBe(0);
    },
    SLOW,
  );

  test('what only looks dangerous is answered', async () => {
    const store = await open();
    await store.apply(graph);
    for (const cypher of INNOCENT) {
      await expect(store.query(cypher, parameters(), LIMITS.query), cypher).resolves.toBeDefined();
    }
    expect(INNOCENT.length).toBeGreaterThanOrEqual(40);
  });
});
