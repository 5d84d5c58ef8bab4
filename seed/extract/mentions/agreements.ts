/**
 * Agreements, which the text calls by a common noun: "un **protocole d’entente sur le pilotage des navires**", "a two-year **purchase
 * agreement**". Only where the sentence speaks of signing or concluding is one meant; who signed, and whether, is for frames/.
 */
import type { Sentence, Token } from '../../annotations.ts';
import { classesAt } from '../vocabulary.ts';
import type { Board } from './board.ts';
import { phraseEnd } from './phrase.ts';

const SIGNING = /^(?:signature|signatures|signing|signataire|signataires|paraphe|conclusion)$/;
const OF = new Set(['on', 'for']);
/** They name an agreement only in a treaty’s company; alone they are anything. */
const WEAK = new Set([
  'resolution',
  'engagement',
  'amendement',
  'amendment',
  'plan d action',
  'roadmap',
  'feuille de route',
  'bail',
  'lease',
  'declaration',
]);

/** Lays the agreements of a sentence. */
export function layAgreements(board: Board, sentence: Sentence): void {
  const { tokens } = board.read;
  if (!speaksOfSigning(board, sentence) && !isTitled(board, sentence)) return;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const hit = classesAt(tokens, at, sentence.endToken, sentence.language);
    if (
      !hit?.classes.has('head.agreement') ||
      hit.classes.has('plural') ||
      !isUntyped(board, at) ||
      WEAK.has(tokens[at]!.fold)
    )
      continue;
    const isFrench = sentence.language === 'fr';
    const first = isFrench ? at : modifiersStart(board, at, sentence);
    const end = isFrench ? frenchEnd(board, at + hit.tokens, sentence) : englishEnd(board, at + hit.tokens, sentence);
    if (isBareReference(tokens, first, at, end, hit.tokens)) continue;
    board.lay({ first, end, type: 'Agreement', rule: 'agreement/noun' });
    at = end - 1;
  }
}

function speaksOfSigning(board: Board, sentence: Sentence): boolean {
  const { tokens } = board.read;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (SIGNING.test(tokens[at]!.fold)) return true;
    const isVerb = tokens[at]!.tag === 'VERB' || tokens[at]!.tag === 'AUX' || tokens[at]!.tag === 'ADJ';
    if (isVerb && classesAt(tokens, at, at + 1, sentence.language)?.classes.has('verb.sign')) return true;
  }
  return false;
}

/** A document that opens with the noun is the agreement itself. */
function isTitled(board: Board, sentence: Sentence): boolean {
  return board.read.zones[sentence.zone]!.kind === 'title' && sentence.zone === 0;
}

const isUntyped = (board: Board, at: number) => (board.at(at)?.type ?? 'Unknown') === 'Unknown';

function frenchEnd(board: Board, from: number, sentence: Sentence): number {
  return phraseEnd(board.read.tokens, from, sentence.endToken, {
    isHead: (token) => !isUntyped(board, token),
    takesPurpose: true,
  });
}

function englishEnd(board: Board, from: number, sentence: Sentence): number {
  const { tokens } = board.read;
  if (from >= sentence.endToken || !OF.has(tokens[from]!.fold)) return from;
  let end = from + 1;
  while (end < sentence.endToken && isDescribing(tokens[end]!) && isUntyped(board, end)) end++;
  return end > from + 1 ? end : from;
}

function modifiersStart(board: Board, at: number, sentence: Sentence): number {
  let first = at;
  while (
    first > sentence.firstToken &&
    at - first < 4 &&
    isDescribing(board.read.tokens[first - 1]!) &&
    isUntyped(board, first - 1)
  )
    first--;
  return first;
}

const isDescribing = (token: Token) => (token.tag === 'ADJ' || token.tag === 'NOUN') && token.shape === 'lower';

/** "l’entente", "the deal": nothing but the noun takes up an agreement named elsewhere (coreference/). */
function isBareReference(
  tokens: readonly Token[],
  first: number,
  at: number,
  end: number,
  headTokens: number,
): boolean {
  const before = tokens[first - 1]?.fold ?? '';
  return (
    first === at &&
    end === at + headTokens &&
    headTokens === 1 &&
    /^(?:le|la|l'|the|ce|cet|cette|this|du|au)$/.test(before)
  );
}
