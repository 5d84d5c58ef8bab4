/**
 * What a proposal would have the graph say, as nodes and relationships: the document, the passages quoted from it, the entities with their
 * mentions, the facts with their evidence. Knows nothing of what the graph holds already; how the two meet is in mergeFacts.ts.
 */
import { documentId, type Origin, passageId, type Quote } from '../../model/evidence.ts';
import {
  type GraphNode,
  type GraphRelationship,
  type NodeId,
  type Properties,
  type PropertyValue,
  relationshipId,
} from '../../model/graph.ts';
import { entityTypeOf, nodeDefinition } from '../../model/ontology/nodes.ts';
import { relationshipDefinition } from '../../model/ontology/relationships.ts';
import type { RelationshipType } from '../../model/ontology/types.ts';
import type { Proposal, ProposedEntity, ProposedRelationship } from '../../model/proposal.ts';

export interface Facts {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * @param idOf the node's id for each entity of the proposal, by its local id; entities that are not in it are left out, with their facts
 * @param sentences of the document, in order: a mention is kept with the sentence it stands in
 */
export function factsOf(proposal: Proposal, idOf: ReadonlyMap<string, NodeId>, sentences: readonly Span[]): Facts {
  const source = new Source(proposal);
  const ids = new Map(idOf);
  for (const entity of proposal.entities.filter(isPassage)) {
    const [span] = entity.mentions;
    if (span !== undefined) ids.set(entity.id, source.passage(span));
  }
  const entities = proposal.entities.filter((entity) => !isPassage(entity) && isAsserted(entity) && ids.has(entity.id));
  const asserted = new Set([...entities, ...proposal.entities.filter(isPassage)].map((entity) => entity.id));
  const relationships = [
    ...proposal.relationships
      .filter((it) => isAsserted(it) && asserted.has(it.from) && asserted.has(it.to))
      .map((it) => factOf(it, ids.get(it.from)!, ids.get(it.to)!, source))
      // Two names of a document may turn out to be one thing that the graph knows; nothing is a partner of itself.
      .filter(({ from, to }) => from !== to),
    ...entities.flatMap((entity) => mentionsOf(entity, ids.get(entity.id)!, sentences, source)),
  ];
  return {
    nodes: [...entities.map((entity) => nodeOf(entity, ids.get(entity.id)!)), ...source.nodes()],
    relationships: [...relationships, ...source.relationships()],
  };
}

/** What is former, cancelled, planned, hypothetical or denied was read, and shown to the reviewer, but is no fact. */
export function isAsserted(proposed: ProposedEntity | ProposedRelationship): boolean {
  return proposed.status === undefined;
}

/** A quotation that somebody's statement points to; it becomes a passage, not an entity. */
export function isPassage(entity: ProposedEntity): boolean {
  return entity.labels.includes('Passage');
}

function nodeOf(entity: ProposedEntity, id: NodeId): GraphNode {
  const type = entityTypeOf(entity.labels);
  const definition = type === undefined ? undefined : nodeDefinition(type);
  const own = (definition?.properties ?? []).flatMap(({ key }) => {
    const value = (entity as Readonly<Record<string, unknown>>)[key];
    return value === undefined ? [] : [[key, value as PropertyValue] as const];
  });
  const properties: Properties = {
    name: entity.name,
    ...listOf(
      'aliases',
      entity.aliases.filter((alias) => alias !== entity.name),
    ),
    ...listOf(
      'names',
      Object.entries(entity.names ?? {}).map(([language, name]) => `${language}:${name}`),
    ),
    ...(type === 'Person' && { named: true }),
    ...Object.fromEntries(own),
  };
  return { id, labels: definition?.labels ?? entity.labels, properties };
}

function listOf(key: string, items: readonly string[]): Properties {
  return items.length === 0 ? {} : { [key]: [...new Set(items)] };
}

function factOf(proposed: ProposedRelationship, from: NodeId, to: NodeId, source: Source): GraphRelationship {
  const { type, title, founding, confidence, evidence } = proposed;
  const properties: Properties = {
    origin: (proposed.source ?? 'document') satisfies Origin,
    evidence: [...new Set(evidence.map((quote) => source.passage(quote)))],
    ...(title !== undefined && { title }),
    ...(founding !== undefined && { founding }),
    ...(confidence !== undefined && { confidence }),
  };
  return relationshipOf(type, from, to, properties);
}

/** With the id that follows from what it says, and the direction that the ontology gives a symmetric one. */
export function relationshipOf(
  type: RelationshipType,
  from: NodeId,
  to: NodeId,
  properties: Properties,
): GraphRelationship {
  const { key = [], symmetric } = relationshipDefinition(type);
  const [first, second] = symmetric && to < from ? [to, from] : [from, to];
  const id = relationshipId(
    type,
    first,
    second,
    key
      .map((name) => String(properties[name] ?? ''))
      .join(' ')
      .trim(),
  );
  return { id, type, from: first, to: second, properties };
}

/** One relationship a sentence, with the places in the text where it names the entity. */
function mentionsOf(
  entity: ProposedEntity,
  id: NodeId,
  sentences: readonly Span[],
  source: Source,
): readonly GraphRelationship[] {
  const sentenceOf = (mention: Span) =>
    sentences.find(({ start, end }) => start <= mention.start && mention.end <= end) ?? mention;
  const bySentence = Map.groupBy(
    entity.mentions.toSorted((a, b) => a.start - b.start),
    (it) => source.passage(sentenceOf(it)),
  );
  return [...bySentence].map(([passage, mentions]) =>
    relationshipOf('MENTIONED_IN', id, passage, {
      origin: 'document' satisfies Origin,
      starts: mentions.map(({ start }) => start),
      ends: mentions.map(({ end }) => end),
    }),
  );
}

/** The document and the passages of it that facts have asked for so far. */
class Source {
  readonly #document: Proposal['document'];
  readonly #id: NodeId;
  readonly #passages = new Map<NodeId, Quote>();

  constructor({ document }: Proposal) {
    this.#document = document;
    this.#id = documentId(document.sha256);
  }

  passage({ start, end }: Span): NodeId {
    const id = passageId(this.#id, start, end);
    this.#passages.set(id, { start, end, quote: this.#document.text.slice(start, end) });
    return id;
  }

  nodes(): readonly GraphNode[] {
    const { id: _id, ...properties } = this.#document;
    const passages = [...this.#passages].map(([id, quote]) => ({
      id,
      labels: ['Passage'],
      properties: { ...quote, document: this.#id },
    }));
    return [{ id: this.#id, labels: ['Document'], properties: withoutUndefined(properties) }, ...passages];
  }

  relationships(): readonly GraphRelationship[] {
    return [...this.#passages.keys()].map((id) =>
      relationshipOf('FROM', id, this.#id, { origin: 'document' satisfies Origin }),
    );
  }
}

function withoutUndefined(properties: Readonly<Record<string, PropertyValue | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
