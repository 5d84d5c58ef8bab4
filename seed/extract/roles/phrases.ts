/**
 * Role phrases in a sentence: "(le) (premier) **adjoint** au maire", "**directrice** des achats de X", "X’s chief procurement
 * **officer**". What the words of the role are, at whom or where it is held, and what else the phrase says of it. Who holds it: pairing.ts.
 */
import type { Language, Modality } from '../../annotations.ts';
import type { Item } from '../rules/pattern.ts';

export type RoleKind =
  | 'mayor'
  | 'deputy-mayor'
  | 'head'
  | 'officer'
  | 'representative'
  | 'elected'
  | 'diplomat'
  | 'academic'
  | 'other';

/** By items of the sentence. */
export interface RolePhrase {
  /** With its determiner and what stands before the role. */
  readonly first: number;
  readonly end: number;
  /** The title as the document words it. */
  readonly titleFirst: number;
  readonly titleEnd: number;
  readonly kind: RoleKind;
  readonly isPlural: boolean;
  /** "le", "the": such a phrase looks for its name behind it; "maire de X" without one looks before it. */
  readonly isDefinite: boolean;
  /** "son", "sa", "its", "dont le": held at what was spoken of before. */
  readonly isPossessive: boolean;
  readonly modality: Modality;
  /** Organisations or places where it is held; several only for "les maires de A et de B". */
  readonly complements: readonly Item[];
  /** "président **et** chef de la direction": goes with the phrase before it. */
  readonly continues: boolean;
}

const KINDS: readonly RoleKind[] = [
  'deputy-mayor',
  'mayor',
  'diplomat',
  'elected',
  'head',
  'officer',
  'representative',
  'academic',
];
const DEFINITE = new Set("le la l' les the au du aux des".split(' '));
const POSSESSIVE = new Set(['son', 'sa', 'ses', 'leur', 'leurs', 'its', 'their', 'whose']);
/** "notre interprète" is nobody’s in the text. */
const OURS = new Set('notre nos votre vos our your mon ma mes my'.split(' '));
const FORMER = new Set(
  'ancien ancienne anciens anciennes ex former ex- alors then feu late formerly previously autrefois anciennement jadis'.split(
    ' ',
  ),
);
const NOW = new Set("aujourd'hui now currently desormais actuellement actuel actuelle also aussi".split(' '));
const COMING = new Set(['futur', 'future', 'designe', 'designee', 'incoming', 'designate', 'elect']);
const PREPOSITIONS = new Set("to de du des d' a au aux chez en pour of at for in with sur".split(' '));
const INTO = new Set([
  'de',
  'du',
  'des',
  "d'",
  'a',
  'au',
  'aux',
  'chez',
  'of',
  'at',
  'for',
  'with',
  'pour',
  'aupres de',
  'au sein de',
]);
const ARTICLES = new Set(['le', 'la', "l'", 'les', 'the']);
const HOLDERS = new Set<string>([
  'City',
  'Region',
  'Country',
  'Company',
  'Institute',
  'Government',
  'Association',
  'Event',
]);

/** The role phrases of a sentence, in order, none overlapping. */
export function findRolePhrases(items: readonly Item[], language: Language): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!items[at]!.classes.has('role') || items[at]!.mention) continue;
    const phrase = readPhrase(items, at, phrases.at(-1), language);
    phrases.push(phrase);
    at = phrase.end - 1;
  }
  return phrases;
}

function readPhrase(
  items: readonly Item[],
  role: number,
  previous: RolePhrase | undefined,
  language: Language,
): RolePhrase {
  const before = readBefore(items, role, previous?.end ?? 0, language);
  const after = readAfter(items, role);
  // "alors adjointe au maire, **aujourd’hui présidente** de l’agence": the same person goes on.
  const isJoined =
    previous !== undefined && before.first === previous.end + 1 && /^(?:et|and|&|,)$/.test(items[previous.end]!.fold);
  return {
    first: before.first,
    end: after.end,
    titleFirst: role,
    titleEnd: after.titleEnd,
    kind: isDeputy(items.slice(role, after.titleEnd)) ? 'deputy-mayor' : kindOf(items[role]!),
    isPlural: /^(?:les|des|aux|ses|leurs|nos)$/.test(before.determiner) || items[role]!.classes.has('plural'),
    isDefinite: DEFINITE.has(before.determiner),
    isPossessive: POSSESSIVE.has(before.determiner) || before.isRelative,
    modality: before.modality === 'done' ? after.modality : before.modality,
    complements: after.complements.length > 0 ? after.complements : before.owner,
    continues: isJoined && !DEFINITE.has(before.determiner),
  };
}

/** "bourgmestre **adjoint**", "maire **suppléante**". */
function isDeputy(title: readonly Item[]): boolean {
  return (
    kindOf(title[0]!) === 'mayor' && title.slice(1).some((item) => /^(?:adjoint|suppleant|delegue)e?$/.test(item.fold))
  );
}

export function kindOf(item: Item): RoleKind {
  return KINDS.find((kind) => item.classes.has(`role.${kind}`)) ?? 'other';
}

interface Before {
  first: number;
  determiner: string;
  modality: Modality;
  owner: Item[];
  isRelative: boolean;
}

/** Reads leftward: "le", "son ancien", "dont le", "the then", "Oulu’s", "Superior Steel Bridge". */
function readBefore(items: readonly Item[], role: number, floor: number, language: Language): Before {
  const found: Before = { first: role, determiner: '', modality: 'done', owner: [], isRelative: false };
  let at = role - 1;
  for (; at >= floor && at >= role - 4; at--) {
    const { fold, tag, mention } = items[at]!;
    if (mention) break;
    if (FORMER.has(fold)) found.modality = 'former';
    else if (COMING.has(fold)) found.modality = 'planned';
    else if (!NOW.has(fold) && (!isDescribing(items[at]!, language) || tag === 'PUNCT')) break;
    found.first = at;
  }
  const word = at >= floor ? items[at]! : undefined;
  if (word && (DEFINITE.has(word.fold) || POSSESSIVE.has(word.fold) || OURS.has(word.fold))) {
    found.determiner = word.fold;
    found.first = at;
    if (at > floor && items[at - 1]!.fold === 'dont') {
      found.isRelative = true;
      found.first = at - 1;
    }
    // "its" says whose; nothing else can.
    return found;
  }
  return readOwner(items, at, floor, found, language);
}

/** "Georgia’s **deputy economy** minister": English puts the field of an office before it. */
function isDescribing({ tag, shape, kind }: Item, language: Language): boolean {
  return kind === 'word' && shape === 'lower' && (tag === 'ADJ' || (language === 'en' && tag === 'NOUN'));
}

function readOwner(items: readonly Item[], at: number, floor: number, found: Before, language: Language): Before {
  if (at < floor) return found;
  const isPossessive = /^'s?$/.test(items[at]!.fold);
  const owner = isPossessive ? items[at - 1] : items[at];
  const type = owner?.mention?.type;
  // "Launceston mayor Bec Trevanion": English only, for in French two nouns side by side are a list.
  if (!owner || !type || !HOLDERS.has(type) || (!isPossessive && language === 'fr')) return found;
  found.owner = [owner];
  found.first = isPossessive ? at - 1 : at;
  if (found.first > floor && FORMER.has(items[found.first - 1]!.fold)) {
    found.modality = 'former';
    found.first--;
  }
  return found;
}

interface After {
  end: number;
  titleEnd: number;
  complements: Item[];
  modality: Modality;
}

/** Reads rightward: what else belongs to the title, then the complement and those coordinated with it. */
function readAfter(items: readonly Item[], role: number): After {
  let at = role + 1;
  let modality: Modality = 'done';
  for (let steps = 0; steps < 12 && at < items.length; steps++) {
    const item = items[at]!;
    if (COMING.has(item.fold)) modality = 'planned';
    const complement = complementAt(items, at) ?? (at === role + 1 && isCityBeside(items, role) ? at : undefined);
    if (complement !== undefined) {
      const complements = coordinated(items, complement);
      return { end: complements.end, titleEnd: at, complements: complements.items, modality };
    }
    const next = item.classes.has('roleState') && !item.mention ? at + 1 : titleWordsEnd(items, at);
    if (next === at) break;
    at = next;
  }
  return { end: at, titleEnd: at, complements: [], modality };
}

/** "le maire Daejeon": the preposition is forgotten, the city is meant. */
function isCityBeside(items: readonly Item[], role: number): boolean {
  return items[role]!.classes.has('role.mayor') && items[role + 1]?.mention?.type === 'City';
}

/** The item of the mention when "de (la) X" begins here and X is where a role can be held. */
function complementAt(items: readonly Item[], at: number): number | undefined {
  if (!INTO.has(items[at]!.fold)) return undefined;
  let next = at + 1;
  while (next < items.length && next - at <= 4 && LEADS.has(items[next]!.fold)) next++;
  const type = items[next]?.mention?.type;
  return type !== undefined && HOLDERS.has(type) ? next : undefined;
}
/** May stand between the preposition and the name: "de la société X", "of the City of X". */
const LEADS = new Set(
  "le la l' les the ville city commune town de d' of du groupe societe entreprise start-up firme company firm compagnie municipalite canton province region reseau pole cooperative".split(
    ' ',
  ),
);

function coordinated(items: readonly Item[], first: number): { items: Item[]; end: number } {
  const found = [items[first]!];
  let at = first + 1;
  while (at < items.length) {
    let next = at;
    if (!/^(?:,|et|and|&)$/.test(items[next]!.fold)) break;
    next++;
    if (/^(?:et|and)$/.test(items[next]?.fold ?? '')) next++;
    while (next < items.length && (INTO.has(items[next]!.fold) || ARTICLES.has(items[next]!.fold))) next++;
    const type = items[next]?.mention?.type;
    if (type === undefined || type !== items[first]!.mention!.type) break;
    found.push(items[next]!);
    at = next + 1;
  }
  return { items: found, end: at };
}

/** "des achats", "aux études et à la formation", "général", "R&D", "Innovation": where one more piece of the title ends. */
function titleWordsEnd(items: readonly Item[], at: number): number {
  const item = items[at]!;
  if (item.mention) return at;
  // "chercheuse **associée**", "président **fondateur**": one title of two words.
  if (isTitleWord(item) || (item.classes.has('role') && item.shape === 'lower' && items[at - 1]!.classes.has('role')))
    return at + 1;
  if (!PREPOSITIONS.has(item.fold) && item.fold !== 'et' && item.fold !== 'and') return at;
  let next = at + 1;
  if (item.fold === 'et' || item.fold === 'and') {
    if (!PREPOSITIONS.has(items[next]?.fold ?? '') && !isTitleNoun(items[next])) return at;
    if (PREPOSITIONS.has(items[next]!.fold)) next++;
  }
  if (ARTICLES.has(items[next]?.fold ?? '')) next++;
  return isTitleNoun(items[next]) && !items[next]!.classes.has('role') ? next + 1 : at;
}

const isTitleWord = (item: Item) =>
  item.kind === 'word' &&
  (item.tag === 'ADJ' || item.tag === 'NOUN' || item.tag === 'PROPN' || item.tag === 'X') &&
  !item.classes.has('role') &&
  !item.classes.has('honorific');
const isTitleNoun = (item: Item | undefined) => item !== undefined && !item.mention && isTitleWord(item);
