/** "QUÉBEC, le 3 octobre 2024 –", "HALIFAX, N.S., May 29, 2025 –", "(Abidjan)": the place and day at the head of a dispatch. */
import { isPlaceName } from '../gazetteer/places.ts';

const MAX_LENGTH = 90;
const PLACE = "\\p{Lu}[\\p{L}'.-]*(?:[ -]\\p{L}[\\p{L}'.-]*){0,4}";
/** A place, what may follow it, an agency between slashes; then a dash. */
const WITH_DASH = new RegExp(
  `^(${PLACE})((?:, [^–]{1,50})?(?: \\([^)]{1,40}\\))?(?: ?\\/[A-Z -]{2,20}\\/)?) ?(?:–|-{1,2}) `,
  'u',
);
const IN_BRACKETS = new RegExp(`^\\((${PLACE})(?:, [^)]{1,40})?\\) `, 'u');

/** How many characters of a paragraph its dateline takes, dash included; 0 when it has none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, MAX_LENGTH);
  const match = WITH_DASH.exec(head) ?? IN_BRACKETS.exec(head);
  if (!match) return 0;
  const [whole, place, rest = ''] = match;
  // "GAZETTE - le magazine …" opens with a name as well: without day or agency, only a known place will do.
  return /\p{Nd}|\/[A-Z]/u.test(rest) || isPlaceName(place as string) ? whole.length : 0;
}
