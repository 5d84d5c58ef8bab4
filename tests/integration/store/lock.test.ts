import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbeddedStore, openEmbeddedStoreToRead } from '../../../server/store/embedded/embeddedStore.ts';
import { announcePort, readHolder } from '../../../server/store/embedded/lock.ts';
import { openStoreToRead } from '../../../server/store/open.ts';
import { adding, entity } from '../../contract/graphs.ts';

const WRITER = fileURLToPath(new URL('./writer.main.ts', import.meta.url));

let folder: string;
let holders: ChildProcess[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-lock-'));
  holders = [];
});
afterEach(async () => {
  for (const holder of holders) holder.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

test('of ten that start on one folder at once, one gets it, and the others name it', async () => {
  const starts = await Promise.all(Array.from({ length: 10 }, () => start()));
  const holding = starts.filter(({ isOpen }) => isOpen);
  expect(holding).toHaveLength(1);
  const pid = holding[0]!.child.pid;
  expect(readHolder(folder)?.pid).toBe(pid);
  expect(() => openEmbeddedStore(folder)).toThrow(
    expect.objectContaining({ code: 'DATA_FOLDER_IN_USE', values: { folder, pid } }),
  );
  console.log('PROMISE P17 attempts=10 failures=0');
});

test('after kill -9 of the holder the folder is free at once', async () => {
  for (let kill = 0; kill < 3; kill++) {
    const { child } = await start();
    child.kill('SIGKILL');
    await once(child, 'close');
    await openEmbeddedStore(folder).close();
  }
});

test('one process cannot hold a folder twice, and a closed store lets it go', async () => {
  const store = openEmbeddedStore(folder);
  expect(() => openEmbeddedStore(folder)).toThrow(expect.objectContaining({ code: 'DATA_FOLDER_IN_USE' }));
  await store.close();
  await openEmbeddedStore(folder).close();
});

test('beside the process that holds the folder its graph can be read, as of its last change', async () => {
  const store = openEmbeddedStore(folder);
  await store.apply(adding(entity('City', 'city:a', 'A')));
  const reader = openEmbeddedStoreToRead(folder);
  const count = () => reader.ask('MATCH (n:City) RETURN count(n) AS cities');
  expect(await count()).toEqual([{ cities: 1 }]);
  await store.apply(adding(entity('City', 'city:b', 'B')));
  expect(await count()).toEqual([{ cities: 2 }]);
  await reader.close();
  await store.close();
});

test('a folder that nobody used yet reads as an empty graph', async () => {
  const reader = await openStoreToRead({ dataDir: join(folder, 'new'), neo4j: undefined });
  expect(await reader.ask('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
  await reader.close();
});

test('the holder tells other commands which port it listens on; an unreadable note is no obstacle', async () => {
  const store = openEmbeddedStore(folder);
  announcePort(folder, 4747);
  expect(readHolder(folder)).toMatchObject({ pid: process.pid, port: 4747 });
  await store.close();
  writeFileSync(join(folder, 'lock.json'), 'not JSON');
  expect(readHolder(folder)).toBeUndefined();
  await openEmbeddedStore(folder).close();
});

test('a file in the folder’s place is said to be so', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(() => openEmbeddedStore(file)).toThrow(expect.objectContaining({ code: 'DATA_FOLDER_UNWRITABLE' }));
});

/** Starts a process that holds the folder, or ends because another does. */
async function start(): Promise<{ child: ChildProcess; isOpen: boolean }> {
  const child = spawn(process.execPath, [WRITER, folder], { stdio: ['ignore', 'pipe', 'ignore'] });
  holders.push(child);
  const isOpen = await Promise.race([
    once(child.stdout!, 'data').then(() => true),
    once(child, 'close').then(() => false),
  ]);
  return { child, isOpen };
}
