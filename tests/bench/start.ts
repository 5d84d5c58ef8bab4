/** npm start: the first one, which reads the first document, and a second on the same data, until /api/health answers. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Spread, timed, until } from './timing.ts';

export async function measureStart(): Promise<Record<string, Spread>> {
  const data = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  try {
    const first = await timed(1, async () => (await startProduct(data)).stop());
    let stop = async (): Promise<void> => undefined;
    const second = await timed(3, async () => {
      ({ stop } = await startProduct(data));
      await stop();
    });
    return { firstStartUntilHealthAndStop: first, secondStartUntilHealthAndStop: second };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

/** Starts the product as `npm start` does, on a free port, and waits for /api/health. */
export async function startProduct(data: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const child = spawn(process.execPath, ['tools/start.mjs'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: data, OPEN_BROWSER: 'no' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  await until(
    async () =>
      fetch(`${address}/api/health`).then(
        (response) => response.ok,
        () => false,
      ),
    60_000,
  );
  return { address, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
