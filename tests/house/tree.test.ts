/** The tree as a whole: nothing long, nothing left over, nothing that names a machine or a registry. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const CODE = /^(model|seed|server|web|tools|tests)\/.*\.(ts|tsx|mjs)$/;
const tracked = spawnSync('git', ['ls-files'], { encoding: 'utf8' }).stdout.split('\n').filter(Boolean);
/** Outside a checkout (an unpacked archive) there is no list to look at; the tests then run where there is one. */
const inCheckout = tracked.length > 0;
const code = tracked.filter((file) => CODE.test(file) && !file.startsWith('tests/corpus/'));
const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n');

test.runIf(inCheckout)('no file of code is longer than 400 lines', () => {
  expect(code.filter((file) => lines(file).length > 400)).toEqual([]);
});

test.runIf(inCheckout)('each file of code begins by saying what it is', () => {
  // A test says by its place and its sentences what it is about.
  const silent = code
    .filter((file) => !/\.(test|spec)\.tsx?$/.test(file))
    .filter((file) => !/^(#!.*\n)?(\/\*\*|\/\/|\/\*)/.test(readFileSync(file, 'utf8')));
  expect(silent).toEqual([]);
});

test.runIf(inCheckout)('nothing is left to do in the code', () => {
  const marks = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX'].join('|')})\\b`);
  expect(code.filter((file) => lines(file).some((line) => marks.test(line)))).toEqual([]);
});

test.runIf(inCheckout)('no test is switched off or runs alone', () => {
  const alone = new RegExp(`\\b(test|it|describe)\\.(${['on' + 'ly', 'to' + 'do'].join('|')})\\b`);
  expect(code.filter((file) => file.startsWith('tests/') && lines(file).some((line) => alone.test(line)))).toEqual([]);
});

test('the lock file names no host', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|https?:\/\/[^"]*registry/);
});

test('every dependency is pinned exactly', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies'])
    for (const [name, version] of Object.entries(manifest[kind] ?? {}))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
});

test.runIf(inCheckout)('no absolute path of somebody’s machine is in the tree', () => {
  const homes = new RegExp(`(^|[^\\w./~-])/(${['ro' + 'ot', 'ho' + 'me', 'Us' + 'ers', 'wo' + 'rk'].join('|')})/\\w`);
  expect(code.filter((file) => lines(file).some((line) => homes.test(line)))).toEqual([]);
});
