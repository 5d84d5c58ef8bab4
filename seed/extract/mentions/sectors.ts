/**
 * Fields of activity: what a sector is said to be ("la **filière batterie**", "le secteur de l’**aéronautique**") and what a firm is said
 * to make ("Hanbit, fabricant d’**écrans pour automobiles**", "a dairy that makes **soft cheese**"). That it is active there: frames/.
 */
import type { Sentence, Token } from '../../annotations.ts';
import { verbForms } from '../../gazetteer/verbs.ts';
import { classesAt } from '../vocabulary.ts';
import type { Board } from './board.ts';
import { phraseEnd } from './phrase.ts';

const PARTITIVES = new Set(['des', 'du', "d'", 'de']);
const ARTICLES = new Set(['la', 'le', "l'", 'les']);
const MAKERS = new Set(
  'fabricant fabricante producteur productrice constructeur constructrice fournisseur fournisseuse exportateur exportatrice manufacturier manufacturiere transformateur eleveur distributeur geant specialiste manufacturer maker producer supplier builder exporter processor distributor developer'.split(
    ' ',
  ),
);
const SPECIALIZED = new Set(
  'specialise specialisee specialises specialisees specialized specialised specializing specialising specializes specialises actif active actifs actives'.split(
    ' ',
  ),
);
const LISTING = ['que sont', 'telles que', 'tels que', 'comme', 'soit', ':', 'such as', 'including'];

/** Lays the sectors of a sentence. */
export function laySectors(board: Board, sentence: Sentence): void {
  const { tokens } = board.read;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at]!;
    const classes = classesAt(tokens, at, sentence.endToken, sentence.language)?.classes;
    if (token.shape !== 'lower' && at !== sentence.firstToken) continue;
    if (classes?.has('head.sector')) layHeaded(board, at, sentence);
    else if (MAKERS.has(token.fold) && /^(?:de|d'|des|du|of)$/.test(tokens[at + 1]?.fold ?? ''))
      layObject(board, at + 1, sentence, 'sector/maker');
    else if (SPECIALIZED.has(token.fold) && /^(?:dans|en|in)$/.test(tokens[at + 1]?.fold ?? ''))
      layObject(board, at + 2, sentence, 'sector/specialized');
    else if (classes?.has('verb.make') && isMaking(board, at, sentence))
      layObject(board, at + 1, sentence, 'sector/made');
  }
}

/** A firm or its relative pronoun right before, in the present: "qui fabrique", "8 Knots designs and builds". */
function isMaking(board: Board, at: number, sentence: Sentence): boolean {
  const { tokens } = board.read;
  if (!verbForms(tokens[at]!.text, sentence.language).some((form) => form.tenses.includes('present'))) return false;
  let before = at - 1;
  if (/^(?:et|and)$/.test(tokens[before]?.fold ?? '')) before -= 2;
  if (/^(?:qui|which|that|who)$/.test(tokens[before]?.fold ?? '')) return before > sentence.firstToken;
  const subject = before >= sentence.firstToken ? board.at(before) : undefined;
  return (
    subject?.type === 'Company' ||
    (before >= sentence.firstToken && /^(?:on|elle|il|it|we)$/.test(tokens[before]!.fold))
  );
}

/** What is made: in French with a partitive ("des sièges", "du fromage"), in English without an article. */
function layObject(board: Board, from: number, sentence: Sentence, rule: string): void {
  const { tokens } = board.read;
  let first = from;
  if (sentence.language === 'fr') {
    const hasPartitive = PARTITIVES.has(tokens[first]?.fold ?? '');
    if (hasPartitive) first++;
    if (ARTICLES.has(tokens[first]?.fold ?? '')) first++;
    else if (!hasPartitive && rule === 'sector/made') return;
  } else if (/^(?:of)$/.test(tokens[first]?.fold ?? '')) first++;
  layPhrase(board, first, sentence, rule);
}

function layPhrase(board: Board, first: number, sentence: Sentence, rule: string): number {
  const { tokens } = board.read;
  const head = sentence.language === 'en' ? englishHead(board, first, sentence) : first;
  if (head === undefined || head >= sentence.endToken || !isPlainNoun(tokens[head]!) || !board.isFree(first, head + 1))
    return first;
  const end = sentence.language === 'en' ? head + 1 : frenchEnd(board, head + 1, sentence);
  board.lay({ first, end, type: 'Sector', rule });
  return end;
}

/** The last noun of "soft cheese", "subsea sensors", "road surfacing". */
function englishHead(board: Board, first: number, sentence: Sentence): number | undefined {
  const { tokens } = board.read;
  let end = first;
  while (
    end < sentence.endToken &&
    end - first < 4 &&
    /^(?:ADJ|NOUN|VERB)$/.test(tokens[end]!.tag) &&
    tokens[end]!.shape === 'lower'
  )
    end++;
  return end > first ? end - 1 : undefined;
}

function frenchEnd(board: Board, from: number, sentence: Sentence): number {
  const { tokens } = board.read;
  const end = phraseEnd(tokens, from, sentence.endToken, { isHead: (token) => !board.isFree(token) });
  // "métiers **à tisser**", "écrans **pour automobiles**".
  const preposition = tokens[end]?.fold;
  const next = end + 1 < sentence.endToken ? tokens[end + 1]! : undefined;
  const isUse = preposition === 'a' && next?.tag === 'VERB' && /(?:er|ir|re)$/.test(next.fold);
  const isPurpose = preposition === 'pour' && next !== undefined && isPlainNoun(next);
  return (isUse || isPurpose) && board.isFree(end, end + 2) ? end + 2 : end;
}

const isPlainNoun = (token: Token) =>
  token.kind === 'word' &&
  token.shape === 'lower' &&
  (token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'VERB');

/** "filière batterie" is a name as it stands; of "le secteur clé de l’aéronautique" the field is. */
function layHeaded(board: Board, at: number, sentence: Sentence): void {
  const { tokens } = board.read;
  if (sentence.language !== 'fr') return;
  let next = at + 1;
  if (
    /^filieres?$/.test(tokens[at]!.fold) &&
    next < sentence.endToken &&
    tokens[next]!.shape === 'lower' &&
    tokens[next]!.tag !== 'ADP' &&
    tokens[next]!.tag !== 'ADJ' &&
    tokens[next]!.tag !== 'PRON'
  ) {
    board.lay({ first: at, end: next + 1, type: 'Sector', rule: 'sector/head' });
    return;
  }
  while (next < sentence.endToken && (tokens[next]!.tag === 'ADJ' || tokens[next]!.fold === 'cle')) next++;
  const list = listStart(tokens, next, sentence);
  if (list !== undefined) layList(board, list, sentence);
  else if (PARTITIVES.has(tokens[next]?.fold ?? '')) layField(board, next + 1, sentence);
}

function layField(board: Board, from: number, sentence: Sentence): number {
  const first = ARTICLES.has(board.read.tokens[from]?.fold ?? '') ? from + 1 : from;
  return layPhrase(board, first, sentence, 'sector/head');
}

function listStart(tokens: readonly Token[], at: number, sentence: Sentence): number | undefined {
  for (const words of LISTING) {
    const count = words.split(' ').length;
    if (at + count >= sentence.endToken) continue;
    if (
      tokens
        .slice(at, at + count)
        .map((token) => token.fold)
        .join(' ') === words
    )
      return at + count;
  }
  return undefined;
}

/** "la batterie, l’électrification des transports ainsi que l’hydrogène et la décarbonation". */
function layList(board: Board, from: number, sentence: Sentence): void {
  const { tokens } = board.read;
  for (let at = from, members = 0; at < sentence.endToken && members < 12; members++) {
    const end = layField(board, at, sentence);
    if (end <= at + 1 && board.isFree(at)) return;
    at = end;
    if (/^(?:,|et)$/.test(tokens[at]?.fold ?? '')) at++;
    else if (tokens[at]?.fold === 'ainsi' && tokens[at + 1]?.fold === 'que') at += 2;
    else return;
  }
}
