/**
 * Where a role is held when its own phrase does not say: in the next cell of a row ("BAUDOIN Vincent — administrateur — **Filtex SA**"),
 * in the label before the name, at what "son" and "its" go back to, at the body whose sentence it is, or at the authority that the
 * document or its section is about. The nearest evidence first.
 */
import type { ReadText } from '../../annotations.ts';
import type { Item } from '../rules/pattern.ts';
import type { Pair } from './pairing.ts';
import type { RolePhrase } from './phrases.ts';

const ORGANIZATIONS = new Set<string>(['Company', 'Institute', 'Government', 'Association']);
const SEPARATORS = new Set(', – - -- | ; : ( → · •'.split(' '));
const CLOSERS = new Set([')', ';', '.', '|', ',', '(', '–']);
/** What may lead a cell in before its name: "Ville de", "the". */
const LEADS = new Set(
  "ville city of de d' du la le l' the commune province municipalite town societe entreprise".split(' '),
);
/** Offices of a town or of an elected body. */
const CIVIC = new Set<RolePhrase['kind']>(['mayor', 'deputy-mayor', 'elected']);

const isOrganization = (item: Item | undefined) => ORGANIZATIONS.has(item?.mention?.type ?? '');
const isCity = (item: Item | undefined) => item?.mention?.type === 'City';
const isHolder = (item: Item | undefined) =>
  isOrganization(item) || isCity(item) || item?.mention?.type === 'Region' || item?.mention?.type === 'Country';

/** What surrounds a sentence, for roles whose place it does not give. */
export interface Surroundings {
  readonly read: ReadText;
  readonly isRow: boolean;
  /** The sentence before, when it is of the same zone. */
  readonly previous: readonly Item[];
  /** What the heading above names and nothing else: "Mercredi 14 – **Braunschweig**", "**Great Lakes Battery Co.**". */
  readonly section: Item | undefined;
  /** The city whose document it is: "**VILLE D’ALMA**" alone on the first line. */
  readonly issuer: Item | undefined;
  /** The public bodies that the document names. */
  readonly bodies: readonly Item[];
}

/** The place or body of a role whose phrase has no complement; undefined when nothing tells. */
export function placeOfRole(items: readonly Item[], pair: Pair, around: Surroundings): Item | undefined {
  const { phrase } = pair;
  const at = items.indexOf(pair.person);
  const start = Math.min(phrase.first, at);
  const end = Math.max(phrase.end, at + 1);
  const cell = around.isRow
    ? (nextCell(items, end, around.read, CIVIC.has(phrase.kind)) ??
      label(items, start) ??
      cellBefore(items, start) ??
      titleOfLine(items, start))
    : titleOfLine(items, start);
  if (cell) return cell;
  const near = bracketAfter(items, end) ?? appositionAfter(items, end) ?? bracketed(items, start);
  if (near) return near;
  if (CIVIC.has(phrase.kind)) return phrase.isPossessive ? cityBefore(items, start) : civicPlace(items, start, around);
  if (phrase.isPossessive) return bodyBefore(items, start, around.previous);
  const body = phrase.isPlural ? undefined : (bodyOfClause(items, start) ?? sectionBody(around));
  // "les conseillers X et Y" in a town’s own minutes are the town’s.
  return body ?? (phrase.isDefinite ? around.issuer : undefined);
}

/**
 * The organisation or place that opens the next cell, before anybody else is named. A town is one only for a civic office, or where
 * its authority is named: "directeur (Genève)" says where one lives.
 */
export function nextCell(items: readonly Item[], from: number, read: ReadText, isCivic: boolean): Item | undefined {
  for (let at = from; at < items.length; at++) {
    const item = items[at]!;
    if (item.mention?.type === 'Person') return undefined;
    if (isCity(item) && !isCivic && item.mention!.alias === undefined) continue;
    if (isHolder(item)) return opensCell(items, at, read) ? item : undefined;
  }
  return undefined;
}

function opensCell(items: readonly Item[], at: number, read: ReadText): boolean {
  let before = at - 1;
  while (before >= 0 && LEADS.has(items[before]!.fold) && !breaksLine(items, before + 1, read)) before--;
  return before < 0 || SEPARATORS.has(items[before]!.fold) || breaksLine(items, before + 1, read);
}

/** Whether a line or a column ends before an item. */
function breaksLine(items: readonly Item[], at: number, read: ReadText): boolean {
  const gap = read.raw.slice(items[at - 1]!.end, items[at]!.start);
  return /\n| {2,}|\t/.test(gap);
}

/** "**Institut des mobilités** (IMA) : Pr Audrain, directrice": the body in the cell that the colon closes. */
function label(items: readonly Item[], before: number): Item | undefined {
  const colon = items.findLastIndex((item, index) => index < before && item.fold === ':');
  if (colon < 0) return undefined;
  const opening = items.findLastIndex((item, index) => index < colon && item.fold === '|');
  const cell = items.slice(opening + 1, colon);
  return cell.some((item) => item.mention?.type === 'Person')
    ? undefined
    : (cell.find(isOrganization) ?? cell.find(isCity));
}

/** In a table, the body in the cell before: "| **Donau Cells GmbH** | Sabine Vogler, COO |". */
function cellBefore(items: readonly Item[], start: number): Item | undefined {
  const bar = items.findLastIndex((item, index) => index < start && item.fold === '|');
  return bar > 0 && isOrganization(items[bar - 1]) ? items[bar - 1] : undefined;
}

/** "**Université du Fjord** : Anne Roy, doyenne": a line that begins with the body’s name and a colon. */
function titleOfLine(items: readonly Item[], start: number): Item | undefined {
  const mark = items.findIndex((item) => item.fold === ':' || item.fold === '–');
  const isTitle = mark > 0 && mark < start && mark <= 4 && isOrganization(items[0]);
  return isTitle && !items.slice(0, mark).some((item) => item.mention?.type === 'Person') ? items[0] : undefined;
}

/** "Anita Kowal (CEO, **Taconite Nord**)", "X, attaché de presse, **cabinet de Y** ;": closed off at once. */
function appositionAfter(items: readonly Item[], end: number): Item | undefined {
  const holder = items[end + 1];
  if (items[end]?.fold !== ',' || !isOrganization(holder)) return undefined;
  const next = items[end + 2];
  return next === undefined || CLOSERS.has(next.fold) ? holder : undefined;
}

/** "son associé Rémi Paré (**Fromagerie Tournevent**)". */
function bracketAfter(items: readonly Item[], end: number): Item | undefined {
  return items[end]?.fold === '(' && isOrganization(items[end + 1]) ? items[end + 1] : undefined;
}

/** "l’**Ambassade** (M. Hofstetter, conseiller scientifique)". */
function bracketed(items: readonly Item[], start: number): Item | undefined {
  let at = start - 1;
  while (at >= 0 && items[at]!.classes.has('honorific')) at--;
  return items[at]?.fold === '(' && isOrganization(items[at - 1]) ? items[at - 1] : undefined;
}

/** "**Great Lakes Battery Co.**" or "**City of Lansing**" above a list of its people; a body that issues the document, for its officers. */
function sectionBody({ section, issuer }: Surroundings): Item | undefined {
  if (section && (isOrganization(section) || section.mention?.alias !== undefined)) return section;
  return isOrganization(issuer) ? issuer : undefined;
}

function cityBefore(items: readonly Item[], start: number): Item | undefined {
  return items.slice(0, start).findLast(isCity);
}

function civicPlace(items: readonly Item[], start: number, { section, issuer }: Surroundings): Item | undefined {
  // "la **Commune de Saint-Louis**, représentée par M. Gaye, deuxième adjoint": an authority, not any town that is named.
  const authority = items.slice(0, start).findLast((item) => isCity(item) && item.mention?.alias !== undefined);
  return authority ?? section ?? issuer;
}

/** "sa directrice", "dont le principal": the organisation named last in this sentence, or what the one before was about. */
function bodyBefore(items: readonly Item[], start: number, previous: readonly Item[]): Item | undefined {
  return items.slice(0, start).findLast(isOrganization) ?? subject(previous) ?? previous.findLast(isOrganization);
}

/** The organisation that a sentence begins with is what it speaks of. */
function subject(items: readonly Item[]): Item | undefined {
  const verb = items.findIndex((item) => item.tag === 'VERB' || item.tag === 'AUX');
  const first = items.findIndex(isOrganization);
  // "Le recteur **de l’Université**" speaks of the rector.
  const isComplement = items.slice(0, first).some((item) => item.classes.has('role'));
  return first >= 0 && first < verb && !isComplement ? items[first] : undefined;
}

/** "the **Hanbat Institute**, where Director Hong …", "the plant of **Norrstål**, with site manager Ek": the body nearest before. */
function bodyOfClause(items: readonly Item[], start: number): Item | undefined {
  const at = items.findLastIndex((item, index) => index < start && isOrganization(item));
  if (at < 0) return undefined;
  const between = items.slice(at + 1, start);
  const leads = between.some((item) => /^(?:ou|where|dont|whose|with|avec)$/.test(item.fold));
  return leads && !between.some((item) => item.mention?.type === 'Person') ? items[at] : undefined;
}
