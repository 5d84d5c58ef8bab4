/**
 * `npm run score`: how well the reading does, on the first document, on the documents it is tuned on and on those it is only checked on,
 * with the change since the figures last committed. Rules of the count: tests/corpus/README.md.
 *   npm run score                    tables                npm run score -- --verbose 03 07   every miss of some documents
 *   npm run score -- --write         commit these figures as the new reference (tests/corpus/scores.json)
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PasserelleError } from '../model/errors.ts';
import { propose } from '../seed/propose.ts';
import { type Counts, type DocumentScore, prf, scoreDocument, sum } from '../tests/corpus/score.mjs';

const CORPUS = join(import.meta.dirname, '..', 'tests', 'corpus');
const REFERENCE = join(CORPUS, 'scores.json');

export interface ScoredSet {
  readonly name: 'first' | 'tune' | 'check';
  readonly scores: ReadonlyMap<string, DocumentScore>;
}

/** Figures worth keeping: F1 by set and by kind of fact, in thousandths. */
type Figures = Record<string, Record<string, number>>;

/** Reads and scores the documents of a set. `only` keeps those whose names begin so. */
export function scoreSet(name: ScoredSet['name'], only: readonly string[] = []): ScoredSet {
  const split = JSON.parse(readFileSync(join(CORPUS, 'split.json'), 'utf8')) as Record<string, string[]>;
  const documents = name === 'first' ? ['first/mission-a-seoul'] : split[name]!;
  const wanted = documents.filter((document) => only.length === 0 || only.some((start) => document.startsWith(start)));
  return { name, scores: new Map(wanted.map((document) => [document, scoreOne(document)])) };
}

function scoreOne(document: string): DocumentScore {
  const text = readFileSync(join(CORPUS, `${document}.txt`), 'utf8');
  const gold: unknown = JSON.parse(readFileSync(join(CORPUS, `${document}.gold.json`), 'utf8'));
  return scoreDocument(text, gold, read(text, document));
}

/** A document that cannot be read, or that trips the reader, counts as one in which nothing was found; the scores go on. */
function read(text: string, document: string): unknown {
  try {
    return propose(text, { file: `${document}.txt` });
  } catch (error) {
    console.error(`${document}: ${error instanceof PasserelleError ? error.message : (error as Error).stack}`);
    return { entities: [], relationships: [] };
  }
}

/** The counts of a set, by kind of entity or of fact, and all together. */
export function countsOf({ scores }: ScoredSet, side: 'ent' | 'rel'): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const score of scores.values()) {
    for (const [type, count] of Object.entries(score[side]))
      counts.set(type, sum([counts.get(type) ?? sum([]), count]));
  }
  return new Map([...counts, [side === 'ent' ? 'entities' : 'relationships', sum([...counts.values()])]]);
}

function figuresOf(sets: readonly ScoredSet[]): Figures {
  return Object.fromEntries(
    sets.map((set) => [
      set.name,
      Object.fromEntries(
        [...countsOf(set, 'ent'), ...countsOf(set, 'rel')].map(([type, counts]) => [
          type,
          Math.round(prf(counts).f1 * 1000),
        ]),
      ),
    ]),
  );
}

function print(set: ScoredSet, before: Record<string, number> | undefined): void {
  const forbidden = [...set.scores.values()].reduce((total, score) => total + score.forbidden.length, 0);
  const [valid, evidence] = [...set.scores.values()].reduce(
    ([ok, all], score) => [ok + score.evOk, all + score.evTotal],
    [0, 0],
  );
  console.log(
    `\n${set.name}: ${set.scores.size} document(s), forbidden facts ${forbidden}, valid evidence ${valid}/${evidence}`,
  );
  console.log('                      P     R    F1   change    tp   fp   fn');
  for (const [type, counts] of [...countsOf(set, 'ent'), ...countsOf(set, 'rel')]) {
    if (counts.tp + counts.fp + counts.fn === 0) continue;
    const { p, r, f1 } = prf(counts);
    const change = before?.[type] === undefined ? '' : signed(Math.round(f1 * 1000) - before[type]);
    const cells = [p, r, f1].map((share) => share.toFixed(2).padStart(6)).join('');
    const tail = [counts.tp, counts.fp, counts.fn].map((count) => String(count).padStart(5)).join('');
    console.log(`${type.padEnd(16)}${cells}${change.padStart(9)} ${tail}`);
  }
}

const signed = (thousandths: number) =>
  thousandths === 0 ? '=' : `${thousandths > 0 ? '+' : '−'}${Math.abs(thousandths / 1000).toFixed(3)}`;

function printMisses(set: ScoredSet): void {
  for (const [document, score] of set.scores) {
    console.log(`\n--- ${document}`);
    for (const { type, name } of score.missedE) console.log(`  entity missed  ${type} «${name}»`);
    for (const { type, name } of score.extraE) console.log(`  entity extra   ${type} «${name}»`);
    for (const miss of score.missedR)
      console.log(
        `  fact missed    ${miss.type} «${miss.from}» → «${miss.to}» [ends ${miss.ends}] ${JSON.stringify(miss.evidence)}`,
      );
    for (const { type, from, to, why } of score.extraR)
      console.log(`  fact extra     ${type} «${from}» → «${to}»  [${why}]`);
    for (const { type, fromName, toName, why } of score.forbidden)
      console.log(`  FORBIDDEN      ${type} «${fromName}» → «${toName}»  [${why}]`);
  }
}

function main(args: readonly string[]): void {
  const only = args.filter((arg) => !arg.startsWith('-'));
  const sets = (['first', 'tune', 'check'] as const)
    .map((name) => scoreSet(name, only))
    .filter((set) => set.scores.size > 0);
  const before = existsSync(REFERENCE) ? (JSON.parse(readFileSync(REFERENCE, 'utf8')) as Figures) : {};
  for (const set of sets) {
    // What is only checked on is never looked at miss by miss: rules written for it would check nothing.
    if (args.includes('--verbose') && set.name !== 'check') printMisses(set);
    print(set, only.length === 0 ? before[set.name] : undefined);
  }
  if (args.includes('--write') && only.length === 0)
    writeFileSync(REFERENCE, `${JSON.stringify(figuresOf(sets), null, 2)}\n`);
}

if (import.meta.main) main(process.argv.slice(2));
