/**
 * The forms of the verbs that state something of a mission: which verb, which tense, which class. French forms come from the Lefff
 * (verbs/fr.tsv), English ones from principal parts. Which slots a verb opens is for extract/frames/.
 */
import type { Language } from '../annotations.ts';
import { fold } from './fold.ts';
import { VERB_CLASSES } from './lexicon/verbs.ts';
import { PackedTable } from './packedTable.ts';
import { englishForms } from './verbs/english.ts';

export type Tense =
  | 'infinitive'
  | 'present'
  | 'past'
  | 'imperfect'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'imperative'
  | 'participle'
  | 'gerund';

export interface VerbForm {
  /** Folded infinitive: "deplacer", "sign". */
  readonly lemma: string;
  /** A form may be several: "dit" is present, past and participle. */
  readonly tenses: readonly Tense[];
  /** "verb.sign", "verb.support" … */
  readonly classes: ReadonlySet<string>;
}

/** The Lefff's letters, see tools/data/verbForms.ts. */
const LEFFF: Readonly<Record<string, Tense>> = {
  W: 'infinitive',
  P: 'present',
  J: 'past',
  I: 'imperfect',
  F: 'future',
  C: 'conditional',
  S: 'subjunctive',
  T: 'subjunctive',
  Y: 'imperative',
  K: 'participle',
  G: 'gerund',
};
const NONE: readonly VerbForm[] = [];

let french: PackedTable | undefined;
let english: ReadonlyMap<string, readonly { lemma: string; tenses: readonly Tense[] }[]> | undefined;
const classes = new Map<Language, ReadonlyMap<string, ReadonlySet<string>>>();

/**
 * What a word can be a form of; empty when it is no form of a verb of the lexicon.
 * @param word as written, case apart: folded, "signé" could not be told from "signe"
 */
export function verbForms(word: string, language: Language): readonly VerbForm[] {
  // The Lefff writes "oeuvrer".
  const written = word.toLowerCase().replaceAll('œ', 'oe');
  const found = language === 'fr' ? frenchForms(written) : englishVerbForms(written);
  return found.map((form) => ({ ...form, classes: classesOf(form.lemma, language) }));
}

/** The classes of a verb, given as folded infinitive. */
export function verbClasses(lemma: string, language: Language): ReadonlySet<string> {
  return classesOf(lemma, language);
}

function frenchForms(word: string): readonly Omit<VerbForm, 'classes'>[] {
  french ??= new PackedTable('verbs/fr.tsv');
  const entry = french.find(word);
  if (!entry) return NONE;
  return entry.split(' ').map((pair) => {
    const [lemma, letters] = pair.split(':') as [string, string];
    return { lemma, tenses: [...new Set([...letters].map((letter) => LEFFF[letter] as Tense))] };
  });
}

function englishVerbForms(word: string): readonly Omit<VerbForm, 'classes'>[] {
  english ??= englishForms(new Set(Object.values(VERB_CLASSES).flatMap(({ en }) => en.split(/\s+/))));
  return english.get(word) ?? NONE;
}

function classesOf(lemma: string, language: Language): ReadonlySet<string> {
  let table = classes.get(language);
  if (!table) {
    table = indexClasses(language);
    classes.set(language, table);
  }
  return table.get(lemma) ?? new Set();
}

function indexClasses(language: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const table = new Map<string, Set<string>>();
  for (const [name, verbs] of Object.entries(VERB_CLASSES)) {
    for (const verb of verbs[language].split(/\s+/).filter(Boolean)) {
      const lemma = fold(verb);
      table.set(lemma, (table.get(lemma) ?? new Set()).add(name));
    }
  }
  return table;
}
