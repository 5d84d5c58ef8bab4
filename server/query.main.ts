/**
 * npm run query -- "MATCH … RETURN …" [--params '{"name": "…"}']: prints the rows as a JSON array of objects. Reading only, through the same
 * gate as the console; works beside a running server.
 */
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { queryRequestSchema } from '../model/api/query.ts';
import { errorSentence, PasserelleError } from '../model/errors.ts';
import { LIMITS } from '../model/limits.ts';
import type { Localized } from '../model/ontology/types.ts';
import { readConfig } from './config.ts';
import { plainValue } from './questions/plainValue.ts';
import { openStoreToRead } from './store/open.ts';

const USAGE: Localized = {
  fr: 'écrivez npm run query -- "MATCH … RETURN …" --params \'{"nom": "valeur"}\'',
  en: 'write npm run query -- "MATCH … RETURN …" --params \'{"name": "value"}\'',
  ko: 'npm run query -- "MATCH … RETURN …" --params \'{"name": "value"}\' 형식으로 입력하세요',
};

try {
  const rows = await run(process.argv.slice(2));
  process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof PasserelleError)) throw error;
  console.error(errorSentence(error.code, error.values, 'fr'));
  process.exitCode = 1;
}

async function run(args: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { cypher, params } = readArguments(args);
  const store = await openStoreToRead(readConfig());
  try {
    const { columns, rows } = await store.query(cypher, params, LIMITS.query);
    return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, plainValue(row[at]!)])));
  } finally {
    await store.close();
  }
}

function readArguments(args: readonly string[]): z.infer<typeof queryRequestSchema> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { params: { type: 'string', default: '{}' } },
    });
    return queryRequestSchema.parse({ cypher: positionals.join(' '), params: JSON.parse(values.params) });
  } catch (error) {
    throw new PasserelleError('REQUEST_INVALID', { detail: USAGE }, { cause: error });
  }
}
