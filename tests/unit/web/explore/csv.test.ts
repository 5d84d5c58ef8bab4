import { expect, test } from 'vitest';
import { toCsv } from '../../../../web/explore/table/csv.ts';

test('a spreadsheet gets a byte order mark, quoted cells and lines ended its way', () => {
  expect(
    toCsv([
      ['Nom', 'Liens'],
      ['Bécancour, Québec', 4],
      ['dit « "Le Grand" »', 0],
    ]),
  ).toBe('\uFEFFNom,Liens\r\n"Bécancour, Québec",4\r\n"dit « ""Le Grand"" »",0\r\n');
});

test.each(['=1+1', '+33 1', '-2', '@SUM(A1)', '\tx', '\rx'])('%j is shown and never computed', (cell) => {
  expect(toCsv([[cell]])).toMatch(/^\uFEFF"?'/);
});

test('a number stays a number, negative ones too', () => {
  expect(toCsv([[-3, 12]])).toBe('\uFEFF-3,12\r\n');
});
