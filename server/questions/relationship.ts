/** One relationship with both its ends and the sentences that state it. */
import type { RelationshipAnswer } from '../../model/api/explore.ts';
import { PasserelleError } from '../../model/errors.ts';
import type { GraphRelationship, RelationshipId } from '../../model/graph.ts';
import { DRAWN_TYPES } from '../../model/ontology/relationships.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { readSceneNodes, relationshipOf } from './scene.ts';
import type { Sides } from './shores/shores.ts';
import { readSources } from './sources.ts';

/**
 * @throws PasserelleError ENTITY_UNKNOWN for an id that is not of a drawn relationship.
 */
export async function readRelationship(store: GraphStore, id: string, sides: Sides): Promise<RelationshipAnswer> {
  const [stored] = await store.relationships([id as RelationshipId]);
  if (stored === undefined || !DRAWN_TYPES.includes(stored.type)) throw new PasserelleError('ENTITY_UNKNOWN', { id });
  const relationship = sceneRelationshipOf(stored);
  const ends = await readSceneNodes(store, [stored.from, stored.to], sides);
  const [from, to] = [stored.from, stored.to].map((end) => ends.find((node) => node.id === end));
  if (from === undefined || to === undefined) throw new PasserelleError('ENTITY_UNKNOWN', { id });
  return { relationship, from, to, sources: await readSources(store, relationship.evidence) };
}

export function sceneRelationshipOf({ id, type, from, to, properties }: GraphRelationship) {
  return relationshipOf({
    id,
    type,
    from,
    to,
    title: (properties.title as string | undefined) ?? null,
    origin: (properties.origin as string | undefined) ?? null,
    evidence: (properties.evidence as string[] | undefined) ?? null,
    confidence: (properties.confidence as number | undefined) ?? null,
  });
}
