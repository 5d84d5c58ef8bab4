/** Small scenes for the tests of the screens: what does not matter has a default. */
import type { SceneNode, SceneRelationship } from '../../../../model/api/explore.ts';
import type { EntityType, RelationshipType } from '../../../../model/ontology/types.ts';

export function node(id: string, type: EntityType, name: string, more: Partial<SceneNode> = {}): SceneNode {
  return {
    id,
    type,
    labels: ['Entity', type],
    name,
    aliases: [],
    names: {},
    named: true,
    side: null,
    degree: 1,
    documents: 1,
    ...more,
  };
}

export function tie(
  type: RelationshipType,
  from: string,
  to: string,
  more: Partial<SceneRelationship> = {},
): SceneRelationship {
  return { id: `${type}~${from}~${to}`, type, from, to, origin: 'document', evidence: [], ...more };
}

export const LUCIE = node('person:lucie', 'Person', 'Lucie Allard', { side: 'a' });
export const BECANCOUR = node('city:becancour', 'City', 'Bécancour', { side: 'a' });
export const OTTAWA = node('city:ottawa', 'City', 'Ottawa', { side: 'a' });
export const KOREA = node('country:kr', 'Country', 'Corée du Sud', {
  side: 'b',
  names: { ko: '대한민국', en: 'South Korea' },
});
export const MAYOR = node('person:maire-de-seoul', 'Person', 'Maire de Séoul', { side: 'b', named: false });
export const ECOPRO = node('company:ecopro', 'Company', 'Ecopro', { side: 'b' });
