/** Outlines in a few lines: kinds follow from ids, ties are written "person:ann MET person:kim", who is quoted where from `quoted`. */
import { NODES } from '../../../../model/ontology/nodes.ts';
import type { RelationshipType } from '../../../../model/ontology/types.ts';
import type { Outline, OutlineEntity, Tie } from '../../../../server/questions/outline.ts';

export function outline(
  nodes: Readonly<Record<string, Partial<OutlineEntity>>>,
  sentences: readonly string[],
  quoted: Readonly<Record<string, readonly string[]>> = {},
): Outline {
  const ties = sentences.map((sentence): Tie => {
    const [from, type, to] = sentence.split(' ') as [string, RelationshipType, string];
    return { id: sentence, type, from, to };
  });
  const ids = new Set([...Object.keys(nodes), ...ties.flatMap(({ from, to }) => [from, to])]);
  const entities = [...ids].map((id): [string, OutlineEntity] => [
    id,
    {
      id,
      type: NODES.find(({ type }) => id.startsWith(`${type.toLowerCase()}:`))!.type,
      name: id.slice(id.indexOf(':') + 1),
      aliases: [],
      names: [],
      mentioned: true,
      quotedIn: Object.keys(quoted).filter((document) => quoted[document]!.includes(id)),
      ties: ties.filter(({ from, to }) => from === id || to === id),
      ...nodes[id],
    },
  ]);
  return { sequence: 1, entities: new Map(entities), ties, speakers: new Map(Object.entries(quoted)) };
}

export const IN_QUEBEC = { countryCode: 'CA', regionCode: 'CA-QC' };
export const IN_ONTARIO = { countryCode: 'CA', regionCode: 'CA-ON' };
export const IN_SEOUL = { countryCode: 'KR', regionCode: 'KR-11' };
export const IN_POHANG = { countryCode: 'KR', regionCode: 'KR-47' };
