/** Every type of relationship: its ends, and how it reads as a sentence from both of them. Data only. */
import type { EntityType, Localized, RelationshipType } from './types.ts';

/** What may stand at an end. `Passage` and `Document` are the sources of facts. */
export type EndType = EntityType | 'Passage' | 'Document';

export interface RelationshipDefinition {
  readonly type: RelationshipType;
  readonly from: readonly EndType[];
  readonly to: readonly EndType[];
  /** "Lucie Allard **mayor of** Bécancour". */
  readonly forward: Localized;
  /** "Bécancour **has as mayor** Lucie Allard". */
  readonly reverse: Localized;
  /** What the type is called in a legend. */
  readonly caption: Localized;
  /** Properties beside `id`, `evidence` and `origin`. Those in `key` tell two parallel relationships of the type apart. */
  readonly properties?: readonly string[];
  readonly key?: readonly string[];
  /** Both directions say the same; stored from the smaller id to the larger. */
  readonly symmetric?: true;
  /** Made by the program from others, never read or typed. */
  readonly derived?: true;
  /** Where facts come from; not drawn among partners. */
  readonly source?: true;
}

const text = (fr: string, en: string, ko: string): Localized => ({ fr, en, ko });

const PEOPLE = ['Person'] as const;
const PLACES = ['City', 'Region', 'Country'] as const;
const ORGANIZATIONS = ['Company', 'Institute', 'Government', 'Association'] as const;
const PARTIES = [...PEOPLE, ...ORGANIZATIONS, ...PLACES] as const;
const OCCASIONS = ['Mission', 'Visit', 'Event'] as const;

export const RELATIONSHIPS: readonly RelationshipDefinition[] = [
  {
    type: 'MAYOR_OF',
    from: PEOPLE,
    to: ['City'],
    caption: text('à la mairie', 'mayoralty', '시장직'),
    forward: text('à la mairie de', 'mayor of', '시장:'),
    reverse: text('a à sa mairie', 'has as mayor', '의 시장:'),
    properties: ['title'],
  },
  {
    type: 'HOLDS_ROLE',
    from: PEOPLE,
    to: [...ORGANIZATIONS, ...PLACES, 'Mission', 'Event'],
    caption: text('fonction', 'role', '직책'),
    forward: text('occupe une fonction à', 'holds a role at', '소속 및 직책:'),
    reverse: text('a pour responsable', 'has in a role', '재직자:'),
    properties: ['title'],
    key: ['title'],
  },
  {
    type: 'REPRESENTS',
    from: [...PEOPLE, ...ORGANIZATIONS],
    to: [...ORGANIZATIONS, ...PLACES],
    caption: text('représentation', 'representation', '대표'),
    forward: text('représente', 'represents', '대표 대상:'),
    reverse: text('est représenté par', 'is represented by', '대표자:'),
  },
  {
    type: 'LOCATED_IN',
    from: [...ORGANIZATIONS, ...PLACES, 'Event'],
    to: PLACES,
    caption: text('lieu', 'location', '위치'),
    forward: text('se trouve à', 'is located in', '소재지:'),
    reverse: text('accueille sur son territoire', 'is the location of', '소재 기관:'),
  },
  {
    type: 'ESTABLISHED_IN',
    from: ORGANIZATIONS,
    to: PLACES,
    caption: text('implantation', 'establishment', '진출'),
    forward: text('est implanté à', 'is established in', '진출지:'),
    reverse: text('accueille l’implantation de', 'hosts the establishment of', '진출 기업:'),
  },
  {
    type: 'ACTIVE_IN',
    from: [...ORGANIZATIONS, ...PLACES, ...PEOPLE],
    to: ['Sector'],
    caption: text('secteur d’activité', 'field of activity', '활동 분야'),
    forward: text('est actif dans', 'is active in', '활동 분야:'),
    reverse: text('compte parmi ses acteurs', 'counts among its players', '참여 주체:'),
  },
  {
    type: 'MEMBER_OF',
    from: PARTIES,
    to: [...ORGANIZATIONS, 'Mission'],
    caption: text('appartenance', 'membership', '소속'),
    forward: text('est membre de', 'is a member of', '소속:'),
    reverse: text('a pour membre', 'has as member', '구성원:'),
    properties: ['founding'],
  },
  {
    type: 'TOOK_PART_IN',
    from: [...PARTIES, 'Mission'],
    to: OCCASIONS,
    caption: text('participation', 'participation', '참여'),
    forward: text('a pris part à', 'took part in', '참여:'),
    reverse: text('a réuni', 'brought together', '참여자:'),
  },
  {
    type: 'INCLUDES',
    from: ['Mission', 'Event', 'Visit'],
    to: ['Visit', 'Event'],
    caption: text('étape de mission', 'stop of a mission', '일정 구성'),
    forward: text('comprend l’étape', 'includes the stop', '포함 일정:'),
    reverse: text('fait partie de', 'is part of', '소속 일정:'),
  },
  {
    type: 'NEXT',
    from: ['Visit'],
    to: ['Visit'],
    caption: text('suite d’étapes', 'order of stops', '일정 순서'),
    forward: text('précède', 'comes before', '다음 일정:'),
    reverse: text('suit', 'comes after', '이전 일정:'),
  },
  {
    type: 'HOSTED_BY',
    from: OCCASIONS,
    to: PARTIES,
    caption: text('accueil', 'hosting', '주최·접견'),
    forward: text('reçu par', 'hosted by', '주최:'),
    reverse: text('a reçu', 'hosted', '맞이한 일정:'),
  },
  {
    type: 'HELD_IN',
    from: [...OCCASIONS, 'Agreement'],
    to: PLACES,
    caption: text('lieu de la rencontre', 'where it was held', '개최지'),
    forward: text('a eu lieu à', 'was held in', '개최지:'),
    reverse: text('a été le lieu de', 'was the place of', '열린 일정:'),
  },
  {
    type: 'MET',
    from: [...PARTIES, 'Mission'],
    to: PARTIES,
    caption: text('rencontre', 'meeting', '만남'),
    forward: text('a rencontré', 'met', '만난 상대:'),
    reverse: text('a rencontré', 'met', '만난 상대:'),
    symmetric: true,
  },
  {
    type: 'INVITED',
    from: PARTIES,
    to: [...PARTIES, ...OCCASIONS],
    caption: text('invitation', 'invitation', '초청'),
    forward: text('a invité', 'invited', '초청 대상:'),
    reverse: text('a été invité par', 'was invited by', '초청자:'),
  },
  {
    type: 'SUPPORTED',
    from: PARTIES,
    to: [...PARTIES, ...OCCASIONS, 'Agreement'],
    caption: text('soutien', 'support', '지원'),
    forward: text('a soutenu', 'supported', '지원 대상:'),
    reverse: text('a été soutenu par', 'was supported by', '지원자:'),
  },
  {
    type: 'SIGNED',
    from: PARTIES,
    to: ['Agreement'],
    caption: text('signature', 'signature', '서명'),
    forward: text('a signé', 'signed', '서명한 협약:'),
    reverse: text('a été signé par', 'was signed by', '서명자:'),
  },
  {
    type: 'SAID',
    from: [...PEOPLE, ...ORGANIZATIONS],
    to: ['Passage'],
    caption: text('déclaration', 'statement', '발언'),
    forward: text('a dit', 'said', '발언:'),
    reverse: text('a été dit par', 'was said by', '발언자:'),
    source: true,
  },
  {
    type: 'MENTIONED_IN',
    from: [...PARTIES, ...OCCASIONS, 'Sector', 'Agreement'],
    to: ['Passage'],
    caption: text('mention', 'mention', '언급'),
    forward: text('est mentionné dans', 'is mentioned in', '언급된 곳:'),
    reverse: text('mentionne', 'mentions', '언급 대상:'),
    source: true,
  },
  {
    type: 'FROM',
    from: ['Passage'],
    to: ['Document'],
    caption: text('source', 'source', '출처'),
    forward: text('est tiré de', 'comes from', '출처:'),
    reverse: text('contient', 'contains', '포함 문장:'),
    source: true,
  },
  {
    type: 'ABOUT',
    from: ['FollowUp'],
    to: [...PARTIES, ...OCCASIONS, 'Sector', 'Agreement'],
    caption: text('objet du suivi', 'subject of the follow-up', '후속 조치 대상'),
    forward: text('concerne', 'is about', '대상:'),
    reverse: text('fait l’objet du suivi', 'has the follow-up', '후속 조치:'),
  },
];

const BY_TYPE = new Map(RELATIONSHIPS.map((definition) => [definition.type, definition]));

export function relationshipDefinition(type: RelationshipType): RelationshipDefinition {
  return BY_TYPE.get(type)!;
}

/** Whether the ontology lets `type` lead from one kind to the other. */
export function endsFit(type: RelationshipType, from: EndType, to: EndType): boolean {
  const definition = BY_TYPE.get(type)!;
  return definition.from.includes(from) && definition.to.includes(to);
}

/** The types drawn among partners: all but those that lead to sources. */
export const DRAWN_TYPES: readonly RelationshipType[] = RELATIONSHIPS.filter((r) => !r.source).map((r) => r.type);
