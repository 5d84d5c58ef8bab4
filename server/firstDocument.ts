/** Reads the mission document that comes with the product into a graph to which nothing has ever happened, so that the first sight is not empty. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphStore } from './store/graphStore.ts';

const FOLDER = fileURLToPath(new URL('../seed/documents', import.meta.url));

/** Does nothing once the journal has an entry, even when that was undone since. @throws PasserelleError DOCUMENT_… */
export async function readFirstDocument(store: GraphStore, folder: string = FOLDER): Promise<void> {
  if ((await store.sequence()) > 0) return;
  // Loaded when needed only: the gazetteer and lexicons would slow every other start.
  const [{ listDocuments }, { openDocument }, { propose }, { acceptProposal }] = await Promise.all([
    import('../seed/files.ts'),
    import('../seed/read/formats/openDocument.ts'),
    import('../seed/propose.ts'),
    import('./changes/acceptProposal.ts'),
  ]);
  const [file] = listDocuments(folder);
  if (file === undefined) return;
  const { text, format: _, places: __, ...known } = await openDocument(file);
  await acceptProposal(store, propose(text, { file: basename(file), known }), { by: 'Passerelle' });
}
