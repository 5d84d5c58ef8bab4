/**
 * A real Neo4j Community server on this computer, for local use (neo4j.ts) and for tests: fetched by the user's own Maven, run by their Java
 * as a process of its own. Nothing of Neo4j (GPLv3) is part of this project or shipped with it.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the jars and the local server's data are; ignored by git. */
export const NEO4J_FOLDER = fileURLToPath(new URL('../.neo4j/', import.meta.url));

const START_TIMEOUT_MS = 120_000;

export interface Neo4jServer {
  readonly uri: string;
  readonly version: string;
  readonly pid: number;
  /** Ends with the server's exit code. */
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** Which version this computer's Java runs, or the sentence that says what to install. Needs both Java and Maven. */
export function findNeo4jVersion(): { version: string } | { missing: string } {
  const java = javaMajor();
  if (java === undefined || java < 17) {
    const found = java === undefined ? 'aucun Java' : `Java ${java}`;
    return {
      missing: `Neo4j demande Java 17 ou plus récent, et il y a ici ${found}. Installez-le (Debian, Ubuntu : « sudo apt install openjdk-17-jre-headless »), puis recommencez.`,
    };
  }
  if (spawnSync('mvn', ['--version'], { stdio: 'ignore' }).status !== 0) {
    return {
      missing: `Neo4j est apporté par Maven, qui manque ici. Installez-le (Debian, Ubuntu : « sudo apt install maven »), puis recommencez.`,
    };
  }
  // 5.26, the long-term version, runs on Java 17 and 21 only; what came after asks for 21 or more.
  return { version: java <= 21 ? '5.26.30' : '2026.08.1' };
}

/** Fetches the jars once (some 120 MB) and gives their folder. @throws Error with Maven's words when it fails. */
export function installNeo4j(version: string): string {
  const folder = join(NEO4J_FOLDER, `lib-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(NEO4J_FOLDER, { recursive: true });
  const pom = join(NEO4J_FOLDER, `pom-${version}.xml`);
  writeFileSync(pom, pomOf(version));
  // Beside its place first: an interrupted download must not look like a finished one.
  const partial = `${folder}.partial`;
  rmSync(partial, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(
    'mvn',
    [
      '-B',
      '-ntp',
      '-q',
      '-f',
      pom,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${partial}`,
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Maven n’a pas pu apporter Neo4j ${version} :\n${stdout}${stderr}`);
  renameSync(partial, folder);
  return folder;
}

/**
 * Starts a server that answers on 127.0.0.1 only, without login, with its data in `home`. `port` absent: any free one.
 * @throws Error with the server's own words when it does not start.
 */
export async function startNeo4j(version: string, home: string, port?: number): Promise<Neo4jServer> {
  const lib = installNeo4j(version);
  const boltPort = port ?? (await freePort());
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), settings(boltPort));
  const log = join(home, 'console.log');
  const output = openSync(log, 'w');
  const child = spawn(
    'java',
    [...JVM, '-cp', join(lib, '*'), mainClass(version), `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    { stdio: ['ignore', output, output] },
  );
  closeSync(output);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('exit', (code) => {
      process.off('exit', kill);
      resolve(code);
    });
  });
  await untilListening(child, boltPort, ended, log);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { uri: `neo4j://127.0.0.1:${boltPort}`, version, pid: child.pid!, ended, stop };
}

export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

async function untilListening(child: ChildProcess, port: number, ended: Promise<unknown>, log: string): Promise<void> {
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await isListening(port))) {
    if (isOver) throw new Error(`Neo4j s’est arrêté au démarrage :\n${readFileSync(log, 'utf8').slice(0, 2000)}`);
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`Neo4j n’a pas répondu en ${START_TIMEOUT_MS / 1000} s ; voir ${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function javaMajor(): number | undefined {
  const { status, stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const major = status === 0 ? /version "(\d+)/.exec(stderr)?.[1] : undefined;
  return major === undefined ? undefined : Number(major);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

function mainClass(version: string): string {
  return version.startsWith('5.') ? 'org.neo4j.server.CommunityEntryPoint' : 'org.neo4j.server.Neo4jCommunity';
}

function pomOf(version: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>local</groupId><artifactId>neo4j-server</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`;
}

const JVM = [
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '-XX:TieredStopAtLevel=1',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
];

function settings(boltPort: number): string {
  const all: Record<string, string | number | boolean> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': false,
    'server.https.enabled': false,
    'dbms.security.auth_enabled': false,
    'server.memory.pagecache.size': '64m',
    'dbms.memory.transaction.total.max': '256m',
    'db.memory.transaction.max': '128m',
    'db.transaction.timeout': '60s',
    // Timeouts fire within 0.1 s instead of 2 s.
    'db.transaction.monitor.check.interval': '100ms',
    // Without these three, LOAD CSV reads any file of the computer and any address.
    'server.directories.import': 'import',
    'dbms.security.allow_csv_import_from_file_urls': false,
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.usage_report.enabled': false,
    'server.bolt.telemetry.enabled': false,
    // 2 MB instead of 517 for an empty database; a stop in 0.3 s instead of 11.
    'db.tx_log.preallocate': false,
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  };
  return Object.entries(all)
    .map(([key, value]) => `${key}=${value}\n`)
    .join('');
}
