/**
 * The process that answers Cypher over the embedded graph: it opens the truth to read, holds it in Grafeo, and answers messages. The store kills
 * it when it takes too long and starts another; it ends by itself when the store's process is gone. Argument: the truth's file.
 */
import { LIMITS } from '../../../model/limits.ts';
import { mebibytes, sizeOfRow } from '../answerSize.ts';
import type { Value } from '../graphStore.ts';
import { fromGrafeo } from './grafeoValues.ts';
import { GraphIndex } from './graphIndex.ts';
import type { IndexReply, IndexRequest } from './messages.ts';
import { Truth } from './truth.ts';
import { openTruthFileToRead } from './truthFile.ts';

const MIB = 1024 * 1024;
const MEMORY_WATCH_MS = 50;

const index = new GraphIndex(new Truth(openTruthFileToRead(process.argv[2]!)));
const running = new Set<Promise<unknown>>();

process.on('disconnect', () => process.exit());
const loading = index.load();
loading.then(
  () => reply({ id: 0, columns: [], rows: [], truncated: false, ms: 0 }),
  (error: unknown) => end(0, error),
);
process.on('message', (request: IndexRequest) => void answer(request));

async function answer(request: IndexRequest): Promise<void> {
  await loading;
  try {
    while (index.sequence < request.sequence) {
      await Promise.allSettled(running);
      if (running.size === 0) index.catchUp();
    }
  } catch (error) {
    end(request.id, error);
    return;
  }
  const work = run(request);
  running.add(work);
  reply(await work);
  running.delete(work);
}

async function run({ id, cypher, parameters, limits }: IndexRequest): Promise<IndexReply> {
  const started = performance.now();
  const stopWatching = limits === undefined ? () => {} : watchMemory(id);
  try {
    const result = await index.run(cypher, parameters);
    const { columns } = result;
    // The gate lets no write through. Should one pass, this copy of the graph is no longer the truth's, and goes.
    if (limits !== undefined && Object.values(result.counters).some((count) => count > 0)) {
      return { id, failure: 'wrote', detail: 'the query wrote' };
    }
    const count = limits === undefined ? result.length : Math.min(result.length, limits.maxRows);
    const rows: Value[][] = [];
    let bytes = 0;
    for (let at = 0; at < count; at++) {
      const raw = result.get(at);
      const row = columns.map((column) => fromGrafeo(raw[column], index.idOf));
      if (limits !== undefined) {
        bytes += sizeOfRow(row);
        if (bytes > limits.maxBytes) return { id, failure: 'large', detail: mebibytes(limits.maxBytes) };
      }
      rows.push(row);
    }
    return { id, columns, rows, truncated: count < result.length, ms: performance.now() - started };
  } catch (error) {
    return { id, failure: 'invalid', detail: error instanceof Error ? error.message : String(error) };
  } finally {
    stopWatching();
  }
}

/** Grafeo has no limit of its own: a query that takes more than it may ends this process, and with it all it took. */
function watchMemory(id: number): () => void {
  const before = process.memoryUsage.rss();
  const limit = LIMITS.query.maxMemoryMiB;
  const timer = setInterval(() => {
    if (process.memoryUsage.rss() - before < limit * MIB) return;
    clearInterval(timer);
    reply({ id, failure: 'memory', detail: `${limit} MiB` }, () => process.kill(process.pid, 'SIGKILL'));
  }, MEMORY_WATCH_MS);
  return () => clearInterval(timer);
}

function reply(message: IndexReply, then?: () => void): void {
  process.send?.(message, then ?? (() => {}));
}

function end(id: number, error: unknown): void {
  const detail = error instanceof Error ? error.message : String(error);
  reply({ id, failure: 'broken', detail }, () => process.exit(1));
}
