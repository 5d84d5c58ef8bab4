import { expect, test } from 'vitest';
import { decode } from '../../../../seed/read/decode.ts';

const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

test('reads UTF-8 and leaves its byte order mark out', () => {
  expect(decode(Buffer.from('\ufeffLe maire de Séoul\r\n'), 'a.txt')).toBe('Le maire de Séoul\r\n');
});

test('reads windows-1252, with its curly quotes and œ', () => {
  const bytes = Uint8Array.from([0x4c, 0x92, 0x9c, 0x75, 0x76, 0x72, 0x65, 0x20, 0x93, 0xe9, 0x94]);
  expect(decode(bytes, 'a.txt')).toBe('L’œuvre “é”');
});

test('reads UTF-16 of both byte orders, with and without a mark', () => {
  const text = 'La mairesse de Bécancour est revenue.';
  expect(decode(utf16(`\ufeff${text}`), 'a.txt')).toBe(text);
  expect(decode(utf16(`\ufeff${text}`, true), 'a.txt')).toBe(text);
  expect(decode(utf16(text), 'a.txt')).toBe(text);
  expect(decode(utf16(text, true), 'a.txt')).toBe(text);
});

test('refuses a file without any word', () => {
  const empty = expect.objectContaining({ code: 'DOCUMENT_EMPTY', values: { file: 'vide.txt' } });
  expect(() => decode(new Uint8Array(), 'vide.txt')).toThrow(empty);
  expect(() => decode(Buffer.from(' \r\n\t\u00a0 '), 'vide.txt')).toThrow(empty);
});

test('refuses a picture, a PDF and noise, and says what it takes them for', () => {
  const notText = (reason: unknown) =>
    expect.objectContaining({ code: 'DOCUMENT_NOT_TEXT', values: { file: 'x', reason } });
  expect(() => decode(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), 'x')).toThrow(notText('PNG'));
  expect(() => decode(Buffer.from('%PDF-1.7\n…'), 'x')).toThrow(notText('PDF'));
  const noise = Uint8Array.from({ length: 2000 }, (_, index) => (index * 167) % 251);
  expect(() => decode(noise, 'x')).toThrow(notText(expect.objectContaining({ fr: 'données binaires' })));
});
