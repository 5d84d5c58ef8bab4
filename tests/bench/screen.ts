/** From opening the address in a browser to the first picture of the mission on the canvas. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM_FLAGS, chromiumPath } from '../../tools/chromium.mjs';
import { startProduct } from './start.ts';
import { type Spread, timed } from './timing.ts';

export async function measureScreen(): Promise<Record<string, Spread | string>> {
  const executablePath = chromiumPath();
  if (executablePath === undefined) return { skipped: 'no Chromium on this machine' };
  const data = mkdtempSync(join(tmpdir(), 'passerelle-bench-'));
  const product = await startProduct(data);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const firstPicture = await timed(5, async () => {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(product.address);
      await page.locator('[data-picture="drawn"]').waitFor({ state: 'attached' });
      await page.close();
    });
    return { firstPicture };
  } finally {
    await browser.close();
    await product.stop();
    rmSync(data, { recursive: true, force: true });
  }
}
