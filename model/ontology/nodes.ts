/** Every kind of node: its labels, its words in three languages, its pictogram, its properties. Data only; menus and docs draw themselves from it. */
import type { EntityType, Localized } from './types.ts';

export interface PropertyDefinition {
  readonly key: string;
  readonly type: 'string' | 'boolean' | 'integer' | 'float' | 'date' | 'string[]';
  readonly caption: Localized;
}

export interface NodeDefinition {
  readonly type: EntityType;
  /** Neo4j labels, general to specific. The last one is the type's own. */
  readonly labels: readonly string[];
  /** The color role (`--person`, …) and the line of the legend that this kind belongs to. */
  readonly group: NodeGroup;
  /** Name of a Lucide icon; says the type again where color cannot. */
  readonly pictogram: string;
  readonly one: Localized;
  readonly many: Localized;
  readonly properties: readonly PropertyDefinition[];
  /** Lies in the water between the shores: belongs to neither side. */
  readonly between?: true;
}

export const NODE_GROUPS = [
  'person',
  'place',
  'company',
  'institute',
  'association',
  'government',
  'event',
  'mission',
  'visit',
  'sector',
  'agreement',
  'followUp',
] as const;
export type NodeGroup = (typeof NODE_GROUPS)[number];

const text = (fr: string, en: string, ko: string): Localized => ({ fr, en, ko });

const WEBSITE: PropertyDefinition = {
  key: 'website',
  type: 'string',
  caption: text('site web', 'website', '웹사이트'),
};
const ACRONYM: PropertyDefinition = { key: 'acronym', type: 'string', caption: text('sigle', 'acronym', '약칭') };
const COUNTRY_CODE: PropertyDefinition = {
  key: 'countryCode',
  type: 'string',
  caption: text('code du pays', 'country code', '국가 코드'),
};
const START: PropertyDefinition = { key: 'startDate', type: 'date', caption: text('début', 'start', '시작일') };
const END: PropertyDefinition = { key: 'endDate', type: 'date', caption: text('fin', 'end', '종료일') };
/** What every entity has. `names` holds other-language and other-script forms as "ko:포스코". */
export const ENTITY_PROPERTIES: readonly PropertyDefinition[] = [
  { key: 'name', type: 'string', caption: text('nom', 'name', '이름') },
  { key: 'aliases', type: 'string[]', caption: text('autres noms', 'other names', '다른 이름') },
  { key: 'names', type: 'string[]', caption: text('noms par langue', 'names by language', '언어별 이름') },
  /** Set by hand only: the ISO 3166 code of the area that the entity belongs to ("CA-QC", "KR"), whatever its links suggest. */
  { key: 'homeArea', type: 'string', caption: text('rive choisie', 'chosen shore', '지정한 쪽') },
];
const ORGANIZATION = [ACRONYM, COUNTRY_CODE, WEBSITE];
const PLACE: readonly PropertyDefinition[] = [
  COUNTRY_CODE,
  { key: 'regionCode', type: 'string', caption: text('code de la région', 'region code', '지역 코드') },
  { key: 'latitude', type: 'float', caption: text('latitude', 'latitude', '위도') },
  { key: 'longitude', type: 'float', caption: text('longitude', 'longitude', '경도') },
];

const definitions = [
  {
    type: 'Person',
    labels: ['Entity', 'Person'],
    group: 'person',
    pictogram: 'user-round',
    one: text('personne', 'person', '인물'),
    many: text('Personnes', 'People', '인물'),
    properties: [
      { key: 'honorific', type: 'string', caption: text('titre de civilité', 'honorific', '호칭') },
      {
        key: 'named',
        type: 'boolean',
        caption: text('nommé par la source', 'named by the source', '출처에 이름 명시'),
      },
    ],
  },
  {
    type: 'City',
    labels: ['Entity', 'Place', 'City'],
    group: 'place',
    pictogram: 'building-2',
    one: text('ville', 'city', '도시'),
    many: text('Villes', 'Cities', '도시'),
    properties: PLACE,
  },
  {
    type: 'Region',
    labels: ['Entity', 'Place', 'Region'],
    group: 'place',
    pictogram: 'map',
    one: text('région', 'region', '지역'),
    many: text('Régions', 'Regions', '지역'),
    properties: PLACE,
  },
  {
    type: 'Country',
    labels: ['Entity', 'Place', 'Country'],
    group: 'place',
    pictogram: 'flag',
    one: text('pays', 'country', '국가'),
    many: text('Pays', 'Countries', '국가'),
    properties: PLACE,
  },
  {
    type: 'Company',
    labels: ['Entity', 'Organization', 'Company'],
    group: 'company',
    pictogram: 'factory',
    one: text('entreprise', 'company', '기업'),
    many: text('Entreprises', 'Companies', '기업'),
    properties: ORGANIZATION,
  },
  {
    type: 'Institute',
    labels: ['Entity', 'Organization', 'Institute'],
    group: 'institute',
    pictogram: 'flask-conical',
    one: text('institut', 'institute', '연구·교육기관'),
    many: text('Instituts et universités', 'Institutes and universities', '연구·교육기관'),
    properties: ORGANIZATION,
  },
  {
    type: 'Government',
    labels: ['Entity', 'Organization', 'Government'],
    group: 'government',
    pictogram: 'landmark',
    one: text('organisme public', 'public body', '공공기관'),
    many: text('Organismes publics', 'Public bodies', '공공기관'),
    properties: ORGANIZATION,
  },
  {
    type: 'Association',
    labels: ['Entity', 'Organization', 'Association'],
    group: 'association',
    pictogram: 'network',
    one: text('association ou zone d’innovation', 'association or innovation zone', '협회·혁신지구'),
    many: text('Associations et zones', 'Associations and zones', '협회·혁신지구'),
    properties: ORGANIZATION,
  },
  {
    type: 'Event',
    labels: ['Entity', 'Event'],
    group: 'event',
    pictogram: 'calendar-days',
    one: text('événement', 'event', '행사'),
    many: text('Événements', 'Events', '행사'),
    properties: [START, END],
  },
  {
    type: 'Mission',
    labels: ['Entity', 'Mission'],
    group: 'mission',
    pictogram: 'send',
    one: text('mission', 'mission', '사절단'),
    many: text('Missions', 'Missions', '사절단'),
    properties: [START, END],
    between: true,
  },
  {
    type: 'Visit',
    labels: ['Entity', 'Visit'],
    group: 'visit',
    pictogram: 'map-pin',
    one: text('étape', 'stop', '방문'),
    many: text('Étapes', 'Stops', '방문'),
    properties: [
      START,
      END,
      { key: 'order', type: 'integer', caption: text('rang', 'order', '순서') },
      { key: 'kind', type: 'string', caption: text('nature', 'kind', '종류') },
    ],
    between: true,
  },
  {
    type: 'Sector',
    labels: ['Entity', 'Sector'],
    group: 'sector',
    pictogram: 'zap',
    one: text('secteur', 'sector', '분야'),
    many: text('Secteurs', 'Sectors', '분야'),
    properties: [],
    between: true,
  },
  {
    type: 'Agreement',
    labels: ['Entity', 'Agreement'],
    group: 'agreement',
    pictogram: 'file-signature',
    one: text('entente', 'agreement', '협약'),
    many: text('Ententes', 'Agreements', '협약'),
    properties: [
      { key: 'date', type: 'date', caption: text('date', 'date', '날짜') },
      { key: 'status', type: 'string', caption: text('état', 'status', '상태') },
    ],
    between: true,
  },
  {
    type: 'FollowUp',
    labels: ['Entity', 'FollowUp'],
    group: 'followUp',
    pictogram: 'list-checks',
    one: text('suivi', 'follow-up', '후속 조치'),
    many: text('Suivis', 'Follow-ups', '후속 조치'),
    properties: [
      { key: 'text', type: 'string', caption: text('texte', 'text', '내용') },
      { key: 'due', type: 'date', caption: text('échéance', 'due', '기한') },
      { key: 'state', type: 'string', caption: text('état', 'state', '상태') },
    ],
    between: true,
  },
] as const satisfies readonly NodeDefinition[];

/** Every kind of node, in the order of the legend. */
export const NODES: readonly NodeDefinition[] = definitions;

const BY_TYPE = new Map<string, NodeDefinition>(NODES.map((node) => [node.type, node]));

/** The definition of a kind. */
export function nodeDefinition(type: EntityType): NodeDefinition {
  return BY_TYPE.get(type)!;
}

/** The kind that a node's labels say, whatever their order; undefined for a Document, a Passage or labels of others. */
export function entityTypeOf(labels: readonly string[]): EntityType | undefined {
  for (const label of labels) if (BY_TYPE.has(label)) return label as EntityType;
  return labels.includes('Organization') ? 'Association' : undefined;
}

/** Labels that are added to a type's own by what the graph states, never written by hand. */
export const DERIVED_LABELS = { Mayor: { from: 'Person', because: 'MAYOR_OF' } } as const;

/** Labels outside the domain: where facts come from. */
export const SOURCE_LABELS = ['Document', 'Passage'] as const;
