/** Opens the graph that the settings name: a Neo4j where NEO4J_URI is set, else the data folder. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';
import { openEmbeddedStore, openEmbeddedStoreToRead, TRUTH_FILE } from './embedded/embeddedStore.ts';
import type { GraphStore } from './graphStore.ts';
import { openNeo4jStore } from './neo4j/neo4jStore.ts';

/**
 * @throws PasserelleError DATA_FOLDER_IN_USE, DATA_FOLDER_UNWRITABLE, DATA_DAMAGED, DATA_NEWER (embedded); NEO4J_UNREACHABLE,
 * NEO4J_REFUSED (Neo4j).
 */
export async function openStore(config: Pick<Config, 'dataDir' | 'neo4j'>): Promise<GraphStore> {
  return config.neo4j === undefined ? openEmbeddedStore(config.dataDir) : await openNeo4jStore(config.neo4j);
}

/**
 * The same graph for reading only, also while another process holds the data folder. Nothing can be applied to it. A data folder without graph
 * gets an empty one, so that reading it answers "nothing" and not with an error.
 */
export async function openStoreToRead(config: Pick<Config, 'dataDir' | 'neo4j'>): Promise<Omit<GraphStore, 'apply'>> {
  if (config.neo4j !== undefined) return await openNeo4jStore(config.neo4j);
  if (!existsSync(join(config.dataDir, TRUTH_FILE))) await openEmbeddedStore(config.dataDir).close();
  return openEmbeddedStoreToRead(config.dataDir);
}
