/**
 * Where a role is held when its own phrase does not say: in the next cell of a row ("BAUDOUX Vincent — administrateur — **Filtex SA**"),
 * in the label before the name ("**Kansai Association**, Osaka : M. Uehara, secrétaire"), or at what "son" and "its" go back to.
 */
import type { ReadText } from '../../annotations.ts';
import type { Item } from '../rules/pattern.ts';
import type { Pair } from './pairing.ts';

const ORGANIZATIONS = new Set<string>(['Company', 'Institute', 'Government', 'Association']);
const HOLDERS = new Set<string>([...ORGANIZATIONS, 'City', 'Region', 'Country']);
const SEPARATORS = new Set([',', '–', '-', '--', '|', ';', ':', '(', '→', '·', '•']);
/** What may lead a cell in before its name: "Ville de", "the". */
const LEADS = new Set([
  'ville',
  'city',
  'of',
  'de',
  "d'",
  'du',
  'la',
  'le',
  "l'",
  'the',
  'commune',
  'province',
  'municipalite',
  'town',
  'societe',
  'entreprise',
]);

/** What a row says of a person beside the role: the organisation or place in a cell of its own. */
export function holderInRow(items: readonly Item[], { phrase, person }: Pair, read: ReadText): Item | undefined {
  const at = items.indexOf(person);
  const from = Math.max(phrase.end, at + 1);
  return nextCell(items, from, read) ?? label(items, Math.min(phrase.first, at));
}

/** The organisation or place that opens the next cell, before anybody else is named. */
export function nextCell(items: readonly Item[], from: number, read: ReadText): Item | undefined {
  for (let at = from; at < items.length; at++) {
    const { mention } = items[at]!;
    if (mention?.type === 'Person') return undefined;
    if (mention && HOLDERS.has(mention.type)) return opensCell(items, at, read) ? items[at] : undefined;
  }
  return undefined;
}

function opensCell(items: readonly Item[], at: number, read: ReadText): boolean {
  let before = at - 1;
  while (before >= 0 && LEADS.has(items[before]!.fold) && !breaksLine(items, before + 1, read)) before--;
  return before < 0 || SEPARATORS.has(items[before]!.fold) || breaksLine(items, before + 1, read);
}

/** Whether a line or a column ends before an item. */
export function breaksLine(items: readonly Item[], at: number, read: ReadText): boolean {
  const gap = read.raw.slice(items[at - 1]!.end, items[at]!.start);
  return /\n| {2,}|\t/.test(gap);
}

function label(items: readonly Item[], before: number): Item | undefined {
  const colon = items.findLastIndex((item, index) => index < before && item.fold === ':');
  if (colon < 0) return undefined;
  const named = items.slice(0, colon).filter((item) => item.mention !== undefined);
  const organization = named.find((item) => ORGANIZATIONS.has(item.mention!.type));
  return named.some((item) => item.mention!.type === 'Person') ? undefined : organization;
}

/** What "sa directrice", "its president", "dont le principal" goes back to: the organisation named last, in this sentence or the one before. */
export function holderBefore(items: readonly Item[], at: number, previous: readonly Item[]): Item | undefined {
  const isHolder = (item: Item) => item.mention !== undefined && ORGANIZATIONS.has(item.mention.type);
  return items.slice(0, at).findLast(isHolder) ?? subject(previous) ?? previous.findLast(isHolder);
}

/** The organisation that the previous sentence begins with is what it speaks of. */
function subject(items: readonly Item[]): Item | undefined {
  const verb = items.findIndex((item) => item.tag === 'VERB' || item.tag === 'AUX');
  const first = items.find((item) => item.mention !== undefined && ORGANIZATIONS.has(item.mention.type));
  return first && verb >= 0 && items.indexOf(first) < verb ? first : undefined;
}
