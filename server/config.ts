/** The environment as one checked object. Every setting is documented in docs/install.md. */
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { PasserelleError } from '../model/errors.ts';
import type { Localized } from '../model/ontology/types.ts';

const text = (fr: string, en: string, ko: string): Localized => ({ fr, en, ko });

const settings = {
  PORT: {
    schema: z.coerce.number().int().min(0).max(65_535).default(4747),
    expected: text('un nombre entier de 0 à 65535', 'a whole number from 0 to 65535', '0에서 65535까지의 정수'),
    meaning: 'Port of the web address on this computer.',
  },
  DATA_DIR: {
    schema: z.string().min(1).default('data'),
    expected: text('le chemin d’un dossier', 'the path of a folder', '폴더 경로'),
    meaning: 'Folder of the graph and of everything the product keeps.',
  },
  NEO4J_URI: {
    schema: z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/)
      .optional(),
    expected: text(
      'une adresse comme neo4j://127.0.0.1:7687',
      'an address such as neo4j://127.0.0.1:7687',
      'neo4j://127.0.0.1:7687 같은 주소',
    ),
    meaning: 'Use this Neo4j in place of the embedded engine.',
  },
  NEO4J_USER: {
    schema: z.string().min(1).default('neo4j'),
    expected: text('un nom', 'a name', '이름'),
    meaning: 'User at Neo4j.',
  },
  NEO4J_PASSWORD: {
    schema: z.string().optional(),
    expected: text('un mot de passe', 'a password', '비밀번호'),
    meaning: 'Password at Neo4j; absent where its login is off.',
  },
  NEO4J_DATABASE: {
    schema: z.string().min(1).optional(),
    expected: text('le nom d’une base de données', 'the name of a database', '데이터베이스 이름'),
    meaning: 'Database at Neo4j; absent: its default.',
  },
  LOG_LEVEL: {
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
    expected: text(
      'silent, error, warn, info ou debug',
      'one of silent, error, warn, info, debug',
      'silent, error, warn, info, debug 중 하나',
    ),
    meaning: 'How much the server tells on the console.',
  },
} as const;

/** For docs/install.md and the test that compares it with this list. */
export const SETTINGS: Readonly<Record<string, { readonly expected: string; readonly meaning: string }>> =
  Object.fromEntries(
    Object.entries(settings).map(([name, { expected, meaning }]) => [name, { expected: expected.en, meaning }]),
  );

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
