import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { en } from '../../../../web/text/en.ts';
import { fr } from '../../../../web/text/fr.ts';
import { ko } from '../../../../web/text/ko.ts';

/** "explore.empty.title" → its words. */
function flatten(words: object, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

const LANGUAGES = { fr: flatten(fr), en: flatten(en), ko: flatten(ko) };
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => name).sort();

test.each(['en', 'ko'] as const)('%s says everything that French says, and nothing else', (language) => {
  expect([...LANGUAGES[language].keys()].sort()).toEqual([...LANGUAGES.fr.keys()].sort());
});

test.each(['en', 'ko'] as const)('%s leaves no word empty and has the placeholders of the French one', (language) => {
  for (const [key, text] of LANGUAGES[language]) {
    expect(text, key).not.toBe('');
    // A singular may say "one" in words.
    if (!key.endsWith('_one')) expect(placeholders(text), key).toEqual(placeholders(LANGUAGES.fr.get(key)!));
  }
});

test('French has a no-break space before its high punctuation and inside its quotation marks', () => {
  for (const [key, text] of LANGUAGES.fr) {
    expect(text, key).not.toMatch(/ [:;?!»]/);
    expect(text, key).not.toMatch(/[\p{L}}][;?!»]/u);
    expect(text, key).not.toMatch(/«[^\u00A0]/);
  }
});

test('no language has a straight apostrophe inside a word or three dots for an ellipsis', () => {
  for (const words of Object.values(LANGUAGES)) {
    for (const [key, text] of words) {
      expect(text, key).not.toMatch(/\p{L}'\p{L}/u);
      expect(text, key).not.toContain('...');
    }
  }
});

/** Keys that are put together where they are used: "side.represents", "table.name", "explore.tree". */
const COMPOSED = /^(side|table|explore)\./;

test('every word is said on some screen', () => {
  const web = new URL('../../../../web/', import.meta.url);
  const code = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('text'))
    .map((file) => readFileSync(new URL(file, web), 'utf8'))
    .join('\n');
  const unsaid = [...LANGUAGES.fr.keys()]
    .map((key) => key.replace(/_(one|other)$/, ''))
    .filter((key) => !COMPOSED.test(key) && !code.includes(`'${key}'`));
  expect(unsaid).toEqual([]);
});
