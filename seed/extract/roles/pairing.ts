/**
 * Which person of a sentence holds which role. Side by side wins ("Mayor Doug Wabash"); then across one mark, in the direction that
 * the determiner points: "**le** maire de A, X" looks ahead, "X, maire de A" looks back. A person whom another phrase has taken is
 * not free, so that a row of either kind never shifts by one.
 */
import type { Item } from '../rules/pattern.ts';
import type { RolePhrase } from './phrases.ts';

export interface Pair {
  readonly phrase: RolePhrase;
  readonly person: Item;
  /** For "les maires de A et de B, X et Y": the one of the phrase’s complements that is this person’s; otherwise all are. */
  readonly complement?: Item;
}

const MARKS = new Set([',', '(', '–', '-', '|', ':', '--', '→']);
/** Between the cells of some tables; elsewhere it parts one person from the next. */
const TABLE_MARKS = new Set([...MARKS, ';']);

/** Pairs in the order of the phrases. Phrases that nobody in the sentence holds are not among them. */
export function pairRoles(items: readonly Item[], phrases: readonly RolePhrase[], isTable = false): Pair[] {
  const pairing = new Pairing(items, phrases, isTable ? TABLE_MARKS : MARKS);
  pairing.pairPlurals();
  pairing.pairNeighbors();
  pairing.pairAcrossMarks();
  pairing.pairRest();
  return phrases.flatMap((phrase) => pairing.pairs.get(phrase) ?? []);
}

class Pairing {
  readonly pairs = new Map<RolePhrase, Pair[]>();
  private readonly taken = new Set<Item>();
  private readonly items: readonly Item[];
  private readonly phrases: readonly RolePhrase[];

  private readonly marks: ReadonlySet<string>;

  constructor(items: readonly Item[], phrases: readonly RolePhrase[], marks: ReadonlySet<string>) {
    this.marks = marks;
    this.items = items;
    this.phrases = phrases;
  }

  pairPlurals(): void {
    for (const phrase of this.phrases) {
      const several = pairPlural(this.items, phrase);
      if (several.length === 0) continue;
      this.pairs.set(phrase, several);
      for (const { person } of several) this.taken.add(person);
    }
  }

  pairNeighbors(): void {
    for (const phrase of this.phrases) {
      if (!phrase.isPlural && !isTitleOnly(phrase)) this.give(phrase, beside(this.items, phrase, this.free));
    }
  }

  pairAcrossMarks(): void {
    for (const phrase of this.phrases) {
      if (phrase.isPlural || (phrase.continues && !phrase.isDefinite && this.before(phrase))) continue;
      const looks = phrase.isDefinite || phrase.isPossessive ? [ahead, back] : [back, ahead, inCapacity];
      for (const look of looks) this.give(phrase, look(this.items, phrase, this.free, this.marks));
    }
  }

  pairRest(): void {
    for (const phrase of this.phrases) if (phrase.continues) this.give(phrase, this.before(phrase)?.[0]?.person);
    // "l’ancien maire X, aujourd’hui **président de A**": whom the first role has taken goes on to the next.
    for (const phrase of this.phrases) {
      if (!phrase.isPlural && !phrase.isDefinite && !phrase.isPossessive)
        this.give(phrase, back(this.items, phrase, this.anybody, this.marks));
    }
    // "sa présidente, **la professeure** Lin": an academic title is a role only when the name has no other.
    for (const phrase of this.phrases) {
      if (isTitleOnly(phrase)) this.give(phrase, beside(this.items, phrase, this.free));
    }
  }

  /** Who holds the role right before. */
  private before(phrase: RolePhrase): Pair[] | undefined {
    const previous = this.phrases[this.phrases.indexOf(phrase) - 1];
    return previous && this.pairs.get(previous);
  }

  private readonly free: Free = (at) => {
    const item = this.items[at];
    return item?.mention?.type === 'Person' && item.mention.named !== false && !this.taken.has(item) ? item : undefined;
  };

  private readonly anybody: Free = (at) => {
    const item = this.items[at];
    return item?.mention?.type === 'Person' && item.mention.named !== false ? item : undefined;
  };

  private give(phrase: RolePhrase, person: Item | undefined): void {
    if (!person || this.pairs.has(phrase)) return;
    this.pairs.set(phrase, [{ phrase, person }]);
    this.taken.add(person);
  }
}

const isTitleOnly = (phrase: RolePhrase) => phrase.kind === 'academic' && phrase.complements.length === 0;

type Free = (at: number) => Item | undefined;

/** "Mayor **Doug Wabash**", "le président du Cluster **M. Bouzidi**", "president and CEO **Tara MacInnes**". */
function beside(items: readonly Item[], phrase: RolePhrase, free: Free): Item | undefined {
  return free(skipHonorifics(items, phrase.end));
}

/** "le maire de Roubaix, **Alexandre Petit**", "sa directrice, **le Dr Iyer**", "Its founder (**Naoko Uchida**)". */
function ahead(items: readonly Item[], phrase: RolePhrase, free: Free, marks: ReadonlySet<string>): Item | undefined {
  const at = phrase.first === 0 && !phrase.isDefinite ? skipWords(items, phrase.end) : skipBracket(items, phrase.end);
  if (!marks.has(items[at]?.fold ?? '')) return undefined;
  return free(skipHonorifics(items, at + 1));
}

/** "**Michael Burke** also travelled, in his capacity **as** chairman of A": whoever the sentence is about. */
function inCapacity(items: readonly Item[], phrase: RolePhrase, free: Free): Item | undefined {
  const lead = items
    .slice(Math.max(0, phrase.first - 3), phrase.first)
    .map((item) => item.fold)
    .join(' ');
  if (!/(?:^| )(?:as|en tant que|en qualite de|a titre de)$/.test(lead)) return undefined;
  for (let at = phrase.first - 1; at >= 0; at--) if (items[at]!.mention?.type === 'Person') return free(at);
  return undefined;
}

/** "**Jean Roy**, maire de A", "**Jean Roy** (maire de A)", "**X**, the founder of A". */
function back(items: readonly Item[], phrase: RolePhrase, free: Free, marks: ReadonlySet<string>): Item | undefined {
  let at = phrase.first - 1;
  if (at < 0) return undefined;
  if (marks.has(items[at]!.fold)) at--;
  // "Naoko Uchida (内田 直子), fondatrice": the name in another script stands between.
  if (items[at]?.fold === ')') {
    const open = items.findLastIndex((item, index) => index < at && item.fold === '(');
    if (open > 0 && at - open <= 5) at = open - 1;
  }
  return free(at);
}

/** "le recteur de l’Université du Lac **(UdL)**, X": what the bracket gives is the complement’s. */
function skipBracket(items: readonly Item[], at: number): number {
  if (items[at]?.fold !== '(') return at;
  const close = items.findIndex((item, index) => index > at && item.fold === ')');
  return close > 0 && close - at <= 5 && items[close + 1]?.fold === ',' ? close + 1 : at;
}

/** "Président de A **depuis deux ans**, X …": a phrase that opens the sentence waits for its comma. */
function skipWords(items: readonly Item[], at: number): number {
  let next = at;
  while (next < items.length && next - at < 6 && items[next]!.kind !== 'punctuation' && !items[next]!.mention) next++;
  return items[next]?.fold === ',' ? next : at;
}

function skipHonorifics(items: readonly Item[], at: number): number {
  let next = at;
  while (next < items.length && next - at < 4) {
    const item = items[next]!;
    const isTitle = item.classes.has('honorific') || /^(?:le|la|l')$/.test(item.fold);
    // "le directeur, **le professeur** Bas Oostveen": an academic title is honorific enough before a name.
    if (item.mention || !(isTitle || item.classes.has('role.academic'))) break;
    next++;
  }
  return next;
}

/** "Les maires de A et de B, X et Y": as many names as places, in the same order. */
function pairPlural(items: readonly Item[], phrase: RolePhrase): Pair[] {
  if (!phrase.isPlural) return [];
  const people: Item[] = [];
  // "les conseillers X et Y" side by side, or after a mark.
  for (let at = MARKS.has(items[phrase.end]?.fold ?? '') ? phrase.end + 1 : phrase.end; at < items.length; at++) {
    const item = items[at]!;
    if (item.mention?.type === 'Person') people.push(item);
    else if (!/^(?:,|et|and)$/.test(item.fold) && !item.classes.has('honorific')) break;
  }
  const { complements } = phrase;
  if (people.length < 2 || (complements.length > 1 && complements.length !== people.length)) return [];
  return people.map((person, index) => ({
    phrase,
    person,
    ...(complements.length > 1 && { complement: complements[index]! }),
  }));
}
