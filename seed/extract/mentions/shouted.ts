/** Lines in capitals: in them, a capital says nothing of a word. */
import type { ReadText, Sentence } from '../../annotations.ts';

const MOST = 0.7;

// Asked of every name of a sentence, and a sentence may be long.
const known = new WeakMap<Sentence, boolean>();

/** Whether a sentence is written in capitals but for a few words. "NOH Min-ho", a surname and a given name, is none. */
export function isShouted(read: ReadText, sentence: Sentence): boolean {
  let answer = known.get(sentence);
  if (answer === undefined) {
    answer = shouts(read, sentence);
    known.set(sentence, answer);
  }
  return answer;
}

function shouts({ tokens }: ReadText, sentence: Sentence): boolean {
  const words = tokens
    .slice(sentence.firstToken, sentence.endToken)
    .filter((token) => token.kind === 'word' && token.text.replace(/[^\p{L}]/gu, '').length > 1);
  return words.length > 1 && words.filter((token) => token.shape === 'UPPER').length / words.length > MOST;
}
