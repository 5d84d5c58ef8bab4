/** Reads the mission document that comes with the product into a graph to which nothing has ever happened, so that the first sight is not empty. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphStore } from './store/graphStore.ts';

const FOLDER = fileURLToPath(new URL('../seed/documents', import.meta.url));

/** Does nothing once the journal has an entry, even when that was undone since. @throws PasserelleError as `propose` does. */
export async function readFirstDocument(store: GraphStore, folder: string = FOLDER): Promise<void> {
  if ((await store.sequence()) > 0) return;
  const [file] = readdirSync(folder).sort();
  if (file === undefined) return;
  // Loaded when needed only: the gazetteer and lexicons would slow every other start.
  const [{ propose }, { decode }, { acceptProposal }] = await Promise.all([
    import('../seed/propose.ts'),
    import('../seed/read/decode.ts'),
    import('./changes/acceptProposal.ts'),
  ]);
  const proposal = propose(decode(readFileSync(join(folder, file)), file), { file });
  await acceptProposal(store, proposal, { by: 'Passerelle' });
}
