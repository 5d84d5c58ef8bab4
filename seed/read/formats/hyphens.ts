/** Whether the hyphen at a line's end belongs to the word ("vice-|président") or to the line ("métro-|politain"), and the joining itself. */
import { fold } from '../../gazetteer/fold.ts';
import { SURNAMES } from '../../gazetteer/names/surnames.ts';
import { PackedTable } from '../../gazetteer/packedTable.ts';

/** Second halves that French ties with a hyphen: "a-t-|il", "rendez-|vous", "celui-|ci", "peut-|être", "eux-|mêmes", "là-|bas". */
const TIED_AFTER = new Set(
  'je tu il elle on nous vous ils elles ce t moi toi lui leur le la les y en ci là même mêmes être bas dessus dessous delà devant'.split(
    ' ',
  ),
);
/** First halves that keep their hyphen in French or English, whatever follows. */
const TIED_BEFORE = new Set(
  (
    'vice sous ex non quasi demi semi mi avant après arrière contre grand grande haut haute libre porte nouveau nouvelle franco anglo euro ' +
    'sino co well so self half mid cross high low long short full part first second two three know state up'
  ).split(' '),
);
/** In any of the ways in which Koreans write their names in Latin letters. */
const KOREAN_SYLLABLE =
  /^(?:[bcdghjkmnprstwy]|ch|sh|kk|tt|pp|ss|jj|kw|hw|gw|hy|ky|gy|my|ry|ny|by|py)?(?:a|ae|e|eo|eu|i|o|oe|oo|ou|u|ui|ee|ya|ye|yeo|yo|yu|yoo|young|woo|wo|wa|wi|oh|uh|ah)(?:n|ng|k|g|m|p|b|l|r|t|h)?$/i;
const LAST_SIGN = /[-‐\u00ad]$/;
const LONGEST_WORD = 60;
/** Beginnings that stand as words in a dictionary and hardly ever before a dash: "Re -|search". */
const PREFIXES = new Set('re un in de dis pre dé ré pré co con com inter pro sur trans'.split(' '));
/** A line that ends in the middle of a word. Some programs draw the hyphen a hair too far right, and it reads as " -". */
const CUT = /(?<head>[\p{L}\p{M}\p{N}’'-]*[\p{L}\p{N}])(?<hyphen> ?[-‐\u00ad])$/u;

/**
 * `before` and `after` as one text: with their hyphen, without it, or with a space between when the line ends with a whole word. Capitals and
 * digits after a hyphen keep it ("Saint-|Étienne", "2024-|2025"), and so do the words above; for the others the document itself decides,
 * by the form in which it has the word elsewhere, then the dictionaries; in doubt the hyphen was the line's.
 * @param words every word of the document that stands inside a line, in lower case
 */
export function joinLines(before: string, after: string, words: ReadonlySet<string>): string {
  const { head, hyphen } = findCut(before) ?? {};
  if (head === undefined || hyphen === undefined) return `${before} ${after}`;
  const tail = /^[\p{L}\p{M}]*/u.exec(after)?.[0] ?? '';
  if (hyphen.startsWith(' ') && !isCutWord(head, tail, words)) return `${before} ${after}`;
  const start = before.slice(0, -hyphen.length);
  // A soft hyphen was put there for the line's sake alone.
  if (hyphen.endsWith('\u00ad')) return start + after;
  const isTied = keepsHyphen(head.toLowerCase(), tail, words) || isKoreanName(start, tail, words);
  return isTied ? `${start}-${after}` : start + after;
}

export const endsInWord = (line: string) => findCut(line) !== undefined;

function findCut(line: string): Record<string, string> | undefined {
  // Most lines do not end so, and what stands before the last word does not matter: paragraphs may be long.
  return LAST_SIGN.test(line) ? CUT.exec(line.slice(-LONGEST_WORD))?.groups : undefined;
}

/** A dash between two words looks like a hyphen drawn too far right: "Séoul -|ville" against "Qué -|bec". */
function isCutWord(head: string, tail: string, words: ReadonlySet<string>): boolean {
  if (tail === '' || tail !== tail.toLowerCase()) return false;
  const start = head.toLowerCase();
  return isWord(start + tail, words) || PREFIXES.has(start) || !isWord(start, words) || !isWord(tail, words);
}

function keepsHyphen(head: string, tail: string, words: ReadonlySet<string>): boolean {
  if (tail === '' || tail !== tail.toLowerCase() || !/\p{L}$/u.test(head)) return true;
  const lastPart = head.slice(Math.max(head.lastIndexOf('-'), head.lastIndexOf('’'), head.lastIndexOf("'")) + 1);
  if (words.has(head + tail) || words.has(lastPart + tail)) return false;
  if (words.has(`${head}-${tail}`) || words.has(`${lastPart}-${tail}`)) return true;
  if (TIED_AFTER.has(tail) || TIED_BEFORE.has(lastPart)) return true;
  if (isInDictionary(lastPart + tail)) return false;
  if (isInDictionary(`${lastPart}-${tail}`)) return true;
  // "industrialo-|portuaire", "micro-|entreprise": such a first half with a whole word after it.
  return lastPart.endsWith('o') && tail.length >= 5 && isInDictionary(tail);
}

/** "Gil Yoon-|ah": a Korean surname, then two syllables, the second in small letters. */
function isKoreanName(start: string, tail: string, words: ReadonlySet<string>): boolean {
  const [, surname = '', first = ''] =
    /(\p{Lu}\p{L}{1,8}) (\p{Lu}\p{Ll}{0,5})$/u.exec(start.slice(-LONGEST_WORD)) ?? [];
  if (!SURNAMES.ko.has(surname.toLowerCase()) || words.has((first + tail).toLowerCase())) return false;
  return KOREAN_SYLLABLE.test(first) && KOREAN_SYLLABLE.test(tail);
}

const isWord = (word: string, words: ReadonlySet<string>) => words.has(word) || isInDictionary(word);

let dictionaries: readonly PackedTable[] | undefined;
/** In the French or the English dictionary, which list words without their endings. */
function isInDictionary(word: string): boolean {
  dictionaries ??= ['words/fr.txt.gz', 'words/en.txt.gz'].map((file) => new PackedTable(file));
  const folded = fold(word);
  const forms = [folded, folded.replace(/[sx]$/, ''), folded.replace(/es?$/, ''), folded.replace(/aux$/, 'al')];
  return forms.some((form) => dictionaries!.some((table) => table.find(form) !== undefined));
}
