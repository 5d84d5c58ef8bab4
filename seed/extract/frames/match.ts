/**
 * Runs frames over clauses: finds the trigger, undoes the passive, fills the slots with the groups that stand where the grammar puts
 * them. Linear in the tokens of a sentence for each frame that its trigger calls. What frames there are: the other files here.
 */
import type { Language, Token } from '../../annotations.ts';
import { lexiconAt } from '../../gazetteer/lexicon.ts';
import { type Tense, type VerbForm, verbForms } from '../../gazetteer/verbs.ts';
import { type Clause, type Group, isParty, isPlace } from '../arguments.ts';
import { modalityAt } from '../modality.ts';
import type { Frame, FrameMatch, Slot } from './frame.ts';

/** A frame's trigger where it stands. */
interface Trigger {
  readonly first: number;
  readonly end: number;
  readonly verb?: VerbUse;
}

interface VerbUse {
  readonly voice: 'active' | 'passive';
  /** Where its auxiliaries and pronouns begin. */
  readonly start: number;
  readonly infinitive: boolean;
  readonly reflexive: boolean;
}

/** All that the frames find, in the order of the text. */
export function matchFrames<Emits>(clauses: readonly Clause[], frames: readonly Frame<Emits>[]): FrameMatch<Emits>[] {
  const index = indexFrames(frames);
  return clauses.flatMap((clause) => (clause.groups.length === 0 ? [] : matchClause(clause, index)));
}

/** "part-funded", "cofinancé" is known as it is. */
const SHARED = /^(?:part|partly|jointly)-/i;

interface FrameIndex<Emits> {
  readonly verbs: ReadonlyMap<string, readonly Frame<Emits>[]>;
  /** By first word; the longest phrase first. */
  readonly nouns: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly frame: Frame<Emits> }[]>;
}

function indexFrames<Emits>(frames: readonly Frame<Emits>[]): FrameIndex<Emits> {
  const verbs = new Map<string, Frame<Emits>[]>();
  const nouns = new Map<string, { words: readonly string[]; frame: Frame<Emits> }[]>();
  for (const frame of frames) {
    for (const verb of frame.verbs ?? []) push(verbs, `${frame.language}:${verb}`, frame);
    for (const noun of frame.nouns ?? []) {
      // An elided article is a word of its own.
      const words = noun.split(/ |(?<=')/);
      push(nouns, `${frame.language}:${words[0]}`, { words, frame });
    }
  }
  return { verbs, nouns };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}

function matchClause<Emits>(clause: Clause, index: FrameIndex<Emits>): FrameMatch<Emits>[] {
  const { tokens } = clause.read;
  const { firstToken, endToken, language } = clause.sentence;
  const found: FrameMatch<Emits>[] = [];
  for (let at = firstToken; at < endToken; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') continue;
    for (const { words, frame } of index.nouns.get(`${language}:${token.fold}`) ?? []) {
      if (words.every((word, offset) => at + offset < endToken && tokens[at + offset]!.fold === word)) {
        keep(found, fill(clause, frame, { first: at, end: at + words.length }));
      }
    }
    if (token.tag === 'PROPN' && token.shape !== 'lower') continue;
    for (const form of verbForms(token.text.replace(SHARED, ''), language)) {
      const frames = index.verbs.get(`${language}:${form.lemma}`);
      const trigger = frames && verbTrigger(tokens, at, firstToken, form, language);
      if (trigger) for (const frame of frames) keep(found, fill(clause, frame, trigger));
    }
  }
  return found;
}

function keep<Value>(list: Value[], value: Value | undefined): void {
  if (value) list.push(value);
}

function fill<Emits>(clause: Clause, frame: Frame<Emits>, trigger: Trigger): FrameMatch<Emits> | undefined {
  const { read, sentence } = clause;
  if (frame.reflexive && !trigger.verb?.reflexive) return undefined;
  if (frame.fronted && trigger.first !== sentence.firstToken) return undefined;
  const slots = new Map<string, Group>();
  for (const [name, slot] of Object.entries(frame.slots)) {
    const group = findSlot(clause, slot, trigger);
    if (group) slots.set(name, group);
    else if (!slot.optional) return undefined;
  }
  if (!wordsAllow(clause, frame) || isBlocked(clause, frame, trigger, slots)) return undefined;
  const head = read.tokens[trigger.first]!;
  const last = read.tokens[trigger.end - 1]!;
  const spans = [{ start: head.start, end: last.end }, ...slots.values()];
  return {
    frame,
    clause,
    slots,
    trigger: spans[0]!,
    triggerToken: trigger.first,
    modality: modalityAt(read, sentence, trigger.first, trigger.verb ? 'verb' : frame.timeless ? 'apposition' : 'noun'),
    evidence: { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) },
  };
}

function isBlocked(
  clause: Clause,
  frame: Frame<unknown>,
  trigger: Trigger,
  slots: ReadonlyMap<string, Group>,
): boolean {
  const { blocks } = frame;
  if (!blocks) return false;
  const gaps = [...slots.values()].map((group) => clause.read.tokens.slice(trigger.end, group.firstToken));
  return gaps.some((gap) => gap.some((token) => blocks.includes(token.fold)));
}

function wordsAllow(clause: Clause, frame: Frame<unknown>): boolean {
  if (!frame.unless && !frame.needs) return true;
  const { firstToken, endToken } = clause.sentence;
  const words = clause.read.tokens.slice(firstToken, endToken).map((token) => token.fold);
  if (frame.unless?.some((word) => words.includes(word))) return false;
  return !frame.needs || frame.needs.some((word) => words.includes(word));
}

// ------------------------------------------------------------------ triggers

const words = (text: string) => new Set(text.split(' '));
const BE = words(
  'est sont etait etaient fut furent ete etre sera seront serait seraient soit soient etant suis sommes was were is are been be being am',
);
const AUXILIARY_WORDS = words(
  "a ont avait avaient eu ai avons avez ayant aura auront aurait auraient ne n' pas jamais plus se s' y en le la les l' lui leur nous vous me m' has have had having not never also then already egalement aussi ensuite puis enfin finalement encore deja depuis ainsi to will would could should",
);
const REFLEXIVE = words("se s' me m' nous vous");
/** Verbs that build their past with "être": "est allé" is no passive. */
const MOVES_WITH_BE = words(
  'aller venir revenir arriver partir rentrer retourner passer rester entrer sortir monter descendre devenir naitre rendre',
);

function verbTrigger(
  tokens: readonly Token[],
  at: number,
  from: number,
  { lemma, tenses }: VerbForm,
  language: Language,
): Trigger | undefined {
  const { tag } = tokens[at]!;
  // A noun that looks like a form of the verb ("la visite") is no verb; "accompagnaient" looks like none.
  const looksNominal =
    (tag === 'NOUN' || tag === 'DET' || tag === 'ADP') && tenses.every((tense) => NOUN_LIKE.has(tense));
  const isNominal = looksNominal && /^(?:DET|ADP|ADJ|NUM)$/.test(tokens[at - 1]?.tag ?? 'DET');
  if (isNominal) return undefined;
  let start = at;
  while (start > from && isAuxiliary(tokens[start - 1]!)) start--;
  const before = tokens.slice(start, at);
  const isBe = before.some((word) => BE.has(word.fold));
  const hasAuxiliary = isBe || before.some((word) => HAVE.has(word.fold));
  const reflexive = language === 'fr' && before.some((word) => REFLEXIVE.has(word.fold));
  const use = { start, infinitive: tenses.includes('infinitive') && !hasAuxiliary, reflexive };
  const isParticiple =
    tenses.includes('participle') &&
    (isBe || hasAuxiliary || !tenses.some((tense) => FINITE.has(tense)) || isReduced(tokens, at, language));
  const isPassive = isParticiple && !reflexive && !MOVES_WITH_BE.has(lemma) && (isBe || !hasAuxiliary);
  return { first: at, end: at + 1, verb: { ...use, voice: isPassive ? 'passive' : 'active' } };
}

const FINITE = new Set<Tense>(['present', 'past', 'imperfect', 'future', 'conditional', 'subjunctive', 'imperative']);
const NOUN_LIKE = new Set<Tense>(['present', 'subjunctive', 'imperative']);
const isAuxiliary = (token: Token) => BE.has(token.fold) || AUXILIARY_WORDS.has(token.fold) || token.tag === 'ADV';

/** "the deal signed Thursday by X": a form that could be a past tense is a participle when an agent follows. */
const isReduced = (tokens: readonly Token[], at: number, language: Language) =>
  language === 'en' && tokens.slice(at + 1, at + 4).some((word) => word.fold === 'by');

const HAVE = words('a ont avait avaient ai avons avez ayant aura auront aurait has have had having');

// ------------------------------------------------------------------ slots

function findSlot(clause: Clause, slot: Slot, trigger: Trigger): Group | undefined {
  const passive = trigger.verb?.voice === 'passive';
  switch (slot.at) {
    case 'agent':
      if (!trigger.verb) return undefined;
      return passive ? rightOf(clause, slot, trigger, AGENT_LEADS) : leftOf(clause, slot, trigger);
    case 'patient':
      if (trigger.verb && passive) return leftOf(clause, slot, trigger) ?? rightOf(clause, slot, trigger, DIRECT);
      return rightOf(clause, slot, trigger, DIRECT);
    case 'complement':
      return rightOf(clause, slot, trigger, new Set(slot.prepositions ?? []));
    case 'before':
      return leftOf(clause, slot, trigger);
  }
}

const AGENT_LEADS = words('par by');
const DIRECT = new Set(['']);
const LEFT_STOPS = words('; : » « " “ ”');
const RIGHT_STOPS = words('; « » " “ ” ?');
const RELATIVES = words("qui que qu' dont who which whom that whose where");
const UNRESOLVED_SUBJECTS = words(
  'il elle ils elles on nous vous je ce celui-ci celle-ci ceux-ci he she they we it i you',
);

function leftOf(clause: Clause, slot: Slot, trigger: Trigger): Group | undefined {
  const { tokens } = clause.read;
  const from = trigger.verb?.start ?? trigger.first;
  let next = from;
  // For "before", what a preposition leads in will do where nothing stands free: "le siège de X est à Y".
  let led: Group | undefined;
  for (let at = clause.groups.length - 1; at >= 0; at--) {
    const group = clause.groups[at]!;
    if (group.endToken > from) continue;
    const gap = tokens.slice(group.endToken, next);
    if (gap.some((token) => LEFT_STOPS.has(token.fold) || isUnresolved(token))) return led;
    next = group.firstToken;
    const relative = isRelative(tokens, group.endToken, from);
    const lead = leadOf(clause, group, clause.sentence.firstToken);
    // Another subject stands nearer to the verb.
    if (!fits(group, slot) && slot.at === 'agent' && lead === '' && isSubject(group)) return undefined;
    if (!fits(group, slot)) continue;
    const controlled = trigger.verb?.infinitive && /^(?:pour|a|for)$/.test(lead) && !isTowns(group);
    if (lead === '' || relative || controlled) return group;
    if (slot.at === 'before') led ??= group;
  }
  return led;
}

/** "X, qui …": what follows speaks of X whatever leads X in. */
function isRelative(tokens: readonly Token[], at: number, before: number): boolean {
  const next = tokens[at]?.fold === ',' ? at + 1 : at;
  return next < before && RELATIVES.has(tokens[next]!.fold);
}

const isUnresolved = ({ fold }: Token) =>
  UNRESOLVED_SUBJECTS.has(fold) || fold.startsWith('-t-') || /^-(?:il|elle)s?$/.test(fold);

function rightOf(clause: Clause, slot: Slot, trigger: Trigger, leads: ReadonlySet<string>): Group | undefined {
  const { tokens } = clause.read;
  let from = trigger.end;
  for (const group of clause.groups) {
    if (group.firstToken < trigger.end) continue;
    const gap = tokens.slice(from, group.firstToken);
    if (gap.some((token, at) => RIGHT_STOPS.has(token.fold) || opensRelative(gap, at))) return undefined;
    if (gap.some((token) => token.tag === 'VERB' && !BE.has(token.fold) && isInTense(token, clause.sentence.language)))
      return undefined;
    from = group.endToken;
    if (slot.near && group.firstToken > trigger.end + 2) return undefined;
    if (fits(group, slot) && leads.has(leadOf(clause, group, trigger.end))) return group;
  }
  return undefined;
}

/** "les filières que sont la batterie et l’hydrogène" only lists. */
const opensRelative = (gap: readonly Token[], at: number) =>
  (RELATIVES.has(gap[at]!.fold) || /^où$/i.test(gap[at]!.text)) &&
  !/^(?:sont|est|are|is)$/.test(gap[at + 1]?.fold ?? '');

const isSubject = (group: Group) => group.members.some(({ mention }) => isParty(mention) || mention.type === 'Mission');
const isTowns = (group: Group) => group.members.every((member) => isPlace(member.mention));

function isInTense(token: Token, language: Language): boolean {
  const forms = verbForms(token.text, language);
  return forms.length > 0 && forms.every((form) => form.tenses.every((tense) => FINITE.has(tense)));
}

function fits(group: Group, slot: Slot): boolean {
  return group.members.some((member) => slot.types.includes(member.mention.type as never));
}

/** "par son homologue, X": the office before the comma is X’s own. */
function isOffice({ read, sentence }: Clause, at: number): boolean {
  const classes = at >= 0 ? lexiconAt(read.tokens, at, at + 1, sentence.language)?.classes : undefined;
  return classes !== undefined && [...classes].some((name) => /^(?:role|counterpart)/.test(name));
}

const DE = words("de du des d' of");
const PREPOSITIONS = words(
  'au aux en dans sur sous par pour avec chez vers entre contre sans depuis apres avant pendant lors selon envers parmi via to at in on by with for from into during after before between among alongside through under over about without',
);

/**
 * The preposition that leads a group in, looking no further left than `from`: "avec" for "avec les représentants de X"; "de" only
 * where it follows `from` directly; "" for none.
 */
export function leadOf(clause: Clause, group: Group, from: number): string {
  const { tokens } = clause.read;
  let chained = false;
  // Past the comma of "par le premier adjoint au maire, X" only what can lead a person in counts.
  let inOffice = false;
  for (let at = group.firstToken - 1; at >= from; at--) {
    if (clause.groups.some((other) => other.firstToken <= at && at < other.endToken)) return chained ? 'de' : '';
    const preposition = prepositionOf(tokens[at]!);
    if (inOffice && preposition !== '' && !LEADS_PEOPLE.has(preposition)) continue;
    if (preposition === 'de') {
      // "l’appui financier de": adjectives do not part a noun from its complement.
      if (tokens.slice(from, at).every((between) => between.tag === 'ADJ' || between.tag === 'ADV')) return 'de';
      chained = true;
    } else if (preposition !== '') {
      return preposition;
    } else if (tokens[at]!.fold === ',' && isOffice(clause, at - 1)) {
      inOffice = true;
    } else if (endsPhrase(tokens[at]!)) {
      return '';
    }
  }
  return '';
}

const LEADS_PEOPLE = words('par avec pour chez by with for');

/** "à" for "aux", "de" for "of"; "" for what is no preposition. */
function prepositionOf({ fold, text }: Token): string {
  if (DE.has(fold)) return 'de';
  if (fold === 'a') return text === 'à' || text === 'À' ? 'a' : '';
  if (fold === 'au' || fold === 'aux') return 'a';
  return PREPOSITIONS.has(fold) ? fold : '';
}

const endsPhrase = (token: Token) => token.kind === 'punctuation' || token.tag === 'VERB' || token.tag === 'AUX';
