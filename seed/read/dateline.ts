/** "QUÉBEC, le 3 octobre 2024 –", "HALIFAX, N.S., May 29, 2025 –", "(Abidjan)": the place and day at the head of a dispatch. */

const MAX_LENGTH = 90;
const WITH_DASH =
  /^(\p{Lu}[\p{L}'.-]*(?:[ -]\p{L}[\p{L}'.-]*){0,4}(?:, [^–]{1,50}|, \p{Lu}\.(?:\p{Lu}\.)?, [^–]{1,40})?(?: \([^)]{1,40}\))?(?: ?\/[A-Z -]{2,20}\/)?) ?(?:–|-{1,2}) /u;
const IN_BRACKETS = /^\((\p{Lu}[\p{L} '-]{2,40})\) /u;
const DAY_OR_CAPITALS = /\p{Nd}|^\p{Lu}{3}|\/[A-Z]/u;

/** How many characters of a paragraph its dateline takes, dash included; 0 when it has none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, MAX_LENGTH);
  const bracketed = IN_BRACKETS.exec(head);
  if (bracketed) return bracketed[0].length;
  const match = WITH_DASH.exec(head);
  return match && DAY_OR_CAPITALS.test(match[1] as string) ? match[0].length : 0;
}
