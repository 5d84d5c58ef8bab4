/** Lines → blocks between blank lines → logical lines: one or more lines that read as one. What each is for: zones.ts. */
import { startsWithTime } from './lineKinds.ts';
import { isRule, type Line } from './lines.ts';
import { findTableStyles, type TableStyle } from './tables.ts';
import { type Break, findBreaks } from './wrapping.ts';

/** One or more lines that read as one. */
export interface LogicalLine {
  readonly lines: readonly Line[];
  readonly breaks: readonly Break[];
  readonly table: TableStyle | undefined;
}

/** The blocks of a text, without rules. */
export function findBlocks(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const line of [...lines, undefined]) {
    const endsBlock = !line || line.text === '' || (isRule(line.text) && !line.text.includes('|'));
    if (!endsBlock) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return blocks;
}

/** What reads as one line in a block, rules left out. */
export function findLogicalLines(block: readonly Line[]): LogicalLine[] {
  const styles = findTableStyles(block);
  const breaks = findBreaks(block).map((kind, index) =>
    styles[index] || styles[index + 1] || isOwnLine(block[index + 1]) || isOwnLine(block[index], true) ? 'end' : kind,
  );
  const logical: LogicalLine[] = [];
  let first = 0;
  block.forEach((line, index) => {
    if (breaks[index] !== 'end') return;
    if (!isRule(line.text)) {
      logical.push({ lines: block.slice(first, index + 1), breaks: breaks.slice(first, index), table: styles[index] });
    }
    first = index + 1;
  });
  return logical;
}

/** Headings and rows of a programme never run on from the line before; a Markdown heading never runs on at all. */
function isOwnLine(line: Line | undefined, asFirst = false): boolean {
  if (!line) return false;
  if (line.marker?.kind === 'heading') return true;
  // "…, à / 9 h." is the end of a sentence, not a row.
  return !asFirst && startsWithTime(line.text) && !/^\d+ h(?:eures)?[.,]/.test(line.text);
}

/** The line without its bullet, number or sign. */
export function contentOf(line: Line): string {
  return line.marker ? line.text.slice(line.marker.length) : line.text;
}

export const textOf = (item: LogicalLine) =>
  item.lines.map((line, index) => (index === 0 ? contentOf(line) : line.text)).join(' ');
