/** Runs `seed` as people do, in a process of its own, on a data folder of the test's. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SEED = fileURLToPath(new URL('../../../seed/main.ts', import.meta.url));

export function missionFile(): string {
  return fileURLToPath(new URL('../../../seed/documents/mission-a-seoul.txt', import.meta.url));
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export function seedIn(
  dataDir: string,
  files: readonly string[],
  { killAfterMs, env = {} }: { killAfterMs?: number; env?: Record<string, string> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [SEED, 'seed', ...files], {
    env: { ...process.env, NEO4J_URI: '', DATA_DIR: dataDir, ...env },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, ...said });
    });
  });
}
