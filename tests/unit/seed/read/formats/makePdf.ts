/** PDF files for tests: lines of Helvetica where a test wants them, in WinAnsi characters. */
import { deflateSync } from 'node:zlib';

export interface PdfText {
  readonly text: string;
  /** Points from the page's upper left corner; `y` is the baseline. */
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const WIDTH = 612;
const HEIGHT = 792;
/** Characters that WinAnsi has and Latin-1 has elsewhere. */
const WIN_ANSI: Readonly<Record<string, number>> = { '’': 0x92, '–': 0x96, '—': 0x97, '…': 0x85, œ: 0x9c, '•': 0x95 };

/** Pages of lines. With `info`, the document's own title and author. */
export function makePdf(
  pages: readonly (readonly PdfText[])[],
  { info = {}, isCompressed = true }: { info?: Readonly<Record<string, string>>; isCompressed?: boolean } = {},
): Buffer {
  const objects: Buffer[] = [];
  const add = (text: string | Buffer) => objects.push(Buffer.from(text));
  const kids = pages.map((_, index) => `${4 + 2 * index} 0 R`);
  add('<</Type/Catalog/Pages 2 0 R/Lang(fr-CA)>>');
  add(`<</Type/Pages/Count ${pages.length}/Kids[${kids.join(' ')}]>>`);
  add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>');
  pages.forEach((texts, index) => {
    add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Resources<</Font<</F 3 0 R>>>>/Contents ${5 + 2 * index} 0 R>>`,
    );
    add(stream(Buffer.concat(texts.map(draw)), isCompressed));
  });
  add(
    `<<${Object.entries(info)
      .map(([key, value]) => `/${key}(${value})`)
      .join('')}>>`,
  );
  return assemble(objects, objects.length);
}

/** Numbered objects from 1, the first being the catalog, and the table of where they are. */
export function assemble(objects: readonly (Buffer | string)[], infoNumber?: number): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  objects.forEach((object, index) => {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    offsets.push(at);
    at += part.length;
    parts.push(part);
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const info = infoNumber === undefined ? '' : `/Info ${infoNumber} 0 R`;
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer<</Size ${objects.length + 1}/Root 1 0 R${info}>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

export function stream(content: Buffer, isCompressed = true): Buffer {
  const bytes = isCompressed ? deflateSync(content) : content;
  const head = `<</Length ${bytes.length}${isCompressed ? '/Filter/FlateDecode' : ''}>>stream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]);
}

function draw({ text, x, y, size = 10 }: PdfText): Buffer {
  const bytes = [...text].flatMap((character) => {
    const code = WIN_ANSI[character] ?? character.charCodeAt(0);
    return /[()\\]/.test(character) ? [0x5c, code] : [code];
  });
  return Buffer.concat([
    Buffer.from(`BT /F ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm (`),
    Buffer.from(bytes),
    Buffer.from(') Tj ET\n'),
  ]);
}

/** Lines one below the other. */
export function column(lines: readonly string[], { x = 72, y = 120, size = 10, leading = 12 } = {}): PdfText[] {
  return lines.map((text, index) => ({ text, x, y: y + index * leading, size }));
}
