/** How the word lists of this folder are written, and what becomes of them. Loaded once by lexicon.ts. */
import type { Language } from '../../annotations.ts';

/** A class of words: "role.mayor", "head.company". A dotted class implies the part before its dot. */
export type LexiconClass = string;

/**
 * Words of one class in one language, separated by semicolons or line breaks; an expression may have several words. "maire/mairesse":
 * masculine, then feminine. Accents and case as in a dictionary; plurals are derived.
 */
export interface WordList {
  readonly classes: LexiconClass;
  readonly language: Language | 'both';
  readonly words: string;
  /** False for what has no plural: verbs' fixed forms, abbreviations, expressions. */
  readonly inflected?: boolean;
}

/** One form of an entry. */
export interface LexiconForm {
  readonly form: string;
  /** The entry's first form, singular: "maire" for "mairesses". */
  readonly lemma: string;
  readonly isPlural: boolean;
  /** Undefined when one form serves both. */
  readonly gender: 'masculine' | 'feminine' | undefined;
}

/** Every form of every entry of a list. */
export function formsOf(list: WordList): LexiconForm[] {
  return list.words
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .flatMap((entry) => formsOfEntry(entry, list));
}

function formsOfEntry(entry: string, list: WordList): LexiconForm[] {
  const variants = entry.split('/').map((variant) => variant.trim());
  const lemma = variants[0] as string;
  return variants.flatMap((form, index) => {
    const gender = variants.length === 1 ? undefined : index === 0 ? ('masculine' as const) : ('feminine' as const);
    const singular: LexiconForm = { form, lemma, isPlural: false, gender };
    if (list.inflected === false) return [singular];
    const plural = list.language === 'en' ? pluralOfEnglish(form) : pluralOfFrench(form);
    return plural === form ? [singular] : [singular, { form: plural, lemma, isPlural: true, gender }];
  });
}

const FRENCH_COMPLEMENT = /^(?:de|du|des|d'|à|au|aux|en|pour|sur|chez|à l'|sans)$/;

/** The noun and its adjectives take the plural, up to the complement: "directeurs généraux", "adjoints au maire". */
function pluralOfFrench(expression: string): string {
  const words = expression.split(' ');
  const complement = words.findIndex(
    (word, index) => index > 0 && (FRENCH_COMPLEMENT.test(word) || /^[dl]'/.test(word)),
  );
  const end = complement < 0 ? words.length : complement;
  return words.map((word, index) => (index < end ? pluralOfFrenchWord(word) : word)).join(' ');
}

function pluralOfFrenchWord(word: string): string {
  if (/[sxz.]$|^[A-Z-]+$|^(?:vice|ex)$/.test(word)) return word;
  if (/al$/.test(word) && !/(?:festival|carnaval|bal|naval)$/.test(word)) return word.replace(/al$/, 'aux');
  if (/[ae]u$/.test(word)) return `${word}x`;
  const [first, ...rest] = word.split('-');
  // "vice-présidents", "chefs-lieux" is not formed: the last part takes the plural.
  return rest.length > 0
    ? [first, ...rest.slice(0, -1), pluralOfFrenchWord(rest.at(-1) as string)].join('-')
    : `${word}s`;
}

function pluralOfEnglish(expression: string): string {
  const words = expression.split(' ');
  const complement = words.findIndex((word, index) => index > 0 && /^(?:of|for|in|to|at|general)$/.test(word));
  const noun = (complement < 0 ? words.length : complement) - 1;
  return words.map((word, index) => (index === noun ? pluralOfEnglishWord(word) : word)).join(' ');
}

function pluralOfEnglishWord(word: string): string {
  if (/s$|\.$|^[A-Z]+$/.test(word)) return word;
  if (/man$/.test(word)) return word.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, 'ies');
  return /(?:ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`;
}
