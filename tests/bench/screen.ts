/** From opening the address in a browser to the first picture of the mission on the canvas, and the JavaScript that it took. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from '../../tools/chromium.mjs';
import { startProduct } from './start.ts';
import { type Spread, timed } from './timing.ts';

export async function measureScreen(): Promise<Record<string, Spread | string | number>> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) return { skipped: 'no Chromium on this machine' };
  const data = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  const product = await startProduct(data);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const firstScreenJavaScriptGzippedKB = await weighScripts(await browser.newPage(), product.address);
    const firstPicture = await timed(5, async () => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(product.address);
      await page.locator('[data-picture="drawn"]').waitFor({ state: 'attached' });
      await page.close();
    });
    return { firstPicture, firstScreenJavaScriptGzippedKB };
  } finally {
    await browser.close();
    await product.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

/** Every script that the browser asks for before the first picture, loaded at once or later, gzipped. */
async function weighScripts(page: Page, address: string): Promise<number> {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body());
  });
  await page.goto(address);
  await page.locator('[data-picture="drawn"]').waitFor({ state: 'attached' });
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await page.close();
  return Math.round(sizes.reduce((sum, size) => sum + size, 0) / 100) / 10;
}
