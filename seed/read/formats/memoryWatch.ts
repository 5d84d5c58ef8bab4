/**
 * The thread beside the parser that ends its process when it has grown too large or lived too long: the parser's own loop is busy, and V8's
 * heap limit counts no buffers. Started by parser.main.ts; a process whose parent is gone ends here too.
 */
import { parentPort, workerData } from 'node:worker_threads';

const { maxMemoryBytes, timeoutMs } = workerData as { maxMemoryBytes: number; timeoutMs: number };
const INTERVAL_MS = 20;
const begun = performance.now();

function watch(): void {
  const isTooLarge = process.memoryUsage.rss() > maxMemoryBytes;
  // The parent stops it at the limit and says why; this is for when there is no parent any more.
  const isOrphan = performance.now() - begun > timeoutMs + 1000;
  if (isTooLarge || isOrphan) process.kill(process.pid, 'SIGKILL');
}

watch();
setInterval(watch, INTERVAL_MS);
parentPort?.postMessage('watching');
