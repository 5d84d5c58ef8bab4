/** Which tests run how. What each folder is for: tests/README.md. */
import { defineConfig } from 'vitest/config';

const project = (name: string, extra: Record<string, unknown> = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], environment: 'node', pool: 'forks', ...extra },
});
/**
 * One real Neo4j for the whole run; its tests take turns on it. The set-up is called once for each of the two projects and starts the
 * server the first time only (it keeps it on `globalThis`).
 */
const onBothEngines = {
  globalSetup: ['tests/contract/neo4j.setup.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  fileParallelism: false,
};

export default defineConfig({
  test: {
    projects: [
      project('unit'),
      project('house', { testTimeout: 60_000 }),
      project('contract', onBothEngines),
      project('integration', onBothEngines),
    ],
  },
});
