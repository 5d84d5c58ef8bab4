/** When two names are one name: a key a kind, by which mentions meet. What else must agree: cluster.ts and matchEntities.ts. */
import type { EntityType } from '../../model/ontology/types.ts';
import { findCountry } from '../gazetteer/countries.ts';
import { nameKey } from '../gazetteer/fold.ts';
import { LEGAL_FORMS } from '../gazetteer/lexicon/legalForms.ts';
import { findPlaces } from '../gazetteer/places.ts';
import { findRegions } from '../gazetteer/regions.ts';

const ARTICLES = new Set(['le', 'la', 'les', 'l', 'the', 'un', 'une', 'a', 'an']);
const HONORIFICS = new Set(
  'm mm mme mmes mlle monsieur madame mr mrs ms dr dre docteur pr prof professeur professeure professor me maitre hon honorable sir cr cllr coun'.split(
    ' ',
  ),
);
/** "filière batterie" is the field "batterie". */
const SECTOR_HEADS = new Set(['filiere', 'filieres', 'secteur', 'secteurs', 'industrie', 'domaine']);
const ORGANIZATIONS = new Set<string>(['Company', 'Institute', 'Government', 'Association', 'Unknown']);

/**
 * The key of a name among those of its kind. Folded; of people without honorifics and middle initials, their words in one order
 * ("TREMBLAY Guylaine" is "Guylaine Tremblay"); of organisations without article and legal form ("Acier & Cie SRL" is "Acier et Cie").
 */
export function keyOf(type: EntityType | 'Unknown', name: string): string {
  const words = nameKey(name.replace(/&/g, ' et '))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (type === 'Person') return personKey(words);
  const place = placeKey(type, name);
  if (place !== undefined) return place;
  if (type === 'Sector') return withoutArticle(words.filter((word) => !SECTOR_HEADS.has(word))).join(' ');
  return (ORGANIZATIONS.has(type) ? withoutLegalForm(withoutKind(withoutArticle(words))) : withoutArticle(words)).join(
    ' ',
  );
}

/** A place that the gazetteer knows is itself under each of its names: "Corée" and "Corée du Sud", "Séoul" and "Seoul". */
function placeKey(type: EntityType | 'Unknown', name: string): string | undefined {
  if (type === 'Country') return findCountry(name)?.code;
  if (type === 'Region') return findRegions(name)[0]?.code;
  return type === 'City' ? findPlaces(name)[0]?.id.toString() : undefined;
}

function personKey(words: readonly string[]): string {
  let rest = [...words];
  while (rest.length > 1 && HONORIFICS.has(rest[0]!)) rest = rest.slice(1);
  const full = rest.filter((word) => word.length > 1);
  return (full.length >= 2 ? full : rest).sort().join(' ');
}

function withoutArticle(words: readonly string[]): readonly string[] {
  return words.length > 1 && ARTICLES.has(words[0]!) ? words.slice(1) : words;
}

/** "Groupe Forestex" is Forestex. */
function withoutKind(words: readonly string[]): readonly string[] {
  return words.length > 1 && KINDS.has(words[0]!) ? words.slice(1) : words;
}
const KINDS = new Set(['groupe', 'societe', 'entreprise', 'compagnie', 'firme', 'group']);

function withoutLegalForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1]!)) end--;
  // "K.K.", "A/S", "S.A." fall apart into letters.
  while (end > 2 && words[end - 1]!.length === 1 && words[end - 2]!.length === 1) end -= 2;
  return words.slice(0, end);
}

/**
 * Whether one organisation's or event's name is the other cut short: "7 Oars" of "7 Oars Marine", "Smart Life Week" of "Seoul Smart
 * Life Week". Keys as from `keyOf`. One word alone must be the first, and long enough not to be chance.
 */
export function isShortFormOf(short: string, long: string): boolean {
  if (short === long || short.length >= long.length) return false;
  if (long.startsWith(`${short} `)) return short.includes(' ') || short.length >= 5;
  return long.endsWith(` ${short}`) && short.includes(' ');
}
