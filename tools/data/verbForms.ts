/** The forms of the French verbs that the lexicon names, from the Lefff by way of french-verbs-lefff. English forms: seed/gazetteer/verbs.ts. */
import { readFileSync } from 'node:fs';
import { fold } from '../../seed/gazetteer/fold.ts';
import { VERB_CLASSES } from '../../seed/gazetteer/lexicon/verbs.ts';
import { fetchNpm } from './packages.ts';
import { sortByBytes, writeTable } from './packTable.ts';

const SOURCE = 'french-verbs-lefff@3.4.0';
/** Tenses of the Lefff: P present, S subjunctive, Y imperative, I imperfect, G gerund, K participle, J past, T past subjunctive, F future, C conditional, W infinitive. */
const TENSES = 'PSYIGKJTFCW';

/** Writes `fr.tsv`: form (accents kept: "signe" is no participle), then folded "lemma:tenses" pairs; what the Lefff has as "NA" is left out. */
export function buildVerbForms(folder: string): void {
  const table = JSON.parse(readFileSync(`${fetchNpm(SOURCE)}/dist/conjugations.json`, 'utf8')) as Record<
    string,
    Record<string, readonly string[]>
  >;
  const forms = new Map<string, Map<string, Set<string>>>();
  for (const lemma of lemmas()) {
    for (const [tense, list] of Object.entries(table[lemma] ?? table[lemma.replaceAll('œ', 'oe')] ?? {})) {
      if (!TENSES.includes(tense)) continue;
      for (const form of list.filter((word) => word && word !== 'NA')) add(forms, form, fold(lemma), tense);
    }
  }
  const rows = [...forms].map(([form, entries]) => {
    const pairs = [...entries].map(([lemma, tenses]) => `${lemma}:${[...tenses].sort().join('')}`);
    return `${form}\t${pairs.join(' ')}`;
  });
  const source = `${SOURCE}, verbs of the lexicon only, rearranged by form (Lefff by B. Sagot; LGPL-LR)`;
  writeTable(`${folder}/fr.tsv`, source, sortByBytes(rows));
}

function add(forms: Map<string, Map<string, Set<string>>>, form: string, lemma: string, tense: string): void {
  const entries = forms.get(form) ?? new Map<string, Set<string>>();
  const tenses = entries.get(lemma) ?? new Set<string>();
  forms.set(form, entries.set(lemma, tenses.add(tense)));
}

function lemmas(): Set<string> {
  return new Set(Object.values(VERB_CLASSES).flatMap(({ fr }) => fr.split(/\s+/)));
}
