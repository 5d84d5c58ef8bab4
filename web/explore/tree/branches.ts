/** The picture as a tree: kinds, in each its things, under each what ties it to others. A node's branch is made when it is opened. Pure. */
import type { Scene, SceneNode, SceneRelationship } from '../../../model/api/explore.ts';
import { NODES } from '../../../model/ontology/nodes.ts';
import { type EntityType, RELATIONSHIP_TYPES } from '../../../model/ontology/types.ts';
import type { Direction } from '../../text/wording.ts';

export interface KindBranch {
  readonly type: EntityType;
  readonly nodes: readonly SceneNode[];
}

/** What ties a node to another, seen from the node. */
export interface Tie {
  readonly relationship: SceneRelationship;
  readonly direction: Direction;
  readonly other: SceneNode;
}

/** In the order of the ontology; names in the order of the language. */
export function kindsIn(scene: Scene, locale: string): readonly KindBranch[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  return NODES.map(({ type }) => ({
    type,
    nodes: scene.nodes
      .filter((node) => node.type === type)
      .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || collator.compare(a.name, b.name)),
  })).filter(({ nodes }) => nodes.length > 0);
}

/** By type in the order of the ontology, then by the other's name. */
export function tiesOf(scene: Scene, id: string, locale: string): readonly Tie[] {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const collator = new Intl.Collator(locale, { numeric: true });
  const rank = (tie: Tie) => RELATIONSHIP_TYPES.indexOf(tie.relationship.type);
  return scene.relationships
    .filter(({ from, to }) => from === id || to === id)
    .flatMap((relationship): Tie[] => {
      const direction = relationship.from === id ? 'out' : 'in';
      const other = nodes.get(direction === 'out' ? relationship.to : relationship.from);
      return other === undefined ? [] : [{ relationship, direction, other }];
    })
    .sort(
      (a, b) =>
        rank(a) - rank(b) || a.direction.localeCompare(b.direction) || collator.compare(a.other.name, b.other.name),
    );
}
