/**
 * Who is tied to whom, without the words: what is needed to say on which shore each entity stands, and how connected it is. Read whole,
 * kept until the journal moves on (10,000 entities and 25,000 relationships: about 0.1 s). The sides themselves: shores/.
 */
import { entityTypeOf } from '../../model/ontology/nodes.ts';
import type { EntityType, RelationshipType } from '../../model/ontology/types.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { DRAWN } from './drawn.ts';

export interface OutlineEntity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** "ko:서울", as stored. */
  readonly names: readonly string[];
  readonly countryCode?: string;
  readonly regionCode?: string;
  readonly homeArea?: string;
  /** Whether a document names it; false for what only the gazetteer brought. */
  readonly mentioned: boolean;
  /** Documents that quote it. */
  readonly quotedIn: readonly string[];
  /** Its drawn relationships, in no order. */
  readonly ties: readonly Tie[];
}

export interface Tie {
  readonly id: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
}

export interface Outline {
  readonly sequence: number;
  readonly entities: ReadonlyMap<string, OutlineEntity>;
  readonly ties: readonly Tie[];
  /** For each document, who is quoted in it. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
}

/** A row: {id: "city:seoul", labels: ["Entity", "Place", "City"], name: "Séoul", aliases: null, names: ["ko:서울"], countryCode: "KR", …} */
const ENTITIES = `
MATCH (n:Entity)
RETURN n.id AS id, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.names AS names,
       n.countryCode AS countryCode, n.regionCode AS regionCode, n.homeArea AS homeArea
ORDER BY id`;

/** A row: {id: "MET~person:a~person:b", type: "MET", from: "person:a", to: "person:b"} */
const TIES = `
MATCH (a:Entity)-[r:${DRAWN}]->(b:Entity)
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to
ORDER BY id`;

/** A row: {id: "region:quebec"} */
const MENTIONED = `
MATCH (n:Entity)-[:MENTIONED_IN]->(:Passage)
RETURN DISTINCT n.id AS id
ORDER BY id`;

/** A row: {document: "document:3f2a9c01d4b7", speaker: "person:ann"} */
const SPEAKERS = `
MATCH (n:Entity)-[:SAID]->(:Passage)-[:FROM]->(d:Document)
RETURN DISTINCT d.id AS document, n.id AS speaker
ORDER BY document, speaker`;

const kept = new WeakMap<GraphStore, { readonly sequence: number; readonly outline: Promise<Outline> }>();

/** The outline of the whole graph as it is now. Must not be altered: it is shared between questions. */
export async function readOutline(store: GraphStore): Promise<Outline> {
  const sequence = await store.sequence();
  const known = kept.get(store);
  if (known?.sequence === sequence) return known.outline;
  const outline = readWhole(store, sequence);
  kept.set(store, { sequence, outline });
  // A failure is not kept: the next question asks again.
  outline.catch(() => kept.delete(store));
  return outline;
}

async function readWhole(store: GraphStore, sequence: number): Promise<Outline> {
  const [entityRows, tieRows, mentionedRows, speakerRows] = await Promise.all(
    [ENTITIES, TIES, MENTIONED, SPEAKERS].map((cypher) => store.ask(cypher)),
  );
  const mentioned = new Set(mentionedRows!.map((row) => row.id as string));
  const tiesOf = new Map<string, Tie[]>();
  const ties = tieRows!.map((row) => row as unknown as Tie);
  for (const tie of ties) {
    push(tiesOf, tie.from, tie);
    if (tie.to !== tie.from) push(tiesOf, tie.to, tie);
  }
  const speakers = new Map<string, string[]>();
  const quotedIn = new Map<string, string[]>();
  for (const row of speakerRows!) {
    push(speakers, row.document as string, row.speaker as string);
    push(quotedIn, row.speaker as string, row.document as string);
  }
  const entities = new Map<string, OutlineEntity>();
  for (const row of entityRows!) {
    const type = entityTypeOf(row.labels as string[]);
    if (type === undefined) continue;
    const id = row.id as string;
    entities.set(id, {
      id,
      type,
      name: row.name as string,
      aliases: (row.aliases as string[] | null) ?? [],
      names: (row.names as string[] | null) ?? [],
      ...(row.countryCode != null && { countryCode: row.countryCode as string }),
      ...(row.regionCode != null && { regionCode: row.regionCode as string }),
      ...(row.homeArea != null && { homeArea: row.homeArea as string }),
      mentioned: mentioned.has(id),
      quotedIn: quotedIn.get(id) ?? [],
      ties: tiesOf.get(id) ?? [],
    });
  }
  return { sequence, entities, ties, speakers };
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
