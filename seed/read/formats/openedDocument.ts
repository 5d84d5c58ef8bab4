/** What opening a file gives, whatever its format, and the pieces that the formats hand in to make it. How each is read: its own file. */
import type { Span } from '../../annotations.ts';
import type { Metadata } from './metadata.ts';

export const FORMATS = ['txt', 'md', 'html', 'docx', 'pdf'] as const;
export type Format = (typeof FORMATS)[number];

/** Where a stretch of the text stood. `page` and `paragraph` count from 1; paragraphs start anew on each page where there are pages. */
export interface Place extends Span {
  readonly page?: number;
  readonly paragraph: number;
}

/** A document as one text. Every offset of the reading points into `text`; `places` leads back to the file, in order, without overlap. */
export interface OpenedDocument extends Metadata {
  readonly text: string;
  readonly format: Format;
  readonly places: readonly Place[];
}

/** A paragraph on its way into the text. Items of a list and rows of a table follow each other without a blank line. */
export interface Block {
  readonly kind: 'paragraph' | 'item' | 'row';
  readonly text: string;
  readonly page?: number;
}

/** Blocks → the text and the places in it. Blocks without a visible character are left out. */
export function joinBlocks(blocks: readonly Block[]): { text: string; places: Place[] } {
  let text = '';
  const places: Place[] = [];
  let last: Block | undefined;
  for (const block of blocks) {
    if (block.text.trim() === '') continue;
    if (last) text += block.kind === last.kind && block.kind !== 'paragraph' ? '\n' : '\n\n';
    const start = text.length;
    text += block.text;
    const isNewPage = block.page !== last?.page;
    const paragraph = isNewPage ? 1 : (places.at(-1)?.paragraph ?? 0) + 1;
    places.push({ start, end: text.length, ...(block.page === undefined ? {} : { page: block.page }), paragraph });
    last = block;
  }
  return { text, places };
}
