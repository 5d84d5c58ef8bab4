/**
 * Which node of the graph each entity of a proposal is: one that is known, or a new one with an id that nothing else has. A document that was
 * accepted before gets the same answer again.
 */
import { documentId } from '../../model/evidence.ts';
import { type GraphNode, type GraphRelationship, type NodeId, nodeId } from '../../model/graph.ts';
import { entityTypeOf } from '../../model/ontology/nodes.ts';
import type { EntityType, RelationshipType } from '../../model/ontology/types.ts';
import type { Proposal, ProposedEntity } from '../../model/proposal.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { evidenceOf } from './evidenceOf.ts';
import { isPassage } from './proposalFacts.ts';
import { isSameEntity, kindsLike } from './sameEntity.ts';

const MAX_CANDIDATES = 20;

/**
 * Things whose names many share ("Lettre d'intention", "Mission à Séoul", "Visite de l'usine"): one is another only when they share one of
 * those that such a relationship ties them to. In the order in which they must be identified.
 */
const KNOWN_BY: ReadonlyMap<EntityType | undefined, RelationshipType> = new Map([
  ['Agreement', 'SIGNED'],
  ['Mission', 'TOOK_PART_IN'],
  ['Visit', 'INCLUDES'],
]);

export async function identifyEntities(store: GraphStore, proposal: Proposal): Promise<ReadonlyMap<string, NodeId>> {
  const ids = new Map<string, NodeId>();
  const entities = proposal.entities.filter((entity) => !isPassage(entity));
  for (const entity of entities.toSorted((a, b) => rank(a) - rank(b))) {
    ids.set(entity.id, await identify(store, proposal, entity, ids));
  }
  return ids;
}

async function identify(
  store: GraphStore,
  proposal: Proposal,
  entity: ProposedEntity,
  ids: ReadonlyMap<string, NodeId>,
): Promise<NodeId> {
  const wanted = nodeId(entity.id);
  // Where `wanted` is something else's, the document tells the two apart.
  const instead = nodeId(`${wanted}-${proposal.document.sha256.slice(0, 6)}`);
  const holders = await store.nodes([instead, wanted]);
  for (const { id } of holders) if (isSaidBy(proposal, await store.relationshipsOf(id))) return id;

  const company = companyOf(entity, proposal, ids);
  const alike: { id: NodeId; isSaid: boolean }[] = [];
  for (const known of [...holders, ...(await namesakes(store, entity))]) {
    if (!isSameEntity(entity, known)) continue;
    const relationships = await store.relationshipsOf(known.id);
    if (KNOWN_BY.has(entityTypeOf(entity.labels)) && !keepsCompany(known.id, company, relationships)) continue;
    alike.push({ id: known.id, isSaid: isSaidBy(proposal, relationships) });
  }
  const same = alike.find(({ isSaid }) => isSaid) ?? alike[0];
  if (same !== undefined) return same.id;
  return holders.some(({ id }) => id === wanted) ? instead : wanted;
}

async function namesakes(store: GraphStore, entity: ProposedEntity): Promise<readonly GraphNode[]> {
  const type = entityTypeOf(entity.labels);
  if (type === undefined) return [];
  const names = [entity.name, ...(entity.acronym === undefined ? [] : [entity.acronym])];
  const options = { limit: MAX_CANDIDATES, types: kindsLike(type) };
  const hits = await Promise.all(names.map((name) => store.findByName(name, options)));
  return store.nodes(hits.flat().map(({ id }) => id));
}

/** Whether this very document is among those that a node's facts and mentions come from. */
function isSaidBy({ document }: Proposal, relationships: readonly GraphRelationship[]): boolean {
  const passages = `passage:${documentId(document.sha256).slice('document:'.length)}:`;
  return relationships.some((it) => [it.to, ...evidenceOf(it)].some((id) => id.startsWith(passages)));
}

/** Those that the proposal ties the entity to in the way it is known by. */
function companyOf(entity: ProposedEntity, proposal: Proposal, ids: ReadonlyMap<string, NodeId>): readonly NodeId[] {
  const by = KNOWN_BY.get(entityTypeOf(entity.labels));
  return proposal.relationships.flatMap(({ type, from, to }) =>
    type === by && to === entity.id ? (ids.get(from) ?? []) : [],
  );
}

function keepsCompany(known: NodeId, company: readonly NodeId[], relationships: readonly GraphRelationship[]): boolean {
  const ways = [...KNOWN_BY.values()];
  return relationships.some(({ type, from, to }) => to === known && ways.includes(type) && company.includes(from));
}

function rank(entity: ProposedEntity): number {
  return [...KNOWN_BY.keys()].indexOf(entityTypeOf(entity.labels));
}
