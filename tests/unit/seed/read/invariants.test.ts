import { expect, test } from 'vitest';
import { findDates } from '../../../../seed/read/dates.ts';
import { readText } from '../../../../seed/read/readText.ts';

const FRAGMENTS = [
  'Le maire de la ville',
  'a-t-il',
  'l’équipe',
  'M. Roy',
  'P.-D.G.',
  '« ',
  ' »',
  '“',
  '”',
  '"',
  ', ',
  '. ',
  '\n',
  '\n\n',
  '\r\n',
  '   ',
  '# ',
  '- ',
  '| ',
  ' | ',
  ';',
  '> ',
  '**',
  '_',
  '`',
  '---\n',
  '9 h 00 – ',
  'Jour 2',
  'lun. 8 mai 2025',
  '3/4',
  '24-29 novembre',
  '1. ',
  'Ober-\nlin',
  'a\u00ad',
  '\u200b',
  '\u00a0',
  '\u202f',
  '💧',
  '🇷🇼',
  '1️⃣ ',
  '한국어',
  '海のセン\nター',
  'é',
  'e\u0301',
  '\ud800',
  'Québec',
  '[texte](https://example.org/a)',
  'info@example.org',
  'N.S.',
  'QUÉBEC, le 3 mai 2025 – ',
  '(Abidjan) ',
  'Contact : ',
  'the mayor’s',
  'à',
] as const;

/** Mulberry32: the same texts on every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function jumble(seed: number): string {
  const random = randomFrom(seed);
  const length = 1 + Math.floor(random() * 60);
  const pieces = Array.from({ length }, () => FRAGMENTS[Math.floor(random() * FRAGMENTS.length)]);
  return `La délégation est dans la ville avec le maire.\n\n${pieces.join(random() < 0.5 ? ' ' : '')}`;
}

const isOrdered = (spans: readonly { start: number; end: number }[]) =>
  spans.every(({ start, end }, index) => start < end && (index === 0 || start >= spans[index - 1]!.end));

test('keeps zones, sentences, tokens and dates in order and within one another, in 200 jumbled texts', {
  timeout: 60_000,
}, () => {
  for (let seed = 1; seed <= 200; seed++) {
    const raw = jumble(seed);
    const text = readText(raw);
    expect(text.view.length, raw).toBe(raw.length);
    expect(isOrdered(text.zones) && isOrdered(text.tokens) && isOrdered(text.sentences), raw).toBe(true);
    for (const token of text.tokens) {
      const sentence = text.sentences[token.sentence]!;
      const zone = text.zones[sentence.zone]!;
      expect(token.text, raw).toBe(raw.slice(token.start, token.end));
      expect(token.start >= sentence.start && token.end <= sentence.end, raw).toBe(true);
      expect(sentence.start >= zone.start && sentence.end <= zone.end, raw).toBe(true);
    }
    for (const { start, end, inner } of text.quotations) {
      expect(start < end && start <= inner.start && inner.start <= inner.end && inner.end <= end, raw).toBe(true);
    }
    for (const zone of text.zones) expect(zone.heading, raw).toBeLessThan(text.zones.indexOf(zone));
    expect(
      findDates(text).every(({ start, end }) => start < end && end <= raw.length),
      raw,
    ).toBe(true);
  }
});
