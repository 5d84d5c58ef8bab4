/** PDFs are read in the order in which a person reads them, without what only the page carries. */
import { expect, test } from 'vitest';
import { readPdf } from '../../../../../seed/read/formats/pdf.ts';
import { assemble, column, makePdf, type PdfText, stream } from './makePdf.ts';

const open = (pages: readonly (readonly PdfText[])[], info?: Record<string, string>) =>
  readPdf(makePdf(pages, info ? { info } : {}), 'essai.pdf');
const textOf = async (...pages: PdfText[][]) => (await open(pages)).text;

const LEFT = [
  'La délégation a été reçue par le maire de',
  'Pohang, qui a présenté les installations du',
  'port et les projets de batteries de la région,',
  'avant un échange sur la formation.',
];
const RIGHT = [
  'Le lendemain, les membres de la mission ont',
  'visité un institut de recherche et rencontré',
  'sa directrice. Une lettre d’intention a été',
  'signée par les deux parties.',
];

test('joins the lines of a paragraph and keeps paragraphs apart', async () => {
  const text = await textOf([...column(LEFT), ...column(RIGHT, { y: 190 })]);
  expect(text).toBe(`${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`);
});

test('tells paragraphs by their first line, where no space divides them', async () => {
  const lines = column([...LEFT, ...RIGHT]).map((line, index) => (index % 4 === 0 ? { ...line, x: 84 } : line));
  expect(await textOf(lines)).toBe(`${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`);
});

test('reads one column after the other, below a title that spans both', async () => {
  const title = { text: 'Retour de mission : deux villes, deux ports, un même élan', x: 72, y: 90, size: 18 };
  const text = await textOf([title, ...column(LEFT), ...column(RIGHT, { x: 320 })]);
  expect(text).toBe(`${title.text}\n\n${LEFT.join(' ')}\n\n${RIGHT.join(' ')}`);
});

test('the columns of one page hold on the next, where little is left to say', async () => {
  const first = [...column([...LEFT, ...RIGHT, ...LEFT]), ...column([...RIGHT, ...LEFT, ...RIGHT], { x: 320 })];
  const text = await textOf(first, [...column(LEFT), { text: 'Fin du bulletin.', x: 320, y: 120 }]);
  expect(text.endsWith(`${LEFT.join(' ')}\n\nFin du bulletin.`)).toBe(true);
});

test('a sentence goes on in the next column', async () => {
  const text = await textOf([...column(LEFT.slice(0, 3)), ...column(['puis un échange.', ...RIGHT], { x: 320 })]);
  expect(text.split('\n\n')[0]).toBe(`${LEFT.slice(0, 3).join(' ')} puis un échange.`);
});

test('a sentence goes on over the page, and words cut there come together', async () => {
  const first = column([
    'Les élus ont ensuite rencontré les dirigeants de la',
    'firme, qui prépare une usine de cathodes au Qué-',
  ]);
  const text = await textOf(first, column(['bec depuis deux ans.']));
  expect(text).toBe(
    'Les élus ont ensuite rencontré les dirigeants de la firme, qui prépare une usine de cathodes au Québec depuis deux ans.',
  );
});

test('leaves out running headers, footers and page numbers', async () => {
  const pages = [LEFT, RIGHT, LEFT].map((lines, index) => [
    { text: 'Bulletin municipal – automne', x: 72, y: 40 },
    ...column(lines, { y: 300 }),
    { text: `Page ${index + 1} de 3`, x: 280, y: 760 },
  ]);
  expect(await textOf(...pages)).toBe([LEFT, RIGHT, LEFT].map((lines) => lines.join(' ')).join('\n\n'));
});

test('leaves out what a browser prints around a page', async () => {
  const stamps = [
    { text: '24/11/2026, 10:45', x: 30, y: 20 },
    { text: 'https://exemple.test/article?id=12 1/1', x: 30, y: 780 },
  ];
  expect(await textOf([...stamps, ...column(LEFT)])).toBe(LEFT.join(' '));
});

test('keeps what stands at the edge of one page only', async () => {
  expect(await textOf([{ text: 'Communiqué', x: 72, y: 40 }, ...column(LEFT)])).toContain('Communiqué');
});

test('reads a table row by row, with bars, and joins the lines of a cell', async () => {
  const rows = [
    ['9 h 00', 'Accueil à l’hôtel de ville'],
    ['10 h 30', 'Visite de l’institut d’inno-'],
    ['14 h 00', 'Signature'],
    ['16 h 15', 'Départ'],
  ];
  const cells = rows.flatMap(([time = '', what = ''], index) => [
    { text: time, x: 72, y: 120 + index * 30 },
    { text: what, x: 180, y: 120 + index * 30 },
  ]);
  const text = await textOf([...cells, { text: 'vation', x: 180, y: 162 }]);
  expect(text).toBe(
    '| 9 h 00 | Accueil à l’hôtel de ville |\n| 10 h 30 | Visite de l’institut d’innovation |\n| 14 h 00 | Signature |\n| 16 h 15 | Départ |',
  );
});

test('keeps the items of a list as items', async () => {
  const text = await textOf(column(['• Visite du port', '• Rencontre avec le maire', '• Départ']));
  expect(text).toBe('• Visite du port\n• Rencontre avec le maire\n• Départ');
});

test('keeps the lines of a list, an address or a programme apart', async () => {
  const lines = ['Anne Roy', 'Mairesse de Rimouski', 'Jan Dahl', 'Directeur du port de Bergen, Norvège', 'Lise Morin'];
  expect(await textOf(column(lines))).toBe(lines.join('\n'));
});

test('puts a letter of another font back into its word', async () => {
  const text = await textOf([
    { text: 'M. Nguy n, maire de Hai Phong, a reçu les élus.', x: 72, y: 120 },
    { text: 'e', x: 109, y: 120 },
  ]);
  expect(text).toBe('M. Nguyen, maire de Hai Phong, a reçu les élus.');
});

test('reads four columns of cells as a table of four', async () => {
  const rows = [
    ['Nom', 'Titre', 'Organisme', 'Ville'],
    ['Anne Roy', 'mairesse', 'Ville de Rimouski', 'Rimouski'],
    ['Jan Dahl', 'directeur', 'Port', 'Bergen'],
    ['Lise Morin', 'chercheuse', 'Institut marin', 'Rimouski'],
  ];
  const cells = rows.flatMap((row, line) =>
    row.map((text, index) => ({ text, x: 72 + index * 110, y: 120 + line * 14 })),
  );
  expect(await textOf(cells)).toBe(rows.map((row) => `| ${row.join(' | ')} |`).join('\n'));
});

test('reads three columns one after the other', async () => {
  const NARROW = [
    'la délégation a visité le',
    'port et rencontré les élus',
    'de la région, qui veulent',
    'une entente avant l’été',
  ];
  const text = await textOf([0, 1, 2].flatMap((index) => column(NARROW, { x: 40 + index * 180 })));
  expect(text).toBe(Array(3).fill(NARROW.join(' ')).join(' '));
});

test('a raised sign stays with its word', async () => {
  const text = await textOf([
    { text: 'Le 1', x: 72, y: 120 },
    { text: 'er', x: 90.9, y: 116.5, size: 6 },
    { text: 'mai, les élus sont partis.', x: 100, y: 120 },
  ]);
  expect(text).toBe('Le 1er mai, les élus sont partis.');
});

test('says on which page and in which paragraph each stretch stood', async () => {
  const { text, places } = await open([column(LEFT), [...column(RIGHT), ...column(['Fin.'], { y: 300 })]]);
  expect(places.map(({ page, paragraph }) => [page, paragraph])).toEqual([
    [1, 1],
    [2, 1],
    [2, 2],
  ]);
  expect(places.map(({ start, end }) => text.slice(start, end))).toEqual([LEFT.join(' '), RIGHT.join(' '), 'Fin.']);
});

test('believes a title that the document shows, and no name of a file', async () => {
  const shown = await open([column(['Mission en Asie', '', ...LEFT])], { Title: 'Mission en Asie', Author: 'Service' });
  expect(shown).toMatchObject({ title: 'Mission en Asie', author: 'Service', language: 'fr' });
  expect((await open([column(LEFT)], { Title: 'Microsoft Word - v3.docx' })).title).toBeUndefined();
});

test('refuses more pages than are read', async () => {
  const pages = Array.from({ length: 301 }, () => [] as PdfText[]);
  await expect(open(pages)).rejects.toMatchObject({
    code: 'DOCUMENT_TOO_MANY_PAGES',
    values: { found: 301, limit: 300 },
  });
});

test('refuses pages without text, and says what to do', async () => {
  await expect(open([[], []])).rejects.toMatchObject({ code: 'DOCUMENT_WITHOUT_TEXT' });
});

test('refuses a PDF that a password protects', async () => {
  const encrypted = assemble([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 0/Kids[]>>',
    stream(Buffer.from('x')),
  ]).toString('latin1');
  const zeros = '00'.repeat(32);
  const withEncryption = encrypted.replace(
    'trailer<<',
    `trailer<</Encrypt<</Filter/Standard/V 1/R 2/O<${zeros}>/U<${zeros}>/P -4>>/ID[<${zeros}><${zeros}>]`,
  );
  await expect(readPdf(Buffer.from(withEncryption, 'latin1'), 'essai.pdf')).rejects.toMatchObject({
    code: 'DOCUMENT_ENCRYPTED',
  });
});
