/** How the built screens are served, and how the server says that its graph is away. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-web-'));
let server: TestServer;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Passerelle</title>');
  writeFileSync(join(folder, 'assets', 'index-4711.js'), 'export {};');
  server = await startServer(undefined, folder);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(['/', '/documents', '/documents/document:abc?passage=passage:abc:1-2', '/a/b/c'])(
  'the address %s of a screen gets the page, never from an old cache',
  async (path) => {
    const { status, headers, text } = await server.ask(path);
    expect([status, headers['cache-control']]).toEqual([200, 'no-cache']);
    expect(headers['content-type']).toContain('text/html');
    expect(text).toContain('<title>Passerelle');
  },
);

test('a file whose name carries its hash is kept for good', async () => {
  const { status, headers } = await server.ask('/assets/index-4711.js');
  expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
});

test('nothing is loaded from elsewhere, framed, or guessed at', async () => {
  const { headers } = await server.ask('/');
  const policy = String(headers['content-security-policy']);
  for (const rule of ["default-src 'self'", "connect-src 'self'", "script-src 'self'", "object-src 'none'"]) {
    expect(policy).toContain(rule);
  }
  expect(policy).not.toMatch(/https?:|script-src[^;]*unsafe|upgrade-insecure/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['strict-transport-security']).toBeUndefined();
});

test.each(['/assets/gone.js', '/favicon.png', '/..%2f..%2fpackage.json', '/api', '/api/none'])(
  '%s is not there, in the shape of every error',
  async (path) => {
    const { status, json } = await server.ask(path);
    expect([status, json.code]).toEqual([404, 'ADDRESS_UNKNOWN']);
  },
);

test('without its graph the server still answers, and says so', async () => {
  const alone = await startServer();
  await alone.closeStore();
  const { status, json } = await alone.ask('/api/health');
  expect([status, json.status]).toEqual([200, 'degraded']);
  const overview = await alone.ask('/api/overview');
  expect(overview.status).toBeGreaterThanOrEqual(500);
  expect(overview.json.sentence).toMatch(/[.]$/);
  await alone.close();
});
