/** Small files that ask for a lot of time or memory, or lie about themselves; each with what must be said of it. */
import { randomBytes } from 'node:crypto';
import { deflateRawSync, deflateSync } from 'node:zlib';
import type { ErrorCode } from '../../../../../model/errors.ts';
import { packZip } from '../../../../../seed/read/formats/zipParts.ts';
import { makeDocx } from './makeDocx.ts';
import { assemble, column, makePdf, stream } from './makePdf.ts';

export interface Bomb {
  readonly name: string;
  readonly file: string;
  readonly make: () => Buffer;
  readonly refused: readonly ErrorCode[];
}

const MIB = 1024 * 1024;
const CONTENT_TYPES = '[Content_Types].xml';

/** A Word file whose main part is `xml`, deflated; its directory may claim another size. */
export function deflatedDocx(xml: Buffer | string, { claimed = Buffer.byteLength(xml), padding = 0 } = {}): Buffer {
  const packed = deflateRawSync(xml, { level: 9 });
  const archive = packZip(
    new Map<string, Uint8Array>([
      ['word/document.xml', packed],
      [CONTENT_TYPES, Buffer.from('<Types/>')],
      ['word/media/image.bin', randomBytes(padding)],
    ]),
  );
  const directory = archive.readUInt32LE(archive.length - 6);
  for (const at of [0, directory + 2]) {
    archive.writeUInt16LE(8, at + 8);
    archive.writeUInt32LE(claimed, at + 22);
  }
  return archive;
}

/** Streams of zeros deflate 1,000:1, and what is deflated 1,000:1 deflates again. */
function bombPdf(filters: string, content: Buffer): Buffer {
  return assemble([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>',
    Buffer.concat([
      Buffer.from(`<</Length ${content.length}/Filter[${filters}]>>stream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
  ]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const nested = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

export const BOMBS: readonly Bomb[] = [
  {
    name: 'a Word file that inflates a thousand times',
    file: 'b.docx',
    make: () => deflatedDocx(Buffer.alloc(45 * MIB)),
    refused: ['DOCUMENT_ARCHIVE_UNSAFE'],
  },
  {
    name: 'a Word file that inflates to more than its directory says',
    file: 'b.docx',
    make: () => deflatedDocx(Buffer.alloc(200 * MIB), { claimed: 1000 }),
    refused: ['DOCUMENT_UNREADABLE'],
  },
  {
    name: 'a Word file of 4 GB by its directory',
    file: 'b.docx',
    make: () => deflatedDocx('<x/>', { claimed: 0xffffffff }),
    refused: ['DOCUMENT_ARCHIVE_UNSAFE'],
  },
  {
    name: 'a Word file of ten thousand entries',
    file: 'b.docx',
    make: () =>
      packZip(new Map(Array.from({ length: 10_000 }, (_, index) => [`word/${index}.xml`, Buffer.from('<x/>')]))),
    refused: ['DOCUMENT_ARCHIVE_UNSAFE'],
  },
  {
    name: 'an archive of archives of archives',
    file: 'b.docx',
    make: () => {
      let inner: Buffer = deflateRawSync(Buffer.alloc(40 * MIB));
      for (let depth = 0; depth < 3; depth++)
        inner = packZip(new Map(Array.from({ length: 4 }, (_, index) => [`${index}.zip`, inner])));
      return inner;
    },
    refused: ['DOCUMENT_NOT_TEXT'],
  },
  {
    name: 'a Word file whose entities multiply',
    file: 'b.docx',
    make: () => {
      const levels = Array.from({ length: 12 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
      return deflatedDocx(
        `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "lol">${levels.join('')}]><w:document ${W}><w:body><w:p><w:r><w:t>&l12;</w:t></w:r></w:p></w:body></w:document>`,
        { padding: 20_000 },
      );
    },
    refused: ['DOCUMENT_UNREADABLE', 'DOCUMENT_EMPTY'],
  },
  {
    name: 'a Word file of elements nested a hundred thousand deep',
    file: 'b.docx',
    make: () =>
      deflatedDocx(`<w:document ${W}><w:body>${nested('<w:p>', '</w:p>', 100_000)}</w:body></w:document>`, {
        padding: 50_000,
      }),
    refused: ['DOCUMENT_UNREADABLE', 'DOCUMENT_TOO_HEAVY'],
  },
  {
    name: 'a Word file of millions of paragraphs',
    file: 'b.docx',
    make: () =>
      deflatedDocx(`<w:document ${W}><w:body>${'<w:p/>'.repeat(6_000_000)}</w:body></w:document>`, {
        padding: 400_000,
      }),
    refused: ['DOCUMENT_TOO_HEAVY'],
  },
  {
    name: 'a page of elements nested a million deep',
    file: 'b.html',
    make: () => Buffer.from(`<html>${nested('<div>', '</div>', 1_000_000)}`),
    refused: ['DOCUMENT_UNREADABLE'],
  },
  {
    name: 'a page of formatting that is never closed',
    file: 'b.html',
    make: () =>
      Buffer.from(
        `<html><p>${Array.from({ length: 100_000 }, (_, index) => `<b id=${index}>`).join('')}${'<p>x'.repeat(100_000)}`,
      ),
    refused: ['DOCUMENT_UNREADABLE'],
  },
  {
    name: 'a page of millions of elements',
    file: 'b.html',
    make: () => Buffer.from(`<html>${'<p>a'.repeat(4_500_000)}`),
    refused: ['DOCUMENT_TOO_HEAVY', 'DOCUMENT_TOO_LARGE'],
  },
  {
    name: 'a PDF whose pages contain themselves',
    file: 'b.pdf',
    make: () => assemble(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 200/Kids[2 0 R 2 0 R 2 0 R]>>']),
    refused: ['DOCUMENT_UNREADABLE', 'DOCUMENT_WITHOUT_TEXT', 'DOCUMENT_TOO_MANY_PAGES'],
  },
  {
    name: 'a PDF of three thousand pages',
    file: 'b.pdf',
    make: () => makePdf(Array.from({ length: 3_000 }, () => [])),
    refused: ['DOCUMENT_TOO_MANY_PAGES'],
  },
  {
    name: 'a PDF whose page inflates to what no memory holds',
    file: 'b.pdf',
    make: () => bombPdf('/FlateDecode/FlateDecode', deflateSync(deflateSync(Buffer.alloc(256 * MIB, 0x20)))),
    refused: ['DOCUMENT_TOO_HEAVY', 'DOCUMENT_WITHOUT_TEXT'],
  },
  {
    name: 'a PDF of a million words in one spot',
    file: 'b.pdf',
    make: () =>
      assemble([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Count 1/Kids[3 0 R]>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>',
        stream(
          Buffer.from(`BT /F 10 Tf ${'1 0 0 1 72 700 Tm (mot) Tj 1 0 0 1 300 400 Tm (lot) Tj '.repeat(500_000)} ET`),
        ),
      ]),
    refused: ['DOCUMENT_TOO_HEAVY', 'DOCUMENT_TOO_LARGE', 'DOCUMENT_UNREADABLE'],
  },
  {
    name: 'a file that is too large',
    file: 'b.pdf',
    make: () => Buffer.concat([makePdf([column(['Oui'])]), Buffer.alloc(20 * MIB)]),
    refused: ['DOCUMENT_FILE_TOO_LARGE'],
  },
  {
    name: 'a Word file of more text than is read',
    file: 'b.docx',
    make: () => makeDocx({ body: [{ text: 'mot '.repeat(600_000) }] }),
    refused: ['DOCUMENT_TOO_LARGE', 'DOCUMENT_TOO_HEAVY'],
  },
];
