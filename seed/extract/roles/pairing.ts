/**
 * Which person of a sentence holds which role. Side by side wins ("Mayor Doug Wabano"); then across one mark, in the direction that
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

const MARKS = new Set([',', '(', '–', '-', '|', ':', ';', '--', '→']);

/** Pairs in the order of the phrases. Phrases that nobody in the sentence holds are not among them. */
export function pairRoles(items: readonly Item[], phrases: readonly RolePhrase[]): Pair[] {
  const pairs = new Map<RolePhrase, Pair[]>();
  const taken = new Set<Item>();
  const give = (phrase: RolePhrase, person: Item | undefined) => {
    if (!person || pairs.has(phrase)) return;
    pairs.set(phrase, [{ phrase, person }]);
    taken.add(person);
  };
  const free = (at: number) => {
    const item = items[at];
    return item?.mention?.type === 'Person' && item.mention.named !== false && !taken.has(item) ? item : undefined;
  };
  for (const phrase of phrases) {
    const several = pairPlural(items, phrase);
    if (several.length === 0) continue;
    pairs.set(phrase, several);
    for (const { person } of several) taken.add(person);
  }
  for (const phrase of phrases) if (!phrase.isPlural) give(phrase, beside(items, phrase, free));
  for (const phrase of phrases) {
    if (phrase.isPlural || phrase.continues) continue;
    const looks = phrase.isDefinite || phrase.isPossessive ? [ahead, back] : [back, ahead];
    for (const look of looks) give(phrase, look(items, phrase, free));
  }
  phrases.forEach((phrase, index) => {
    if (phrase.continues && index > 0) give(phrase, pairs.get(phrases[index - 1]!)?.[0]?.person);
  });
  return phrases.flatMap((phrase) => pairs.get(phrase) ?? []);
}

type Free = (at: number) => Item | undefined;

/** "Mayor **Doug Wabano**", "le président du Cluster **M. Bouzidi**", "president and CEO **Tanya MacIsaac**". */
function beside(items: readonly Item[], phrase: RolePhrase, free: Free): Item | undefined {
  return free(skipHonorifics(items, phrase.end));
}

/** "le maire de Roubaix, **Alexandre Petit**", "sa directrice, **le Dr Iyer**", "Its founder (**Naoko Ueda**)". */
function ahead(items: readonly Item[], phrase: RolePhrase, free: Free): Item | undefined {
  if (!MARKS.has(items[phrase.end]?.fold ?? '')) return undefined;
  return free(skipHonorifics(items, phrase.end + 1));
}

/** "**Jean Roy**, maire de A", "**Jean Roy** (maire de A)", "**X**, the founder of A". */
function back(items: readonly Item[], phrase: RolePhrase, free: Free): Item | undefined {
  let at = phrase.first - 1;
  if (at < 0) return undefined;
  if (MARKS.has(items[at]!.fold)) at--;
  // "Naoko Ueda (上田 直子), fondatrice": the name in another script stands between.
  if (items[at]?.fold === ')') {
    const open = items.findLastIndex((item, index) => index < at && item.fold === '(');
    if (open > 0 && at - open <= 5) at = open - 1;
  }
  return free(at);
}

function skipHonorifics(items: readonly Item[], at: number): number {
  let next = at;
  while (next < items.length && next - at < 4) {
    const item = items[next]!;
    const isTitle = item.classes.has('honorific') || /^(?:le|la|l')$/.test(item.fold);
    // "le directeur, **le professeur** Bas Oosterhuis": an academic title is honorific enough before a name.
    if (item.mention || !(isTitle || item.classes.has('role.academic'))) break;
    next++;
  }
  return next;
}

/** "Les maires de A et de B, X et Y": as many names as places, in the same order. */
function pairPlural(items: readonly Item[], phrase: RolePhrase): Pair[] {
  if (!phrase.isPlural || !MARKS.has(items[phrase.end]?.fold ?? '')) return [];
  const people: Item[] = [];
  for (let at = phrase.end + 1; at < items.length; at++) {
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
