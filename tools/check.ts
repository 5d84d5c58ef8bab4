/** npm run check: types, lint, format, arrows. What each rule means: tsconfig.json, biome.json. */
import { spawnSync } from 'node:child_process';
import { platform } from 'node:process';

const CHECKS: readonly (readonly string[])[] = [
  ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'],
  ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'],
];

let isGood = true;
for (const check of CHECKS) {
  const { status } = spawnSync(process.execPath, check, { stdio: 'inherit', shell: platform === 'win32' });
  if (status !== 0) isGood = false;
}
process.exit(isGood ? 0 : 1);
