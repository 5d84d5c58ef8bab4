import { expect, test } from 'vitest';
import { splitFrontMatter } from '../../../../seed/read/frontMatter.ts';

test('parts what the keeper knows from the text', () => {
  const raw = '---\ntitle: Une mission\npublisher: "Le Journal"\ndate: 2024-10\n---\nLe texte.\n';
  expect(splitFrontMatter(raw)).toEqual({
    fields: { title: 'Une mission', publisher: 'Le Journal', date: '2024-10' },
    body: 'Le texte.\n',
  });
});

test('reads line ends of either kind', () => {
  expect(splitFrontMatter('---\r\ndate: 2024\r\n---\r\nTexte').fields).toEqual({ date: '2024' });
});

test('takes no date that is not one', () => {
  expect(splitFrontMatter('---\ntitle: A\ndate: hier\n---\nB').fields).toEqual({ title: 'A' });
});

test.each([
  'Un texte sans rien.',
  '---\nUn tiret, puis du texte.\n---\n',
  '---\ntitle: jamais fermé\n',
  '---\nsecret: 1\n---\nTexte',
])('leaves a text alone that has no front matter: %j', (raw) => {
  expect(splitFrontMatter(raw)).toEqual({ fields: {}, body: raw });
});
