/**
 * Which node of the graph each entity of a proposal is: one that is known (seed/resolve/matchEntities.ts judges), or a new one with an id that
 * nothing else has. A document that was accepted before gets the same answer again, whatever came since.
 */
import { documentId } from '../../model/evidence.ts';
import { type GraphNode, type GraphRelationship, type NodeId, nodeId } from '../../model/graph.ts';
import { entityTypeOf } from '../../model/ontology/nodes.ts';
import type { Proposal, ProposedEntity } from '../../model/proposal.ts';
import { type Candidate, type Decision, matchEntities } from '../../seed/resolve/matchEntities.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { evidenceOf } from './evidenceOf.ts';
import { editedKeysOf } from './mergeFacts.ts';
import { isPassage } from './proposalFacts.ts';

const MAX_CANDIDATES = 20;

export async function identifyEntities(store: GraphStore, proposal: Proposal): Promise<ReadonlyMap<string, NodeId>> {
  const known = new KnownNodes(store, proposal);
  // What this document itself brought is settled among that alone: a namesake that came later must not open the question again.
  const own = await matchEntities(proposal, (name) => known.candidates(name, { ownOnly: true }));
  const all = await matchEntities(proposal, (name) => known.candidates(name, { ownOnly: false }));
  const ids = new Map<string, NodeId>();
  for (const entity of proposal.entities) {
    if (!isPassage(entity)) ids.set(entity.id, await identify(entity, known, [own.get(entity.id), all.get(entity.id)]));
  }
  return ids;
}

async function identify(
  entity: ProposedEntity,
  known: KnownNodes,
  decisions: readonly (Decision | undefined)[],
): Promise<NodeId> {
  const wanted = nodeId(entity.id);
  // Where `wanted` is something else's, the document tells the two apart.
  const instead = nodeId(`${wanted}-${known.documentKey.slice(0, 6)}`);
  for (const id of [instead, wanted]) if (await known.isOwn(id)) return id;
  for (const decision of decisions) if (decision?.kind === 'same') return decision.node;
  const holder = await known.node(wanted);
  // New, or a question that nobody has answered: two of one thing can be joined later, one of two never taken apart.
  return holder === undefined || isRenamed(holder, entity) ? wanted : instead;
}

/** Its id still says what it was called before a person renamed it. */
function isRenamed(holder: GraphNode, entity: ProposedEntity): boolean {
  return editedKeysOf(holder).includes('name') && entityTypeOf(holder.labels) === entityTypeOf(entity.labels);
}

/** What the graph holds of the nodes that come into question, each looked up once. */
class KnownNodes {
  /** Of the document: what its passages' ids have in common. */
  readonly documentKey: string;
  readonly #store: GraphStore;
  readonly #byName = new Map<string, Promise<readonly NodeId[]>>();
  readonly #nodes = new Map<NodeId, Promise<GraphNode | undefined>>();
  readonly #relationships = new Map<NodeId, Promise<readonly GraphRelationship[]>>();

  constructor(store: GraphStore, { document }: Proposal) {
    this.#store = store;
    this.documentKey = documentId(document.sha256).slice('document:'.length);
  }

  node(id: NodeId): Promise<GraphNode | undefined> {
    return once(this.#nodes, id, async () => (await this.#store.nodes([id]))[0]);
  }

  /** Whether this very document is among those that a node's facts and mentions come from. */
  async isOwn(id: NodeId): Promise<boolean> {
    const prefix = `passage:${this.documentKey}:`;
    const relationships = await this.#relationshipsOf(id);
    return relationships.some((it) => [it.to, ...evidenceOf(it)].some((passage) => passage.startsWith(prefix)));
  }

  async candidates(name: string, { ownOnly }: { ownOnly: boolean }): Promise<readonly Candidate[]> {
    const ids = await once(this.#byName, name, async () => {
      const hits = await this.#store.findByName(name, { limit: MAX_CANDIDATES });
      return hits.map(({ id }) => id);
    });
    const candidates: Candidate[] = [];
    for (const id of ids) {
      const node = await this.node(id);
      if (node === undefined || (ownOnly && !(await this.isOwn(id)))) continue;
      const ties = (await this.#relationshipsOf(id)).filter((it) => it.from === id && TYING.has(it.type));
      candidates.push({ node, ties: ties.map(({ to }) => to) });
    }
    return candidates;
  }

  #relationshipsOf(id: NodeId): Promise<readonly GraphRelationship[]> {
    return once(this.#relationships, id, () => this.#store.relationshipsOf(id));
  }
}

/** By which one tells two people or bodies of one name apart. */
const TYING: ReadonlySet<string> = new Set(['MAYOR_OF', 'HOLDS_ROLE', 'REPRESENTS', 'LOCATED_IN', 'MEMBER_OF']);

function once<Key, Value>(kept: Map<Key, Value>, key: Key, make: () => Value): Value {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key)!;
}
