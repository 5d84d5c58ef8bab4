/** The types of relationship drawn among partners, as they stand in a pattern: `[r:${DRAWN}]`. */
import { DRAWN_TYPES } from '../../model/ontology/relationships.ts';

export const DRAWN: string = DRAWN_TYPES.join('|');
