/**
 * Organisations that say what they are: "Institut coréen du textile intelligent", "ministère de l’Économie", "Hanbat Institute of
 * Logistics". French names begin with their head, and so does any noun written with a capital inside a sentence ("la Cité de l’objet");
 * English names hold their head anywhere. Names without a head: runs.ts and typing/.
 */
import type { EntityType } from '../../../model/ontology/types.ts';
import type { Sentence, Token } from '../../annotations.ts';
import { classesAt, isCommonWord, isFirstName } from '../vocabulary.ts';
import type { Board, Draft } from './board.ts';
import { isNameWord, phraseEnd } from './phrase.ts';
import { placeNameEnd } from './places.ts';
import { isShouted } from './shouted.ts';

/** Kinds of heads, by class of the lexicon. */
const HEADS: Readonly<Record<string, EntityType>> = {
  'head.event': 'Event',
  'head.company': 'Company',
  'head.institute': 'Institute',
  'head.government': 'Government',
  'head.association': 'Association',
  'head.agreement': 'Agreement',
};
const HEAD_CLASSES = Object.keys(HEADS);

export interface Head {
  readonly type: EntityType;
  /** Tokens of the head itself: "chambre de commerce" has three. */
  readonly tokens: number;
  readonly isDiplomatic: boolean;
  readonly isFund: boolean;
}

/** The head that begins at a token, if one does. */
export function headAt(board: Board, at: number, sentence: Sentence): Head | undefined {
  const hit = classesAt(board.read.tokens, at, sentence.endToken, sentence.language);
  if (!hit) return undefined;
  const kind = HEAD_CLASSES.find((name) => hit.classes.has(name));
  if (!kind) return undefined;
  return {
    type: HEADS[kind]!,
    tokens: hit.tokens,
    isDiplomatic: hit.classes.has('head.diplomatic'),
    isFund: hit.classes.has('head.fund'),
  };
}

/** The head that a name holds, English order: the last one, for "Health School Board" is a board. */
export function headIn(board: Board, first: number, end: number, sentence: Sentence): Head | undefined {
  for (let at = end - 1; at >= first; at--) {
    const inside = { ...sentence, endToken: end };
    // Names keep their own language: "Korea Academy of Ocean Sciences" in a French text.
    const head = headAt(board, at, inside) ?? headAt(board, at, { ...inside, language: 'en' });
    if (head) return head;
  }
  return undefined;
}

/** Lays the organisations of a French sentence that begin with their head. */
export function layHeadedNames(board: Board, sentence: Sentence): void {
  if (sentence.language !== 'fr') return;
  if (isShouted(board.read, sentence)) {
    layAuthorities(board, sentence);
    return;
  }
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    if (!board.isFree(at)) continue;
    if (isLabel(board.read.tokens[at]!) || goesOnName(board, at, sentence)) continue;
    const head = headAt(board, at, sentence) ?? capitalNoun(board, at, sentence);
    if (!head) continue;
    const draft = isNameWord(board.read.tokens[at])
      ? capitalName(board, at, head, sentence)
      : plainName(board, at, head, sentence);
    if (draft && board.lay(draft)) at = draft.end - 1;
  }
}

/** "Sahel **Textiles** SA": within a run of capitals a head opens nothing. */
function goesOnName(board: Board, at: number, sentence: Sentence): boolean {
  const { tokens } = board.read;
  if (at === sentence.firstToken || !isNameWord(tokens[at]) || !isNameWord(tokens[at - 1])) return false;
  return (
    tokens[at - 1]!.end + 1 === tokens[at]!.start &&
    !isTitle(board, at - 1, sentence) &&
    !opens(board, at - 1, sentence)
  );
}

const opens = (board: Board, at: number, sentence: Sentence) =>
  at === sentence.firstToken && isCommonWord(board.read.tokens[at]!.fold, sentence.language);

/** "RÉSOLUTION No 312", "LE PARCOURS": a long word in capitals titles a section. */
const isLabel = (token: Token) => token.shape === 'UPPER' && token.text.length > 4;

/** "**Institut** coréen du textile": from the head to the end of its phrase. A head alone ("l’Institut") names nothing yet. */
function capitalName(board: Board, at: number, head: Head, sentence: Sentence): Draft | undefined {
  const place = authorityOf(board, at, head, sentence);
  if (place) return place;
  if (isGroup(board, at, head, sentence)) return undefined;
  const end = headPhraseEnd(board, at, head, sentence);
  // "Rencontres prévues", "Accord de principe" where a line begins: a title, unless a name is in it.
  const mayBeTitle = head.type === 'Event' || head.type === 'Agreement';
  if (
    mayBeTitle &&
    at === sentence.firstToken &&
    !board.read.tokens.slice(at + 1, end).some((token) => isNameWord(token))
  )
    return undefined;
  return end > at + head.tokens || head.tokens > 1 ? draft(head, at, end) : undefined;
}

/**
 * "**ambassade** du Canada", "**lycée** Umikaze": a head without capital makes a name only when a word with a capital comes at once.
 * What firms, networks and fairs are called does not hold the common noun ("la société **Souss Eaux**", "le salon **Batimat**").
 */
function plainName(board: Board, at: number, head: Head, sentence: Sentence): Draft | undefined {
  const { tokens } = board.read;
  let next = at + head.tokens;
  while (next < sentence.endToken && tokens[next]!.tag === 'ADJ' && tokens[next]!.shape === 'lower') next++;
  const place = authorityOf(board, at, head, sentence);
  if (place) return place;
  if (isGroup(board, at, head, sentence) || head.type === 'Agreement') return undefined;
  if (isNameWord(tokens[next])) {
    return head.type === 'Institute' || head.type === 'Government'
      ? draft(head, at, headPhraseEnd(board, at, head, sentence))
      : undefined;
  }
  if (!OF.has(tokens[next]?.fold ?? '') || !PLAIN_HEADS.has(tokens[at]!.fold)) return undefined;
  const isElided = ARTICLES.has(tokens[next + 1]?.fold ?? '');
  const noun = next + (isElided ? 2 : 1);
  if (noun >= sentence.endToken || !isNameWord(tokens[noun]) || headAt(board, noun, sentence)) return undefined;
  return draft(head, at, headPhraseEnd(board, at, head, sentence));
}
const OF = new Set(['de', 'du', 'des', "d'"]);
const ARTICLES = new Set(['la', 'le', 'les', "l'"]);
/** Heads that stay a name without capital; "le centre de Séoul" or "le développement de Gumi" would be none. */
const PLAIN_HEADS = new Set(
  'ministere ministeres ambassade consulat delegation gouvernement chambre universite lycee cegep college hopital comite conseil association federation fondation syndicat institut academie faculte prefecture agence cabinet secretariat'.split(
    ' ',
  ),
);

/** "la délégation de la Ville de Thiès" travels; "la délégation du Québec **à Rome**" is an office, for it has a seat. */
function isGroup(board: Board, at: number, head: Head, sentence: Sentence): boolean {
  if (!/^delegations?$/.test(board.read.tokens[at]!.fold)) return false;
  const end = headPhraseEnd(board, at, head, sentence);
  return !board.read.tokens.slice(at, end).some((token) => token.fold === 'a');
}

const isTitle = (board: Board, at: number, sentence: Sentence) =>
  classesAt(board.read.tokens, at, sentence.endToken, sentence.language)?.classes.has('honorific') ?? false;

/** "de l’**Institut** coréen" is a name of its own, "la Chambre du **Centre**" is not: nothing goes on after it. */
function isNestedHead(board: Board, at: number, sentence: Sentence): boolean {
  const head = headAt(board, at, sentence);
  if (!head) return false;
  const next = at + head.tokens < sentence.endToken ? board.read.tokens[at + head.tokens] : undefined;
  return head.tokens > 1 || (next !== undefined && (OF.has(next.fold) || next.tag === 'ADJ' || isNameWord(next)));
}

/** In a line of capitals only "VILLE DE X" is sure. */
function layAuthorities(board: Board, sentence: Sentence): void {
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const head = board.isFree(at) ? headAt(board, at, sentence) : undefined;
    const place = head && authorityOf(board, at, head, sentence);
    if (place) board.lay(place);
  }
}

/** What a place's authority goes by: "la **Ville de** Tournai" and "la **province de** Namur" are the city and the province. */
const AUTHORITIES: Readonly<Record<string, EntityType>> = {
  ville: 'City',
  commune: 'City',
  municipalite: 'City',
  province: 'Region',
  canton: 'Region',
  region: 'Region',
  departement: 'Region',
};

function authorityOf(board: Board, at: number, head: Head, sentence: Sentence): Draft | undefined {
  const { tokens } = board.read;
  const type = head.tokens === 1 ? AUTHORITIES[tokens[at]!.fold] : undefined;
  if (!type) return undefined;
  let first = at + 1;
  while (
    first < sentence.endToken &&
    (tokens[first]!.shape === 'lower' || /^D/.test(tokens[first]!.text)) &&
    (OF.has(tokens[first]!.fold) || ARTICLES.has(tokens[first]!.fold) || isLowerAdjective(tokens[first]!))
  )
    first++;
  const known = first < sentence.endToken ? placeNameEnd(board, first, sentence) : undefined;
  if (known === undefined && !isNameWord(tokens[first])) return undefined;
  let end = known ?? first + 1;
  while (end < sentence.endToken && isNameWord(tokens[end])) end++;
  const name = board.words(first, end);
  return { first: at, end, type, name, alias: board.words(at, end), rule: 'place/authority' };
}
const isLowerAdjective = (token: Token) => token.tag === 'ADJ' && token.shape === 'lower';

function headPhraseEnd(board: Board, at: number, head: Head, sentence: Sentence): number {
  return phraseEnd(board.read.tokens, at + head.tokens, sentence.endToken, {
    isHead: (token) =>
      !board.isFree(token) ||
      isTitle(board, token, sentence) ||
      (isNameWord(board.read.tokens[token]) && isNestedHead(board, token, sentence)),
    takesPlace: head.isDiplomatic,
    takesPurpose: head.isFund,
  });
}

const draft = (head: Head, first: number, end: number): Draft => ({
  first,
  end,
  type: head.type,
  rule: `organization/${head.type.toLowerCase()}-head`,
});

/**
 * A common noun that stands with a capital after an article inside a sentence is the head of a name, though no list knows it:
 * "la **Vallée** de la Lumière", "le **Comptoir** du Lac". What it is, nothing says; most are bodies of some sort.
 */
function capitalNoun(board: Board, at: number, sentence: Sentence): Head | undefined {
  const { tokens } = board.read;
  const token = tokens[at]!;
  if (sentence.language !== 'fr' || at === sentence.firstToken || token.shape !== 'Capital' || token.tag !== 'NOUN')
    return undefined;
  if (!DETERMINERS.has(tokens[at - 1]!.fold) || !isCommonWord(token.fold, 'fr') || isFirstName(token.fold))
    return undefined;
  if (completesRole(board, at, sentence)) return undefined;
  if (NOT_HEADS.has(token.fold) || classesAt(tokens, at, sentence.endToken, 'fr')?.classes.has('role'))
    return undefined;
  return { type: 'Association', tokens: 1, isDiplomatic: false, isFund: false };
}
/** "échevine des **Relations** internationales", "ministre de l’**Économie** maritime": a field of office, not a body. */
function completesRole(board: Board, at: number, sentence: Sentence): boolean {
  const { tokens } = board.read;
  for (let before = at - 1; before >= Math.max(sentence.firstToken, at - 5); before--) {
    const classes = classesAt(tokens, before, at, sentence.language)?.classes;
    if (classes?.has('role')) return !classes.has('role.head');
    if (!/^(?:DET|ADP|ADJ|VERB)$/.test(tokens[before]!.tag)) return false;
  }
  return false;
}

const DETERMINERS = new Set(['le', 'la', "l'", 'du', 'au', 'les', 'des', 'aux']);
/** Places and times, and what a title page says of itself. */
const NOT_HEADS = new Set(
  'nord sud est ouest ville commune province region canton etat republique royaume pays monde europe union mer ocean lac fleuve ile rue avenue place jour article annexe document noel paques'.split(
    ' ',
  ),
);
