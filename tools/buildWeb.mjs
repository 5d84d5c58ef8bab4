/** Builds the screens when what they are built from has changed since. Leaves how to vite.config.ts. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment, giveUp, nodePath, ROOT } from './setup.mjs';

const SOURCES = ['web', 'model', 'vite.config.ts', 'package-lock.json', 'tsconfig.json'];
const STAMP = join(ROOT, 'dist', 'web', '.built-from');

function* files(path) {
  if (!existsSync(path)) return;
  const entries = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const full = join(path, entry.name);
    if (entry.isDirectory()) yield* files(full);
    else yield full;
  }
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(ROOT, source);
    for (const file of source.includes('.') ? [path] : files(path))
      hash.update(file.slice(ROOT.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

export function buildWeb() {
  const hash = sourcesHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  console.error('Construction des écrans …');
  const { status, stdout, stderr } = spawnSync(
    nodePath(),
    [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: ROOT,
      env: environment(),
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    console.error(stdout, stderr);
    giveUp('Les écrans n’ont pu être construits (voir ci-dessus).');
  }
  writeFileSync(STAMP, hash);
}
