/**
 * One form for each node and relationship, whatever engine or hand it came from: labels in the ontology's order, integers as numbers
 * where those are exact. What is equal is then equal text.
 */
import type { ChangeDraft } from '../../model/change.ts';
import type { GraphNode, GraphRelationship, Properties, PropertyValue } from '../../model/graph.ts';
import { entityTypeOf, nodeDefinition } from '../../model/ontology/nodes.ts';
import { isEqual } from '../formats/canonicalJson.ts';

export function canonicalNode(node: GraphNode): GraphNode {
  return { id: node.id, labels: canonicalLabels(node.labels), properties: canonicalProperties(node.properties) };
}

export function canonicalRelationship(relationship: GraphRelationship): GraphRelationship {
  const { id, type, from, to, properties } = relationship;
  return { id, type, from, to, properties: canonicalProperties(properties) };
}

export function canonicalDraft(draft: ChangeDraft): ChangeDraft {
  const node = (it: GraphNode | null) => it && canonicalNode(it);
  const relationship = (it: GraphRelationship | null) => it && canonicalRelationship(it);
  return {
    by: draft.by,
    why: draft.why,
    nodes: draft.nodes.map(({ before, after }) => ({ before: node(before), after: node(after) })),
    relationships: draft.relationships.map(({ before, after }) => ({
      before: relationship(before),
      after: relationship(after),
    })),
  };
}

/** General to specific as the ontology lists them ("Entity", "Person"), then any others by name ("Mayor"). */
export function canonicalLabels(labels: readonly string[]): readonly string[] {
  const type = entityTypeOf(labels);
  const own = type === undefined ? [] : nodeDefinition(type).labels.filter((label) => labels.includes(label));
  const others = [...new Set(labels)].filter((label) => !own.includes(label)).sort();
  return [...own, ...others];
}

/** Whether two canonical nodes or relationships, or their absences, are the same. */
export function isSame(a: GraphNode | GraphRelationship | null, b: GraphNode | GraphRelationship | null): boolean {
  return isEqual(a, b);
}

/**
 * The order of ids everywhere: by code point, as SQLite has it. JavaScript's own `<` goes by UTF-16 unit, and Neo4j's depends on
 * whether an index answers.
 */
export function compareIds(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function canonicalProperties(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([key, value]) => [key, exactNumber(value)]),
  );
}

function exactNumber(value: PropertyValue): PropertyValue {
  if (typeof value !== 'bigint') return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}
