import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { openEmbeddedStore } from '../../../server/store/embedded/embeddedStore.ts';
import type { GraphStore } from '../../../server/store/graphStore.ts';
import { openNeo4jStore } from '../../../server/store/neo4j/neo4jStore.ts';
import { exportText } from '../../contract/graphs.ts';
import { missionFile, seedIn } from './seeding.ts';

let folder: string;
let documents: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-seed-'));
  documents = mkdtempSync(join(tmpdir(), 'passerelle-documents-'));
});
afterEach(() => {
  for (const path of [folder, documents]) rmSync(path, { recursive: true, force: true });
});

test('seeding twice leaves the same graph byte for byte, and says that nothing changed', async () => {
  const first = await seedIn(folder, []);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toMatch(
    /^mission-a-seoul\.txt : \d+ fiches nouvelles, \d+ liens nouveaux \(change:000001\)\.\n$/,
  );
  const before = await exported(openEmbeddedStore(folder));
  const second = await seedIn(folder, []);
  expect(second).toEqual({
    code: 0,
    stdout: 'mission-a-seoul.txt : déjà dans le graphe, rien n’a changé.\n',
    stderr: '',
  });
  expect(await exported(openEmbeddedStore(folder))).toBe(before);
});

test.skipIf(inject('neo4jUri') === '')(
  'a document makes the same graph in Neo4j, byte for byte',
  { timeout: 240_000 },
  async () => {
    const uri = inject('neo4jUri');
    const driver = neo4j.driver(uri);
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await driver.close();
    const env = { NEO4J_URI: uri };
    expect(await seedIn(folder, [missionFile()], { env })).toMatchObject({ code: 0, stderr: '' });
    expect(await seedIn(folder, [missionFile()], { env })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('rien n’a changé'),
    });
    const there = await exported(await openNeo4jStore({ uri, user: 'neo4j' }));
    await seedIn(folder, [missionFile()]);
    expect(there).toBe(await exported(openEmbeddedStore(folder)));
  },
);

test('a refused file is named in one sentence, and the others are kept', async () => {
  writeFileSync(join(documents, 'a-vide.txt'), ' \n');
  writeFileSync(join(documents, 'b-binaire.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  writeFileSync(
    join(documents, 'c-sans-fait.txt'),
    'Il pleut sur la ville depuis ce matin, et le vent se lève un peu.\n',
  );
  const { code, stdout, stderr } = await seedIn(folder, [documents, join(documents, 'absent.txt'), missionFile()]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^mission-a-seoul\.txt : .*\(change:000001\)\.\n$/);
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringContaining('a-vide.txt est vide'),
    expect.stringMatching(/^Le fichier b-binaire.txt n’est pas /),
    expect.stringContaining('c-sans-fait.txt'),
    expect.stringContaining('absent.txt ne peut être ouvert'),
  ]);
});

test('while another process holds the data folder, seeding says which, and writes nothing', async () => {
  const store = openEmbeddedStore(folder);
  const { code, stdout, stderr } = await seedIn(folder, []);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toBe(
    `Un autre Passerelle utilise déjà le dossier ${folder} (processus ${process.pid}). Arrêtez-le, ou donnez un autre DATA_DIR.\n`,
  );
  expect(await store.sequence()).toBe(0);
  await store.close();
});

async function exported(store: GraphStore): Promise<string> {
  const text = await exportText(store);
  await store.close();
  return text;
}
