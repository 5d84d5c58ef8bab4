/** What a check says of a query that the embedded engine would answer otherwise than Neo4j, or not at all. */
import type { Localized } from '../../../../model/ontology/types.ts';
import type { Query } from './query.ts';
import type { Variables } from './variables.ts';

export interface Deviation {
  /** The piece of the query that is meant, as typed; undefined when it has none. */
  readonly find: (query: Query, variables: Variables) => string | undefined;
  /** What to write in its place. */
  readonly instead: Localized;
}

export const say = (fr: string, en: string, ko: string): Localized => ({ fr, en, ko });

export const ON_NEO4J = say(
  'Neo4j y répond : npm run neo4j en démarre un.',
  'Neo4j answers it: npm run neo4j starts one.',
  'Neo4j는 답할 수 있습니다: npm run neo4j로 시작하세요.',
);
