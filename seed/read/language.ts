/** Which language a stretch of text is in, by its function words (the method of stop-word ratios). Short stretches follow the document. */
import type { Language } from '../annotations.ts';

const words = (list: string) => new Set(list.split(' '));
const FUNCTION_WORDS: Readonly<Record<Language | 'other', ReadonlySet<string>>> = {
  fr: words(
    'le la les des du un une et est dans pour que qui au aux sur par avec ce cette ces son sa ses leur leurs nous vous il elle ils elles a été ont sont ne pas plus lors afin chez en de à où dont',
  ),
  en: words(
    'the of and to in is was for that with by as at from on it its his her their our we you he she they has have had were are be been this these which who will would a an not after',
  ),
  other: words(
    'de la en un que se si no a e es das der die und ist mit für von den dem ein eine auf im zu nicht sich wurde el los las y una con del al por como más fue sus il gli della delle di che è sono nel per non i o os as do da dos das em um uma não com het een van en op voor zijn och att det som för på är af til og ikke jest w na z się do nie ja je su se na в и не на с по что это как от за из его к у мы',
  ),
};
/** Function words that a block needs to differ from its document. */
const MIN_EVIDENCE = 3;
/** The share of a text's words that its language's function words have at least. */
const MIN_SHARE = 0.05;
/** Enough to decide; a longer text is not read further. */
const MAX_WORDS = 3000;

/** The language of a whole document; `other` when it is neither French nor English. */
export function detectLanguage(text: string): Language | 'other' {
  const counts = countFunctionWords(text);
  const best = counts.fr >= counts.en ? 'fr' : 'en';
  const isSupported = counts[best] >= Math.max(1, counts.total * MIN_SHARE) && counts[best] > counts.other;
  if (isSupported) return best;
  // A list of names has hardly a function word: it goes by what there is, unless it is in another script or language.
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return counts.other <= counts[best] && latin > letters / 2 ? best : 'other';
}

/** The language of one block of a document in `whole`: it differs only on clear evidence. */
export function detectBlockLanguage(block: string, whole: Language): Language {
  const counts = countFunctionWords(block);
  const other = whole === 'fr' ? 'en' : 'fr';
  return counts[other] >= MIN_EVIDENCE && counts[other] > counts[whole] * 2 ? other : whole;
}

/** Words that one language alone has count; of those shared ("de", "a", "on") none tells anything. */
function countFunctionWords(text: string): Record<Language | 'other' | 'total', number> {
  const counts = { fr: 0, en: 0, other: 0, total: 0 };
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const [language, ...others] = LANGUAGES.filter((name) => FUNCTION_WORDS[name].has(word));
    if (language && others.length === 0) counts[language]++;
    if (++counts.total >= MAX_WORDS) break;
  }
  return counts;
}
const LANGUAGES = ['fr', 'en', 'other'] as const;
