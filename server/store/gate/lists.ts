/** Which procedures, dotted functions and first words a person's query may use. Whatever is not here is refused: see reading.ts. */

/** Words that may open a query. */
export const OPENING_WORDS: ReadonlySet<string> = new Set([
  'MATCH',
  'OPTIONAL',
  'RETURN',
  'WITH',
  'UNWIND',
  'CALL',
  'SHOW',
  'FILTER',
  'LET',
]);

/** Words of clauses that write. Where one stands as a name it goes between backticks. */
export const WRITING_WORDS: ReadonlySet<string> = new Set([
  'CREATE',
  'MERGE',
  'SET',
  'DELETE',
  'DETACH',
  'NODETACH',
  'REMOVE',
  'FOREACH',
  'INSERT',
]);

/** Words that open a command on the server or its schema. Anywhere else they are ordinary names ("start", "stop"). */
export const COMMAND_WORDS: ReadonlySet<string> = new Set([
  'DROP',
  'ALTER',
  'GRANT',
  'DENY',
  'REVOKE',
  'RENAME',
  'START',
  'STOP',
  'ENABLE',
  'DEALLOCATE',
  'REALLOCATE',
  'DRYRUN',
  'TERMINATE',
  'USE',
  'LOAD',
  'USING',
  'SESSION',
  'COMMIT',
  'ROLLBACK',
  'BEGIN',
]);

/** Procedures that read the schema or search, lower-cased. Neo4j alone has them. */
export const PROCEDURES: ReadonlySet<string> = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
  'db.index.fulltext.querynodes',
  'db.index.fulltext.queryrelationships',
  'db.ping',
]);

/** Functions with a dot in their name, lower-cased: dates, durations, distances, similarity. None reads a file or the network. */
export const DOTTED_FUNCTIONS: ReadonlySet<string> = new Set([
  ...['date', 'time', 'localtime', 'localdatetime', 'datetime'].flatMap((type) =>
    ['truncate', 'realtime', 'statement', 'transaction'].map((name) => `${type}.${name}`),
  ),
  'datetime.fromepoch',
  'datetime.fromepochmillis',
  'duration.between',
  'duration.inmonths',
  'duration.indays',
  'duration.inseconds',
  'point.distance',
  'point.withinbbox',
  'vector.similarity.cosine',
  'vector.similarity.euclidean',
]);

/** What SHOW may list. */
export const SHOWN: ReadonlySet<string> = new Set(['INDEX', 'INDEXES', 'CONSTRAINT', 'CONSTRAINTS']);
