/**
 * The store's end of an index process: starts it when it is first needed, asks with a deadline, kills it when it is late or wrong, and
 * starts another. What it does over there: index.main.ts.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { IndexFailure, IndexReply, IndexRequest } from './messages.ts';

const PROGRAM = fileURLToPath(new URL('./index.main.ts', import.meta.url));
/** A truth of 100,000 nodes is read in some 7 s on a slow machine. */
const LOAD_TIMEOUT_MS = 60_000;

export type IndexAnswer = Extract<IndexReply, { columns: unknown }>;

/** Why there is no answer: what the process said, or that it was late, or that it is gone. */
export class IndexError extends Error {
  readonly why: IndexFailure | 'late' | 'gone';

  constructor(why: IndexFailure | 'late' | 'gone', detail: string) {
    super(detail);
    this.name = 'IndexError';
    this.why = why;
  }
}

export class IndexProcess {
  readonly #file: string;
  #running: Running | undefined;
  #closed = false;

  /** `file` is the truth's. Nothing is started yet. */
  constructor(file: string) {
    this.#file = file;
  }

  /** Starts the process, so that the first question does not wait for it. */
  warmUp(): void {
    this.#start();
  }

  /** @throws IndexError */
  async ask(request: Omit<IndexRequest, 'id'>, timeoutMs: number): Promise<IndexAnswer> {
    if (this.#closed) throw new IndexError('gone', 'the store is closed');
    const running = this.#start();
    await running.ready;
    try {
      return await running.ask(request, timeoutMs);
    } catch (error) {
      // All but a mistake in the Cypher or an answer too big leave the process in doubt.
      if (!(error instanceof IndexError && (error.why === 'invalid' || error.why === 'large'))) this.#drop(running);
      throw error;
    }
  }

  /** The process's id, for tests; undefined when none runs. */
  get pid(): number | undefined {
    return this.#running?.pid;
  }

  async close(): Promise<void> {
    this.#closed = true;
    const running = this.#running;
    if (running !== undefined) {
      this.#drop(running);
      await running.ended;
    }
  }

  #start(): Running {
    if (this.#running?.isAlive) return this.#running;
    const running = new Running(this.#file);
    this.#running = running;
    return running;
  }

  #drop(running: Running): void {
    running.kill();
    if (this.#running === running) this.#running = undefined;
  }
}

interface Waiting {
  resolve(answer: IndexAnswer): void;
  reject(error: IndexError): void;
}

/** One life of the process. */
class Running {
  readonly ready: Promise<unknown>;
  readonly ended: Promise<void>;
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  isAlive = true;

  constructor(file: string) {
    // Grafeo's and SQLite's warnings on the way in are no news to anybody.
    this.#child = fork(PROGRAM, [file], {
      serialization: 'advanced',
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#child.on('message', (reply: IndexReply) => this.#take(reply));
    this.ended = new Promise((resolve) => {
      const end = () => {
        this.#end();
        resolve();
      };
      this.#child.on('exit', end);
      this.#child.on('error', end);
    });
    // Nothing here keeps the store's process alive; a question under way does so by its timer.
    this.#child.unref();
    this.#child.channel?.unref();
    this.ready = this.#wait(0, LOAD_TIMEOUT_MS);
    this.ready.catch(() => {});
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  ask(request: Omit<IndexRequest, 'id'>, timeoutMs: number): Promise<IndexAnswer> {
    const id = ++this.#lastId;
    const answer = this.#wait(id, timeoutMs);
    if (this.isAlive) this.#child.send({ id, ...request } satisfies IndexRequest, () => {});
    return answer;
  }

  kill(): void {
    // Whoever waits for the end must not be ended by waiting.
    this.#child.ref();
    this.#child.kill('SIGKILL');
    this.#end();
  }

  #wait(id: number, timeoutMs: number): Promise<IndexAnswer> {
    return new Promise<IndexAnswer>((resolve, reject) => {
      if (!this.isAlive) {
        reject(new IndexError('gone', 'the index process has ended'));
        return;
      }
      const giveUp = () => this.#settle(id)?.reject(new IndexError('late', `no answer in ${timeoutMs} ms`));
      // When it was this process that was busy, the answer may lie here unread: it is read before anybody gives up.
      const timer = setTimeout(() => setImmediate(giveUp), timeoutMs);
      this.#waiting.set(id, {
        resolve: (answer) => {
          clearTimeout(timer);
          resolve(answer);
        },
        reject: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      });
    });
  }

  #take(reply: IndexReply): void {
    const waiting = this.#settle(reply.id);
    if ('failure' in reply) waiting?.reject(new IndexError(reply.failure, reply.detail));
    else waiting?.resolve(reply);
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }

  #end(): void {
    this.isAlive = false;
    for (const id of [...this.#waiting.keys()]) {
      this.#settle(id)?.reject(new IndexError('gone', 'the index process has ended'));
    }
  }
}
