/**
 * The command line of the reading: `read FILE` prints what a document proposes and touches no store; `seed [FILES or folders]` brings what
 * documents propose into the graph that the settings name. Wires; nobody imports it.
 */
import { enableCompileCache } from 'node:module';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Change } from '../model/change.ts';
import { errorSentence, PasserelleError } from '../model/errors.ts';
import { relationshipDefinition } from '../model/ontology/relationships.ts';
import type { Proposal } from '../model/proposal.ts';
import { listDocuments } from './files.ts';

// What is compiled once is not compiled again at every start; so the reading itself is imported after this.
enableCompileCache();

const OUR_DOCUMENTS = fileURLToPath(new URL('./documents/', import.meta.url));

async function read(path: string): Promise<void> {
  process.stdout.write(`${JSON.stringify(await proposeFile(path), null, 1)}\n`);
}

/** Each file is one change or none. One that is refused does not keep the others out. */
async function seed(paths: readonly string[]): Promise<void> {
  // Only now: `read` must not wait for databases that it does not touch.
  const [{ readConfig }, { openStore }, { acceptProposal }] = await Promise.all([
    import('../server/config.ts'),
    import('../server/store/open.ts'),
    import('../server/changes/acceptProposal.ts'),
  ]);
  const store = await openStore(readConfig());
  try {
    for (const path of paths.length > 0 ? paths : [OUR_DOCUMENTS]) {
      for (const file of (await orRefuse(() => listDocuments(path))) ?? []) {
        const proposal = await orRefuse(() => proposeFile(file));
        if (proposal === undefined) continue;
        const change = await acceptProposal(store, proposal, { by: 'Passerelle' });
        console.log(`${basename(file)} : ${brought(change)}`);
      }
    }
  } finally {
    await store.close();
  }
}

async function proposeFile(path: string): Promise<Proposal> {
  const [{ propose }, { openDocument }] = await Promise.all([
    import('./propose.ts'),
    import('./read/formats/openDocument.ts'),
  ]);
  const { text, format: _, places: __, ...known } = await openDocument(path);
  return propose(text, { file: basename(path), known });
}

function brought(change: Change | undefined): string {
  if (change === undefined) return 'déjà dans le graphe, rien n’a changé.';
  const entities = change.nodes.filter(({ before, after }) => before === null && after?.labels.includes('Entity'));
  const facts = change.relationships.filter(
    ({ before, after }) => before === null && after !== null && !relationshipDefinition(after.type).source,
  );
  return `${count(entities.length, 'fiche nouvelle', 'fiches nouvelles')}, ${count(facts.length, 'lien nouveau', 'liens nouveaux')} (${change.id}).`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number < 2 ? one : many}`;
}

async function orRefuse<Result>(work: () => Result | Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    refuse(error);
    return undefined;
  }
}

/** One sentence, and the exit code says that something was refused. Anything unforeseen goes on up. */
function refuse(error: unknown): void {
  if (!(error instanceof PasserelleError)) throw error;
  process.stderr.write(`${errorSentence(error.code, error.values, 'fr')}\n`);
  process.exitCode = 1;
}

const [command, ...paths] = process.argv.slice(2);
try {
  if (command === 'read' && paths.length === 1) {
    await read(paths[0]!);
  } else if (command === 'seed') {
    await seed(paths);
  } else {
    process.stderr.write('Usage : npm run read -- FICHIER\n        npm run seed [-- FICHIERS ou dossiers]\n');
    process.exitCode = 2;
  }
} catch (error) {
  refuse(error);
}
