/** npm start: sets up, builds what changed, runs the server, and opens the page once it answers. */
import { spawn } from 'node:child_process';
import { buildWeb } from './buildWeb.mjs';
import { environment, installPackages, nodePath, ROOT } from './setup.mjs';

installPackages();
const node = nodePath();
buildWeb();

const server = spawn(node, ['server/main.ts'], {
  cwd: ROOT,
  stdio: 'inherit',
  env: environment({ NODE_ENV: 'production' }),
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));

// Only for a person at a screen: never in a script, in CI, or over a connection without a desktop.
const hasDesktop = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
if (process.stdout.isTTY && hasDesktop && !process.env.CI && process.env.OPEN_BROWSER !== 'no') openWhenReady();

async function openWhenReady() {
  const address = `http://127.0.0.1:${process.env.PORT || 4747}`;
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
    const answers = await fetch(`${address}/api/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) {
      const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? [
        'xdg-open',
      ];
      spawn(command, [...args, address], { stdio: 'ignore', detached: true })
        .on('error', () => undefined)
        .unref();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
