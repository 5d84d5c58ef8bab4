/**
 * What every spec stands on: `test` with a real server for each worker, on a free port, with a data folder of its own in which the first
 * document was read. After each test the page must have asked nobody but 127.0.0.1, and have complained of nothing.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

export interface Product {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

interface Options {
  /** Complaints that a test brings about on purpose: a stopped server, an unknown address. */
  readonly expectedComplaints: RegExp | undefined;
}

interface WorkerOptions {
  /** What the graph was read from, where the first document alone does not do. */
  readonly documents: readonly string[];
}

export const test = base.extend<Options, WorkerOptions & { product: Product }>({
  expectedComplaints: [undefined, { option: true }],
  documents: [[], { option: true, scope: 'worker' }],
  product: [
    async ({ documents }, use) => {
      const product = await startProduct(documents);
      await use(product);
      await product.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ product }, use) => use(product.address),
  page: async ({ page, expectedComplaints }, use) => {
    const outside: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const { protocol, hostname, href } = new URL(request.url());
      if (!['data:', 'blob:'].includes(protocol) && hostname !== '127.0.0.1') outside.push(href);
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !expectedComplaints?.test(message.text())) complaints.push(message.text());
    });
    await use(page);
    expect(outside, 'no request leaves 127.0.0.1').toEqual([]);
    expect(complaints, 'the page complains of nothing').toEqual([]);
  },
});

/** Opens an address and waits until the picture stands (or the table, where the address asks for it). */
export async function openPicture(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  if (path.includes('view=table')) await expect(page.getByRole('table')).toBeVisible();
  else await expect(page.locator('[data-picture="drawn"]')).toBeVisible();
}

/** Searches a name and goes there; the camera rests on it afterwards. */
export async function searchFor(page: Page, text: string, name: string | RegExp): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Chercher dans le graphe' });
  await box.fill(text);
  await page.getByRole('option', { name }).first().click();
}

/** The inspector's card. */
export const card = (page: Page, name: string | RegExp) => page.getByRole('article', { name });

/** `documents`: read into its graph before it starts; none leaves it the first document, which it reads by itself. */
export async function startProduct(documents: readonly string[] = []): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'passerelle-e2e-'));
  const env = { ...process.env, PORT: '0', DATA_DIR: data, NEO4J_URI: '' };
  if (documents.length > 0) {
    const { status, stderr } = spawnSync(process.execPath, ['seed/main.ts', 'seed', ...documents], { env });
    if (status !== 0) throw new Error(`The documents were not read: ${String(stderr)}`);
  }
  const server = spawn(process.execPath, ['server/main.ts'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(server);
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    rmSync(data, { recursive: true, force: true });
  };
  return { address, stop };
}

/** The server says where it listens, on a line of its own. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      said += String(chunk);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)));
  });
}
