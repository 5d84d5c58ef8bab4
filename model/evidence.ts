/** Where facts come from: documents, the passages quoted from them, the mentions in those, and the origin that each fact carries. */
import { z } from 'zod';
import { type NodeId, nodeId } from './graph.ts';

/** A stretch of a document's text: UTF-16 code units, `end` exclusive. */
export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().positive() });

/** A quoted stretch: `text.slice(start, end) === quote`, always. The gate (seed/gate.ts) lets nothing else through. */
export const quoteSchema = spanSchema.extend({ quote: z.string().min(1) });
export type Quote = z.infer<typeof quoteSchema>;

/**
 * Who stands behind a fact. A `document` fact has passages; a `person` of the house says who and when; a `gazetteer` knows what no
 * document needs to say (a city's country) and is never shown as a document's word; `derived` follows from other facts.
 */
export const ORIGINS = ['document', 'person', 'gazetteer', 'derived'] as const;
export const originSchema = z.enum(ORIGINS);
export type Origin = z.infer<typeof originSchema>;

export const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  /** SHA-256 of the text's UTF-8 bytes, hexadecimal. The same text is the same document, whatever its file is called. */
  sha256: z.string().length(64),
  text: z.string(),
  language: z.enum(['fr', 'en']),
  /** Calendar date of publication where the document or its front matter states one (ISO, possibly partial: "2024-10"). */
  date: z.string().optional(),
  publisher: z.string().optional(),
  author: z.string().optional(),
  /** Where it was read from: a file name or an address, without folders of one's own machine. */
  source: z.string().optional(),
});
export type Document = z.infer<typeof documentSchema>;

/** "document:3f2a9c01d4b7", from the text's hash. */
export function documentId(sha256: string): NodeId {
  return nodeId(`document:${sha256.slice(0, 12)}`);
}

/** "passage:3f2a9c01d4b7:120-260". */
export function passageId(document: NodeId, start: number, end: number): NodeId {
  return nodeId(`passage:${document.slice('document:'.length)}:${start}-${end}`);
}
