/** Grafeo's values become ours: entities say what they are, their internal numbers go, and ids are our own again. */
import type { GraphNode, NodeId, Properties, RelationshipId } from '../../../model/graph.ts';
import type { RelationshipType } from '../../../model/ontology/types.ts';
import { canonicalNode, canonicalRelationship } from '../canonical.ts';
import type { NodeValue, RelationshipValue, Value } from '../graphStore.ts';

/** `idOf` gives our id of the node that Grafeo numbers so. */
export function fromGrafeo(value: unknown, idOf: (number: number) => NodeId): Value {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (value === null || value === undefined || typeof value !== 'object') return (value ?? null) as Value;
  if (Array.isArray(value)) return value.map((item) => fromGrafeo(item, idOf));
  const map = value as Record<string, unknown>;
  if (isNode(map)) return nodeOf(map);
  if (isRelationship(map)) return relationshipOf(map, idOf);
  if (isPath(map)) {
    return {
      $: 'path',
      nodes: map.nodes.map(nodeOf),
      relationships: map.edges.map((edge) => relationshipOf(edge, idOf)),
    };
  }
  return Object.fromEntries(Object.entries(map).map(([key, item]) => [key, fromGrafeo(item, idOf)]));
}

type Raw = Record<string, unknown>;
type RawNode = Raw & { _id: number; _labels: string[] };
type RawRelationship = Raw & { _id: number; _type: string; _source: number; _target: number };

function isNode(map: Raw): map is RawNode {
  return typeof map._id === 'number' && Array.isArray(map._labels);
}

function isRelationship(map: Raw): map is RawRelationship {
  return typeof map._id === 'number' && typeof map._type === 'string' && typeof map._source === 'number';
}

// A path is a plain map in Grafeo; a map that somebody builds with the same two keys is told apart by what the lists hold.
function isPath(map: Raw): map is { nodes: RawNode[]; edges: RawRelationship[] } {
  const { nodes, edges } = map;
  return (
    Object.keys(map).length === 2 &&
    Array.isArray(nodes) &&
    Array.isArray(edges) &&
    nodes.length === edges.length + 1 &&
    nodes.every(isNode) &&
    edges.every(isRelationship)
  );
}

function nodeOf({ _id, _labels, id, ...properties }: RawNode): NodeValue {
  const node: GraphNode = { id: id as NodeId, labels: _labels, properties: properties as Properties };
  return { $: 'node', ...canonicalNode(node) };
}

function relationshipOf(raw: RawRelationship, idOf: (number: number) => NodeId): RelationshipValue {
  const { _id, _type, _source, _target, id, ...properties } = raw;
  return {
    $: 'relationship',
    ...canonicalRelationship({
      id: id as RelationshipId,
      type: _type as RelationshipType,
      from: idOf(_source),
      to: idOf(_target),
      properties: properties as Properties,
    }),
  };
}
