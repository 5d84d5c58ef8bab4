import { expect, test } from 'vitest';
import { readText } from '../../../../seed/read/readText.ts';

const sentencesOf = (raw: string) => {
  const text = readText(raw);
  return text.sentences.map(({ start, end }) => text.view.slice(start, end));
};

test('keeps the view exactly as long as the text', () => {
  const raw = 'Le maire\u00a0—\u202f« oui\u200b »\r\n\r\nde l’Université Ober-\r\n  lin <<bon>>';
  expect(readText(raw).view).toHaveLength(raw.length);
});

test('does not end a sentence inside a quotation that its speaker closes', () => {
  expect(sentencesOf('« Nous sommes fiers. C’est un pas. », affirme M. Roy, délégué. Il part demain.')).toEqual([
    '« Nous sommes fiers.',
    "C'est un pas. », affirme M. Roy, délégué.",
    'Il part demain.',
  ]);
});

test('gives every token to one sentence and every sentence to one zone', () => {
  const text = readText('# Mission\n\nLe maire a-t-il signé ? Oui.\n\n- Anne Roy, mairesse\n- Luc Côté, préfet\n');
  for (const [index, sentence] of text.sentences.entries()) {
    const zone = text.zones[sentence.zone]!;
    expect(sentence.start >= zone.start && sentence.end <= zone.end).toBe(true);
    for (const token of text.tokens.slice(sentence.firstToken, sentence.endToken)) expect(token.sentence).toBe(index);
  }
  expect(text.sentences.at(-1)!.endToken).toBe(text.tokens.length);
});

test('refuses a text that is neither French nor English', () => {
  const german =
    'Der Bürgermeister der Stadt wurde von der Delegation empfangen und hat sich für die Einladung bedankt.';
  expect(() => readText(german, { file: 'bericht.txt' })).toThrow(
    expect.objectContaining({ code: 'DOCUMENT_LANGUAGE_UNKNOWN', values: { file: 'bericht.txt' } }),
  );
});
