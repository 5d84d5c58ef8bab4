/** Runs one of our programs as its user does: a process of its own, with an environment, until it ends or says a line. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Program {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** The first match in what it writes on its standard output; fails when it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  stop(signal?: NodeJS.Signals): Promise<Ended>;
}

/** The environment is this one's without settings of ours, plus those given. */
export function runProgram(args: readonly string[], settings: Readonly<Record<string, string>>): Program {
  const env = { ...process.env };
  for (const name of Object.keys(env))
    if (/^(PORT|DATA_DIR|NEO4J_\w+|LOG_LEVEL|NODE_OPTIONS)$/.test(name)) delete env[name];
  const child = spawn(process.execPath, [...args], { cwd: ROOT, env: { ...env, ...settings } });
  let [out, err] = ['', ''];
  const listeners = new Set<() => void>();
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
    for (const listener of listeners) listener();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString('utf8');
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return {
    child,
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(out);
          if (match === null) return;
          listeners.delete(look);
          resolve(match);
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`ended before it said ${pattern}: ${out}${err}`)));
      }),
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
