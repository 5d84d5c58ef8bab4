/** One form for comparing words and names across accents, case, ligatures and typographic marks. For look-up only: its length may differ. */

const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
};
// Only Latin, Greek and Cyrillic accents: \p{M} would also take the voicing marks of kana, and ガ would become カ.
const ACCENTS = /[\u0300-\u036f]/g;
const INVISIBLE = new Set(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufe0f', '\ufeff']);
const BEYOND_ASCII = /[^\u0020-\u007e]/g;
const PLAIN = /^[a-z0-9.,-]*$/;
/** Each character is folded once. */
const foldedCharacters = new Map<string, string>();

/** Lower case, no accents, œ as oe, one apostrophe, one hyphen, single spaces, no soft hyphens. `fold('L’Œuvre') === "l'oeuvre"`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower.normalize('NFC').replaceAll('`', "'").replace(BEYOND_ASCII, foldCharacter).replace(/ {2,}/g, ' ').trim();
}

function foldCharacter(character: string): string {
  let folded = foldedCharacters.get(character);
  if (folded === undefined) {
    folded =
      LETTERS[character] ??
      (/\s/.test(character) ? ' ' : character.normalize('NFD').replace(ACCENTS, '').normalize('NFC'));
    if (INVISIBLE.has(folded)) folded = '';
    foldedCharacters.set(character, folded);
  }
  return folded;
}

/** As `fold`, and hyphens and apostrophes read as spaces: "Trois-Rivières" and "Trois Rivières" are one key. */
export function nameKey(name: string): string {
  const folded = fold(name);
  return /[-'.]/.test(folded) ? folded.replace(/[-'. ]+/g, ' ').trim() : folded;
}
