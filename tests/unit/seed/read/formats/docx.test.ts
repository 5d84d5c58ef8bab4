/** Word files are read with their headings, lists, tables and notes; an archive that is not what it says is refused before it is unpacked. */
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDocx } from '../../../../../seed/read/formats/docx.ts';
import { readZipDirectory } from '../../../../../seed/read/formats/zipDirectory.ts';
import { packZip, readZipParts } from '../../../../../seed/read/formats/zipParts.ts';
import { makeDocx } from './makeDocx.ts';

const open = (content: Parameters<typeof makeDocx>[0]) => readDocx(makeDocx(content), 'essai.docx');

test('keeps title, headings, paragraphs, lists and tables in their order, and notes at the end', async () => {
  const { text, places } = await open({
    body: [
      { text: 'Compte rendu', style: 'Title' },
      { text: 'Visites', style: 'Heading1' },
      { text: 'La mairesse a été reçue à Oulu.', footnote: 'Par le maire.' },
      { text: 'port', list: 'bullet' },
      { text: 'usine', list: 'bullet' },
      { text: 'accueil', list: 'number' },
      {
        table: [
          ['Nom', 'Fonction'],
          ['Anne Roy', 'mairesse'],
        ],
      },
      { text: 'Fin & suite.' },
    ],
  });
  expect(text).toBe(
    'Compte rendu\n\nVisites\n\nLa mairesse a été reçue à Oulu.\n\n- port\n- usine\n1. accueil\n\n| Nom | Fonction |\n| Anne Roy | mairesse |\n\nFin & suite.\n\n1. Par le maire.',
  );
  expect(places.map(({ paragraph }) => paragraph)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('leaves out headers and footers', async () => {
  const { text } = await open({ body: [{ text: 'Oui.' }], header: 'Bulletin', footer: 'Page ' });
  expect(text).toBe('Oui.');
});

test('tells the title that the document shows, its author and its language', async () => {
  const shown = await open({ body: [{ text: 'Vrai titre', style: 'Title' }], title: 'Document1', author: 'Léa Côté' });
  expect(shown).toMatchObject({ format: 'docx', title: 'Vrai titre', author: 'Léa Côté', language: 'fr' });
  expect(await open({ body: [{ text: 'Oui.' }], title: 'Bilan de mission' })).toMatchObject({
    title: 'Bilan de mission',
  });
  expect(await open({ body: [{ text: 'Oui.' }], title: 'Document1' })).not.toHaveProperty('title');
});

test('an archive packed here opens as it was', () => {
  const parts = new Map([
    ['a.xml', Buffer.from('é'.repeat(50))],
    ['b/c.xml', Buffer.from('')],
  ]);
  const archive = packZip(parts);
  const entries = readZipDirectory(archive, 'x');
  expect(entries.map(({ name }) => name)).toEqual(['a.xml', 'b/c.xml']);
  expect(
    new Map([...readZipParts(archive, entries, () => true, 'x')].map(([name, part]) => [name, Buffer.from(part)])),
  ).toEqual(parts);
});

/** An archive of one deflated part, whose directory says what the test wants it to say. */
function deflated(content: Buffer, said: { unpacked?: number; encrypted?: boolean; count?: number } = {}): Buffer {
  const packed = deflateRawSync(content);
  const archive = packZip(new Map([['word/document.xml', packed]]));
  const directory = archive.readUInt32LE(archive.length - 6);
  for (const [at, shift] of [
    [0, 0],
    [directory, 2],
  ] as const) {
    archive.writeUInt16LE(8, at + 8 + shift);
    archive.writeUInt32LE(said.unpacked ?? content.length, at + 22 + shift);
    if (said.encrypted) archive.writeUInt16LE(1, at + 6 + shift);
  }
  if (said.count !== undefined) archive.writeUInt16LE(said.count, archive.length - 12);
  return archive;
}
const unpack = (archive: Buffer) => readZipParts(archive, readZipDirectory(archive, 'x'), () => true, 'x');

test('inflates a part that is as large as announced', () => {
  const content = Buffer.from('texte '.repeat(40));
  expect(Buffer.from(unpack(deflated(content)).get('word/document.xml')!)).toEqual(content);
});

test.each([
  ['larger', 100],
  ['smaller', 400],
])('refuses a part that is %s than announced', (_, unpacked) => {
  expect(() => unpack(deflated(Buffer.from('texte '.repeat(40)), { unpacked }))).toThrow(
    expect.objectContaining({ code: 'DOCUMENT_UNREADABLE' }),
  );
});

test('refuses a part that a password protects', () => {
  expect(() => unpack(deflated(Buffer.from('x'), { encrypted: true }))).toThrow(
    expect.objectContaining({ code: 'DOCUMENT_ENCRYPTED' }),
  );
});

test.each([
  ['more than 100 times its size', Buffer.alloc(1_000_000), 1_000_000],
  ['more than 50 MiB', Buffer.alloc(10), 51 * 1024 * 1024],
])('refuses an archive that unpacks to %s, by its directory', (_, content, unpacked) => {
  expect(() => readZipDirectory(deflated(content, { unpacked }), 'x')).toThrow(
    expect.objectContaining({ code: 'DOCUMENT_ARCHIVE_UNSAFE' }),
  );
});

test('refuses an archive of too many entries without walking them', () => {
  expect(() => readZipDirectory(deflated(Buffer.from('x'), { count: 10_000 }), 'x')).toThrow(
    expect.objectContaining({ code: 'DOCUMENT_ARCHIVE_UNSAFE', values: expect.objectContaining({ entries: 10_000 }) }),
  );
});

test('refuses entries that share their bytes', () => {
  const archive = packZip(
    new Map([
      ['a.xml', Buffer.alloc(500)],
      ['b.xml', Buffer.alloc(500)],
    ]),
  );
  const directory = archive.readUInt32LE(archive.length - 6);
  archive.writeUInt32LE(0, directory + 46 + 5 + 42);
  expect(() => readZipDirectory(archive, 'x')).toThrow(expect.objectContaining({ code: 'DOCUMENT_UNREADABLE' }));
});
