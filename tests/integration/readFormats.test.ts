/** npm run read on files that are not plain text: the proposal on standard output, or one sentence and exit code 1. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { proposalSchema } from '../../model/proposal.ts';
import { runProgram } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'passerelle-read-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => runProgram(['seed/main.ts', 'read', path], {}).ended;

test.each(['mission.docx', 'mission-columns.pdf'])(
  '%s is read into a proposal whose quotes stand in its text',
  async (file) => {
    const { code, out, err } = await read(join('tests/fixtures/files', file));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { document, relationships } = proposalSchema.parse(JSON.parse(out));
    expect(document.source).toBe(file);
    const quotes = relationships.flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(20);
    for (const { start, end, quote } of quotes) expect(document.text.slice(start, end)).toBe(quote);
  },
);

test.each([
  ['abime.pdf', '%PDF-1.7 rien', 'ne s’ouvre pas comme PDF'],
  ['ancien.doc', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]), 'Office 97'],
  ['vide.html', '<html><nav>Menu</nav></html>', 'est vide'],
])('%s is refused in one sentence', async (file, content, sentence) => {
  const path = join(folder, file);
  writeFileSync(path, content);
  const { code, out, err } = await read(path);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
});
