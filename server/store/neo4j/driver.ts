/**
 * The way to Neo4j: one driver, sessions that only read or only write, and its errors turned into ours. Retries, routing, pooling and bookmarks
 * are the driver's.
 */
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { PasserelleError } from '../../../model/errors.ts';
import { LIMITS } from '../../../model/limits.ts';

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password?: string;
  readonly database?: string;
}

const CONNECT_TIMEOUT_MS = 3000;

export class Neo4jConnection {
  readonly #driver: Driver;
  readonly #address: Neo4jAddress;

  constructor(address: Neo4jAddress) {
    const { uri, user, password } = address;
    this.#address = address;
    const auth = password === undefined ? undefined : neo4j.auth.basic(user, password);
    this.#driver = neo4j.driver(uri, auth, {
      // Integers beyond 2^53 stay what they are; `disableLosslessIntegers` turns them into others.
      useBigInt: true,
      telemetryDisabled: true,
      userAgent: 'passerelle',
      connectionTimeout: CONNECT_TIMEOUT_MS,
      connectionAcquisitionTimeout: CONNECT_TIMEOUT_MS * 2,
      maxTransactionRetryTime: CONNECT_TIMEOUT_MS,
    });
  }

  /** @throws PasserelleError NEO4J_UNREACHABLE, NEO4J_REFUSED */
  async connect(): Promise<void> {
    try {
      await this.#driver.getServerInfo(this.#where());
    } catch (error) {
      await this.#driver.close();
      throw openingError(this.#address.uri, error);
    }
  }

  async version(): Promise<string> {
    const { agent } = await this.#guarded(() => this.#driver.getServerInfo(this.#where()));
    return agent ?? 'Neo4j';
  }

  /** Within one reading transaction, tried again by the driver where that can help. @throws PasserelleError STORE_UNAVAILABLE */
  read<Result>(work: (transaction: ManagedTransaction) => Promise<Result>): Promise<Result> {
    return this.#inSession('READ', (session) => session.executeRead(work, { timeout: LIMITS.query.timeoutMs }));
  }

  /** Within one writing transaction: all of it, or nothing. @throws PasserelleError STORE_UNAVAILABLE, or what `work` throws */
  write<Result>(work: (transaction: ManagedTransaction) => Promise<Result>): Promise<Result> {
    return this.#inSession('WRITE', (session) => session.executeWrite(work, { timeout: 60_000 }));
  }

  /** One statement that Neo4j wants in a transaction of its own, such as those on the schema. */
  async command(cypher: string): Promise<void> {
    await this.#inSession('WRITE', (session) => session.run(cypher));
  }

  /** A session in which Neo4j refuses every write. Whoever takes it closes it. */
  readingSession(): Session {
    return this.#session('READ');
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async #inSession<Result>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<Result>): Promise<Result> {
    const session = this.#session(mode);
    try {
      return await this.#guarded(() => work(session));
    } finally {
      await session.close();
    }
  }

  #session(mode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({
      defaultAccessMode: neo4j.session[mode],
      // What one session wrote the next one sees, on whichever member of a cluster it lands.
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
      ...this.#where(),
    });
  }

  #where(): { database?: string } {
    return this.#address.database === undefined ? {} : { database: this.#address.database };
  }

  async #guarded<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      throw isAway(error)
        ? new PasserelleError('STORE_UNAVAILABLE', { reason: reasonOf(error) }, { cause: error })
        : error;
    }
  }
}

/** Why no connection came about, as people are told. */
export function openingError(uri: string, cause: unknown): PasserelleError {
  if (codeOf(cause).startsWith('Neo.ClientError.Security.')) {
    return new PasserelleError('NEO4J_REFUSED', { uri }, { cause });
  }
  return new PasserelleError('NEO4J_UNREACHABLE', { uri, reason: reasonOf(cause) }, { cause });
}

/** Neo4j's code of an error, "Neo.ClientError.Statement.SyntaxError", or the driver's, "ServiceUnavailable"; "" for any other error. */
export function codeOf(error: unknown): string {
  return error instanceof neo4j.Neo4jError ? error.code : '';
}

/** Whether the server is gone, overloaded or between leaders, so that the same may work in a moment. */
export function isAway(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ServiceUnavailable' || code === 'SessionExpired' || code.startsWith('Neo.TransientError.');
}

/** What an error says, in a few words: the driver's own sentences go on to advise. */
export function reasonOf(error: unknown): string {
  const line = (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
  const cause = /Caused by: (.+)$/.exec(line)?.[1];
  return codeOf(error) === 'ServiceUnavailable' ? (cause ?? line.split('. ')[0]!) : line;
}
