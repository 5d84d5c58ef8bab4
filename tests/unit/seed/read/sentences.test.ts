import { expect, test } from 'vitest';
import type { Language } from '../../../../seed/annotations.ts';
import { splitSentences } from '../../../../seed/read/sentences.ts';
import { foldCharacters } from '../../../../seed/read/sourceText.ts';
import { tokenize } from '../../../../seed/read/tokens.ts';

function sentences(raw: string, language: Language = 'fr'): string[] {
  const tokens = tokenize(foldCharacters(raw), raw, { start: 0, end: raw.length }, language);
  let first = 0;
  return splitSentences(tokens).map((end) => {
    const sentence = raw.slice(tokens[first]!.start, tokens[end - 1]!.end);
    first = end;
    return sentence;
  });
}

test.each<[string, string[]]>([
  ['M. Roy et le Dr. Kim signent. Mme Côté part.', ['M. Roy et le Dr. Kim signent.', 'Mme Côté part.']],
  ['« C’est fait! », s’étonne Anne. Elle rit.', ['« C’est fait! », s’étonne Anne.', 'Elle rit.']],
  ['« Nous partons. » « Enfin », dit-il.', ['« Nous partons. »', '« Enfin », dit-il.']],
  ['Vient-il ? Oui. Le 3.5 est sûr.', ['Vient-il ?', 'Oui.', 'Le 3.5 est sûr.']],
  ['Textiles, cuirs, etc. Le maire signe.', ['Textiles, cuirs, etc.', 'Le maire signe.']],
  ['Selon l’art. 5 du contrat, tout va… bien.', ['Selon l’art. 5 du contrat, tout va… bien.']],
  ['1. Contexte de la mission', ['1. Contexte de la mission']],
])('splits "%s" where a reader would', (raw, expected) => {
  expect(sentences(raw)).toEqual(expected);
});

test.each<[string, string[]]>([
  ['"We went." said no one. "Home."', ['"We went." said no one.', '"Home."']],
  ['He runs Red Barn Farms Ltd. (Morden) well.', ['He runs Red Barn Farms Ltd. (Morden) well.']],
  ['He runs Barn Inc. She left.', ['He runs Barn Inc.', 'She left.']],
])('splits English "%s" where a reader would', (raw, expected) => {
  expect(sentences(raw, 'en')).toEqual(expected);
});
