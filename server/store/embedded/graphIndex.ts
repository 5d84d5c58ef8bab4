/**
 * The graph in Grafeo's memory, made from the truth and kept at its sequence by reading the journal. Nothing is lost with it. Runs in a
 * process of its own: see index.main.ts.
 */
import grafeo from '@grafeo-db/js';
import type { Change } from '../../../model/change.ts';
import type { GraphNode, GraphRelationship, NodeId, Properties } from '../../../model/graph.ts';
import { canonicalJson } from '../../formats/canonicalJson.ts';
import type { Truth } from './truth.ts';

type Grafeo = ReturnType<typeof grafeo.GrafeoDB.create>;
type Result = Awaited<ReturnType<Grafeo['executeCypher']>>;

const BATCH = 5000;

export class GraphIndex {
  readonly #grafeo: Grafeo = grafeo.GrafeoDB.create();
  readonly #truth: Truth;
  /** Grafeo's numbers of our nodes and relationships. */
  readonly #nodes = new Map<string, number>();
  readonly #relationships = new Map<string, number>();
  #sequence = 0;

  constructor(truth: Truth) {
    this.#truth = truth;
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** Reads the whole truth. Once, before anything else. @throws Error when what is in the index is not what the truth says. */
  async load(): Promise<void> {
    // Grafeo makes no index for a uniqueness constraint; without these, finding a node by id reads them all.
    for (const label of ['Entity', 'Document', 'Passage']) {
      await this.#grafeo.executeCypher(`CREATE INDEX ${label.toLowerCase()}_id FOR (n:${label}) ON (n.id)`);
    }
    const { nodes, relationships } = this.#truth.atOneMoment(() => {
      this.#sequence = this.#truth.sequence();
      return { nodes: [...this.#truth.allNodes()], relationships: [...this.#truth.allRelationships()] };
    });
    const byLabels = Map.groupBy(nodes, (node) => canonicalJson(node.labels));
    for (const alike of byLabels.values()) for (const some of batches(alike)) await this.#createNodes(some);
    for (const some of batches(relationships)) await this.#createRelationships(some);
    this.#checkCounts();
  }

  /**
   * Takes over what was written since. Without pause, and nobody may be asking meanwhile: half a change would show.
   * @throws Error when the index then is not what the truth says; it must be thrown away.
   */
  catchUp(): void {
    for (;;) {
      const changes = this.#truth.changes(this.#sequence, 100);
      if (changes.length === 0) break;
      for (const change of changes) {
        if (change.sequence !== this.#sequence + 1)
          throw new Error(`change ${this.#sequence + 1} is not in the journal`);
        this.#apply(change);
        this.#sequence = change.sequence;
      }
    }
    this.#checkCounts();
  }

  run(cypher: string, parameters: Readonly<Record<string, unknown>>): Promise<Result> {
    return this.#grafeo.executeCypher(cypher, parameters);
  }

  /** Our id of the node that Grafeo numbers so. */
  readonly idOf = (number: number): NodeId => this.#grafeo.getNode(number)!.get('id') as NodeId;

  async #createNodes(nodes: readonly GraphNode[]): Promise<void> {
    const numbers = await this.#grafeo.batchCreateNodesWithProps(
      [...nodes[0]!.labels],
      nodes.map(({ id, properties }) => ({ ...properties, id })),
    );
    nodes.forEach(({ id }, at) => {
      this.#nodes.set(id, numbers[at]!);
    });
  }

  async #createRelationships(relationships: readonly GraphRelationship[]): Promise<void> {
    const numbers = await this.#grafeo.batchCreateEdges(
      relationships.map(({ id, type, from, to, properties }) => ({
        src: this.#nodes.get(from)!,
        dst: this.#nodes.get(to)!,
        type,
        properties: { ...properties, id },
      })),
    );
    relationships.forEach(({ id }, at) => {
      this.#relationships.set(id, numbers[at]!);
    });
  }

  #apply({ nodes, relationships }: Change): void {
    // A changed relationship is removed and made anew, before nodes go and after nodes come.
    for (const { before } of relationships) if (before !== null) this.#removeRelationship(before);
    for (const { before, after } of nodes) {
      if (after === null) this.#removeNode(before!);
      else if (before === null) this.#addNode(after);
      else this.#replaceNode(before, after);
    }
    for (const { after } of relationships) if (after !== null) this.#addRelationship(after);
  }

  #addNode({ id, labels, properties }: GraphNode): void {
    this.#nodes.set(id, this.#grafeo.createNode([...labels], { ...properties, id }).id);
  }

  #replaceNode(before: GraphNode, after: GraphNode): void {
    const number = this.#nodes.get(after.id)!;
    for (const label of before.labels) if (!after.labels.includes(label)) this.#grafeo.removeNodeLabel(number, label);
    for (const label of after.labels) if (!before.labels.includes(label)) this.#grafeo.addNodeLabel(number, label);
    for (const key of missingKeys(before.properties, after.properties)) this.#grafeo.removeNodeProperty(number, key);
    for (const [key, value] of Object.entries(after.properties)) this.#grafeo.setNodeProperty(number, key, value);
  }

  #removeNode({ id }: GraphNode): void {
    this.#grafeo.deleteNode(this.#nodes.get(id)!);
    this.#nodes.delete(id);
  }

  #addRelationship({ id, type, from, to, properties }: GraphRelationship): void {
    const [source, target] = [this.#nodes.get(from)!, this.#nodes.get(to)!];
    this.#relationships.set(id, this.#grafeo.createEdge(source, target, type, { ...properties, id }).id);
  }

  #removeRelationship({ id }: GraphRelationship): void {
    this.#grafeo.deleteEdge(this.#relationships.get(id)!);
    this.#relationships.delete(id);
  }

  #checkCounts(): void {
    const wanted = this.#truth.counts();
    const found = { nodes: this.#grafeo.nodeCount(), relationships: this.#grafeo.edgeCount() };
    if (canonicalJson(wanted) !== canonicalJson(found)) {
      throw new Error(`the index holds ${canonicalJson(found)}, the truth ${canonicalJson(wanted)}`);
    }
  }
}

function missingKeys(before: Properties, after: Properties): string[] {
  return Object.keys(before).filter((key) => !(key in after));
}

function* batches<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH);
}
