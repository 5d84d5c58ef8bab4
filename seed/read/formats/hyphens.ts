/** Whether the hyphen at a line's end belongs to the word ("vice-|président") or to the line ("métro-|politain"). */

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

/**
 * Joins a line that ends with a hyphen to the next. Capitals and digits after it keep it ("Saint-|Étienne", "2024-|2025"), as do the words
 * above; for the others the document itself decides, by the form in which it has the word elsewhere; in doubt the hyphen was the line's.
 * @param words every word of the document that does not stand at a cut, in lower case
 */
export function joinAtHyphen(before: string, after: string, words: ReadonlySet<string>): string {
  // A soft hyphen was put there for the line's sake alone.
  if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
  const head = /[\p{L}\p{M}\p{N}’'-]*(?=[-‐]$)/u.exec(before)?.[0] ?? '';
  const tail = /^[\p{L}\p{M}]*/u.exec(after)?.[0] ?? '';
  return keepsHyphen(head.toLowerCase(), tail, words) ? before + after : before.slice(0, -1) + after;
}

function keepsHyphen(head: string, tail: string, words: ReadonlySet<string>): boolean {
  if (tail === '' || tail !== tail.toLowerCase() || !/\p{L}$/u.test(head)) return true;
  const lastPart = head.slice(Math.max(head.lastIndexOf('-'), head.lastIndexOf('’'), head.lastIndexOf("'")) + 1);
  if (words.has(`${head}${tail}`) || words.has(`${lastPart}${tail}`)) return false;
  if (words.has(`${head}-${tail}`)) return true;
  return head.includes('-') || TIED_AFTER.has(tail) || TIED_BEFORE.has(lastPart);
}

export const endsWithHyphen = (line: string) => /[\p{L}\p{N}][-‐\u00ad]$/u.test(line);
