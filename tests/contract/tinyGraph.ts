/** A graph in a few lines, as one change: kinds follow from ids ("person:ann"), relationships are written "person:ann MET person:kim". */
import type { ChangeDraft } from '../../model/change.ts';
import { nodeId, type Properties, relationshipId } from '../../model/graph.ts';
import { NODES } from '../../model/ontology/nodes.ts';
import type { RelationshipType } from '../../model/ontology/types.ts';

export interface TinyGraph {
  /** By id: the name, or all properties. */
  readonly nodes: Readonly<Record<string, string | Properties>>;
  /** With properties where they matter. */
  readonly ties?: readonly (string | readonly [string, Properties])[];
}

export function tinyGraph({ nodes, ties = [] }: TinyGraph): ChangeDraft {
  return {
    by: 'tests',
    why: { kind: 'editEntity', entity: Object.keys(nodes)[0] ?? '' },
    nodes: Object.entries(nodes).map(([id, given]) => ({
      before: null,
      after: {
        id: nodeId(id),
        labels: labelsOf(id),
        properties: typeof given === 'string' ? { name: given } : given,
      },
    })),
    relationships: ties.map((tie) => {
      const [sentence, properties] = typeof tie === 'string' ? [tie, {}] : tie;
      const [from, type, to] = sentence.split(' ') as [string, RelationshipType, string];
      const key = String(properties.title ?? '');
      return {
        before: null,
        after: {
          id: relationshipId(type, nodeId(from), nodeId(to), key),
          type,
          from: nodeId(from),
          to: nodeId(to),
          properties: { origin: 'person', ...properties },
        },
      };
    }),
  };
}

function labelsOf(id: string): readonly string[] {
  const prefix = id.slice(0, id.indexOf(':'));
  if (prefix === 'document') return ['Document'];
  if (prefix === 'passage') return ['Passage'];
  return NODES.find((node) => node.type.toLowerCase() === prefix)!.labels;
}

export const QUEBEC = { countryCode: 'CA', regionCode: 'CA-QC' };
export const KOREA = { countryCode: 'KR' };
