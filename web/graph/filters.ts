/** What a reader can leave out of the picture. Data and predicates; how they combine: visibleScene.ts. */
import type { SceneNode, SceneRelationship } from '../../model/api/explore.ts';
import { type NodeGroup, nodeDefinition } from '../../model/ontology/nodes.ts';
import type { RelationshipType } from '../../model/ontology/types.ts';

/** `none` is the water: what belongs to neither side. */
export type SideFilter = 'a' | 'b' | 'none';

export interface Filters {
  readonly hiddenGroups: readonly NodeGroup[];
  readonly hiddenTypes: readonly RelationshipType[];
  readonly hiddenSides: readonly SideFilter[];
  /** Only facts that these documents state; empty: all. */
  readonly documents: readonly string[];
  /** Only things whose name holds this; '' : all. */
  readonly text: string;
  /** Leaves out what has no visible relationship. */
  readonly hideLonely: boolean;
  /** Leaves out what has fewer relationships in the whole graph. */
  readonly minDegree: number;
}

export const NO_FILTERS: Filters = {
  hiddenGroups: [],
  hiddenTypes: [],
  hiddenSides: [],
  documents: [],
  text: '',
  hideLonely: false,
  minDegree: 0,
};

export function groupOf(node: SceneNode): NodeGroup {
  return nodeDefinition(node.type).group;
}

/** "passage:3f2a9c01d4b7:120-260" → "document:3f2a9c01d4b7". */
export function documentOfPassage(passage: string): string {
  return `document:${passage.split(':')[1] ?? ''}`;
}

export function statedBy(relationship: SceneRelationship, documents: ReadonlySet<string>): boolean {
  return relationship.evidence.some((passage) => documents.has(documentOfPassage(passage)));
}

/** Whether a name, alias, acronym or other-language form holds the text; accents and case do not matter. */
export function isNamedLike(node: SceneNode, text: string): boolean {
  const wanted = fold(text);
  const names = [node.name, node.acronym ?? '', ...node.aliases, ...Object.values(node.names)];
  return names.some((name) => fold(name).includes(wanted));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
