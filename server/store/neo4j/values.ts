/** Neo4j's values become ours, and ours become what Neo4j should store. Internal properties and element ids stay behind. */
import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import type { NodeId, Properties, PropertyValue, RelationshipId } from '../../../model/graph.ts';
import type { RelationshipType } from '../../../model/ontology/types.ts';
import { canonicalNode, canonicalRelationship } from '../canonical.ts';
import type { NodeValue, PathValue, RelationshipValue, Value } from '../graphStore.ts';
import { isInternal } from './internal.ts';

/** Our ids by element id, for the ends of relationships, which the driver names by element id only. */
export type Ends = ReadonlyMap<string, NodeId>;

export function fromNeo4j(value: unknown, ends: Ends): Value {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (value === null || value === undefined || typeof value !== 'object') return (value ?? null) as Value;
  if (Array.isArray(value)) return value.filter((item) => !isInternal(item)).map((item) => fromNeo4j(item, ends));
  if (neo4j.isNode(value)) return nodeOf(value as Node);
  if (neo4j.isRelationship(value)) return relationshipOf(value as Relationship, ends);
  if (neo4j.isPath(value)) return pathOf(value as Path, ends);
  if (neo4j.isPoint(value)) return { ...value } as unknown as Value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return isoText(value);
  const entries = Object.entries(value).filter(([key]) => !isInternal(key));
  return Object.fromEntries(entries.map(([key, item]) => [key, fromNeo4j(item, ends)]));
}

/** The element ids of relationships' ends that a value speaks of. */
export function endsIn(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (value === null || typeof value !== 'object') return into;
  if (neo4j.isRelationship(value)) {
    const { startNodeElementId, endNodeElementId } = value as Relationship;
    return into.add(startNodeElementId).add(endNodeElementId);
  }
  const isPath = neo4j.isPath(value);
  const parts = Array.isArray(value) ? value : isPath ? pathParts(value as Path).relationships : Object.values(value);
  for (const part of parts) endsIn(part, into);
  return into;
}

export function nodeOf(node: Node): NodeValue {
  const { id = `element:${node.elementId}`, ...properties } = node.properties as Record<string, unknown>;
  return { $: 'node', ...canonicalNode({ id: id as NodeId, labels: node.labels, properties: shown(properties) }) };
}

export function relationshipOf(relationship: Relationship, ends: Ends): RelationshipValue {
  const { id = `element:${relationship.elementId}`, ...properties } = relationship.properties as Record<
    string,
    unknown
  >;
  return {
    $: 'relationship',
    ...canonicalRelationship({
      id: id as RelationshipId,
      type: relationship.type as RelationshipType,
      from: ends.get(relationship.startNodeElementId)!,
      to: ends.get(relationship.endNodeElementId)!,
      properties: shown(properties),
    }),
  };
}

/** Parameters as Neo4j should take them: whole numbers as integers, which LIMIT and comparisons of lists insist on. */
export function toNeo4j(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) {
    // A stored list has one kind of number: one fraction makes all of them floats.
    return value.every((item) => typeof item === 'number') && !value.every(Number.isSafeInteger)
      ? value
      : value.map(toNeo4j);
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toNeo4j(item)]));
}

function pathOf(path: Path, ends: Ends): PathValue {
  const { nodes, relationships } = pathParts(path);
  return { $: 'path', nodes: nodes.map(nodeOf), relationships: relationships.map((it) => relationshipOf(it, ends)) };
}

function pathParts({ start, segments }: Path): { nodes: Node[]; relationships: Relationship[] } {
  return { nodes: [start, ...segments.map(({ end }) => end)], relationships: segments.map((it) => it.relationship) };
}

function shown(properties: Record<string, unknown>): Properties {
  const entries = Object.entries(properties).filter(([key]) => !isInternal(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, plain(value) as PropertyValue]));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  return value !== null && typeof value === 'object' ? isoText(value) : value;
}

/** Dates, times and durations of other programs' data in their ISO form. */
function isoText(value: object): string {
  // With bigints the driver ends a duration without hours in a bare "T".
  return String(value).replace(/T$/, '');
}
