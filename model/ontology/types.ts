/** The names of everything the graph can hold. What each is and how it reads: nodes.ts and relationships.ts. Data only. */

export const UI_LANGUAGES = ['fr', 'en', 'ko'] as const;
/** A language people read the product in. French comes first everywhere. */
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** A text in each of the product's languages. */
export type Localized = Readonly<Record<UiLanguage, string>>;

export const ENTITY_TYPES = [
  'Person',
  'City',
  'Region',
  'Country',
  'Company',
  'Institute',
  'Government',
  'Association',
  'Event',
  'Mission',
  'Visit',
  'Sector',
  'Agreement',
  'FollowUp',
] as const;
/** The kind of an entity: its most specific label, `Mayor` aside, which is derived. */
export type EntityType = (typeof ENTITY_TYPES)[number];

export const RELATIONSHIP_TYPES = [
  'MAYOR_OF',
  'HOLDS_ROLE',
  'REPRESENTS',
  'LOCATED_IN',
  'ESTABLISHED_IN',
  'ACTIVE_IN',
  'MEMBER_OF',
  'TOOK_PART_IN',
  'INCLUDES',
  'NEXT',
  'HOSTED_BY',
  'HELD_IN',
  'MET',
  'INVITED',
  'SUPPORTED',
  'SIGNED',
  'SAID',
  'MENTIONED_IN',
  'FROM',
  'ABOUT',
] as const;
export type RelationshipType = (typeof RELATIONSHIP_TYPES)[number];
