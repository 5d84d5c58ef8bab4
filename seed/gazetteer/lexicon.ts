/**
 * The classes of words and expressions ("adjoint au maire" is a role, "chambre de commerce" the head of an association's name), looked
 * up token by token. The words themselves: lexicon/. Verbs by class: verbs.ts. Names: names.ts, places.ts.
 */
import type { Language, Token } from '../annotations.ts';
import { fold } from './fold.ts';
import { ACTIVITIES } from './lexicon/activities.ts';
import { formsOf, type LexiconForm, type WordList } from './lexicon/entries.ts';
import { EXPRESSIONS } from './lexicon/expressions.ts';
import { LEGAL_FORM_LISTS } from './lexicon/legalForms.ts';
import { ORGANIZATION_HEADS } from './lexicon/organizations.ts';
import { ROLE_STATES, ROLES } from './lexicon/roles.ts';
import { SECTORS } from './lexicon/sectors.ts';

/** What the lexicon knows of one expression. */
export interface LexiconEntry extends LexiconForm {
  /** "role", "role.mayor", "head.institute" … */
  readonly classes: ReadonlySet<string>;
}

export interface LexiconHit extends LexiconEntry {
  /** How many tokens the expression takes. */
  readonly tokens: number;
}

interface Index {
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** First word of an expression → the most words that one beginning so has. */
  readonly longest: ReadonlyMap<string, number>;
}

const LISTS: readonly WordList[] = [
  ...ROLES,
  ...ROLE_STATES,
  ...ORGANIZATION_HEADS,
  ...ACTIVITIES,
  ...SECTORS,
  ...EXPRESSIONS,
  ...LEGAL_FORM_LISTS,
];
/** "vice-recteur", "coprésident", "ex-maire", "sous-directrice": the rest is looked up, the class "prefix" says it was there. */
const PREFIX = /^(?:vice|ex|sous|co|pro|deputy|former)-/;
const indexes = new Map<Language, Index>();

/**
 * The longest expression that begins at a token and ends before `end`, undefined where none begins.
 * @param end index after the last token that may belong to it
 */
export function lexiconAt(
  tokens: readonly Pick<Token, 'fold'>[],
  at: number,
  end: number,
  language: Language,
): LexiconHit | undefined {
  const index = indexFor(language);
  const first = tokens[at]?.fold ?? '';
  let key = '';
  let hit: LexiconHit | undefined;
  const most = Math.min(index.longest.get(first) ?? 0, end - at);
  for (let count = 1; count <= most; count++) {
    key = joinWords(key, tokens[at + count - 1]!.fold);
    const entry = index.entries.get(key);
    if (entry) hit = { ...entry, tokens: count };
  }
  if (hit || !PREFIX.test(first)) return hit;
  const rest = tokens
    .slice(at, end)
    .map((token, offset) => (offset === 0 ? { fold: first.replace(PREFIX, '') } : token));
  const base = lexiconAt(rest, 0, rest.length, language);
  return (
    base && { ...base, form: `${PREFIX.exec(first)?.[0]}${base.form}`, classes: new Set([...base.classes, 'prefix']) }
  );
}

/** What the lexicon knows of a whole expression, given as written. */
export function lookUp(expression: string, language: Language): LexiconEntry | undefined {
  return indexFor(language).entries.get(fold(expression));
}

/** The folded words of an expression as tokens.ts parts them: an elision takes no space after it. */
function joinWords(key: string, word: string): string {
  return key === '' || key.endsWith("'") ? key + word : `${key} ${word}`;
}

function indexFor(language: Language): Index {
  let index = indexes.get(language);
  if (!index) {
    index = buildIndex(language);
    indexes.set(language, index);
  }
  return index;
}

function buildIndex(language: Language): Index {
  const entries = new Map<string, LexiconEntry>();
  const longest = new Map<string, number>();
  for (const list of LISTS) {
    if (list.language !== language && list.language !== 'both') continue;
    const classes = expandClasses(list.classes);
    for (const form of formsOf(list)) {
      const key = fold(form.form);
      const known = entries.get(key);
      entries.set(key, known ? { ...known, classes: new Set([...known.classes, ...classes]) } : { ...form, classes });
      // "l'honorable" is two tokens, "vis-à-vis" one.
      const words = key.replace(/\b([ldnsjmtc]|qu)'(?=.)/g, "$1' ").split(' ');
      longest.set(words[0] as string, Math.max(longest.get(words[0] as string) ?? 0, words.length));
    }
  }
  return { entries, longest };
}

/** "role.mayor" is a "role" too; a list may have several classes. */
function expandClasses(classes: string): ReadonlySet<string> {
  return new Set(
    classes
      .split(' ')
      .flatMap((name) => [name, name.slice(0, Math.max(0, name.indexOf('.')))])
      .filter(Boolean),
  );
}
