/** The passages behind facts, as a reader wants them: the exact words, what stands around them, and the document they come from. */
import type { Source } from '../../model/api/explore.ts';
import type { GraphStore } from '../store/graphStore.ts';

/** A row: {passage: "passage:3f2a9c01d4b7:120-260", quote: "…", start: 120, stop: 260, document: "document:3f2a9c01d4b7", title: "…", date: null, publisher: null} */
const PASSAGES = `
UNWIND $ids AS id
MATCH (p:Passage {id: id})-[:FROM]->(d:Document)
RETURN p.id AS passage, p.quote AS quote, p.start AS start, p.\`end\` AS stop,
       d.id AS document, d.title AS title, d.date AS date, d.publisher AS publisher
ORDER BY document, start, stop, passage`;

/** A row: {id: "document:3f2a9c01d4b7", text: "…"} */
const TEXTS = `
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.text AS text
ORDER BY id`;

const CONTEXT_CHARACTERS = 240;

/** By document, then in the order of the text. Unknown ids are absent. */
export async function readSources(store: GraphStore, passages: Iterable<string>): Promise<Source[]> {
  const ids = [...new Set(passages)];
  if (ids.length === 0) return [];
  const rows = await store.ask(PASSAGES, { ids });
  const documents = [...new Set(rows.map((row) => row.document as string))];
  const texts = new Map(
    (await store.ask(TEXTS, { ids: documents })).map((row) => [row.id as string, (row.text as string | null) ?? '']),
  );
  return rows.map((row) => {
    const start = Number(row.start);
    const end = Number(row.stop);
    const text = texts.get(row.document as string) ?? '';
    return {
      passage: row.passage as string,
      quote: row.quote as string,
      before: contextBefore(text, start),
      after: contextAfter(text, end),
      start,
      end,
      document: {
        id: row.document as string,
        title: row.title as string,
        ...(row.date != null && { date: row.date as string }),
        ...(row.publisher != null && { publisher: row.publisher as string }),
      },
    };
  });
}

/** What the same paragraph says before an offset: at most 240 characters, beginning at a word. */
export function contextBefore(text: string, offset: number): string {
  const from = Math.max(0, offset - CONTEXT_CHARACTERS);
  const piece = text.slice(from, offset);
  const paragraph = piece.split(/\n[^\S\n]*\n/).at(-1)!;
  const isCut = from > 0 && paragraph.length === piece.length && !/\s/.test(text[from - 1]!);
  return isCut ? paragraph.replace(/^\S*\s+/, '') : paragraph.replace(/^\n+/, '');
}

/** What the same paragraph says after an offset: at most 240 characters, ending at a word. */
export function contextAfter(text: string, offset: number): string {
  const to = Math.min(text.length, offset + CONTEXT_CHARACTERS);
  const piece = text.slice(offset, to);
  const paragraph = piece.split(/\n[^\S\n]*\n/)[0]!;
  const isCut = to < text.length && paragraph.length === piece.length && !/\s/.test(text[to]!);
  return isCut ? paragraph.replace(/\s+\S*$/, '') : paragraph.replace(/\n+$/, '');
}
