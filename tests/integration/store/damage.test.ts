import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptProposal } from '../../../server/changes/acceptProposal.ts';
import { openEmbeddedStore, TRUTH_FILE } from '../../../server/store/embedded/embeddedStore.ts';
import type { GraphStore } from '../../../server/store/graphStore.ts';
import { adding, briefProposal, entity, exportText, missionProposal } from '../../contract/graphs.ts';

let folder: string;
let sound: string;
let wholeGraph: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-damage-'));
  sound = join(folder, 'sound');
  const store = openEmbeddedStore(sound);
  await acceptProposal(store, missionProposal(), { by: 'Ada' });
  await acceptProposal(store, briefProposal(), { by: 'Ada' });
  wholeGraph = await contentOf(store);
  await store.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('forty flipped bits and twenty truncations: the same graph, or a refusal with a way out', async () => {
  const random = randomFrom(20241003);
  const outcomes = { equal: 0, refused: 0 };
  for (let attempt = 0; attempt < 60; attempt++) {
    const place = copyOf(sound, `damaged-${attempt}`);
    const files = readdirSync(place).filter((name) => statSync(join(place, name)).size > 0 && name !== 'lock.json');
    const file = join(place, files[Math.floor(random() * files.length)]!);
    if (attempt < 40) flipBit(file, random);
    else truncateSync(file, Math.floor(random() * statSync(file).size));
    outcomes[await outcomeOf(place)] += 1;
    rmSync(place, { recursive: true });
  }
  console.log(`PROMISE P3 attempts=60 failures=0 equal=${outcomes.equal} refused=${outcomes.refused}`);
  expect(outcomes.equal + outcomes.refused).toBe(60);
  expect(outcomes.refused).toBeGreaterThan(0);
});

test('a flipped bit in any text of a row is refused, not read', async () => {
  for (const word of ['Bécancour', 'company:posco', 'MAYOR_OF', 'acceptProposal']) {
    const place = copyOf(sound, 'text');
    const file = join(place, TRUTH_FILE);
    const bytes = readFileSync(file);
    for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) bytes[at + 1]! ^= 1;
    writeFileSync(file, bytes);
    expect(await outcomeOf(place)).toBe('refused');
    rmSync(place, { recursive: true });
  }
});

test('a file cut to nothing is refused, not begun anew', async () => {
  const place = copyOf(sound, 'nothing');
  truncateSync(join(place, TRUTH_FILE), 0);
  expect(await outcomeOf(place)).toBe('refused');
});

test('a row that vanished without trace in its page is noticed', async () => {
  const place = copyOf(sound, 'vanished');
  const database = new DatabaseSync(join(place, TRUTH_FILE));
  database.exec("DELETE FROM relationships WHERE type = 'MET'");
  database.close();
  expect(await outcomeOf(place)).toBe('refused');
});

test('names that cannot be found any more are made again from the nodes', async () => {
  const place = copyOf(sound, 'names');
  const database = new DatabaseSync(join(place, TRUTH_FILE));
  database.exec("DELETE FROM names WHERE node = 'company:posco'");
  database.close();
  const store = openEmbeddedStore(place);
  expect((await store.findByName('posco', { limit: 1 }))[0]?.id).toBe('company:posco');
  await store.close();
});

test.each([
  [
    'a folder from a newer version',
    'PRAGMA user_version = 2',
    { code: 'DATA_NEWER', values: { file: TRUTH_FILE, found: 2, known: 1 } },
  ],
  ['a file of another program', 'PRAGMA application_id = 7', { code: 'DATA_DAMAGED' }],
])('%s is refused and left as it is', (_name, sql, error) => {
  const place = copyOf(sound, 'foreign');
  const file = join(place, TRUTH_FILE);
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
  const before = readFileSync(file);
  expect(() => openEmbeddedStore(place)).toThrow(expect.objectContaining(error));
  expect(readFileSync(file).equals(before)).toBe(true);
  rmSync(place, { recursive: true });
});

test('what an index process holds is thrown away when it dies, and made again from the truth', async () => {
  const store = openEmbeddedStore(copyOf(sound, 'index'));
  const count = () => store.ask('MATCH (n:City) RETURN count(n) AS cities');
  const [before] = await count();
  for (let kill = 0; kill < 3; kill++) {
    process.kill(store.index.pid!, 'SIGKILL');
    await store.apply(adding(entity('City', `city:new${kill}`, 'Neuve')));
    expect(await count()).toEqual([{ cities: Number(before!.cities) + kill + 1 }]);
  }
  await store.close();
});

/** What can be read of a damaged folder: all of it, or nothing but a sentence. */
async function outcomeOf(place: string): Promise<'equal' | 'refused'> {
  let store: GraphStore;
  try {
    store = openEmbeddedStore(place);
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^DATA_(DAMAGED|NEWER)$/) });
    return 'refused';
  }
  const found = await contentOf(store);
  await store.close();
  expect(found).toBe(wholeGraph);
  return 'equal';
}

async function contentOf(store: GraphStore): Promise<string> {
  const names = await store.findByName('posco', { limit: 5 });
  return JSON.stringify([await exportText(store), await store.changes(0, 10), names], (_key, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  );
}

function copyOf(from: string, name: string): string {
  const to = join(folder, name);
  if (existsSync(to)) rmSync(to, { recursive: true });
  mkdirSync(to);
  for (const file of readdirSync(from)) copyFileSync(join(from, file), join(to, file));
  return to;
}

function flipBit(file: string, random: () => number): void {
  const bytes = readFileSync(file);
  bytes[Math.floor(random() * bytes.length)]! ^= 1 << Math.floor(random() * 8);
  writeFileSync(file, bytes);
}

/** Mulberry32: small, seeded, good enough to choose bits. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
