/**
 * Layer 1: what each stretch of the text is for. Lines → blocks (between blank lines) → logical lines → zones; and the marks that
 * the view needs so that a zone reads as running text. Words and sentences inside: tokens.ts, sentences.ts.
 */
import type { Zone, ZoneKind } from '../annotations.ts';
import { contentOf, findBlocks, findLogicalLines, type LogicalLine, textOf } from './blocks.ts';
import { datelineLength } from './dateline.ts';
import {
  isByline,
  isCredit,
  isDocumentLabel,
  isFurniture,
  looksLikeHeading,
  looksLikeInlineHeading,
  opensFurniture,
  startsWithDay,
  startsWithTime,
} from './lineKinds.ts';
import { type Line, splitLines } from './lines.ts';
import { findCells } from './tables.ts';
import { findEdits, type ViewEdit } from './viewEdits.ts';
import { isShouted } from './wrapping.ts';

/** A zone before its language is known. */
export type ZoneOutline = Omit<Zone, 'language' | 'heading'>;

export interface Layout {
  readonly zones: readonly ZoneOutline[];
  readonly edits: readonly ViewEdit[];
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
        isFirst: zones.every((zone) => zone.kind === 'credit' || zone.kind === 'furniture'),
        isUnderTitle: zones.at(-1)?.kind === 'title',
        isTitleBlock: index === 0,
        hasMore: next !== undefined,
      });
      const text = textOf(item);
      if (opensFurniture(text)) inFurniture = true;
      else if (item.lines[0]!.marker?.kind === 'heading') inFurniture = false;
      zones.push(...outline(item, inFurniture ? 'furniture' : kind));
      for (const edit of findEdits(item)) edits.push(edit);
    });
  });
  return { zones, edits };
}

interface Position {
  readonly after: Line | undefined;
  readonly block: readonly LogicalLine[];
  readonly position: number;
  readonly isFirst: boolean;
  readonly isUnderTitle: boolean;
  /** Lines under the title, in its block: a subtitle, not a list. */
  readonly isTitleBlock: boolean;
  readonly hasMore: boolean;
}

function classify(item: LogicalLine, where: Position): ZoneKind {
  const [first] = item.lines as [Line];
  const content = contentOf(first);
  const text = textOf(item);
  if (item.table) return 'tableRow';
  if (first.marker?.kind === 'heading') return where.isFirst ? 'title' : 'heading';
  if (isFurniture(text)) return 'furniture';
  if (where.isFirst && isDocumentLabel(text)) return 'furniture';
  if (where.isFirst && looksLikeHeading(text)) return 'title';
  if (!first.marker && (isCredit(text) || (where.isUnderTitle && isByline(text)))) return 'credit';
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
  if (!hasFollower) return where.isTitleBlock && where.hasMore && isShouted(text) && looksLikeHeading(text);
  if (isShouted(text) && looksLikeHeading(text)) return !/[,;]/.test(text);
  const next = where.block[where.position + 1] as LogicalLine;
  if (/^[^:]+:$/.test(text) && text.length <= 60 && looksLikeHeading(text)) return true;
  if (where.position > 0 || !looksLikeInlineHeading(text)) return false;
  // "Contacts au Japon" over a list, "About us" over a sentence; but not the first of several equal lines.
  const nextText = textOf(next);
  if (/[.!?]$/.test(nextText)) return true;
  const isDashed = / [–-] /.test(text);
  return (
    next.lines[0]!.marker !== undefined || next.table !== undefined || (!isDashed && nextText.length > text.length * 2)
  );
}

/** One of several short lines in a block, none of them a sentence. */
function isPlainListItem(text: string, where: Position): boolean {
  const isShort = (words: string) => words.length <= 160 && !/[.!?…»]$/.test(words);
  return where.block.length > 1 && isShort(text) && !where.isTitleBlock;
}

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
