/**
 * How names are compared, the same for both engines: the forms a node is known by, what of them an engine indexes, and how well a form
 * answers what somebody typed. Accents, case, punctuation, script and small slips are forgiven. Engines only fetch candidates.
 */
import type { GraphNode, NodeId } from '../../model/graph.ts';
import type { NameHit } from './graphStore.ts';
import { fold, soundOf, wordsOf } from './nameForms.ts';

/** Rises when the keys of a node change (here or in nameForms.ts), so that what engines keep is made again. */
export const NAME_FORM = 1;

/** How many candidates an engine fetches each way at most. */
export const MAX_CANDIDATES = 500;

/** What somebody typed, prepared once. */
export interface NameQuery {
  /** Folded words without articles: ["maire", "seoul"]. Empty when nothing was typed that could name anything. */
  readonly words: readonly string[];
  /** Three-letter pieces of how it sounds; empty when it is shorter than that. */
  readonly pieces: readonly string[];
}

/** What an engine keeps of a node to find candidates by. */
export interface NameKeys {
  readonly words: string;
  readonly sounds: string;
}

/** A candidate that an engine fetched, with all the forms it is known by. */
export interface NameCandidate {
  readonly id: NodeId;
  readonly forms: readonly string[];
}

export function prepareQuery(text: string): NameQuery {
  const words = wordsOf(text);
  return { words, pieces: piecesOf(soundOf(words.join(''))) };
}

/** Name, aliases, acronym and names by language, in that order, without doubles. */
export function formsOf(node: GraphNode): readonly string[] {
  const { name, aliases, acronym, names } = node.properties;
  const list = (value: unknown) => (Array.isArray(value) ? (value as string[]) : []);
  const byLanguage = list(names).map((tagged) => tagged.slice(tagged.indexOf(':') + 1));
  const all = [name, ...list(aliases), acronym, ...byLanguage];
  return [...new Set(all.filter((form): form is string => typeof form === 'string' && form !== ''))];
}

export function keysOf(node: GraphNode): NameKeys {
  const forms = formsOf(node);
  return {
    words: [...new Set(forms.flatMap((form) => [...wordsOf(form), wordsOf(form).join('')]))].join(' '),
    sounds: [...new Set(forms.map((form) => soundOf(wordsOf(form).join(''))))].join(' '),
  };
}

/** The pieces of a text that a trigram index holds. */
export function piecesOf(sound: string): readonly string[] {
  const letters = [...sound];
  return [...new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join('')))];
}

/** The candidates that answer, best first, at most `limit`. The order is total: the same candidates give the same hits. */
export function rankCandidates(text: string, candidates: Iterable<NameCandidate>, limit: number): readonly NameHit[] {
  const wanted = wordsOf(text);
  if (wanted.length === 0) return [];
  const hits = new Map<NodeId, Graded & { id: NodeId }>();
  for (const { id, forms } of candidates) {
    const grades = forms.map((form) => grade(wanted, fold(text), form)).filter((it) => it !== undefined);
    const best = grades.sort(compareGrades)[0];
    if (best !== undefined) hits.set(id, { ...best, id });
  }
  return [...hits.values()]
    .sort((a, b) => compareGrades(a, b) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, matched, how }) => ({ id, matched, how }));
}

interface Graded {
  readonly matched: string;
  readonly how: NameHit['how'];
  /** Within one `how`: edits for `close`, letters beyond what was typed for the others. */
  readonly distance: number;
}

const ORDER: readonly NameHit['how'][] = ['exact', 'prefix', 'word', 'close'];

function compareGrades(a: Graded, b: Graded): number {
  return (
    ORDER.indexOf(a.how) - ORDER.indexOf(b.how) ||
    a.distance - b.distance ||
    (a.matched < b.matched ? -1 : +(a.matched > b.matched))
  );
}

function grade(wanted: readonly string[], typed: string, form: string): Graded | undefined {
  const words = wordsOf(form);
  const whole = words.join('');
  const sought = wanted.join('');
  const beyond = whole.length - sought.length;
  if (fold(form) === typed) return { matched: form, how: 'exact', distance: 0 };
  // After articles, spaces and punctuation: "kahnawake" for Kahnawà:ke, "energie" for « L'Énergie ».
  if (whole === sought) return { matched: form, how: 'exact', distance: 1 };
  if (whole.startsWith(sought)) return { matched: form, how: 'prefix', distance: beyond };
  if (wanted.every((word) => words.some((other) => other.startsWith(word)))) {
    return { matched: form, how: 'word', distance: beyond };
  }
  if (isLongEnough(sought) && whole.includes(sought)) return { matched: form, how: 'word', distance: beyond };
  const edits = closeness(wanted, words);
  return edits === undefined ? undefined : { matched: form, how: 'close', distance: edits };
}

/** Two syllables of Hangul or two ideographs say as much as three letters. */
function isLongEnough(word: string): boolean {
  return word.length >= 3 || (word.length === 2 && /[\p{sc=Hangul}\p{sc=Han}]/u.test(word));
}

/**
 * How many slips separate what was typed from a name, by how both sound: as a whole, or each word typed from some word of the name.
 * undefined when more than a typing error lies between.
 */
function closeness(wanted: readonly string[], words: readonly string[]): number | undefined {
  const whole = slips(soundOf(wanted.join('')), soundOf(words.join('')));
  const sounds = words.map(soundOf);
  const each = wanted.map((word) => Math.min(...sounds.map((other) => slips(soundOf(word), other) ?? Infinity)));
  const total = each.reduce((sum, edits) => sum + edits, 0);
  const best = Math.min(whole ?? Infinity, total + (words.length === wanted.length ? 0 : 0.5));
  return best <= 2.5 ? best : undefined;
}

/** Edits between two words, or undefined when there are more than their length allows: none below 4 letters, one below 8, else two. */
function slips(a: string, b: string): number | undefined {
  const length = Math.min(a.length, b.length);
  const allowed = length < 4 ? 0 : length < 8 ? 1 : 2;
  if (Math.abs(a.length - b.length) > allowed) return undefined;
  const edits = editDistance(a, b);
  return edits <= allowed ? edits : undefined;
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let [beforeLast, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, beforeLast[j - 2]! + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}
