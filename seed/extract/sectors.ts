/**
 * Layer 5, what organizations are active in: the words after "fabricant de", "qui conçoit", "spécialisée dans", "maker of", and fields named
 * as such ("filière batterie", "secteur de l’énergie"). A sector is a few common nouns; whose it is, frames/activity.ts tells.
 */
import type { Claim, Language, Mention, ReadText, Sentence, Span, Token } from '../annotations.ts';
import { type LexiconHit, lexiconAt } from '../gazetteer/lexicon.ts';
import { verbForms } from '../gazetteer/verbs.ts';
import { contains } from './spans.ts';

const words = (text: string) => new Set(text.split(' '));

const MAKERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words(
    'fabricant fabricante fabricants producteur productrice producteurs constructeur constructrice constructeurs fournisseur fournisseuse fournisseurs specialiste specialistes exploitant exploitante eleveur eleveuse transformateur concepteur conceptrice distributeur exportateur geant leader pionnier',
  ),
  en: words(
    'maker manufacturer producer supplier builder designer specialist exporter processor handler operator developer provider grower breeder distributor leader',
  ),
};
const SPECIALIZED: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:specialise(?:e|s|es)?|active?s?)$/,
  en: /^(?:specializ|specialis)(?:es|ed|ing|e)$/,
};
const FIELD_HEADS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words('filiere filieres secteur secteurs domaine domaines industrie'),
  en: words('sector sectors industry field'),
};
/** Verbs of making, as a text uses them of what a firm does: "qui conçoit", "produces". */
const MAKING = words(
  'fabriquer produire concevoir developper construire extraire elever entreposer assembler recycler cultiver transformer oeuvrer make design produce manufacture build develop recycle process grow breed',
);
const HABITUAL = new Set(['present', 'imperfect']);
const LONGEST = 8;

/** The sectors of a text, none inside another mention. Ids count up from `firstId`. */
export function findSectors(read: ReadText, mentions: readonly Mention[], firstId: number): Mention[] {
  const found: Mention[] = [];
  const isTaken = (span: Span) =>
    [...mentions, ...found].some((other) => other.start < span.end && span.start < other.end);
  for (const sentence of read.sentences) {
    const zone = read.zones[sentence.zone]!.kind;
    if (zone === 'furniture' || zone === 'credit') continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      for (const { span, rule, alias } of sectorsAt(read, sentence, mentions, at)) {
        if (isTaken(span)) continue;
        const name = read.raw.slice(span.start, span.end).replace(/\s+/g, ' ');
        const id = firstId + found.length;
        found.push({ id, type: 'Sector', ...span, name, rule, ...(alias !== undefined && { alias }) });
      }
    }
  }
  return found;
}

interface Found {
  readonly span: Span;
  readonly rule: string;
  /** "batterie" for "filière batterie". */
  readonly alias?: string;
}

function sectorsAt(read: ReadText, sentence: Sentence, mentions: readonly Mention[], at: number): Found[] {
  const { tokens } = read;
  const token = tokens[at]!;
  const { language, endToken } = sentence;
  const next = tokens[at + 1];
  if (!next || at + 1 >= endToken) return [];
  const phrases = (from: number, rule: string) =>
    listOfNouns(read, mentions, from, endToken).map((span) => ({ span, rule }));
  if (MAKERS[language].has(token.fold)) {
    if (isOf(next, language)) return phrases(at + 2, 'sector.maker');
    return language === 'en' ? nounsBefore(read, sentence, mentions, at) : [];
  }
  if (SPECIALIZED[language].test(token.fold) && /^(?:dans|en|in)$/.test(next.fold))
    return phrases(at + 2, 'sector.specialized');
  if (FIELD_HEADS[language].has(token.fold)) return fieldAt(read, sentence, mentions, at);
  if (token.fold === '(') return bracketed(read, sentence, mentions, at);
  if (token.tag === 'VERB' && isMaking(token, language)) return phrases(at + 1, 'sector.making').slice(0, 2);
  return [];
}

const isOf = (token: Token, language: Language) => (language === 'fr' ? /^(?:de|d'|du|des)$/ : /^of$/).test(token.fold);

function isMaking(token: Token, language: Language): boolean {
  return verbForms(token.text, language).some(
    ({ lemma, tenses }) => MAKING.has(lemma) && tenses.some((tense) => HABITUAL.has(tense)),
  );
}

/** "filière batterie", "secteur clé de la transition énergétique", "filières énergétiques que sont la batterie et l’hydrogène". */
function fieldAt(read: ReadText, sentence: Sentence, mentions: readonly Mention[], at: number): Found[] {
  const { tokens } = read;
  let from = at + 1;
  while (from < sentence.endToken && tokens[from]!.tag === 'ADJ') from++;
  const lead = tokens[from]?.fold ?? '';
  if (lead === 'que' && /^(?:sont|est)$/.test(tokens[from + 1]?.fold ?? '')) {
    return listOfNouns(read, mentions, from + 2, sentence.endToken).map((span) => ({ span, rule: 'sector.fields' }));
  }
  if (/^(?:de|d'|du|des|of)$/.test(lead)) {
    return listOfNouns(read, mentions, from + 1, sentence.endToken)
      .slice(0, 1)
      .map((span) => ({ span, rule: 'sector.field' }));
  }
  const known = lexiconAt(tokens, at + 1, sentence.endToken, sentence.language);
  if (!isSector(known)) return [];
  const end = tokens[at + known.tokens]!.end;
  const alias = read.raw.slice(tokens[at + 1]!.start, end);
  return [{ span: { start: tokens[at]!.start, end }, rule: 'sector.field', alias }];
}

/** "X GmbH (battery recycling)": a few common nouns in brackets right behind a firm's name. */
function bracketed(read: ReadText, sentence: Sentence, mentions: readonly Mention[], at: number): Found[] {
  const { tokens } = read;
  const firm = mentions.find((mention) => mention.type === 'Company' && mention.end === tokens[at - 1]?.end);
  if (!firm) return [];
  const end = nounPhraseEnd(tokens, mentions, at + 1, sentence.endToken);
  if (end === at + 1 || tokens[end]?.fold !== ')') return [];
  const isRole = lexiconAt(tokens, at + 1, end, sentence.language)?.classes.has('role') ?? false;
  return isRole ? [] : [{ span: { start: tokens[at + 1]!.start, end: tokens[end - 1]!.end }, rule: 'sector.brackets' }];
}

const isSector = (hit: LexiconHit | undefined): hit is LexiconHit => hit?.classes.has('sector') ?? false;

/** English puts them in front: "a dairy robot maker", "an air-cargo handler". */
function nounsBefore(read: ReadText, sentence: Sentence, mentions: readonly Mention[], at: number): Found[] {
  const { tokens } = read;
  let first = at;
  while (
    first > sentence.firstToken &&
    at - first < 4 &&
    /^(?:NOUN|ADJ)$/.test(tokens[first - 1]!.tag) &&
    tokens[first - 1]!.shape === 'lower'
  )
    first--;
  if (first === at || !/^(?:an?|the)$/.test(tokens[first - 1]?.fold ?? '')) return [];
  const span = { start: tokens[first]!.start, end: tokens[at - 1]!.end };
  return mentions.some((mention) => contains(mention, span)) ? [] : [{ span, rule: 'sector.maker' }];
}

// ------------------------------------------------------------------ noun phrases

const DETERMINERS = words("le la les l' un une des de du d' the a an its their leur leurs ses son sa");
const INSIDE = words("de du des d' a au aux en pour la le les l' of for and et");
const JOINTS = words(', et and ainsi que ; ou or');

/** Noun phrases in a row, "la batterie, l’électrification des transports ainsi que l’hydrogène": their spans without articles. */
function listOfNouns(read: ReadText, mentions: readonly Mention[], from: number, limit: number): Span[] {
  const { tokens } = read;
  const spans: Span[] = [];
  let at = from;
  while (at < limit) {
    while (at < limit && DETERMINERS.has(tokens[at]!.fold)) at++;
    const end = nounPhraseEnd(tokens, mentions, at, limit);
    if (end === at) break;
    spans.push({ start: tokens[at]!.start, end: tokens[end - 1]!.end });
    at = end;
    const joint = at;
    while (at < limit && JOINTS.has(tokens[at]!.fold)) at++;
    // An article shows that the list goes on; without one, "et" may join anything.
    if (at === joint || at >= limit || !DETERMINERS.has(tokens[at]!.fold)) break;
  }
  return spans;
}

function nounPhraseEnd(tokens: readonly Token[], mentions: readonly Mention[], from: number, limit: number): number {
  let end = from;
  let at = from;
  while (at < Math.min(limit, from + LONGEST)) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || token.shape === 'Capital' || mentions.some((mention) => contains(mention, token)))
      break;
    if (token.tag === 'NOUN' || (token.tag === 'ADJ' && token.shape !== 'UPPER') || token.tag === 'PROPN') end = at + 1;
    else if (at === from || !INSIDE.has(token.fold) || token.fold === 'et' || token.fold === 'and') break;
    at++;
  }
  return tokens[from]?.tag === 'ADJ' && end === from + 1 ? from : end;
}

/** What a firm makes is a sector only where a firm is said to make it; a field named as such is one by itself. */
export function withoutIdle(mentions: readonly Mention[], claims: readonly Claim[]): Mention[] {
  const worked = new Set(claims.flatMap(({ type, to }) => (type === 'ACTIVE_IN' ? [to] : [])));
  return mentions.filter(({ type, rule, id }) => type !== 'Sector' || /^sector\.fields?$/.test(rule) || worked.has(id));
}
