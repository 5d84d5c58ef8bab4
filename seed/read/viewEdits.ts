/** The few characters of the view that must change so that a zone reads as running text: line breaks, cuts, gaps between columns. */
import type { Span } from '../annotations.ts';
import type { LogicalLine } from './blocks.ts';
import type { Line } from './lines.ts';
import { VANISHED } from './sourceText.ts';
import { findGaps, findSeparators } from './tables.ts';
import type { Break } from './wrapping.ts';

/** Every character of the span becomes `character`. */
export interface ViewEdit extends Span {
  readonly character: string;
}

/** `view` with the edits made; its length stays. */
export function applyEdits(view: string, edits: readonly ViewEdit[]): string {
  const characters = view.split('');
  for (const { start, end, character } of edits) characters.fill(character, start, end);
  return characters.join('');
}

/** A role on the line beneath a name reads as set off by a comma, a column as set off by a bar. */
export function findEdits(item: LogicalLine): ViewEdit[] {
  const breaks = item.breaks.flatMap((kind, index) =>
    editBreak(kind, item.lines[index] as Line, item.lines[index + 1] as Line),
  );
  const columns = item.lines.flatMap((line) => {
    const separators = item.table ? findSeparators(line, item.table) : findGaps(line);
    return separators.map(({ start }) => ({ start, end: start + 1, character: '|' }));
  });
  return [...breaks, ...columns];
}

function editBreak(kind: Break, line: Line, next: Line): ViewEdit[] {
  const gap = { start: line.end, end: next.start + (next.marker?.length ?? 0) };
  if (kind === 'cut') return [{ start: gap.start - 1, end: gap.end, character: VANISHED }];
  if (kind === 'compound') return [{ ...gap, character: VANISHED }];
  const spaces = { ...gap, character: ' ' };
  return kind === 'attach' ? [spaces, { start: gap.start, end: gap.start + 1, character: ',' }] : [spaces];
}
