/** Runs the same tests on both engines: a folder of its own for the embedded one, the run's Neo4j, emptied, for the other. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterEach, describe, inject } from 'vitest';
import { openEmbeddedStore } from '../../server/store/embedded/embeddedStore.ts';
import type { GraphStore } from '../../server/store/graphStore.ts';
import { openNeo4jStore } from '../../server/store/neo4j/neo4jStore.ts';

export interface OpenOptions {
  /** The clock of the journal. */
  readonly now?: () => Date;
}
/** A store with an empty graph, closed when the test ends. On Neo4j there is one graph: opening again empties it. */
export type OpenEmpty = (options?: OpenOptions) => Promise<GraphStore>;

const ENGINES: readonly GraphStore['engine'][] = ['embedded', 'neo4j'];

/** Defines `tests` once an engine. Those on Neo4j are skipped where there is none (neo4j.setup.ts says so, loudly). */
export function forEachEngine(tests: (open: OpenEmpty, engine: GraphStore['engine']) => void): void {
  for (const engine of ENGINES) {
    describe.skipIf(engine === 'neo4j' && inject('neo4jUri') === '')(engine, () => {
      const endings: (() => Promise<void>)[] = [];
      afterEach(async () => {
        for (const end of endings.splice(0).reverse()) await end();
      });
      const open: OpenEmpty = async (options = {}) => {
        const { store, end } = await (engine === 'embedded' ? openEmptyFolder(options) : openEmptyNeo4j(options));
        endings.push(end);
        return store;
      };
      tests(open, engine);
    });
  }
}

async function openEmptyFolder(options: OpenOptions) {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-graph-'));
  const store = openEmbeddedStore(folder, options);
  const end = async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { store, end };
}

async function openEmptyNeo4j(options: OpenOptions) {
  const uri = inject('neo4jUri');
  const driver = neo4j.driver(uri);
  await driver.executeQuery('MATCH (n) DETACH DELETE n');
  await driver.close();
  const store = await openNeo4jStore({ uri, user: 'neo4j' }, options);
  return { store, end: () => store.close() };
}
