/**
 * Layer 1: what each stretch of the text is for. Lines → blocks (between blank lines) → logical lines → zones; and the marks that
 * the view needs so that a zone reads as running text. Words and sentences inside: tokens.ts, sentences.ts.
 */
import type { Span, Zone, ZoneKind } from '../annotations.ts';
import { datelineLength } from './dateline.ts';
import {
  isCredit,
  isFurniture,
  looksLikeHeading,
  looksLikeInlineHeading,
  opensFurniture,
  startsWithDay,
  startsWithTime,
} from './lineKinds.ts';
import { isRule, type Line, splitLines } from './lines.ts';
import { VANISHED } from './sourceText.ts';
import { findCells, findGaps, findSeparators, findTableStyles, type TableStyle } from './tables.ts';
import { type Break, findBreaks, isShouted } from './wrapping.ts';

/** A zone before its language is known. */
export type ZoneOutline = Omit<Zone, 'language' | 'heading'>;

/** One character of the view to be replaced. */
export interface ViewEdit {
  readonly at: number;
  readonly character: string;
}

export interface Layout {
  readonly zones: readonly ZoneOutline[];
  readonly edits: readonly ViewEdit[];
}

/** One or more lines that read as one. */
interface LogicalLine {
  readonly lines: readonly Line[];
  readonly breaks: readonly Break[];
  readonly table: TableStyle | undefined;
}

/** @param view with folded characters and its line breaks still in place (see sourceText.ts) */
export function findLayout(view: string): Layout {
  const blocks = findBlocks(splitLines(view));
  const zones: ZoneOutline[] = [];
  const edits: ViewEdit[] = [];
  let inFurniture = false;
  blocks.forEach((block, index) => {
    const logical = findLogicalLines(block);
    const next = blocks[index + 1];
    logical.forEach((item, position) => {
      const after = logical[position + 1]?.lines[0] ?? next?.[0];
      const kind = classify(item, {
        after,
        block: logical,
        position,
        isFirst: zones.length === 0,
        hasMore: next !== undefined,
      });
      const text = textOf(item);
      if (opensFurniture(text)) inFurniture = true;
      else if (item.lines[0]!.marker?.kind === 'heading') inFurniture = false;
      zones.push(...outline(item, inFurniture ? 'furniture' : kind));
      edits.push(...editsOf(item));
    });
  });
  return { zones, edits };
}

function findBlocks(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  for (const line of [...withoutFrontMatter(lines), undefined]) {
    const endsBlock = !line || line.text === '' || (isRule(line.text) && !line.text.includes('|'));
    if (!endsBlock) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  return blocks;
}

/** What stands between "---" lines at the very top tells of the file, not of the mission. */
function withoutFrontMatter(lines: readonly Line[]): readonly Line[] {
  if (lines[0]?.text !== '---') return lines;
  const end = lines.findIndex((line, index) => index > 0 && line.text === '---');
  const isFrontMatter =
    end > 0 && lines.slice(1, end).every((line) => line.text === '' || /^[\w-]+ ?:|^[-#] /.test(line.text));
  return isFrontMatter ? lines.slice(end + 1) : lines;
}

function findLogicalLines(block: readonly Line[]): LogicalLine[] {
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
  return (
    !asFirst &&
    startsWithTime(line.text) &&
    /^\d/.test(line.text.replace(/^\*+/, '')) &&
    !/^\d+ h(?:eures)?[.,]/.test(line.text)
  );
}

interface Position {
  readonly after: Line | undefined;
  readonly block: readonly LogicalLine[];
  readonly position: number;
  readonly isFirst: boolean;
  readonly hasMore: boolean;
}

function classify(item: LogicalLine, where: Position): ZoneKind {
  const [first] = item.lines as [Line];
  const content = contentOf(first);
  const text = textOf(item);
  if (item.table) return 'tableRow';
  if (first.marker?.kind === 'heading') return where.isFirst ? 'title' : 'heading';
  if (isFurniture(text)) return 'furniture';
  if (where.isFirst && looksLikeHeading(text)) return 'title';
  if (isCredit(text) && !first.marker) return 'credit';
  if (startsWithTime(content)) return 'itineraryRow';
  if (startsWithDay(content)) return headsRows(first, text, where.after) ? 'heading' : 'itineraryRow';
  if (first.marker && !isLoneNumberedHeading(item, where)) return 'listItem';
  if (isHeading(item, text, where)) return 'heading';
  return isPlainListItem(text, where) ? 'listItem' : 'paragraph';
}

/** A day stands over its rows when they are timed, marked or set in. */
function headsRows(line: Line, text: string, after: Line | undefined): boolean {
  if (!after || text.length > 80 || /[.!?]$/.test(text)) return false;
  if (startsWithDay(contentOf(after))) return false;
  return startsWithTime(contentOf(after)) || after.marker !== undefined || after.indent > line.indent;
}

function isLoneNumberedHeading(item: LogicalLine, where: Position): boolean {
  const [line] = item.lines as [Line];
  return (
    line.marker?.kind === 'number' &&
    where.block.length === 1 &&
    line.text.length <= 60 &&
    looksLikeInlineHeading(contentOf(line))
  );
}

function isHeading(item: LogicalLine, text: string, where: Position): boolean {
  const isAlone = where.block.length === 1;
  if (item.lines.length > (isAlone ? 2 : 1) && !isShouted(text)) return false;
  if (isAlone) return where.hasMore && looksLikeHeading(text) && !/^[^:]{2,40} ?: \S/.test(text);
  const hasFollower = where.position + 1 < where.block.length;
  if (!hasFollower) return false;
  if (isShouted(text) && looksLikeHeading(text)) return !/[,;]/.test(text);
  const next = where.block[where.position + 1] as LogicalLine;
  if (/^[^:]+:$/.test(text) && text.length <= 60 && looksLikeHeading(text)) return true;
  if (where.position > 0 || !looksLikeInlineHeading(text)) return false;
  // "Contacts au Japon" over a list, "About us" over a sentence; but not the first of several equal lines.
  const nextText = textOf(next);
  return (
    next.lines[0]!.marker !== undefined ||
    next.table !== undefined ||
    /[.!?]$/.test(nextText) ||
    nextText.length > text.length * 2
  );
}

/** One of several short lines in a block, none of them a sentence. */
function isPlainListItem(text: string, where: Position): boolean {
  const isShort = (words: string) => words.length <= 160 && !/[.!?…»]$/.test(words);
  return where.block.length > 1 && isShort(text) && !where.isFirst;
}

function contentOf(line: Line): string {
  return line.marker ? line.text.slice(line.marker.length) : line.text;
}

const textOf = (item: LogicalLine) =>
  item.lines.map((line, index) => (index === 0 ? contentOf(line) : line.text)).join(' ');

function outline(item: LogicalLine, kind: ZoneKind): ZoneOutline[] {
  const [first] = item.lines as [Line];
  const end = item.lines.at(-1)!.end;
  const start = first.start + (first.marker?.length ?? 0);
  const zone = { start, end, kind, depth: depthOf(first, kind) };
  if (kind === 'tableRow' && item.table) return [{ ...zone, cells: findCells(first, item.table) }];
  const dateline = kind === 'paragraph' ? datelineLength(textOf(item)) : 0;
  if (dateline === 0 || start + dateline >= end) return [zone];
  return [
    { ...zone, kind: 'dateline', end: start + dateline },
    { ...zone, start: start + dateline },
  ];
}

function depthOf(line: Line, kind: ZoneKind): number {
  if (kind === 'title') return 1;
  if (kind === 'heading')
    return line.marker?.kind === 'heading' ? line.marker.depth : startsWithDay(contentOf(line)) ? 3 : 2;
  if (kind === 'listItem' || kind === 'itineraryRow')
    return Math.floor(line.indent / 2) + (line.marker?.kind === 'definition' ? 1 : 0);
  return 0;
}

function editsOf(item: LogicalLine): ViewEdit[] {
  const edits: ViewEdit[] = [];
  item.breaks.forEach((kind, index) => {
    const [line, next] = [item.lines[index] as Line, item.lines[index + 1] as Line];
    edits.push(...breakEdits(kind, line, next));
  });
  for (const line of item.lines) {
    const separators = item.table ? findSeparators(line, item.table) : findGaps(line);
    edits.push(...separators.map((separator) => ({ at: separator.start, character: '|' })));
  }
  return edits;
}

function breakEdits(kind: Break, line: Line, next: Line): ViewEdit[] {
  const fill = (span: Span, character: string) =>
    Array.from({ length: span.end - span.start }, (_, index) => ({ at: span.start + index, character }));
  const gap = { start: line.end, end: next.start + (next.marker?.length ?? 0) };
  if (kind === 'cut') return fill({ start: gap.start - 1, end: gap.end }, VANISHED);
  if (kind === 'compound') return fill(gap, VANISHED);
  const spaces = fill(gap, ' ');
  return kind === 'attach' ? [{ at: gap.start, character: ',' }, ...spaces.slice(1)] : spaces;
}
