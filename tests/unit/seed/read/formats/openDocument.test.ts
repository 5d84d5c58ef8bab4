/** Any file → one text with its places, or one refusal that says what to do; whatever the file is called and whatever it asks for. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PasserelleError } from '../../../../../model/errors.ts';
import { openDocument } from '../../../../../seed/read/formats/openDocument.ts';
import { confinement, parseInProcess } from '../../../../../seed/read/formats/parserProcess.ts';
import { packZip } from '../../../../../seed/read/formats/zipParts.ts';
import { BOMBS } from './bombs.ts';
import { makeDocx } from './makeDocx.ts';
import { column, makePdf } from './makePdf.ts';

const SENTENCE = 'Le maire de Séoul a reçu la délégation.';
const open = (name: string, content: Buffer | string) => openDocument({ name, bytes: Buffer.from(content) });

// Processes are started; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-formats-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SAMES = [
  ['txt', Buffer.from(SENTENCE)],
  ['html', Buffer.from(`<!doctype html><nav>Menu</nav><p>${SENTENCE}</p>`)],
  ['docx', makeDocx({ body: [{ text: SENTENCE }] })],
  ['pdf', makePdf([column([SENTENCE])])],
] as const;

test.each(SAMES)('tells a %s by its content, not by its name', async (format, bytes) => {
  for (const name of ['a.doc', 'a']) expect(await open(name, bytes)).toMatchObject({ format, text: SENTENCE });
});

test('opens a file by its path', async () => {
  const path = join(folder, 'mission.docx');
  writeFileSync(path, makeDocx({ body: [{ text: SENTENCE }] }));
  expect(await openDocument(path)).toMatchObject({ format: 'docx', text: SENTENCE });
});

test.each([
  ['UTF-8', Buffer.from(SENTENCE)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${SENTENCE}`)],
  ['UTF-16', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le')],
  ['UTF-16, the other way round', Buffer.from(`\ufeff${SENTENCE}`, 'utf16le').swap16()],
  ['windows-1252', Buffer.from(SENTENCE, 'latin1')],
  ['the old Macintosh’s characters', Buffer.from(SENTENCE.replaceAll('é', '\x8e').replace('ç', '\x8d'), 'latin1')],
])('reads plain text in %s', async (_, bytes) => {
  expect(await open('a.txt', bytes)).toEqual({
    format: 'txt',
    text: SENTENCE,
    places: [{ start: 0, end: SENTENCE.length, paragraph: 1 }],
  });
});

test('keeps plain text and Markdown to the letter after their front matter', async () => {
  const body = '# Mission\r\n\r\nJour 1 : *Séoul*\r\n- accueil\r\n\r\n\r\nFin.  \n';
  const opened = await open('a.md', `---\ntitle: Mission à Séoul\ndate: 2024-10\n---\n${body}`);
  expect(opened).toMatchObject({ format: 'md', text: body, title: 'Mission à Séoul', date: '2024-10' });
  expect(opened.places.map(({ start, end }) => body.slice(start, end))).toEqual([
    '# Mission',
    'Jour 1 : *Séoul*\r\n- accueil',
    'Fin.',
  ]);
});

const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const office = (folder: string) =>
  packZip(
    new Map([
      ['[Content_Types].xml', Buffer.from('<Types/>')],
      [`${folder}/x.xml`, Buffer.from('<x/>')],
    ]),
  );
test.each([
  ['an Excel file', office('xl'), 'Excel'],
  ['a PowerPoint file', office('ppt'), 'PowerPoint'],
  [
    'an OpenDocument file',
    packZip(
      new Map([
        ['META-INF/manifest.xml', Buffer.from('')],
        ['content.xml', Buffer.from('')],
      ]),
    ),
    'OpenDocument',
  ],
  ['an archive', packZip(new Map([['a.txt', Buffer.from('a')]])), 'ZIP'],
  ['a Word file of old', Buffer.concat([OLD_OFFICE, Buffer.alloc(2000)]), 'Office 97'],
  ['RTF', Buffer.from('{\\rtf1 a}'), 'RTF'],
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'PNG'],
])('refuses %s by the name of its format', async (_, bytes, reason) => {
  await expect(open('a.docx', bytes)).rejects.toMatchObject({
    code: 'DOCUMENT_NOT_TEXT',
    values: { file: 'a.docx', reason },
  });
});

test('refuses a Word file that a password wraps into the old container', async () => {
  const bytes = Buffer.concat([
    OLD_OFFICE,
    Buffer.alloc(600),
    Buffer.from('EncryptedPackage', 'utf16le'),
    Buffer.alloc(600),
  ]);
  await expect(open('a.docx', bytes)).rejects.toMatchObject({ code: 'DOCUMENT_ENCRYPTED' });
});

test.each([
  ['a file of nothing', 'a.txt', ''],
  ['a file of blanks', 'a.txt', ' \n\t\n'],
  ['a page without words', 'a.html', '<html><nav>Menu</nav><script>1</script></html>'],
  ['a Word file without words', 'a.docx', makeDocx({ body: [] })],
])('says of %s that it is empty', async (_, name, content) => {
  await expect(open(name, content)).rejects.toMatchObject({ code: 'DOCUMENT_EMPTY', values: { file: name } });
});

test.each([
  ['a Word file cut in half', 'a.docx', makeDocx({ body: [{ text: SENTENCE }] }).subarray(0, 2000), 'ZIP'],
  ['a PDF that is none', 'a.pdf', '%PDF-1.7\nnothing', 'PDF'],
])('says of %s that it is damaged', async (_, name, content, format) => {
  await expect(open(name, content)).rejects.toMatchObject({
    code: 'DOCUMENT_UNREADABLE',
    values: { file: name, format },
  });
});

test('says of a file that is not there why it cannot be opened', async () => {
  await expect(openDocument(join(folder, 'rien.txt'))).rejects.toMatchObject({
    code: 'DOCUMENT_MISSING',
    values: { file: 'rien.txt', reason: 'ENOENT' },
  });
});

test('refuses a file of more than 20 MiB before it is read', async () => {
  const path = join(folder, 'grand.pdf');
  writeFileSync(path, '%PDF-1.7');
  truncateSync(path, 3_000_000_000);
  const memory = process.memoryUsage.rss();
  await expect(openDocument(path)).rejects.toMatchObject({
    code: 'DOCUMENT_FILE_TOO_LARGE',
    values: { found: 2862, limit: 20 },
  });
  expect(process.memoryUsage.rss() - memory).toBeLessThan(50e6);
});

test('a reading that takes too long is stopped, and says so', async () => {
  const slow = parseInProcess(Buffer.from(`<html>${'<p>a</p>'.repeat(10_000)}`), 'a.html', 'html', {
    timeoutMs: 5,
    maxMemoryMiB: 256,
  });
  await expect(slow).rejects.toMatchObject({ code: 'DOCUMENT_TOO_SLOW', values: { file: 'a.html' } });
});

test('a reading that takes too much memory is stopped, and says so', async () => {
  const heavy = parseInProcess(makePdf([column([SENTENCE])]), 'a.pdf', 'pdf', { timeoutMs: 30_000, maxMemoryMiB: 40 });
  await expect(heavy).rejects.toMatchObject({ code: 'DOCUMENT_TOO_HEAVY', values: { file: 'a.pdf', limit: 40 } });
});

test.each([
  ['read a file that is not code', `(await import('node:fs')).readFileSync('README.md')`],
  ['write a file', `(await import('node:fs')).writeFileSync('seed/x', '')`],
  ['start a program', `(await import('node:child_process')).execSync('echo')`],
  ['make code out of a string', `new Function('return 1')`],
])('the process of the parsers cannot %s', (_, attempt) => {
  const program = `try { ${attempt}; console.log('done'); } catch (error) { console.log('refused', error.code ?? error.name); }`;
  const { stdout } = spawnSync(process.execPath, [...confinement(64), '--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^refused (?:ERR_ACCESS_DENIED|EvalError)/);
});

test('plain text loads nothing of the parsers', () => {
  const program = `
    import { registerHooks } from 'node:module';
    registerHooks({ resolve(name, context, next) { console.log(name); return next(name, context); } });
    const { openDocument } = await import('./seed/read/formats/openDocument.ts');
    await openDocument({ name: 'a.txt', bytes: Buffer.from('Oui.') });`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
  expect(stdout).toContain('plainText.ts');
  expect(stdout).not.toMatch(/mammoth|unpdf|htmlparser2|html|docx|pdf/);
});

/** Below the parser's own limit, so that none is stopped by that; on a quiet machine each takes about a second. */
const MAX_MS = 20_000;
const MAX_MEMORY = 100 * 1024 * 1024;
test.each(BOMBS.map((bomb) => [bomb.name, bomb] as const))(
  '%s is refused, soon and without memory of ours',
  async (_, bomb) => {
    const bytes = bomb.make();
    const memory = process.memoryUsage.rss();
    const begun = performance.now();
    const refusal = await openDocument({ name: bomb.file, bytes }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PasserelleError);
    expect(bomb.refused).toContain((refusal as PasserelleError).code);
    expect(performance.now() - begun).toBeLessThan(MAX_MS);
    expect(process.memoryUsage.rss() - memory).toBeLessThan(MAX_MEMORY);
  },
  30_000,
);
