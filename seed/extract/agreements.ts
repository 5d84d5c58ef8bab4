/**
 * Layer 5, agreements: "une entente de recherche", "the supply agreement", where the sentence speaks of signing. "L’entente" further on is
 * the one before. Who signed, frames/signing.ts tells; an agreement that nobody is said to sign is left out.
 */
import type { Claim, Coreference, Mention, ReadText, Sentence, Span } from '../annotations.ts';
import { lexiconAt } from '../gazetteer/lexicon.ts';
import { verbForms } from '../gazetteer/verbs.ts';
import { contains } from './spans.ts';

export interface FoundAgreements {
  readonly mentions: readonly Mention[];
  readonly coreferences: readonly Coreference[];
}

/** Agreements and what refers to them. Ids count up from `firstId`. */
export function findAgreements(read: ReadText, mentions: readonly Mention[], firstId: number): FoundAgreements {
  const found: Mention[] = [];
  const coreferences: Coreference[] = [];
  for (const sentence of read.sentences) {
    if (read.zones[sentence.zone]!.kind === 'furniture' || !speaksOfSigning(read, sentence)) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const phrase = agreementAt(read, sentence, mentions, at);
      if (!phrase) continue;
      const { span, head, isDefinite, isFull } = phrase;
      const before = isDefinite && !isFull ? antecedent(found, head) : undefined;
      if (before) coreferences.push({ mention: span, antecedent: before.id, kind: 'definite' });
      else {
        const name = read.raw.slice(span.start, span.end).replace(/\s+/g, ' ');
        found.push({ id: firstId + found.length, type: 'Agreement', ...span, name, rule: 'agreement' });
      }
      at = phrase.last;
    }
  }
  return { mentions: found, coreferences };
}

const SIGNING =
  /^(?:signature|signatures|signing|signe|signee|jumelage|twinning|mou|parties|paraphe|announced|annonce)$/;

function speaksOfSigning(read: ReadText, sentence: Sentence): boolean {
  return read.tokens
    .slice(sentence.firstToken, sentence.endToken)
    .some(
      (token) =>
        SIGNING.test(token.fold) ||
        verbForms(token.text, sentence.language).some((form) => form.classes.has('verb.sign')),
    );
}

interface Phrase {
  readonly span: Span;
  readonly head: string;
  readonly isDefinite: boolean;
  /** It says more than its head word. */
  readonly isFull: boolean;
  /** Index of its last token. */
  readonly last: number;
}

const NO_AGREEMENT =
  /^(?:contrat|marche|resolution|engagement|plan|feuille|roadmap|declaration|amendement|amendment|bail|lease|partnership|partenariat|jumelage|twinning)$/;
const DETERMINER =
  /^(?:un|une|le|la|l'|les|des|du|de|d'|deux|trois|ce|cet|cette|leur|son|sa|a|an|the|this|its|their|two|three)$/;
const DEFINITE = /^(?:le|la|l'|ce|cet|cette|du|the|this)$/;
const LONGEST = 9;

function agreementAt(
  read: ReadText,
  { endToken, language }: Sentence,
  mentions: readonly Mention[],
  at: number,
): Phrase | undefined {
  const { tokens } = read;
  const hit = lexiconAt(tokens, at, endToken, language);
  if (
    !hit?.classes.has('head.agreement') ||
    mentions.some((mention) => contains(mention, tokens[at]!) && mention.type !== 'Unknown')
  )
    return undefined;
  const head = tokens[at]!.fold;
  if (NO_AGREEMENT.test(head) && !(head === 'contrat' && hit.tokens === 1) && hit.tokens < 2) return undefined;
  const first = language === 'en' ? modifiersBefore(read, at) : at;
  const determiner = tokens[first - 1]?.fold ?? '';
  // "d’accord", "en accord avec": no article, no agreement; a title or a row has none either.
  const isHeadless =
    read.zones.some((zone) => zone.start === tokens[first]!.start) || tokens[at + hit.tokens]?.fold === 'signing';
  if (!DETERMINER.test(determiner) && !isHeadless && !/^(?:du|signature|signing|signe|signent)$/.test(determiner))
    return undefined;
  if (/^(?:d'|de)$/.test(determiner) && tokens[first - 2]?.tag !== 'NOUN') return undefined;
  const last = complementEnd(read, mentions, at + hit.tokens - 1, endToken);
  return {
    span: { start: tokens[first]!.start, end: tokens[last]!.end },
    head,
    isDefinite: DEFINITE.test(determiner),
    isFull: last - first + 1 > hit.tokens || hit.tokens > 1,
    last,
  };
}

/** "a research agreement", "the two-year purchase agreement". */
function modifiersBefore(read: ReadText, at: number): number {
  let first = at;
  while (
    at - first < 4 &&
    first > 0 &&
    /^(?:NOUN|ADJ|NUM)$/.test(read.tokens[first - 1]!.tag) &&
    read.tokens[first - 1]!.shape === 'lower'
  )
    first--;
  return first;
}

/** "de recherche", "d’accueil", "de coopération décentralisée", "on winter shipping research"; up to a name, a verb or another preposition. */
function complementEnd(read: ReadText, mentions: readonly Mention[], from: number, limit: number): number {
  const { tokens } = read;
  let last = from;
  for (let at = from + 1; at < Math.min(limit, from + LONGEST); at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || mentions.some((mention) => mention.start < token.end && token.start < mention.end))
      break;
    if (token.tag === 'NOUN' || token.tag === 'ADJ') last = at;
    else if (!/^(?:de|d'|du|des|of|on|sur|la|le|les|l'|en)$/.test(token.fold)) break;
    if (token.tag === 'NUM' || /^(?:an|ans|annee|annees|mois|year|years)$/.test(token.fold))
      return from === last ? from : beforeTerm(read, from, at);
  }
  return last;
}

/** "de quatre ans" is a term, not a name. */
function beforeTerm(read: ReadText, from: number, at: number): number {
  let last = at - 1;
  while (last > from && !/^(?:NOUN|ADJ)$/.test(read.tokens[last]!.tag)) last--;
  return last;
}

/** The last agreement of the same head word, or of any where the word stands for all. */
function antecedent(found: readonly Mention[], head: string): Mention | undefined {
  const same = found.findLast((mention) => mention.name.toLowerCase().startsWith(head.slice(0, 5)));
  return same ?? (/^(?:entente|accord|agreement|deal|document|texte)$/.test(head) ? found.at(-1) : undefined);
}

const STATUS: Readonly<Record<string, string>> = {
  planned: 'planned',
  wished: 'hypothetical',
  cancelled: 'cancelled',
  denied: 'negated',
  former: 'former',
};

/** Agreements that somebody signs, or would have: those that nobody has signed say so. */
export function withoutUnsigned(mentions: readonly Mention[], claims: readonly Claim[]): Mention[] {
  const signed = new Map<number, Claim['modality'][]>();
  for (const { type, to, modality } of claims)
    if (type === 'SIGNED') signed.set(to, [...(signed.get(to) ?? []), modality]);
  return mentions.flatMap((mention) => {
    if (mention.type !== 'Agreement') return [mention];
    const modalities = signed.get(mention.id);
    if (!modalities) return [];
    const isSigned = modalities.some((modality) => modality === 'done' || modality === 'scheduled');
    return [
      isSigned ? mention : { ...mention, details: { ...mention.details, status: STATUS[modalities[0]!] ?? 'planned' } },
    ];
  });
}
