/** From opening the address in a browser to the first picture of the mission on the canvas, and the JavaScript that it took. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** Every script that the browser asked for before the first picture, from the page itself or later, gzipped. */
async function weighScripts(page: Page, address: string): Promise<number> {
  await page.goto(address);
  await page.locator('[data-picture="drawn"]').waitFor({ state: 'attached' });
  const scripts = await page.evaluate(() => {
    const [picture] = performance.getEntriesByName('first-picture');
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < (picture?.startTime ?? Infinity))
      .map(({ name }) => new URL(name).pathname);
  });
  await page.close();
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join('dist/web', path))).length, 0);
  return Math.round(bytes / 100) / 10;
}
