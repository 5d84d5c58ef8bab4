/** Finds a Chromium for the tests, or fetches one. The product itself needs none. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { environment, nodePath, ROOT } from './setup.mjs';

/** Works as root and without a graphics card; Mesa's software renderer takes less CPU a frame than SwiftShader. Nothing calls home. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=gl-egl',
  '--ignore-gpu-blocklist',
];

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of an executable Chromium; undefined when there is none and none can be had. */
export function chromiumPath() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : undefined;
  return SYSTEM.find(existsSync) ?? playwrightsOwn() ?? fromDebian();
}

function playwrightsOwn() {
  const path = () => {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    return [chromium.executablePath()].find(existsSync);
  };
  if (path()) return path();
  console.log('Installation de Chromium pour les essais …');
  spawnSync(nodePath(), ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    cwd: ROOT,
    env: environment(),
    stdio: 'ignore',
    timeout: 300_000,
  });
  return path();
}

/** As root on Debian (containers, CI): its own package, with fonts that have Korean. */
function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env, timeout: 300_000 });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    stdio: 'ignore',
    env,
    timeout: 900_000,
  });
  return SYSTEM.find(existsSync);
}
