/** The environment as one checked object. Every setting is documented in docs/install.md. */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { PasserelleError } from '../model/errors.ts';

const settings = {
  PORT: {
    schema: z.coerce.number().int().min(0).max(65_535).default(4747),
    expected: 'a whole number from 0 to 65535',
    meaning: 'Port of the web address on this computer.',
  },
  DATA_DIR: {
    schema: z.string().min(1).default('data'),
    expected: 'the path of a folder',
    meaning: 'Folder of the graph and of everything the product keeps.',
  },
  NEO4J_URI: {
    schema: z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/)
      .optional(),
    expected: 'an address such as neo4j://127.0.0.1:7687',
    meaning: 'Use this Neo4j in place of the embedded engine.',
  },
  NEO4J_USER: { schema: z.string().min(1).default('neo4j'), expected: 'a name', meaning: 'User at Neo4j.' },
  NEO4J_PASSWORD: {
    schema: z.string().optional(),
    expected: 'a password',
    meaning: 'Password at Neo4j; absent where its login is off.',
  },
  NEO4J_DATABASE: {
    schema: z.string().min(1).optional(),
    expected: 'the name of a database',
    meaning: 'Database at Neo4j; absent: its default.',
  },
  LOG_LEVEL: {
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
    expected: 'one of silent, error, warn, info, debug',
    meaning: 'How much the server tells on the console.',
  },
} as const;

/** For docs/install.md and the test that compares it with this list. */
export const SETTINGS: Readonly<Record<string, { readonly expected: string; readonly meaning: string }>> = settings;

export interface Config {
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly neo4j:
    | { readonly uri: string; readonly user: string; readonly password?: string; readonly database?: string }
    | undefined;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/**
 * Reads and checks the environment once.
 * @throws PasserelleError SETTING_INVALID, naming the first bad setting.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const read = <Name extends keyof typeof settings>(name: Name): z.infer<(typeof settings)[Name]['schema']> => {
    const { schema, expected } = settings[name];
    const given = environment[name];
    const result = schema.safeParse(given === '' ? undefined : given);
    if (!result.success) throw new PasserelleError('SETTING_INVALID', { name, value: given ?? '', expected });
    return result.data as z.infer<(typeof settings)[Name]['schema']>;
  };
  const uri = read('NEO4J_URI');
  const password = read('NEO4J_PASSWORD');
  const database = read('NEO4J_DATABASE');
  return {
    port: read('PORT'),
    dataDir: resolve(read('DATA_DIR').replace(/^~(?=\/|$)/, homedir())),
    neo4j:
      uri === undefined
        ? undefined
        : {
            uri,
            user: read('NEO4J_USER'),
            ...(password !== undefined && { password }),
            ...(database !== undefined && { database }),
          },
    logLevel: read('LOG_LEVEL'),
  };
}
