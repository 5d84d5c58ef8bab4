/** Every error has its sentence in three languages with the same values, and is thrown somewhere. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { ERRORS, type ErrorCode, errorSentence } from '../../model/errors.ts';

const codes = Object.keys(ERRORS) as ErrorCode[];
const values = (sentence: string): string[] => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].toSorted();

test.each(codes)('%s names the same values in each language', (code) => {
  const { fr, en, ko } = ERRORS[code].sentence;
  expect(values(en)).toEqual(values(fr));
  expect(values(ko)).toEqual(values(fr));
});

test.each(codes)('%s is thrown by some part of the house', (code) => {
  const { stdout } = spawnSync('grep', ['-rlw', '--include=*.ts', code, 'seed', 'server'], { encoding: 'utf8' });
  expect(stdout.trim()).not.toBe('');
});

test('a value that was not given stays visible', () => {
  expect(errorSentence('PORT_TAKEN', {}, 'en')).toContain('{port}');
  expect(errorSentence('PORT_TAKEN', { port: 4747 }, 'en')).toContain('4747');
});
