import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { PackedTable } from '../../../../seed/gazetteer/packedTable.ts';
import { offsetsOf, sortByBytes, writeTable } from '../../../../tools/data/packTable.ts';

const folder = mkdtempSync(join(tmpdir(), 'packed-table-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LINES = ['seoul\t1', 'séoul\t2', '서울\t3', 'é', '𠮷野\t4', '\uff5e\t5', 'a\tb\tc', 'zz'];

function writeAndOpen(name: string, lines: readonly string[]): PackedTable {
  const file = join(folder, name);
  writeTable(file, 'made for a test', lines);
  return new PackedTable(pathToFileURL(file).href);
}

test.each(['table.tsv', 'table.tsv.gz'])('finds every line of %s, whatever its script, and no other', (name) => {
  const table = writeAndOpen(name, sortByBytes(LINES));
  for (const line of LINES) {
    const [key, ...rest] = line.split('\t') as [string, ...string[]];
    expect(table.find(key)).toBe(rest.join('\t'));
  }
  for (const key of ['', 'seou', 'seoulx', 'e', '서', '# made for a test', 'zzz'])
    expect(table.find(key)).toBeUndefined();
});

test('gives the record that begins at an offset, in bytes', () => {
  const table = writeAndOpen('records.tsv', LINES);
  expect(offsetsOf(LINES).map((offset) => table.record(offset))).toEqual(LINES);
  expect(table.lines()).toEqual(LINES);
});

test('finds nothing in a table of one line but that line', () => {
  const table = writeAndOpen('one.tsv', ['only\t1']);
  expect([table.find('only'), table.find('a'), table.find('z')]).toEqual(['1', undefined, undefined]);
});
