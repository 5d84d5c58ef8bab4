/**
 * What a change is made in: a view of the graph in which nodes and relationships are put and removed, and which then tells what became
 * different, before and after. Writes nothing: the draft is the store's to apply.
 */
import type { ChangeDraft, Reason } from '../../model/change.ts';
import type { GraphNode, GraphRelationship, NodeId, RelationshipId } from '../../model/graph.ts';
import { canonicalNode, canonicalRelationship, compareIds, isSame } from '../store/canonical.ts';
import type { GraphStore } from '../store/graphStore.ts';

export class WorkingCopy {
  readonly #store: GraphStore;
  readonly #nodes = new Pending<NodeId, GraphNode>();
  readonly #relationships = new Pending<RelationshipId, GraphRelationship>();

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** Fetches what is about to be looked at, in one go each. */
  async load(nodes: readonly NodeId[], relationships: readonly RelationshipId[] = []): Promise<void> {
    const [newNodes, newRelationships] = [this.#nodes.unknown(nodes), this.#relationships.unknown(relationships)];
    if (newNodes.length > 0) this.#nodes.learn(newNodes, await this.#store.nodes(newNodes));
    if (newRelationships.length > 0) {
      this.#relationships.learn(newRelationships, await this.#store.relationships(newRelationships));
    }
  }

  async node(id: NodeId): Promise<GraphNode | null> {
    await this.load([id]);
    return this.#nodes.now(id);
  }

  async relationship(id: RelationshipId): Promise<GraphRelationship | null> {
    await this.load([], [id]);
    return this.#relationships.now(id);
  }

  /** All relationships that begin or end at a node, as things stand here. */
  async relationshipsOf(id: NodeId): Promise<readonly GraphRelationship[]> {
    const stored = await this.#store.relationshipsOf(id);
    this.#relationships.learn(this.#relationships.unknown(stored.map((it) => it.id)), stored);
    return this.#relationships.all().filter(({ from, to }) => from === id || to === id);
  }

  async putNode(node: GraphNode): Promise<void> {
    await this.load([node.id]);
    this.#nodes.put(canonicalNode(node));
  }

  async putRelationship(relationship: GraphRelationship): Promise<void> {
    await this.load([], [relationship.id]);
    this.#relationships.put(canonicalRelationship(relationship));
  }

  async removeNode(id: NodeId): Promise<void> {
    await this.load([id]);
    this.#nodes.remove(id);
  }

  async removeRelationship(id: RelationshipId): Promise<void> {
    await this.load([], [id]);
    this.#relationships.remove(id);
  }

  /** The nodes that are here now and were put, or looked at. */
  knownNodes(): readonly GraphNode[] {
    return this.#nodes.all();
  }

  /** undefined when nothing is different from the graph. */
  draft(by: string, why: Reason): ChangeDraft | undefined {
    const [nodes, relationships] = [this.#nodes.differences(), this.#relationships.differences()];
    if (nodes.length + relationships.length === 0) return undefined;
    return { by, why, nodes, relationships };
  }
}

/** Things as the graph has them, and as they shall be. */
class Pending<Id extends string, Item extends GraphNode | GraphRelationship> {
  readonly #before = new Map<Id, Item | null>();
  readonly #after = new Map<Id, Item | null>();

  unknown(ids: readonly Id[]): readonly Id[] {
    return [...new Set(ids)].filter((id) => !this.#before.has(id));
  }

  learn(asked: readonly Id[], found: readonly Item[]): void {
    const byId = new Map(found.map((item) => [item.id as string, item]));
    for (const id of asked) {
      const item = byId.get(id) ?? null;
      this.#before.set(id, item);
      this.#after.set(id, item);
    }
  }

  now(id: Id): Item | null {
    return this.#after.get(id) ?? null;
  }

  all(): readonly Item[] {
    return [...this.#after.values()].filter((item) => item !== null);
  }

  put(item: Item): void {
    this.#after.set(item.id as string as Id, item);
  }

  remove(id: Id): void {
    this.#after.set(id, null);
  }

  differences(): { before: Item | null; after: Item | null }[] {
    return [...this.#after]
      .map(([id, after]) => ({ id, before: this.#before.get(id) ?? null, after }))
      .filter(({ before, after }) => !isSame(before, after))
      .sort((a, b) => compareIds(a.id, b.id))
      .map(({ before, after }) => ({ before, after }));
  }
}
