/** English verb forms from principal parts: the rules of spelling, and the irregular verbs of the lexicon. Written by us. */
import type { Tense } from '../verbs.ts';

/** Infinitive, past, participle; further forms of "be" and "have" in full below. */
const IRREGULAR =
  'say said said; tell told told; think thought thought; write wrote written; underwrite underwrote underwritten; meet met met; speak spoke spoken; see saw seen; go went gone; come came come; leave left left; fly flew flown; begin began begun; lead led led; run ran run; hold held held; take took taken; build built built; set set set; make made made; sell sold sold; grow grew grown; weave wove woven; breed bred bred; cast cast cast; show showed shown; give gave given; pay paid paid; bid bid bid; strike struck struck; put put put; do did done; have had had; become became become; find found found; know knew known; get got got; bring brought brought; win won won; keep kept kept; send sent sent; spend spent spent; forge forged forged';
const IRREGULAR_FORMS: Readonly<Record<string, readonly (readonly [form: string, tense: Tense])[]>> = {
  be: [
    ['am', 'present'],
    ['is', 'present'],
    ['are', 'present'],
    ['was', 'past'],
    ['were', 'past'],
    ['been', 'participle'],
    ['being', 'gerund'],
  ],
  have: [['has', 'present']],
  would: [['would', 'conditional']],
  could: [['could', 'conditional']],
  should: [['should', 'conditional']],
  might: [['might', 'conditional']],
  will: [['will', 'future']],
  shall: [['shall', 'future']],
};
/** Verbs stressed on their last syllable, which double its consonant. */
const DOUBLING = new Set(
  'admit quip stop drop run set get put commit refer defer bid tip brag chat plan step'.split(' '),
);

type Table = Map<string, { lemma: string; tenses: Tense[] }[]>;

/** Folded form → what it can be. @param lemmas infinitives; one with a hyphen ("co-sign") inflects like its last part */
export function englishForms(lemmas: ReadonlySet<string>): Table {
  const irregular = new Map(
    IRREGULAR.split('; ').map((line) => [line.split(' ')[0] as string, line.split(' ').slice(1)]),
  );
  const table: Table = new Map();
  for (const lemma of lemmas) {
    if (lemma === '') continue;
    const fixed = IRREGULAR_FORMS[lemma];
    add(table, lemma, lemma, 'infinitive');
    if (fixed) {
      for (const [form, tense] of fixed) add(table, form, lemma, tense);
      if (lemma !== 'have') continue;
    } else {
      add(table, lemma, lemma, 'present');
      add(table, thirdPerson(lemma), lemma, 'present');
    }
    const [past, participle] = irregular.get(lemma) ?? [pastOf(lemma), pastOf(lemma)];
    add(table, past as string, lemma, 'past');
    add(table, participle as string, lemma, 'participle');
    add(table, gerundOf(lemma), lemma, 'gerund');
    // "travelled" beside "traveled".
    if (lemma.endsWith('el')) {
      add(table, `${lemma}led`, lemma, 'past');
      add(table, `${lemma}led`, lemma, 'participle');
      add(table, `${lemma}ling`, lemma, 'gerund');
    }
  }
  return table;
}

function add(table: Table, form: string, lemma: string, tense: Tense): void {
  const entries = table.get(form) ?? [];
  const known = entries.find((entry) => entry.lemma === lemma);
  if (!known) entries.push({ lemma, tenses: [tense] });
  else if (!known.tenses.includes(tense)) known.tenses.push(tense);
  table.set(form, entries);
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:[sxz]|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastOf(verb: string): string {
  if (/e$/.test(verb)) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${stem(verb)}ed`;
}

function gerundOf(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  return /[^eo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem(verb)}ing`;
}

const stem = (verb: string) => (DOUBLING.has(verb) ? verb + verb.at(-1) : verb);
