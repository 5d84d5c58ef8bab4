/** A name alone on its line, above the people who come for it ("**Conestoga Ag-Tech**", then "Nora Quinn, export lead"), is a body’s. */
import type { ReadText } from '../../annotations.ts';
import type { Board } from './board.ts';

/** Types such names, where nothing else has. */
export function laySectionNames(board: Board): void {
  const { zones } = board.read;
  const lines = linesOf(board.read);
  zones.forEach((zone, index) => {
    const [line, next] = [lines.get(index), lines.get(index + 1)];
    if (
      !line ||
      !next ||
      (zone.kind !== 'heading' && zone.kind !== 'listItem') ||
      zones[index + 1]!.kind !== 'listItem'
    )
      return;
    const [name, ...others] = board.between(line.first, line.end);
    const words = board.read.tokens.slice(line.first, line.end).filter((token) => token.kind === 'word').length;
    if (
      !name ||
      name.end - name.first < 2 ||
      others.length > 0 ||
      name.type !== 'Unknown' ||
      words !== name.end - name.first
    )
      return;
    const [person] = board.between(next.first, Math.min(next.end, next.first + 3));
    if (person?.type === 'Person') board.replace(name, { ...name, type: 'Company', rule: 'company/section' });
  });
}

/** The tokens of each zone. */
function linesOf({ sentences }: ReadText): Map<number, { first: number; end: number }> {
  const lines = new Map<number, { first: number; end: number }>();
  for (const { zone, firstToken, endToken } of sentences) {
    const known = lines.get(zone);
    lines.set(zone, { first: known?.first ?? firstToken, end: endToken });
  }
  return lines;
}
