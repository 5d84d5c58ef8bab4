/**
 * The port kept by a folder on this computer: SQLite is the truth, Grafeo answers Cypher over it in two processes, one for the product's
 * questions and one for people's queries, so that a query killed for its appetite takes nothing else with it.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Change, ChangeDraft } from '../../../model/change.ts';
import { PasserelleError } from '../../../model/errors.ts';
import type { NodeId, RelationshipId } from '../../../model/graph.ts';
import { LIMITS } from '../../../model/limits.ts';
import type { EntityType } from '../../../model/ontology/types.ts';
import { checkQuery } from '../gate/checkQuery.ts';
import { engineWords } from '../gate/embedded/engineWords.ts';
import type { GraphStore, Parameters, QueryLimits, QueryResult, Row } from '../graphStore.ts';
import { formsOf, prepareQuery, rankCandidates } from '../names.ts';
import { type IndexAnswer, IndexError, IndexProcess } from './indexProcess.ts';
import { lockFolder } from './lock.ts';
import { Truth } from './truth.ts';
import { openTruthFile, openTruthFileToRead } from './truthFile.ts';

/** In the data folder. */
export const TRUTH_FILE = 'graph.sqlite';

interface Options {
  readonly now?: () => Date;
}

/**
 * Opens the folder for this process alone, making it where there is none.
 * @throws PasserelleError DATA_FOLDER_IN_USE, DATA_FOLDER_UNWRITABLE, DATA_DAMAGED, DATA_NEWER
 */
export function openEmbeddedStore(folder: string, { now = () => new Date() }: Options = {}): EmbeddedStore {
  makeFolder(folder);
  const lock = lockFolder(folder);
  try {
    const file = join(folder, TRUTH_FILE);
    const truth = new Truth(openTruthFile(file));
    truth.mend();
    const store = new EmbeddedStore(truth, file, now, () => lock.release());
    store.index.warmUp();
    return store;
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * Opens the folder beside the process that holds it, if one does: everything can be read, nothing applied.
 * @throws PasserelleError DATA_FOLDER_UNWRITABLE, DATA_DAMAGED, DATA_NEWER
 */
export function openEmbeddedStoreToRead(folder: string): EmbeddedStore {
  const file = join(folder, TRUTH_FILE);
  return new EmbeddedStore(
    new Truth(openTruthFileToRead(file)),
    file,
    () => new Date(),
    () => {},
  );
}

export class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  /** For the product's questions, and for people's queries. */
  readonly index: IndexProcess;
  readonly queryIndex: IndexProcess;
  readonly #truth: Truth;
  readonly #now: () => Date;
  readonly #release: () => void;
  #lastQuery: Promise<unknown> = Promise.resolve();

  constructor(truth: Truth, file: string, now: () => Date, release: () => void) {
    this.#truth = truth;
    this.#now = now;
    this.#release = release;
    this.index = new IndexProcess(file);
    this.queryIndex = new IndexProcess(file);
  }

  async ask(cypher: string, parameters: Parameters = {}): Promise<readonly Row[]> {
    const { columns, rows } = await this.#askIndex(cypher, parameters);
    return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]!])));
  }

  async query(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<QueryResult> {
    const checked = checkQuery(cypher, 'embedded');
    // One at a time: each may use all that a query may, and killing one kills what runs beside it.
    const mine = this.#lastQuery.then(() => this.#runQuery(checked.cypher, parameters, limits));
    this.#lastQuery = mine.catch(() => {});
    return mine;
  }

  async apply(draft: ChangeDraft): Promise<Change> {
    const change = this.#truth.apply(draft, this.#now().toISOString());
    this.#truth.settle();
    return change;
  }

  async changes(after: number, limit: number): Promise<readonly Change[]> {
    return this.#truth.changes(after, limit);
  }

  async change(id: string): Promise<Change> {
    return this.#truth.change(id);
  }

  async sequence(): Promise<number> {
    return this.#truth.sequence();
  }

  async nodes(ids: readonly NodeId[]) {
    return ids.map((id) => this.#truth.node(id)).filter((node) => node !== null);
  }

  async relationships(ids: readonly RelationshipId[]) {
    return ids.map((id) => this.#truth.relationship(id)).filter((relationship) => relationship !== null);
  }

  async relationshipsOf(id: NodeId) {
    return this.#truth.relationshipsOf(id);
  }

  async findByName(text: string, { limit, types }: { limit: number; types?: readonly EntityType[] }) {
    const ids = new Set(this.#truth.names.candidates(prepareQuery(text), types));
    const candidates = [...ids].flatMap((id) => {
      const node = this.#truth.node(id);
      return node === null ? [] : [{ id, forms: formsOf(node) }];
    });
    return rankCandidates(text, candidates, limit);
  }

  async *everything() {
    for (const node of this.#truth.allNodes()) yield { node };
    for (const relationship of this.#truth.allRelationships()) yield { relationship };
  }

  async check() {
    const [row] = await this.ask('RETURN 1 AS one');
    if (row?.one !== 1) throw new PasserelleError('STORE_UNAVAILABLE', { reason: 'the index counts wrongly' });
    return { version: 'SQLite, Grafeo' };
  }

  async close(): Promise<void> {
    await Promise.all([this.index.close(), this.queryIndex.close()]);
    this.#truth.close();
    this.#release();
  }

  async #askIndex(cypher: string, parameters: Parameters): Promise<IndexAnswer> {
    const request = { cypher, parameters, sequence: this.#truth.sequence() };
    try {
      return await this.index.ask(request, LIMITS.query.timeoutMs);
    } catch (error) {
      if (!(error instanceof IndexError)) throw error;
      // Our own Cypher that is not understood is a defect of ours.
      if (error.why === 'invalid') throw error;
      if (error.why === 'gone' || error.why === 'broken') return await this.#askAgain(request);
      throw unavailable(error);
    }
  }

  /** Once more, of a new process: a question changes nothing, so nothing can happen twice. */
  async #askAgain(request: { cypher: string; parameters: Parameters; sequence: number }): Promise<IndexAnswer> {
    try {
      return await this.index.ask(request, LIMITS.query.timeoutMs);
    } catch (error) {
      throw error instanceof IndexError ? unavailable(error) : error;
    }
  }

  async #runQuery(cypher: string, parameters: Parameters, limits: QueryLimits): Promise<QueryResult> {
    const request = { cypher, parameters, sequence: this.#truth.sequence(), limits };
    try {
      const { columns, rows, ms, truncated } = await this.queryIndex.ask(request, limits.timeoutMs);
      return { columns, rows, ms, truncated };
    } catch (error) {
      throw error instanceof IndexError ? refused(error, limits, cypher) : error;
    }
  }
}

function refused(error: IndexError, limits: QueryLimits, cypher: string): PasserelleError {
  const options = { cause: error };
  switch (error.why) {
    case 'invalid':
      return new PasserelleError('QUERY_INVALID', { detail: engineWords(error.message, cypher) }, options);
    case 'wrote':
      return new PasserelleError('QUERY_NOT_READING', { what: 'MERGE, CREATE, SET, DELETE' }, options);
    case 'late':
      return new PasserelleError('QUERY_TOO_LONG', { seconds: limits.timeoutMs / 1000 }, options);
    case 'large':
    case 'memory':
      return new PasserelleError('QUERY_TOO_LARGE', { limit: error.message }, options);
    case 'broken':
    case 'gone':
      return unavailable(error);
  }
}

function unavailable(error: IndexError): PasserelleError {
  return new PasserelleError('STORE_UNAVAILABLE', { reason: error.message }, { cause: error });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PasserelleError('DATA_FOLDER_UNWRITABLE', { folder, reason }, { cause });
  }
}
