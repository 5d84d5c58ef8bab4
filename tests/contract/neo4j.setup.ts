/**
 * One real Neo4j for the whole run, whichever projects ask for it. Without Java or Maven its tests are skipped in a loud line; in CI that is a
 * failure. Tests get its address by `inject('neo4jUri')`; see engines.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findNeo4jVersion, type Neo4jServer, startNeo4j } from '../../tools/neo4jServer.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** "" where there is none. */
    neo4jUri: string;
  }
}

interface Shared {
  readonly server: Promise<Neo4jServer | undefined>;
  readonly home: string;
  users: number;
}
/** vitest calls this file once a project; the server belongs to the run. */
const shared = globalThis as typeof globalThis & { passerelleNeo4j?: Shared };

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  shared.passerelleNeo4j ??= begin();
  const mine = shared.passerelleNeo4j;
  mine.users += 1;
  project.provide('neo4jUri', (await mine.server)?.uri ?? '');
  return async () => {
    mine.users -= 1;
    if (mine.users > 0) return;
    await (await mine.server)?.stop();
    rmSync(mine.home, { recursive: true, force: true });
    delete shared.passerelleNeo4j;
  };
}

function begin(): Shared {
  const home = mkdtempSync(join(tmpdir(), 'passerelle-neo4j-'));
  return { home, server: start(home), users: 0 };
}

async function start(home: string): Promise<Neo4jServer | undefined> {
  const found = findNeo4jVersion();
  if ('version' in found) return startNeo4j(found.version, home);
  if (process.env.CI) throw new Error(found.missing);
  console.warn(`\nATTENTION : LES ESSAIS SUR NEO4J SONT SAUTÉS. ${found.missing}\n`);
  return undefined;
}
