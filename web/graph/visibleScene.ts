/** What is drawn: the session's scene without what is hidden by hand or by a filter. Canvas, table and tree all draw this one. */
import type { Scene, SceneNode, SceneRelationship } from '../../model/api/explore.ts';
import { type Filters, groupOf, isNamedLike, statedBy } from './filters.ts';
import type { Explored } from './session.ts';

export interface VisibleScene extends Scene {
  /** How many nodes of the session are left out by hand, and how many more by the filters. */
  readonly left: { readonly byHand: number; readonly byFilters: number };
}

type Input = Pick<Explored, 'nodes' | 'relationships' | 'hidden' | 'filters'>;
let last: { input: Input; scene: VisibleScene } | undefined;

/** The same input gives the same object, so that whoever draws it can compare by identity. */
export function visibleScene(input: Input): VisibleScene {
  if (
    last?.input.nodes !== input.nodes ||
    last.input.relationships !== input.relationships ||
    last.input.hidden !== input.hidden ||
    last.input.filters !== input.filters
  ) {
    last = { input, scene: filterScene(input) };
  }
  return last.scene;
}

function filterScene({ nodes, relationships, hidden, filters }: Input): VisibleScene {
  const documents = new Set(filters.documents);
  const ofDocuments = documents.size > 0 ? endsStatedBy(relationships.values(), documents) : null;
  const shown = new Map<string, SceneNode>();
  for (const node of nodes.values()) {
    if (hidden.has(node.id) || !passes(node, filters)) continue;
    if (ofDocuments !== null && !ofDocuments.has(node.id)) continue;
    shown.set(node.id, node);
  }
  const hiddenTypes = new Set(filters.hiddenTypes);
  const links = [...relationships.values()].filter(
    (relationship) =>
      shown.has(relationship.from) &&
      shown.has(relationship.to) &&
      !hiddenTypes.has(relationship.type) &&
      // What no document needs to say (a city's country) goes with its ends.
      (documents.size === 0 || relationship.evidence.length === 0 || statedBy(relationship, documents)),
  );
  if (filters.hideLonely) {
    const tied = new Set(links.flatMap(({ from, to }) => [from, to]));
    for (const id of shown.keys()) if (!tied.has(id)) shown.delete(id);
  }
  const byHand = [...hidden].filter((id) => nodes.has(id)).length;
  return {
    nodes: [...shown.values()],
    relationships: links,
    left: { byHand, byFilters: nodes.size - shown.size - byHand },
  };
}

function passes(node: SceneNode, filters: Filters): boolean {
  return (
    !filters.hiddenGroups.includes(groupOf(node)) &&
    !filters.hiddenSides.includes(node.side ?? 'none') &&
    node.degree >= filters.minDegree &&
    (filters.text.trim() === '' || isNamedLike(node, filters.text))
  );
}

function endsStatedBy(relationships: Iterable<SceneRelationship>, documents: ReadonlySet<string>): Set<string> {
  const ends = new Set<string>();
  for (const relationship of relationships) {
    if (statedBy(relationship, documents)) ends.add(relationship.from).add(relationship.to);
  }
  return ends;
}
