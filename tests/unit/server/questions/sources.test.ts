import { expect, test } from 'vitest';
import { contextAfter, contextBefore } from '../../../../server/questions/sources.ts';

const text = 'Title\n\nFirst sentence. Second sentence\nof two lines. Third sentence.\n\nNext paragraph.';
const start = text.indexOf('Second');
const end = text.indexOf(' Third');

test('the context is that of the paragraph, across its line breaks', () => {
  expect(contextBefore(text, start)).toBe('First sentence. ');
  expect(contextAfter(text, end)).toBe(' Third sentence.');
});

test('at the edges of a paragraph there is none', () => {
  expect(contextBefore(text, text.indexOf('First'))).toBe('');
  expect(contextAfter(text, text.indexOf('\n\nNext'))).toBe('');
  expect(contextBefore(text, 0)).toBe('');
  expect(contextAfter(text, text.length)).toBe('');
});

test('a long context is cut at words, at 240 characters', () => {
  const long = 'word '.repeat(200);
  const before = contextBefore(long, 501);
  expect(before.length).toBeLessThanOrEqual(240);
  expect(before).toMatch(/^word /);
  const after = contextAfter(long, 500);
  expect(after.length).toBeLessThanOrEqual(240);
  expect(after).toMatch(/ word$/);
});
