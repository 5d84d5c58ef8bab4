/** Closed by default: which Host, Origin and kind of fetch are answered. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const own = (text: string) => text.replaceAll('PORT', String(server.port));

test.each(['127.0.0.1:PORT', 'localhost:PORT', 'LOCALHOST:PORT', '[::1]:PORT'])('Host %s is answered', async (host) => {
  expect((await server.ask('/api/health', { headers: { host: own(host) } })).status).toBe(200);
});

test.each([
  'example.org',
  'example.org:PORT',
  'localhost.example.org:PORT',
  '127.0.0.1.example.org:PORT',
  '127.0.0.1',
  'localhost',
  '127.0.0.1:1',
  '127.0.0.2:PORT',
  '0.0.0.0:PORT',
  '2130706433:PORT',
  '[::]:PORT',
  'user@127.0.0.1:PORT',
])('Host "%s" is refused', async (host) => {
  const answer = await server.ask('/api/health', { headers: { host: own(host) } });
  expect([answer.status, answer.json.code]).toEqual([403, 'HOST_REFUSED']);
});

test.each(['http://127.0.0.1:PORT', 'http://localhost:PORT', 'http://[::1]:PORT'])(
  'Origin %s is answered',
  async (origin) => {
    expect((await server.ask('/api/health', { headers: { origin: own(origin) } })).status).toBe(200);
  },
);

test.each([
  'null',
  'http://example.org',
  'http://example.org:PORT',
  'https://127.0.0.1:PORT',
  'http://127.0.0.1',
  'http://127.0.0.1:1',
  'http://localhost.example.org:PORT',
  'http://127.0.0.1:PORT.example.org',
  'file://',
  'chrome-extension://abc',
])('Origin %s is refused, also for what only reads', async (origin) => {
  for (const method of ['GET', 'POST', 'OPTIONS']) {
    const path = method === 'GET' ? '/api/overview' : '/api/query';
    const answer = await server.ask(path, { method, headers: { origin: own(origin) } });
    expect([method, answer.status, answer.json.code]).toEqual([method, 403, 'HOST_REFUSED']);
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  }
});

test.each([
  ['cross-site', 'no-cors', 403],
  ['cross-site', 'cors', 403],
  ['cross-site', 'navigate', 200],
  ['same-origin', 'cors', 200],
  ['same-site', 'cors', 200],
  ['none', 'navigate', 200],
])('a fetch from %s in mode %s gets %i', async (site, mode, status) => {
  const headers = { 'sec-fetch-site': site, 'sec-fetch-mode': mode };
  expect((await server.ask('/api/health', { headers })).status).toBe(status);
});

test('the sentence says where the request came from', async () => {
  const answer = await server.ask('/api/health', { headers: { host: 'example.org' } });
  expect(answer.json.sentence).toContain('Cette demande vient d’ailleurs (Host: example.org)');
});
