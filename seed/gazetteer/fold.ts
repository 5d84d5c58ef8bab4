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
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
};
const SPECIAL = /[œæøłđðþßı’‘ʼ´`‐‑‒−]/g;
// Only Latin, Greek and Cyrillic accents: \p{M} would also take the voicing marks of kana, and ガ would become カ.
const ACCENTS = /[\u0300-\u036f]/g;
const INVISIBLE = /\u200d|[\u00ad\u200b\u200c\u2060\ufeff]|\ufe0f/g;
const PLAIN = /^[a-z0-9 '.,-]*$/;

/** Lower case, no accents, œ as oe, one apostrophe, one hyphen, single spaces, no soft hyphens. `fold('L’Œuvre') === "l'oeuvre"`. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const plain = PLAIN.test(lower)
    ? lower
    : lower
        .normalize('NFD')
        .replace(ACCENTS, '')
        .normalize('NFC')
        .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
        .replace(INVISIBLE, '');
  return plain.replace(/\s+/g, ' ').trim();
}

/** As `fold`, and hyphens and apostrophes read as spaces: "Trois-Rivières" and "Trois Rivières" are one key. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/[-'.]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
