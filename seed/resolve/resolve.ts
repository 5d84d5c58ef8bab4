/** Layer 11 for one document: mentions → entities, claims → relationships, places → the gazetteer's. What the graph knows already: matchEntities.ts. */
import type { OpenQuestion, ProposedEntity, ProposedRelationship } from '../../model/proposal.ts';
import type { Extraction, ReadText } from '../annotations.ts';
import { clusterMentions } from './cluster.ts';
import { proposeEntities } from './entities.ts';
import { readPlaces } from './places.ts';
import { proposeRelationships } from './relationships.ts';

export interface Resolution {
  readonly entities: ProposedEntity[];
  readonly relationships: ProposedRelationship[];
  readonly questions: OpenQuestion[];
}

/** Entities in the order in which the text first names them; the label `Mayor` is added where a mayoralty is stated as it stands. */
export function resolve(read: ReadText, extraction: Extraction): Resolution {
  const { clusters, of } = clusterMentions(extraction);
  const proposed = proposeEntities(clusters);
  const entityOf = (mention: number) => {
    const cluster = of.get(mention);
    return cluster && proposed.get(cluster)?.id;
  };
  const stated = proposeRelationships(read, extraction.claims, entityOf);
  const mayors = new Set(stated.filter(({ type, status }) => type === 'MAYOR_OF' && !status).map(({ from }) => from));
  const places = readPlaces([...proposed.values()]);
  return {
    entities: places.entities.map((entity) =>
      mayors.has(entity.id) ? { ...entity, labels: [...entity.labels, 'Mayor'] } : entity,
    ),
    relationships: [...stated, ...places.relationships],
    questions: [...places.questions],
  };
}
