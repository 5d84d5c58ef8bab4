import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../../server/store/embedded/embeddedStore.ts';
import { exportText } from '../../contract/graphs.ts';
import { missionFile, seedIn } from './seeding.ts';

const WRITER = fileURLToPath(new URL('./writer.main.ts', import.meta.url));
/** Many processes are started and killed, each in its own time. */
const SLOW_MS = 240_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a change that was acknowledged survives kill -9, and a half one leaves nothing', {
  timeout: SLOW_MS,
}, async () => {
  let acknowledged = 0;
  const kills = 12;
  for (let kill = 0; kill < kills; kill++) {
    const writer = spawn(process.execPath, [WRITER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = lineReader(writer);
    await lines.next((line) => line.startsWith('open'));
    // A few changes in, at another moment each time.
    await lines.next((line) => Number(line) >= acknowledged + 1 + (kill % 3));
    await new Promise((resolve) => setTimeout(resolve, (kill * 7) % 23));
    writer.kill('SIGKILL');
    await once(writer, 'close');
    acknowledged = Math.max(acknowledged, ...lines.numbers());

    const store = openEmbeddedStore(folder);
    const found = await store.sequence();
    const [counted] = await store.ask('MATCH (n:City) RETURN count(n) AS cities');
    await store.close();
    // At most the one change that was committed when the answer had not been read yet.
    expect(found).toBeGreaterThanOrEqual(acknowledged);
    expect(found).toBeLessThanOrEqual(acknowledged + 1);
    expect(counted).toEqual({ cities: found });
    acknowledged = found;
  }
  console.log(`PROMISE P1 attempts=${kills} failures=0`);
});

test('the index process ends by itself when the process it answers to is killed', async () => {
  const writer = spawn(process.execPath, [WRITER, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = lineReader(writer);
  const pid = Number((await lines.next((line) => line.startsWith('open'))).split(' ')[1]);
  expect(isRunning(pid)).toBe(true);
  writer.kill('SIGKILL');
  await once(writer, 'close');
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
});

test('a seed killed at any moment leaves the graph as before it or as after it', { timeout: SLOW_MS }, async () => {
  const store = openEmbeddedStore(folder);
  const before = await exportText(store);
  await store.close();
  const whole = mkdtempSync(join(tmpdir(), 'passerelle-kill-'));
  const begun = Date.now();
  await seedIn(whole, [missionFile()]);
  const lasts = Date.now() - begun;
  const after = await exportOf(whole);
  rmSync(whole, { recursive: true });

  const kills = 8;
  const seen = new Set<string>();
  for (let kill = 0; kill < kills; kill++) {
    // Mostly about the end of the run, where the writing is.
    const moment = lasts * (0.4 + (kill / kills) * 0.7);
    await seedIn(folder, [missionFile()], { killAfterMs: moment });
    const found = await exportOf(folder);
    expect([before, after]).toContain(found);
    seen.add(found === before ? 'before' : 'after');
    rmSync(folder, { recursive: true });
  }
  const again = await seedIn(folder, [missionFile()]);
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(await exportOf(folder)).toBe(after);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    // No such process: that is the answer.
    return false;
  }
}

async function exportOf(place: string): Promise<string> {
  const store = openEmbeddedStore(place);
  const text = await exportText(store);
  await store.close();
  return text;
}

function lineReader(child: ChildProcess) {
  const lines: string[] = [];
  let rest = '';
  let wake = () => {};
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop()!;
    lines.push(...parts);
    wake();
  });
  return {
    numbers: () => lines.map(Number).filter((number) => !Number.isNaN(number)),
    async next(wanted: (line: string) => boolean): Promise<string> {
      for (;;) {
        const found = lines.find(wanted);
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}
