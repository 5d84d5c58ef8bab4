/** The server as a program: how it starts, what it says when it cannot, and how it ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { type Program, runProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-start-'));
const running: Program[] = [];
afterEach(async () => {
  for (const program of running.splice(0)) await program.stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start(settings: Readonly<Record<string, string>> = {}): Program {
  const program = runProgram(['server/main.ts'], { PORT: '0', DATA_DIR: join(folder, 'data'), ...settings });
  running.push(program);
  return program;
}

const READY = /^Passerelle est prête\u00a0: (http:\/\/127\.0\.0\.1:\d+)$/m;

async function addressOf(program: Program): Promise<string> {
  return (await program.says(READY))[1]!;
}

async function ask(address: string, path: string) {
  return (await fetch(address + path)).json() as Promise<Record<string, never>>;
}

test('the first start reads the mission document; the second finds it, and neither says more than its address', async () => {
  const first = start();
  const overview = await ask(await addressOf(first), '/api/overview');
  expect(overview).toMatchObject({ shores: { a: { code: 'CA-QC' }, b: { code: 'KR' } }, summary: { documents: 1 } });
  const { code, out, err } = await first.stop();
  expect([code, err]).toEqual([0, '']);
  expect(out.trim().split('\n')).toHaveLength(1);

  const second = start();
  expect(await ask(await addressOf(second), '/api/health')).toMatchObject({ status: 'ok', sequence: 1 });
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it cleanly, and its folder is free again', async (signal) => {
  const program = start();
  await addressOf(program);
  expect((await program.stop(signal)).code).toBe(0);
  await addressOf(start());
});

test.each([
  ['PORT', 'abc', 'Le réglage PORT vaut « abc »'],
  ['PORT', '70000', 'Le réglage PORT vaut « 70000 »'],
  ['PORT', '-1', 'Le réglage PORT vaut « -1 »'],
  ['PORT', '4747.5', 'Le réglage PORT vaut'],
  ['LOG_LEVEL', 'loud', 'Le réglage LOG_LEVEL vaut « loud »'],
  ['NEO4J_URI', 'http://127.0.0.1:7474', 'Le réglage NEO4J_URI vaut'],
  ['NEO4J_URI', 'neo4j://', 'Le réglage NEO4J_URI vaut'],
  ['NEO4J_URI', 'bolt://127.0.0.1:1', 'Neo4j ne répond pas à bolt://127.0.0.1:1'],
])('%s=%s ends it with one sentence', async (name, value, sentence) => {
  const { code, out, err } = await start({ [name]: value }).ended;
  expect([code, out]).toEqual([1, '']);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')).toContain(sentence);
});

test('a taken port ends it with one sentence', async () => {
  const other: Server = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const { code, err } = await start({ PORT: String(port) }).ended;
  other.close();
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toEqual([expect.stringContaining(`Le port ${port} est déjà pris`)]);
});

test('a second server on the same folder ends with one sentence that names the first', async () => {
  const first = start();
  await addressOf(first);
  const { code, err } = await start().ended;
  expect(code).toBe(1);
  expect(err.trim().split('\n')).toEqual([expect.stringContaining(`processus ${first.child.pid}`)]);
  expect(await ask(await addressOf(first), '/api/health')).toMatchObject({ status: 'ok' });
});

test('a folder that is a file, and a damaged graph, end it with one sentence', async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'file'), 'x');
  const onFile = await start({ DATA_DIR: join(folder, 'file') }).ended;
  expect([onFile.code, onFile.err.trim().split('\n').length]).toEqual([1, 1]);
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, 'data', 'graph.sqlite'), 'not a database, but long enough to be looked at'.repeat(200));
  const damaged = await start().ended;
  expect([damaged.code, damaged.err.trim().split('\n').length]).toEqual([1, 1]);
  expect(damaged.err).toContain('est abîmé');
});
