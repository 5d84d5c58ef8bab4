/**
 * Who speaks in which quotation. The speaker stands after it ("…, affirme X"), before it ("X résume : …"), inside it, on the line below
 * ("– X, présidente"), or is the one who spoke just before ("ajoute-t-il"). A quotation without an attribution is a name or an
 * irony, and says nothing. French and English.
 */
import type { Language, Quotation, ReadText, Sentence, Span, Token } from '../annotations.ts';
import { type Tense, verbForms } from '../gazetteer/verbs.ts';
import { type Argument, type Clause, isOrganization, tokenAt } from './arguments.ts';
import { contains } from './spans.ts';

/** Somebody's words. `speaker` is a mention's id. The first span of the evidence meets the quotation. */
export interface Saying {
  readonly speaker: number;
  readonly quotation: Quotation;
  readonly evidence: readonly Span[];
  readonly rule: string;
}

interface Speaker {
  readonly argument: Argument;
  readonly rule: string;
}

/** Every quotation whose speaker is told, in the order of the text. */
export function findSpeakers(read: ReadText, clauses: readonly Clause[]): Saying[] {
  const sayings: Saying[] = [];
  const quotations = outermost(read.quotations);
  quotations.forEach((quotation, index) => {
    const place = {
      read,
      clauses,
      quotation,
      previous: quotations[index - 1],
      next: quotations[index + 1],
      last: sayings.at(-1),
    };
    const speaker =
      afterQuotation(place) ??
      beforeQuotation(place) ??
      withinQuotation(place) ??
      onNextLine(place) ??
      continued(place) ??
      nextSubject(place);
    if (speaker) sayings.push(saying(quotation, speaker));
  });
  return sayings;
}

interface Place {
  readonly read: ReadText;
  readonly clauses: readonly Clause[];
  readonly quotation: Quotation;
  readonly previous: Quotation | undefined;
  readonly next: Quotation | undefined;
  readonly last: Saying | undefined;
}

function outermost(quotations: readonly Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  for (const quotation of quotations) if (!kept.length || quotation.start >= kept.at(-1)!.end) kept.push(quotation);
  return kept;
}

const LONGEST_SPAN = 1500;

function saying(quotation: Quotation, { argument, rule }: Speaker): Saying {
  const start = Math.min(quotation.start, argument.start);
  const end = Math.max(quotation.end, argument.end);
  const near =
    end - start - (quotation.end - quotation.start) < LONGEST_SPAN / 10 || argument.end - argument.start === 0;
  const evidence: Span[] = near
    ? [{ start, end }]
    : [
        { start: quotation.start, end: quotation.end },
        { start: argument.start, end: argument.end },
      ];
  const named = argument.mention;
  if (argument.linked && !evidence.some((span) => contains(span, named)))
    evidence.push({ start: named.start, end: named.end });
  return { speaker: named.id, quotation, evidence, rule };
}

// ------------------------------------------------------------------ after: "…, affirme X"

const WORDS_TO_VERB = 8;

function afterQuotation(place: Place): Speaker | undefined {
  const { read, quotation } = place;
  const sentence = sentenceAt(read, quotation.end - 1);
  if (!sentence) return undefined;
  const from = tokenAt(read.tokens, quotation.end, sentence.firstToken, sentence.endToken);
  const to = segmentEnd(place, from, sentence);
  const words = read.tokens.slice(from, to);
  const verb = attributionIn(words, sentence.language);
  if (verb < 0) return undefined;
  if (hasPronoun(words.slice(0, verb + 3)))
    return subjectBefore(place, sentence) ?? lastSubject(place) ?? sameSpeaker(place);
  const direct = argumentIn(place, from, to);
  return direct && { argument: direct, rule: 'said.after' };
}

/** The attribution ends with the sentence or where the next quotation begins. */
function segmentEnd(place: Place, from: number, sentence: Sentence): number {
  const { tokens } = place.read;
  const limit = place.next ? tokenAt(tokens, place.next.start, from, sentence.endToken) : sentence.endToken;
  return Math.max(from, limit);
}

/**
 * Where the verb of the attribution stands behind a quotation; -1 for none. A verb of saying may stand a few words off ("a pour sa part
 * affirmé"); right behind the quotation any verb in a tense attributes it ("s’amuse X", "sourit ce dernier").
 */
function attributionIn(words: readonly Token[], language: Language): number {
  const first = words[0]?.fold === ',' ? 1 : 0;
  const near = words.slice(0, WORDS_TO_VERB + 1);
  const inverted = near.findIndex(
    (token, at) => at <= first + 1 && isInTense(token, language) && isMain(near, at, language),
  );
  if (inverted >= 0 && (first === 1 || inverted === 0 || REFLEXIVE.test(words[0]!.fold))) return inverted;
  const stop = near.findIndex((token, at) => at > 0 && /^(?:[,;:.]|et|and|mais|but)$/.test(token.fold));
  return near
    .slice(0, stop < 0 ? near.length : Math.max(stop, first + 1))
    .findIndex((token) => isSaying(token, language));
}

/** An auxiliary attributes only with a verb of saying or a pronoun behind it: "a-t-elle lancé", not "a été menée". */
const isMain = (words: readonly Token[], at: number, language: Language) =>
  words[at]!.tag !== 'AUX' ||
  words.slice(at + 1, at + 5).some((token) => isSaying(token, language) || PRONOUN.test(token.fold));

const REFLEXIVE = /^(?:se|s')$/;
const PRONOUN = /^-t?-?(?:il|elle|ils|elles)$|^(?:il|elle|he|she)$/;
const hasPronoun = (words: readonly Token[]) => words.some((token) => PRONOUN.test(token.fold));

const isSaying = (token: Token, language: Language) =>
  verbForms(token.text, language).some((form) => form.classes.has('verb.say'));
const TENSES = new Set<Tense>(['present', 'past', 'imperfect', 'future', 'conditional']);
const isInTense = (token: Token, language: Language) =>
  (token.tag === 'VERB' || token.tag === 'AUX') &&
  (isSaying(token, language) ||
    verbForms(token.text, language).every((form) => form.tenses.some((tense) => TENSES.has(tense))));

/** "Son président, X, doit venir, « si … », plaisante-t-il": who the sentence was about. */
function subjectBefore(place: Place, sentence: Sentence): Speaker | undefined {
  const { read, quotation } = place;
  const end = tokenAt(read.tokens, quotation.start, sentence.firstToken, sentence.endToken);
  const argument = argumentIn(place, sentence.firstToken, end);
  return argument?.mention.type === 'Person' ? { argument, rule: 'said.after' } : undefined;
}

/** "X n’a pas mâché ses mots. « … », a-t-elle lancé": the person the paragraph last spoke of, unless somebody has spoken since. */
function lastSubject(place: Place): Speaker | undefined {
  const { read, quotation, clauses, last } = place;
  const zone = read.zones.find((candidate) => contains(candidate, quotation));
  if (!zone) return undefined;
  const from = last && contains(zone, last.quotation) ? last.quotation.end : zone.start;
  const before = clauses.filter(({ sentence }) => sentence.start >= from && sentence.end <= quotation.start);
  for (const { groups } of before.reverse()) {
    const person = groups.flatMap((group) => group.members).find(({ mention }) => mention.type === 'Person');
    if (person) return { argument: person, rule: 'said.pronoun' };
  }
  return undefined;
}

// ------------------------------------------------------------------ before: "X résume : « … »"

function beforeQuotation(place: Place): Speaker | undefined {
  const { read, quotation, previous } = place;
  const sentence = sentenceAt(read, quotation.start);
  if (!sentence) return undefined;
  const start = tokenAt(read.tokens, quotation.start, sentence.firstToken, sentence.endToken);
  const from = previous ? tokenAt(read.tokens, previous.end, sentence.firstToken, start) : sentence.firstToken;
  const words = read.tokens.slice(from, start);
  if (!leadsToQuotation(words, sentence.language)) return undefined;
  const argument = argumentIn(place, from, start);
  return argument && { argument, rule: 'said.before' };
}

/** "Selon X, «", "X résume : «", "X retient que «", "X parle d’«". */
function leadsToQuotation(words: readonly Token[], language: Language): boolean {
  if (words.slice(0, 2).some((token) => ACCORDING.test(token.fold))) return true;
  const last = words.at(-1)?.fold ?? '';
  const hasVerb = words.some((token) => token.tag === 'VERB' || isSaying(token, language));
  if (/^(?::|que|qu'|that)$/.test(last)) return hasVerb;
  return words.slice(-5).some((token) => isSaying(token, language) || /^parl(?:e|ent|ait)$/.test(token.fold));
}
const ACCORDING = /^(?:selon|pour|d'apres|according|for)$/;

// ------------------------------------------------------------------ below: "– X, présidente de Y"

function onNextLine(place: Place): Speaker | undefined {
  const { read, quotation, clauses } = place;
  const zone = read.zones.findIndex((candidate) => contains(candidate, quotation));
  if (zone < 0 || !isAlone(read, quotation, read.zones[zone]!)) return undefined;
  const below = read.zones[zone + 1];
  if (!below || below.kind === 'heading') return undefined;
  const clause = clauses.find(
    (candidate) => candidate.sentence.start >= below.start && candidate.sentence.start < below.end,
  );
  const first = clause?.groups[0];
  if (!clause || !first || first.members.length === 0) return undefined;
  const lead = read.raw.slice(below.start, first.start);
  const dashed = /^\s*(?:[-–—*•]|source)?\s*(?:M\.|Mme|Mr\.?|Mrs\.?|Dr\.?)?\s*$/.test(lead);
  const argument = first.members[0]!;
  const short = below.end - below.start < 160;
  if (!dashed || !short || argument.mention.type !== 'Person') return undefined;
  if (!/^\s*[-–—]/.test(lead) && /[.!?]\s*$/.test(read.raw.slice(below.start, below.end))) return undefined;
  return { argument, rule: 'said.below' };
}

const isAlone = (read: ReadText, quotation: Span, zone: Span) =>
  onlyMarks(read.raw.slice(zone.start, quotation.start)) && onlyMarks(read.raw.slice(quotation.end, zone.end));
const onlyMarks = (text: string) => /^[\s.,;»"”*_]*$/.test(text);

// ------------------------------------------------------------------ inside: "« Il faudra, ajoute-t-il, que … »"

function withinQuotation(place: Place): Speaker | undefined {
  const { read, quotation } = place;
  const from = tokenAt(read.tokens, quotation.inner.start, 0, read.tokens.length);
  const to = tokenAt(read.tokens, quotation.inner.end, from, read.tokens.length);
  const language = sentenceAt(read, quotation.start)?.language ?? read.language;
  for (let at = from + 1; at < to - 2; at++) {
    if (read.tokens[at - 1]!.fold !== ',' || !isSaying(read.tokens[at]!, language)) continue;
    if (PRONOUN.test(read.tokens[at + 1]!.fold)) return sameSpeaker(place);
    const argument = argumentIn(place, at + 1, Math.min(to, at + 8));
    if (argument) return { argument, rule: 'said.inside' };
  }
  return undefined;
}

// ------------------------------------------------------------------ told next: "« … » En une phrase, X a planté le décor."

const WORDS_TO_SUBJECT = 8;

function nextSubject(place: Place): Speaker | undefined {
  const { read, quotation } = place;
  const at = read.sentences.findIndex(
    (sentence) => sentence.start <= quotation.start && quotation.start < sentence.end,
  );
  const [sentence, next] = [read.sentences[at], read.sentences[at + 1]];
  if (!sentence || !next || next.zone !== sentence.zone || wordCount(read, quotation) < 5) return undefined;
  if (!isAlone(read, quotation, sentence) || read.zones[sentence.zone]!.start !== sentence.start) return undefined;
  const argument = argumentIn(place, next.firstToken, Math.min(next.endToken, next.firstToken + WORDS_TO_SUBJECT));
  return argument?.mention.type === 'Person' ? { argument, rule: 'said.next' } : undefined;
}

// ------------------------------------------------------------------ the same as before

/** "« A », affirme X. « B »" and "ajoute-t-il": the one who spoke in the same paragraph or just above. */
function sameSpeaker(place: Place): Speaker | undefined {
  const { last, quotation, clauses } = place;
  if (!last || quotation.start - last.quotation.end > LONGEST_SPAN) return undefined;
  const argument = argumentOf(clauses, last);
  return argument && { argument, rule: 'said.again' };
}

function continued(place: Place): Speaker | undefined {
  const { last, quotation, read, previous } = place;
  if (!last || last.quotation !== previous || wordCount(read, quotation) < 3) return undefined;
  const between = read.raw.slice(last.quotation.end, quotation.start);
  const sameParagraph = read.zones.some((zone) => contains(zone, last.quotation) && contains(zone, quotation));
  const sentences = read.sentences.filter(
    (sentence) => sentence.start >= last.quotation.end && sentence.end <= quotation.start,
  ).length;
  if (sentences > 0 || between.length > 200) return undefined;
  if (!sameParagraph && !/^\s*$/.test(between)) return undefined;
  return sameSpeaker(place);
}

function argumentOf(clauses: readonly Clause[], saying: Saying): Argument | undefined {
  return clauses
    .flatMap((clause) => clause.groups.flatMap((group) => group.members))
    .find((argument) => argument.mention.id === saying.speaker);
}

const wordCount = (read: ReadText, span: Span) => read.raw.slice(span.start, span.end).split(/\s+/).length;

// ------------------------------------------------------------------ arguments near a quotation

/** The first person, or else organization, among the tokens `from` to `to`, outside quotations. */
function argumentIn(place: Place, from: number, to: number): Argument | undefined {
  const { read, clauses } = place;
  if (from >= to) return undefined;
  const span = { start: read.tokens[from]!.start, end: read.tokens[to - 1]!.end };
  const members = clauses
    .filter((clause) => clause.sentence.start < span.end && span.start < clause.sentence.end)
    .flatMap((clause) => clause.groups.flatMap((group) => group.members))
    .filter((argument) => argument.core.start >= span.start && argument.core.end <= span.end);
  return (
    members.find((argument) => argument.mention.type === 'Person') ??
    members.find((argument) => isOrganization(argument.mention) && argument.mention.type !== 'Unknown')
  );
}

function sentenceAt(read: ReadText, offset: number): Sentence | undefined {
  return read.sentences.find((sentence) => sentence.start <= offset && offset < sentence.end);
}
