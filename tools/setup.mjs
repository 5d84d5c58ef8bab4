/**
 * Everything a fresh clone needs before anything else can run: packages, and a Node new enough for our TypeScript. Plain JavaScript without
 * imports from node_modules, since it runs before there are any. Does nothing, quickly, when all is in place.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const STAMP = join(ROOT, 'node_modules', '.passerelle-setup');
/** Native TypeScript (22.18) and node:sqlite without a flag. */
const WANTED = [22, 18];

/** Ends the program with one sentence. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > WANTED[0] || (major === WANTED[0] && minor >= WANTED[1]);
}

/** The Node that runs our TypeScript: the packaged one where there is one for this machine, otherwise the one running now. */
export function nodePath() {
  const packaged = join(ROOT, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(packaged)) {
    const { status, stdout } = spawnSync(packaged, ['--version'], { encoding: 'utf8' });
    if (status === 0 && isNewEnough(stdout.trim())) return packaged;
  }
  if (isNewEnough(process.version)) return process.execPath;
  return giveUp(
    `Passerelle a besoin de Node ${WANTED.join('.')} ou plus récent ; celui-ci est ${process.version}, et aucun n’est fourni pour ${process.platform}-${process.arch}. Installez Node 24, puis recommencez.`,
  );
}

/** The environment in which `node` is that one, for whatever a child starts in turn. */
export function environment(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return {
    ...process.env,
    PATH: `${join(ROOT, 'node_modules', '.bin')}${separator}${process.env.PATH ?? ''}`,
    ...extra,
  };
}

/** Installs the packages when the lock file is not the one they were installed from. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.error('Installation des paquets (une fois) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`: the graph engine names packages for platforms that its maker has not published, which `ci` takes for a stale lock file.
  // `--no-save` keeps to the lock file all the same, and leaves it as it is.
  const how = [
    'install',
    '--no-save',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status } = spawnSync(npm, how, {
    cwd: ROOT,
    // Standard output belongs to the command that follows (`npm run --silent read` prints JSON there).
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    giveUp('Les paquets n’ont pu être installés (voir ci-dessus). Vérifiez l’accès au registre npm, puis recommencez.');
  writeFileSync(STAMP, lock);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!isNewEnough(process.version) && Number(process.version.slice(1).split('.')[0]) < 20)
    giveUp(`Passerelle a besoin de Node 20 au moins pour commencer ; celui-ci est ${process.version}.`);
  installPackages();
  nodePath();
}
