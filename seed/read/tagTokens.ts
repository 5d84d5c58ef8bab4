/** Brings the tokens of a sentence into the form the tagger was trained on, and its tags back onto them. */
import type { Language, PartOfSpeech } from '../annotations.ts';
import { tagFully, tagWords } from './tagger.ts';
import type { RawToken } from './tokens.ts';

const MARKS: Readonly<Record<string, string>> = { '–': '-', '…': '...', '|': ',', '“': '"', '”': '"' };

/** One universal part of speech per token. */
export function tagTokens(tokens: readonly RawToken[], language: Language): PartOfSpeech[] {
  const written = tokens.map((token) => trainedForm(token));
  const tags = language === 'fr' ? tagWords(written, language) : tagEnglish(tokens, written);
  return tags.map((tag, index) => correct(tag, tokens[index] as RawToken));
}

function trainedForm(token: RawToken): string {
  if (token.kind === 'punctuation') return MARKS[token.fold] ?? token.fold;
  return token.text
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/[\u00ad\n]|-\s+/g, '');
}

/** The English model saw "China's" as one word tagged PROPN+PART; our tokens are two. */
function tagEnglish(tokens: readonly RawToken[], written: readonly string[]): PartOfSpeech[] {
  const words: string[] = [];
  const wordOf = tokens.map((_, index) => {
    const word = written[index] as string;
    if (tokens[index - 1]?.glued) words.push(`${words.pop()}${word}`);
    else words.push(word);
    return words.length - 1;
  });
  const tags = tagFully(words, 'en').map((tag) => tag.split('+'));
  return tokens.map((_, index) => {
    const parts = tags[wordOf[index] as number] as string[];
    return (tokens[index - 1]?.glued ? (parts[1] ?? 'PART') : parts[0]) as PartOfSpeech;
  });
}

/** What a token's characters settle outranks the model's guess. */
function correct(tag: PartOfSpeech, token: RawToken): PartOfSpeech {
  if (token.kind === 'punctuation') return 'PUNCT';
  if (token.kind === 'symbol') return 'SYM';
  return tag === 'PUNCT' || tag === 'SYM' ? (token.kind === 'number' ? 'NUM' : 'X') : tag;
}
