/**
 * How a clause stands to the world: done, in a programme, planned, wished for, cancelled, denied, former. Reads the words around a verb
 * or noun; which facts come of it is for the gate to say. French and English.
 */

import type { Language, Modality, ReadText, Sentence, Token } from '../annotations.ts';
import { type Tense, verbForms } from '../gazetteer/verbs.ts';

/** Verb words around a trigger: "n'a pas encore été", "would like to". `first` to `end` are token indices. */
interface Complex {
  readonly first: number;
  readonly end: number;
}

const set = (words: string) => new Set(words.split(' '));

const NEGATIONS = set(
  "ne n' not never n't cannot no neither ni jamais didn't wasn't weren't hasn't haven't isn't won't couldn't",
);
/** "ne … que" limits and does not deny. */
const CANCELLED = set(
  'annule annulee annules annulees annuler annulant reporte reportee reportes reportees repousse repoussee repousses repoussees cancelled canceled postponed dropped withdrawn scrapped retire retiree retires retirees renonce saute sautee suspendu suspendue decommande decommandee ajourne ajournee',
);
const WISHED = set(
  'souhaite souhaitent souhaitait souhaiter souhaitons espere esperent esperait esperons veut veulent voulait voudrait voudrais desire desirent reve revent revait songe songent envisage envisagent envisageait propose proposent compte entend entendent ambitionne vise visent visait hope hopes hoped wish wishes want wants wanted aims aim intends intend plans plan planned propose proposed considering seeking talks eventuel eventuelle projet',
);
const PLANNED = set(
  'devait devaient doit doivent prevu prevue prevus prevues prochain prochaine prochainement bientot initialement censee cense expected due scheduled upcoming will shall bientôt autorise autorisee autorises autorisees autorisent authorise authorize authorised authorized autoriser soient',
);
const HYPOTHETICAL = set(
  'would could might may perhaps pourrait pourraient serait seraient if si eventuellement peut-etre maybe',
);
const CALLED_OFF = [
  ['called', 'off'],
  ['fell', 'through'],
  ["n'", 'aura', 'pas', 'lieu'],
  ['sine', 'die'],
  ['a', "l'eau"],
  ['not', 'yet'],
  ['pas', 'encore'],
];
const ENABLING = set('permis permet permettre occasion opportunite pu chance opportunity allowed able');

/** What the token at the trigger is: a verb, a noun that stands for an event, or part of saying what something is. */
export type TriggerKind = 'verb' | 'noun' | 'apposition';

/**
 * The modality of what the token at `trigger` says. A verb is judged by its own words and by the verb that governs it, a noun by the
 * verbs of its sentence, an apposition by the words between it and what it stands beside.
 */
export function modalityAt(read: ReadText, sentence: Sentence, trigger: number, kind: TriggerKind): Modality {
  const { tokens } = read;
  const [from, to] = segmentAround(tokens, sentence, trigger);
  const complex = complexAround(tokens, trigger, from, to);
  const own = tokens.slice(complex.first, complex.end);
  if (kind === 'apposition')
    return judge(tokens.slice(clauseStart(tokens, trigger, from), complex.end), sentence.language);
  const touched =
    kind === 'noun' ? tokens.slice(from, to) : tokens.slice(clauseStart(tokens, complex.first, from), complex.end);
  if (isCalledOff(touched)) return 'cancelled';
  const itself = judge(own, sentence.language);
  if (itself !== 'done') return itself;
  const above = judgeGoverning(
    kind === 'verb' ? tokens.slice(from, complex.first) : touched,
    sentence.language,
    kind === 'verb',
  );
  if (above !== 'done') return above;
  const zone = read.zones[sentence.zone]!.kind;
  return zone === 'itineraryRow' || zone === 'tableRow' ? 'scheduled' : 'done';
}

function isCalledOff(words: readonly Token[]): boolean {
  return words.some((token) => CANCELLED.has(token.fold)) || CALLED_OFF.some((phrase) => hasPhrase(words, phrase));
}

/** Where the trigger's own clause begins: after the last comma, relative or conjunction to its left. */
function clauseStart(tokens: readonly Token[], trigger: number, from: number): number {
  let at = trigger;
  while (at > from && !/^(?:,|qui|que|qu'|mais|but|who|which|that|when|quand|lorsque|dont)$/.test(tokens[at - 1]!.fold))
    at--;
  return at;
}

/** Between the stops that end a thought: semicolon, colon, dash between blanks, and the sentence's ends. */
function segmentAround(tokens: readonly Token[], sentence: Sentence, trigger: number): [number, number] {
  let from = trigger;
  while (from > sentence.firstToken && !isBreak(tokens[from - 1]!)) from--;
  let to = trigger + 1;
  while (to < sentence.endToken && !isBreak(tokens[to]!)) to++;
  return [from, to];
}

const isBreak = (token: Token) => /^(?:[;:?!]|[–—«»“”])$/.test(token.fold);

const COMPLEX_WORDS = set(
  "a ont avait avaient eu ai avons avez ayant aura auront aurait auraient est sont etait etaient fut furent ete etre sera seront serait seraient soit soient etant ne n' pas jamais plus se s' y en le la les l' lui leur nous vous me m' deja encore aussi ensuite egalement puis enfin finalement has have had was were is are be been being not never also then already will would could should may might shall can to did do does didn't wasn't weren't",
);

/** The words of the verb to which the trigger belongs, to its left, and the negation just after it. */
function complexAround(tokens: readonly Token[], trigger: number, from: number, to: number): Complex {
  let first = trigger;
  while (
    first > from &&
    (COMPLEX_WORDS.has(tokens[first - 1]!.fold) || tokens[first - 1]!.tag === 'ADV' || tokens[first - 1]!.tag === 'AUX')
  )
    first--;
  let end = trigger + 1;
  while (end < to && end < trigger + 3 && /^(?:pas|jamais|plus|not|never|peut-etre|perhaps)$/.test(tokens[end]!.fold))
    end++;
  return { first, end };
}

function judge(words: readonly Token[], language: Language): Modality {
  const folds = words.map((token) => token.fold);
  if (isDenied(folds)) return 'denied';
  if (folds.some((word) => HYPOTHETICAL.has(word)) || words.some((token) => isConditional(token, language)))
    return 'wished';
  if (folds.some((word) => WISHED.has(word))) return 'wished';
  if (folds.some((word) => PLANNED.has(word)) || words.some((token) => isFuture(token, language))) return 'planned';
  return 'done';
}

function isDenied(folds: readonly string[]): boolean {
  const at = folds.findIndex((word) => NEGATIONS.has(word));
  if (at < 0) return false;
  return (
    // "n’a pu", "ne cesse": a few verbs deny without "pas".
    folds.slice(at).some((word) => /^(?:pu|peut|peuvent|pouvait|pouvaient|put|su)$/.test(word)) ||
    !/^(?:ne|n')$/.test(folds[at]!) ||
    folds.slice(at).some((word) => /^(?:pas|jamais|plus|guere|aucun|aucune|ni|point|personne|rien)$/.test(word))
  );
}

/** What governs an infinitive or a noun: a wish, a duty or a denial there holds here as well; being enabled to do something does not. */
function judgeGoverning(words: readonly Token[], language: Language, isVerb: boolean): Modality {
  const verbs = words.filter(
    (token) =>
      token.tag === 'VERB' ||
      token.tag === 'AUX' ||
      token.tag === 'PART' ||
      NEGATIONS.has(token.fold) ||
      WISHED.has(token.fold) ||
      PLANNED.has(token.fold) ||
      /^(?:pas|jamais)$/.test(token.fold),
  );
  if (isVerb && words.some((token) => ENABLING.has(token.fold)) && !isDenied(verbs.map((token) => token.fold)))
    return 'done';
  if (isVerb && words.slice(-6).some((token) => /^(?:invit|convi)/.test(token.fold))) return 'planned';
  const near = isVerb ? verbs.slice(-4) : verbs;
  return judge(near, language);
}

/** By the lexicon where it knows the verb, by the ending where it does not. */
function isInTense(token: Token, language: Language, tense: Tense, ending: RegExp): boolean {
  if (language !== 'fr' || (token.tag !== 'VERB' && token.tag !== 'AUX')) return false;
  const forms = verbForms(token.text, language);
  return forms.length > 0 ? forms.every((form) => form.tenses.includes(tense)) : ending.test(token.fold);
}
const isConditional = (token: Token, language: Language) =>
  isInTense(token, language, 'conditional', /[eid]r(?:ait|aient|ais|ions|iez)$/);
const isFuture = (token: Token, language: Language) =>
  isInTense(token, language, 'future', /[eid]r(?:a|ont|ai|ez|ons|as)$/);

function hasPhrase(words: readonly Token[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((word, offset) => words[at + offset]?.fold === word));
}
