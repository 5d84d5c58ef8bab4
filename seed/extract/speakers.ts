/**
 * Who speaks in which quotation. The speaker stands after it ("…, affirme X"), before it ("X résume : …"), inside it, on the line below
 * ("– X, présidente"), or is the one who spoke just before ("ajoute-t-il"). A quotation without an attribution is a name or an
 * irony, and says nothing. French and English.
 */
import type { Quotation, ReadText, Sentence, Span, Token } from '../annotations.ts';
import { type Argument, type Clause, contains, isOrganization, tokenAt } from './arguments.ts';

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
    const speaker = afterQuotation(place) ?? beforeQuotation(place) ?? onNextLine(place) ?? continued(place);
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

const WORDS_TO_VERB = 7;

function afterQuotation(place: Place): Speaker | undefined {
  const { read, quotation } = place;
  const sentence = sentenceAt(read, quotation.end - 1);
  if (!sentence) return undefined;
  const from = tokenAt(read.tokens, quotation.end, sentence.firstToken, sentence.endToken);
  const to = segmentEnd(place, from, sentence);
  const words = read.tokens.slice(from, to);
  const verb = words.slice(0, WORDS_TO_VERB + 1).findIndex((token) => isSpeech(token));
  const direct = argumentIn(place, from, to);
  if (verb < 0) return undefined;
  if (hasPronoun(words.slice(0, verb + 3)))
    return sameSpeaker(place) ?? (direct && direct.linked ? { argument: direct, rule: 'said.after' } : undefined);
  if (direct) return { argument: direct, rule: 'said.after' };
  return undefined;
}

/** The attribution ends with the sentence or where the next quotation begins. */
function segmentEnd(place: Place, from: number, sentence: Sentence): number {
  const { tokens } = place.read;
  const limit = place.next ? tokenAt(tokens, place.next.start, from, sentence.endToken) : sentence.endToken;
  return Math.max(from, limit);
}

const PRONOUN = /^-t?-?(?:il|elle|ils|elles)$|^(?:il|elle|he|she)$/;
const hasPronoun = (words: readonly Token[]) => words.some((token) => PRONOUN.test(token.fold));

/** After a quotation any verb attributes it ("s’amuse X", "sourit ce dernier"); nouns that look like one do not. */
const isSpeech = (token: Token) => token.tag === 'VERB' || SPEECH.has(token.fold);
const SPEECH = new Set(
  'affirme ajoute souligne soutient exprime partage declare indique precise explique confie observe rencherit resume lance plaisante avoue sourit conclut note rappelle commente philosophe tranche repond replique insiste salue said says added commented told noted explained joked replied observed'.split(
    ' ',
  ),
);

// ------------------------------------------------------------------ before: "X résume : « … »"

function beforeQuotation(place: Place): Speaker | undefined {
  const { read, quotation, previous } = place;
  const sentence = sentenceAt(read, quotation.start);
  if (!sentence) return undefined;
  const start = tokenAt(read.tokens, quotation.start, sentence.firstToken, sentence.endToken);
  const from = previous ? tokenAt(read.tokens, previous.end, sentence.firstToken, start) : sentence.firstToken;
  const words = read.tokens.slice(from, start);
  const leads = words.findIndex((token) => /^(?:selon|pour|d'apres|according|for)$/.test(token.fold));
  const colon = words.at(-1)?.fold === ':';
  const speech = words.some((token) => isSpeech(token) && !/^(?:ete|est)$/.test(token.fold));
  if (!(leads >= 0 && leads < 2) && !(speech && (colon || words.some((token) => SPEECH_BEFORE.test(token.fold)))))
    return undefined;
  const argument = argumentIn(place, from, start);
  return argument && { argument, rule: 'said.before' };
}

const SPEECH_BEFORE =
  /^(?:affirm|declar|indiqu|assur|estim|juge|dit|dis|said|says|told|ajout|confi|repond|repet|resum|precis|soulign|not|rappel|decla|explain|recall)/;

// ------------------------------------------------------------------ below: "– X, présidente de Y"

function onNextLine(place: Place): Speaker | undefined {
  const { read, quotation, clauses } = place;
  const zone = read.zones.findIndex((candidate) => contains(candidate, quotation));
  if (zone < 0 || !onlyMarks(read.raw.slice(quotation.end, read.zones[zone]!.end))) return undefined;
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

const onlyMarks = (text: string) => /^[\s.,;»"”*_]*$/.test(text);

// ------------------------------------------------------------------ the same as before

/** "« A », affirme X. « B »" and "ajoute-t-il": the one who spoke in the same paragraph or just above. */
function sameSpeaker(place: Place): Speaker | undefined {
  const { last, quotation, read, clauses } = place;
  if (!last || quotation.start - last.quotation.end > LONGEST_SPAN) return undefined;
  const argument = argumentOf(clauses, last, read);
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

function argumentOf(clauses: readonly Clause[], saying: Saying, read: ReadText): Argument | undefined {
  const member = clauses
    .flatMap((clause) => clause.groups.flatMap((group) => group.members))
    .find((argument) => argument.mention.id === saying.speaker);
  return member && !read.quotations.some((quotation) => contains(quotation, member.core)) ? member : member;
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
