/** Which kinds of mention may fill a slot. Data only. */
import type { EntityType } from '../../../model/ontology/types.ts';

type Kinds = readonly (EntityType | 'Unknown')[];

export const PEOPLE: Kinds = ['Person'];
export const ORGANIZATIONS: Kinds = ['Company', 'Institute', 'Government', 'Association', 'Unknown'];
export const PARTIES: Kinds = [...PEOPLE, ...ORGANIZATIONS];
export const PLACES: Kinds = ['City', 'Region', 'Country'];
/** Who may act or be acted upon, towns as authorities included. */
export const ACTORS: Kinds = [...PARTIES, 'City', 'Region', 'Country'];
export const TRAVELLERS: Kinds = [...PARTIES, 'Mission'];
export const MISSION: Kinds = ['Mission'];
export const EVENTS: Kinds = ['Event'];
export const AGREEMENTS: Kinds = ['Agreement'];
export const SECTORS: Kinds = ['Sector'];
