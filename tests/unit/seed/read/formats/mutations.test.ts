/** Documents cut, spliced and scrambled in 500 ways are read or refused: never a crash, never a hang. The seed of each is in its name. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PasserelleError } from '../../../../../model/errors.ts';
import { readDocx } from '../../../../../seed/read/formats/docx.ts';
import { readHtml } from '../../../../../seed/read/formats/html.ts';
import { openDocument } from '../../../../../seed/read/formats/openDocument.ts';
import type { OpenedDocument } from '../../../../../seed/read/formats/openedDocument.ts';
import { readPdf } from '../../../../../seed/read/formats/pdf.ts';
import { makeDocx } from './makeDocx.ts';
import { column, makePdf } from './makePdf.ts';

const TEXT = readFileSync('seed/documents/mission-a-seoul.txt', 'utf8');
const LINES = TEXT.split('\n');
const ORIGINALS = {
  txt: Buffer.from(TEXT),
  html: Buffer.from(
    `<!doctype html><html lang="fr"><head><meta property="og:title" content="x"></head><body><nav><ul><li>Menu</ul></nav><article>${LINES.map((line) => `<p>${line}</p>`).join('\n')}<table><tr><td>a<td>b</table></article></body></html>`,
  ),
  docx: makeDocx({ body: [...LINES.map((text) => ({ text })), { table: [['a', 'b']] }] }),
  pdf: makePdf([column(LINES.map((line) => line.slice(0, 90)))], { isCompressed: false }),
} as const;
type Format = keyof typeof ORIGINALS;
const FORMATS = Object.keys(ORIGINALS) as Format[];

/** Numbers from a seed (xorshift32): the same on every machine. */
function numbersFrom(seed: number): (below: number) => number {
  let state = (seed + 1) * 0x9e3779b1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function mutate(seed: number): { format: Format; bytes: Buffer } {
  const next = numbersFrom(seed);
  const format = FORMATS[seed % FORMATS.length]!;
  let bytes = Buffer.from(ORIGINALS[format]);
  const place = () => next(bytes.length);
  const MUTATIONS = [
    () => bytes.subarray(0, place()),
    () => bytes.subarray(place()),
    () => Buffer.concat([bytes.subarray(0, place()), bytes.subarray(place())]),
    () => Buffer.concat([bytes.subarray(0, place()), ORIGINALS[FORMATS[next(4)]!], bytes.subarray(place())]),
    () => Buffer.from(bytes.toString('latin1'), next(2) === 0 ? 'utf8' : 'utf16le'),
    () => {
      for (let count = 1 + next(40); count > 0; count--) bytes[place()] = next(256);
      return bytes;
    },
    () => {
      const at = place();
      bytes.fill(next(32), at, Math.min(bytes.length, at + next(300)));
      return bytes;
    },
    () =>
      Buffer.from(
        bytes.toString('latin1').replaceAll(/\d+/g, (number) => (next(30) === 0 ? String(next(2 ** 31)) : number)),
        'latin1',
      ),
  ];
  for (let count = 1 + next(3); count > 0 && bytes.length > 0; count--)
    bytes = MUTATIONS[next(MUTATIONS.length)]!() as typeof bytes;
  return { format, bytes };
}

function expectSound({ text, places }: OpenedDocument): void {
  let last = 0;
  for (const { start, end } of places) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

/** What a library throws at a file is its answer; what our own code throws must be a refusal. */
function whereFrom(error: Error): string {
  return error instanceof PasserelleError ? '' : (/^\s+at .*$/m.exec(error.stack ?? '')?.[0] ?? 'nowhere');
}

const READERS = { html: readHtml, docx: readDocx, pdf: readPdf } as const;
const MAX_MS = 5000;

/** What the child does, without its start: a library may throw whatever it likes, the child turns that into a refusal. */
test.each(Array.from({ length: 10 }, (_, block) => block * 50))(
  'the fifty mutations from %i on end soon, read or refused',
  async (first) => {
    for (let seed = first; seed < first + 50; seed++) {
      const { format, bytes } = mutate(seed);
      const begun = performance.now();
      const read = format === 'txt' ? openDocument({ name: 'a.txt', bytes }) : READERS[format](bytes, `a.${format}`);
      const outcome: unknown = await read.catch((error: unknown) => error);
      expect(performance.now() - begun, `seed ${seed}`).toBeLessThan(MAX_MS);
      if (outcome instanceof Error) expect(whereFrom(outcome), `seed ${seed}`).not.toContain('seed/read/');
      else expectSound(outcome as OpenedDocument);
    }
  },
  60_000,
);

test('a whole reading of a mutated file answers with a document or with one of our refusals', async () => {
  for (let seed = 0; seed < 24; seed++) {
    const { format, bytes } = mutate(seed);
    const outcome: unknown = await openDocument({ name: `a.${format}`, bytes }).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome, `seed ${seed}`).toBeInstanceOf(PasserelleError);
    else expectSound(outcome as OpenedDocument);
  }
}, 120_000);
