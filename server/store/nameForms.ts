/**
 * Names brought to a form in which they can be compared: folded (case, accents, punctuation), cut into words, and by sound, so that
 * "posko", "POSCO" and "포스코" meet. Knows no name; what is done with the forms is in names.ts.
 */
import { fold as foldLetters } from '../../seed/gazetteer/fold.ts';

const ARTICLES = new Set('le la les l un une des du de d the a an of and et'.split(' '));

/** "L’Énergie de Kahnawà:ke" → "l energie de kahnawake". */
export function fold(text: string): string {
  return (
    foldLetters(text.normalize('NFKC'))
      // A colon, dot or raised stop inside a word is part of its spelling: Kahnawà:ke, St.Gallen, Paral·lel.
      .replace(/(?<=\p{L})[:.·](?=\p{L})/gu, '')
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim()
  );
}

/** The folded words of a text without articles, unless it has nothing else. */
export function wordsOf(text: string): readonly string[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  const content = words.filter((word) => !ARTICLES.has(word));
  return content.length > 0 ? content : words;
}

/**
 * How a folded word sounds, roughly, in Latin letters: Hangul by the Revised Romanization of Korean without the vowel ㅡ, which Korean
 * inserts between consonants of foreign names; then spellings of one sound by one letter, and no letter twice in a row.
 */
export function soundOf(word: string): string {
  return romanize(word)
    .replace(/ph/g, 'f')
    .replace(/sch|sh/g, 's')
    .replace(/ck|qu|q/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/y/g, 'i')
    .replace(/w/g, 'v')
    .replace(/(.)\1+/gu, '$1');
}

const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu  ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

function romanize(word: string): string {
  let latin = '';
  for (const letter of word) {
    const code = letter.codePointAt(0)!;
    if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) {
      latin += letter;
      continue;
    }
    const index = code - FIRST_SYLLABLE;
    latin += INITIALS[Math.floor(index / 588)]! + VOWELS[Math.floor((index % 588) / 28)]! + FINALS[index % 28]!;
  }
  return latin;
}
