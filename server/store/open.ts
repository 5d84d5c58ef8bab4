/** Opens the graph that the settings name. */
import type { Config } from '../config.ts';
import { openEmbeddedStore, openEmbeddedStoreToRead } from './embedded/embeddedStore.ts';
import type { GraphStore } from './graphStore.ts';

/** @throws PasserelleError DATA_FOLDER_IN_USE, DATA_FOLDER_UNWRITABLE, DATA_DAMAGED, DATA_NEWER */
export async function openStore(config: Pick<Config, 'dataDir' | 'neo4j'>): Promise<GraphStore> {
  return openEmbeddedStore(config.dataDir);
}

/** The same graph for reading only, also while another process holds the data folder. Nothing can be applied to it. */
export async function openStoreToRead(config: Pick<Config, 'dataDir' | 'neo4j'>): Promise<Omit<GraphStore, 'apply'>> {
  return openEmbeddedStoreToRead(config.dataDir);
}
