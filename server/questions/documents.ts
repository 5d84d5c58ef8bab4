/** The documents that the graph was read from, and one of them with the places where entities are named. */
import type { DocumentAnswer, DocumentSummary, Documents } from '../../model/api/documents.ts';
import { PasserelleError } from '../../model/errors.ts';
import { entityTypeOf } from '../../model/ontology/nodes.ts';
import type { GraphStore, Row } from '../store/graphStore.ts';
import { DRAWN } from './drawn.ts';

const COLUMNS = `d.id AS id, d.title AS title, d.language AS language, d.date AS date, d.publisher AS publisher,
       d.text AS text, d.sha256 AS sha256`;

/** A row: {id: "document:3f2a9c01d4b7", title: "…", language: "fr", date: null, publisher: null, characters: 7012} */
const ALL = `
MATCH (d:Document)
RETURN d.id AS id, d.title AS title, d.language AS language, d.date AS date, d.publisher AS publisher,
       size(d.text) AS characters
ORDER BY title, id`;

/** A row: {id: "document:3f2a9c01d4b7", title: "…", language: "fr", date: null, publisher: null, text: "…", sha256: "…"} */
const ONE = `
MATCH (d:Document {id: $id})
RETURN ${COLUMNS}`;

/** Passage ids begin with their document's hash. A row: {hash: "3f2a9c01d4b7", facts: 63} */
const FACTS = `
MATCH (:Entity)-[r:${DRAWN}]->(:Entity)
WHERE r.evidence IS NOT NULL
UNWIND r.evidence AS passage
WITH DISTINCT r.id AS id, split(passage, ':')[1] AS hash
RETURN hash AS hash, count(*) AS facts
ORDER BY hash`;

/** A row: {document: "document:3f2a9c01d4b7", entities: 31} */
const ENTITIES = `
MATCH (n:Entity)-[:MENTIONED_IN]->(:Passage)-[:FROM]->(d:Document)
RETURN d.id AS document, count(DISTINCT n.id) AS entities
ORDER BY document`;

/** A row: {entity: "city:seoul", labels: [...], name: "Séoul", starts: [120, 188], ends: [125, 193]} */
const MENTIONS = `
MATCH (n:Entity)-[m:MENTIONED_IN]->(:Passage)-[:FROM]->(:Document {id: $id})
RETURN n.id AS entity, labels(n) AS labels, n.name AS name, m.starts AS starts, m.ends AS ends
ORDER BY entity`;

/** A row: {id: "passage:3f2a9c01d4b7:120-260", start: 120, stop: 260} */
const PASSAGES = `
MATCH (p:Passage)-[:FROM]->(:Document {id: $id})
RETURN p.id AS id, p.start AS start, p.\`end\` AS stop
ORDER BY start, stop, id`;

/** By title. */
export async function listDocuments(store: GraphStore): Promise<Documents> {
  const [documents, facts, entities] = await Promise.all([store.ask(ALL), store.ask(FACTS), store.ask(ENTITIES)]);
  return { documents: documents.map((row) => summaryOf(row, Number(row.characters), facts, entities)) };
}

/**
 * @throws PasserelleError DOCUMENT_UNKNOWN
 */
export async function readDocument(store: GraphStore, id: string): Promise<DocumentAnswer> {
  const [[document], facts, entities, mentions, passages] = await Promise.all([
    store.ask(ONE, { id }),
    store.ask(FACTS),
    store.ask(ENTITIES),
    store.ask(MENTIONS, { id }),
    store.ask(PASSAGES, { id }),
  ]);
  if (document === undefined) throw new PasserelleError('DOCUMENT_UNKNOWN', { id });
  const text = document.text as string;
  return {
    ...summaryOf(document, text.length, facts, entities),
    text,
    sha256: document.sha256 as string,
    mentions: mentions.flatMap(mentionsOf).sort((x, y) => x.start - y.start || y.end - x.end),
    passages: passages.map((row) => ({ id: row.id as string, start: Number(row.start), end: Number(row.stop) })),
  };
}

function summaryOf(row: Row, characters: number, facts: readonly Row[], entities: readonly Row[]): DocumentSummary {
  const id = row.id as string;
  return {
    id,
    title: row.title as string,
    language: row.language as 'fr' | 'en',
    ...(row.date != null && { date: row.date as string }),
    ...(row.publisher != null && { publisher: row.publisher as string }),
    characters,
    facts: Number(facts.find((one) => `document:${one.hash}` === id)?.facts ?? 0),
    entities: Number(entities.find((one) => one.document === id)?.entities ?? 0),
  };
}

/** One row covers all the places where one sentence names the entity. */
function mentionsOf(row: Row): DocumentAnswer['mentions'] {
  const type = entityTypeOf(row.labels as string[]);
  const ends = (row.ends as number[] | null) ?? [];
  if (type === undefined) return [];
  return ((row.starts as number[] | null) ?? []).map((start, at) => ({
    start: Number(start),
    end: Number(ends[at]),
    entity: row.entity as string,
    type,
    name: row.name as string,
  }));
}
