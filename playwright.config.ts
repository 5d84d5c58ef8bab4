/** The screens in a real Chromium: the built pages on a real server with its own data. How a test gets them: tests/e2e/product.ts. */
import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from './tools/chromium.mjs';

const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const given = process.env.CHROMIUM_PATH ?? (existsSync(SYSTEM_CHROMIUM) ? SYSTEM_CHROMIUM : undefined);

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/build.setup.ts',
  // Each worker has a server and a browser of its own; two cores hold no more.
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    viewport: { width: 1440, height: 900 },
    locale: 'fr-CA',
    colorScheme: 'light',
    // Nothing moves, so that nothing has to be waited for.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: { args: [...CHROMIUM_FLAGS], ...(given !== undefined && { executablePath: given }) },
  },
});
