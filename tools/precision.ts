/**
 * How often each rule is right, measured on the documents that the reading is tuned on: (right + 1) / (found + 2), which is one half for a
 * rule never seen (Laplace). A fact's confidence is its rule's precision; nobody types one by hand. Writes seed/extract/rules/precision.json.
 *   node tools/precision.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { propose } from '../seed/propose.ts';
import { scoreDocument } from '../tests/corpus/score.mjs';

const CORPUS = join(import.meta.dirname, '..', 'tests', 'corpus');
const TARGET = join(import.meta.dirname, '..', 'seed', 'extract', 'rules', 'precision.json');

/** Rule → facts that the gold has or lets pass, and all that it found. */
type Tally = Map<string, { right: number; found: number }>;

/** Reads every tuned document and counts, rule by rule. */
export function measure(): Tally {
  const split = JSON.parse(readFileSync(join(CORPUS, 'split.json'), 'utf8')) as { tune: string[] };
  const tally: Tally = new Map();
  for (const document of split.tune) count(document, tally);
  return tally;
}

function count(document: string, tally: Tally): void {
  const text = readFileSync(join(CORPUS, `${document}.txt`), 'utf8');
  const gold: unknown = JSON.parse(readFileSync(join(CORPUS, `${document}.gold.json`), 'utf8'));
  const proposal = propose(text, { file: document });
  const names = new Map(proposal.entities.map((entity) => [entity.id, entity.name]));
  const { extraR } = scoreDocument(text, gold, proposal);
  const wrong = new Set(extraR.map(({ type, from, to }) => `${type}\t${from}\t${to}`));
  for (const { type, from, to, rule, status, source, evidence } of proposal.relationships) {
    if (rule === undefined || status !== undefined || source === 'gazetteer') continue;
    const known = tally.get(rule) ?? { right: 0, found: 0 };
    const end = type === 'SAID' ? evidence[0]!.quote.slice(0, 50) : names.get(to);
    const isWrong =
      wrong.has(`${type}\t${names.get(from)}\t${end}`) || wrong.has(`${type}\t${names.get(from)}\t${names.get(to)}`);
    tally.set(rule, { right: known.right + (isWrong ? 0 : 1), found: known.found + 1 });
  }
}

/** Smoothed precision by rule, in hundredths, rules in order. */
export function precisions(tally: Tally): Record<string, number> {
  const rows = [...tally].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    rows.map(([rule, { right, found }]) => [rule, Math.round(((right + 1) / (found + 2)) * 100) / 100]),
  );
}

if (import.meta.main) writeFileSync(TARGET, `${JSON.stringify(precisions(measure()), null, 2)}\n`);
