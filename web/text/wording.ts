/**
 * A fact as a sentence from one of its ends: the words that lead from it to the other end. Where the source words a role itself
 * ("mairesse"), its word is used. What relationships are called: model/ontology/relationships.ts.
 */
import type { SceneNode, SceneRelationship } from '../../model/api/explore.ts';
import { relationshipDefinition } from '../../model/ontology/relationships.ts';
import type { RelationshipType, UiLanguage } from '../../model/ontology/types.ts';
import { type Joined, joinWithA, joinWithDe, withArticle } from './french.ts';

export type Direction = 'out' | 'in';

/** `words` ends with its space, or with an apostrophe; `name` follows at once; `again` comes before each further name. */
export type Phrase = Joined;

const phrase = (words: string, name: string): Phrase => ({ words, name, again: '' });

/** From an end of the relationship (`out`: its beginning) to the other end. */
export function factPhrase(
  relationship: Pick<SceneRelationship, 'type' | 'title'>,
  direction: Direction,
  other: SceneNode,
  language: UiLanguage,
): Phrase {
  const name = nameInSentence(other, language);
  const titled = titledPhrase(relationship, direction, name, language);
  if (titled !== undefined) return titled;
  const caption = captionOf(relationship.type, direction, language);
  if (language !== 'fr') return phrase(`${caption} `, name);
  if (/(^|\s)de$/.test(caption)) return joinWithDe(caption.replace(/\s*de$/, ''), name);
  if (/\sà$/.test(caption)) {
    const isLand = other.type === 'Country' || other.type === 'Region';
    return joinWithA(caption.replace(/\s*à$/, ''), name, isLand);
  }
  return phrase(`${caption} `, name);
}

/** Whether the words begin with a verb, so that a chain needs "qui" before them in French and "who" in English. */
export function isVerbal(relationship: Pick<SceneRelationship, 'type' | 'title'>, direction: Direction): boolean {
  if (direction === 'in') return true;
  if (relationship.title !== undefined && (relationship.type === 'MAYOR_OF' || relationship.type === 'HOLDS_ROLE'))
    return false;
  return relationship.type !== 'MAYOR_OF' && relationship.type !== 'HOSTED_BY';
}

/** Somebody known by office only takes an article in a French sentence: "le maire de Séoul". Names stand as the source wrote them. */
export function nameInSentence(node: SceneNode, language: UiLanguage): string {
  if (node.named || language !== 'fr' || /^(le|la|les|un|une) |^l’/i.test(node.name)) return node.name;
  return withArticle(node.name.charAt(0).toLowerCase() + node.name.slice(1));
}

/** The other names to show beside a name: other scripts and languages first, then the acronym; never the name itself. */
export function namesBeside(
  node: SceneNode,
  language: UiLanguage,
): readonly { readonly lang: string | undefined; readonly name: string }[] {
  const seen = new Set([node.name]);
  const beside: { lang: string | undefined; name: string }[] = [];
  const add = (lang: string | undefined, name: string | undefined) => {
    if (name === undefined || name === '' || seen.has(name)) return;
    seen.add(name);
    beside.push({ lang, name });
  };
  add(language, node.names[language]);
  for (const [lang, name] of Object.entries(node.names)) add(lang, name);
  add(undefined, node.acronym);
  return beside;
}

/**
 * The words of a link alone, where both ends stand by themselves, as on the canvas: "mairesse de", "a rencontré". Long titles are cut:
 * a link has little room.
 */
export function linkWords(
  relationship: Pick<SceneRelationship, 'type' | 'title'>,
  direction: Direction,
  language: UiLanguage,
): string {
  const title = titleOf(relationship, language);
  if (title === undefined) return captionOf(relationship.type, direction, language).replace(/\s*:$/, '');
  const short = shorten(title, LONGEST_TITLE);
  if (direction === 'in') return `${HAS_AS[language]}${short}`;
  return relationship.type === 'MAYOR_OF' && short === title ? `${title} de` : short;
}
/** In characters; about 150 pixels. */
const LONGEST_TITLE = 26;

/** Cut at a word, without the little words that would lead to what was cut. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const words = text[longest] === ' ' ? cut : cut.replace(/\s+\S*$/, '');
  return `${words.replace(/(\s+[\p{Ll}’]{1,3})+$/u, '')}…`;
}

function captionOf(type: RelationshipType, direction: Direction, language: UiLanguage): string {
  const definition = relationshipDefinition(type);
  return (direction === 'out' ? definition.forward : definition.reverse)[language];
}

const HAS_AS: Readonly<Record<UiLanguage, string>> = { fr: 'a pour ', en: 'has as ', ko: '' };

/** The word of the source for an office, where a sentence of this language can take it. */
function titleOf({ type, title }: Pick<SceneRelationship, 'type' | 'title'>, language: UiLanguage): string | undefined {
  if (title === undefined || title === '') return undefined;
  // Another language has its own caption for the office of mayor.
  if (type === 'MAYOR_OF') return language === 'fr' && /^mair/i.test(title) ? title : undefined;
  return type === 'HOLDS_ROLE' ? title : undefined;
}

function titledPhrase(
  relationship: Pick<SceneRelationship, 'type' | 'title'>,
  direction: Direction,
  name: string,
  language: UiLanguage,
): Phrase | undefined {
  const title = titleOf(relationship, language);
  if (title === undefined) return undefined;
  if (direction === 'in') return phrase(`${HAS_AS[language]}${title}${language === 'fr' ? ' ' : ': '}`, name);
  if (relationship.type === 'MAYOR_OF') return joinWithDe(title, name);
  return phrase(`${title}${language === 'ko' ? ' · ' : ', '}`, name);
}
