/**
 * npm test: sets up whatever the tests need, then proves everything: types, lint and arrows; unit, contract (both engines), integration
 * and house tests; the screens in a real browser. Ends with one line, "N passed, N failed".
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWeb } from './buildWeb.mjs';
import { chromiumPath } from './chromium.mjs';
import { environment, installPackages, nodePath, ROOT } from './setup.mjs';

installPackages();
const node = nodePath();
const reports = mkdtempSync(join(tmpdir(), 'passerelle-reports-'));
const total = { passed: 0, failed: 0, skipped: 0 };

function run(title, args, extra = {}) {
  console.log(`\n── ${title}`);
  const begun = Date.now();
  const { status } = spawnSync(node, args, { cwd: ROOT, stdio: 'inherit', env: environment(extra) });
  console.log(`── ${title}: ${Math.round((Date.now() - begun) / 1000)} s`);
  return status === 0;
}

/** A run that reports nothing has failed, whatever its exit code. */
function count(isGood, file, read) {
  const counted = existsSync(file)
    ? read(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  for (const key of ['passed', 'failed', 'skipped']) total[key] += counted[key];
  if (counted.passed + counted.failed === 0 || (!isGood && counted.failed === 0)) total.failed += 1;
}

total[run('types, lint, arrows', ['tools/check.ts']) ? 'passed' : 'failed'] += 1;

const vitestReport = join(reports, 'vitest.json');
const vitestGood = run('unit, contract, integration, house', [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${vitestReport}`,
]);
count(vitestGood, vitestReport, (r) => ({
  passed: r.numPassedTests,
  failed: r.numFailedTests + (r.success ? 0 : r.numFailedTests === 0 ? 1 : 0),
  skipped: r.numPendingTests,
}));

buildWeb();
const chromium = chromiumPath();
if (chromium === undefined) {
  console.log(
    '\nATTENTION : aucun navigateur Chromium ici ; les essais des écrans sont sautés. Installez « chromium », ou donnez CHROMIUM_PATH.',
  );
  total[process.env.CI ? 'failed' : 'skipped'] += 1;
} else {
  const e2eReport = join(reports, 'e2e.json');
  const e2eGood = run(
    'screens in a browser',
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    {
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_NAME: e2eReport,
    },
  );
  count(e2eGood, e2eReport, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 ? 0 : 1);
