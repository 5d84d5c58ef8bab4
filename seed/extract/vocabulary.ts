/** What a word can be, in one place for all rules of extraction: lexicon and verbs together. The lists themselves: seed/gazetteer/. */
import type { Language, Token } from '../annotations.ts';
import { findCountry } from '../gazetteer/countries.ts';
import { lexiconAt } from '../gazetteer/lexicon.ts';
import { findRegions } from '../gazetteer/regions.ts';
import { verbForms } from '../gazetteer/verbs.ts';
import type { LexiconHit, Lookup } from './rules/items.ts';

export { isCommonWord } from '../gazetteer/commonWords.ts';
export { isFirstName, isSurname } from '../gazetteer/names.ts';

/**
 * The longest expression of the lexicon at a token, with its classes ("role", "role.mayor", "head.company"), "plural" where it is one;
 * else the classes of the verb of which the token is a form ("verb.sign"). Undefined when it is neither.
 */
export function classesAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  language: Language,
): LexiconHit | undefined {
  const hit = lexiconAt(tokens, at, limit, language);
  const classes = new Set(hit?.classes);
  if (hit?.isPlural) classes.add('plural');
  if (hit === undefined || hit.tokens === 1) {
    for (const form of verbForms(tokens[at]!.text, language)) for (const name of form.classes) classes.add(name);
  }
  return classes.size > 0 ? { tokens: hit?.tokens ?? 1, classes } : undefined;
}

/** `classesAt` for sentenceItems. */
export function lookup(language: Language): Lookup {
  return (tokens, at, end) => classesAt(tokens, at, end, language);
}

export const isCountry = (name: string) => findCountry(name) !== undefined;
export const isRegion = (name: string) => findRegions(name).length > 0;
