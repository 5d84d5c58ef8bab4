/**
 * What the Explore screen asks. A scene is a piece of the graph as it is drawn: each node with its side of the water, each relationship with
 * its evidence. All requests take `shores` ("CA-QC,KR": two area codes) where the reader chose the pair; otherwise the graph chooses.
 */
import { z } from 'zod';
import { originSchema } from '../evidence.ts';
import { ENTITY_TYPES, RELATIONSHIP_TYPES } from '../ontology/types.ts';

const entityType = z.enum(ENTITY_TYPES);
const relationshipType = z.enum(RELATIONSHIP_TYPES);
const localized = z.object({ fr: z.string(), en: z.string(), ko: z.string() });

/** A country (ISO 3166-1 "KR") or a region (ISO 3166-2 "CA-QC") that things belong to. */
export const areaSchema = z.object({ code: z.string(), name: localized });
export type Area = z.infer<typeof areaSchema>;

export const sideSchema = z.enum(['a', 'b']);
export type Side = z.infer<typeof sideSchema>;

/**
 * Why a node is on its side, so that the screen can say so; `via` is the entity (or, for "quoted", the document) that decides.
 * "quoted": the document gives it the word beside people of that side alone.
 */
export const sideReasonSchema = z.object({
  rule: z.enum([
    'set-by-hand',
    'represents',
    'serves',
    'member',
    'hosted',
    'seat',
    'place',
    'established',
    'took-part',
    'quoted',
  ]),
  via: z.string().optional(),
});

export const sceneNodeSchema = z.object({
  id: z.string(),
  type: entityType,
  labels: z.array(z.string()),
  name: z.string(),
  aliases: z.array(z.string()),
  /** Names by language or script: {"ko": "포항", "en": "Pohang"}. */
  names: z.record(z.string(), z.string()),
  acronym: z.string().optional(),
  /** False for somebody known by office only; drawn with a broken ring. */
  named: z.boolean(),
  /** null: in the water (missions, visits, sectors, agreements), or undecided. */
  side: sideSchema.nullable(),
  sideReason: sideReasonSchema.optional(),
  /** How many drawn relationships it has in the whole graph, shown or not. */
  degree: z.int().nonnegative(),
  /** Number of documents that mention it. */
  documents: z.int().nonnegative(),
  order: z.int().optional(),
  kind: z.string().optional(),
  startDate: z.string().optional(),
  endDate: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
});
export type SceneNode = z.infer<typeof sceneNodeSchema>;

export const sceneRelationshipSchema = z.object({
  id: z.string(),
  type: relationshipType,
  from: z.string(),
  to: z.string(),
  /** The title as the document words it, for roles. */
  title: z.string().optional(),
  origin: originSchema,
  /** Passage ids. Empty only for gazetteer, derived and hand-made facts. */
  evidence: z.array(z.string()),
  confidence: z.number().optional(),
});
export type SceneRelationship = z.infer<typeof sceneRelationshipSchema>;

export const sceneSchema = z.object({
  nodes: z.array(sceneNodeSchema),
  relationships: z.array(sceneRelationshipSchema),
});
export type Scene = z.infer<typeof sceneSchema>;

export const shoresSchema = z.object({ a: areaSchema, b: areaSchema, chosenBy: z.enum(['graph', 'reader']) });
export type Shores = z.infer<typeof shoresSchema>;

/** A stop of the itinerary, in order. */
export const stopSchema = z.object({
  id: z.string(),
  order: z.int(),
  name: z.string(),
  kind: z.string().optional(),
  places: z.array(z.string()),
  hosts: z.array(z.string()),
  startDate: z.string().optional(),
});
export type Stop = z.infer<typeof stopSchema>;

/** GET /api/overview?mission=&shores= : the first sight. `mission` absent: the one best connected. An empty graph gives mission null and an empty scene. */
export const overviewSchema = z.object({
  mission: z.object({ id: z.string(), name: z.string() }).nullable(),
  missions: z.array(z.object({ id: z.string(), name: z.string() })),
  shores: shoresSchema.nullable(),
  scene: sceneSchema,
  itinerary: z.array(stopSchema),
  documents: z.array(z.object({ id: z.string(), title: z.string(), entities: z.int() })),
  summary: z.object({
    partners: z.int(),
    partnersA: z.int(),
    partnersB: z.int(),
    /** Relationships with one end on each shore, in this scene. */
    bridges: z.int(),
    missions: z.int(),
    documents: z.int(),
  }),
  /** Three things worth a click: entity ids, best connected across first. */
  suggestions: z.array(z.object({ kind: z.enum(['bridge-person', 'bridge-company', 'itinerary']), id: z.string() })),
});
export type Overview = z.infer<typeof overviewSchema>;

/** GET /api/scene?ids=a,b,c : those nodes and all drawn relationships among them; unknown ids are named, not an error. */
export const sceneByIdsSchema = z.object({ scene: sceneSchema, unknown: z.array(z.string()) });
export type SceneByIds = z.infer<typeof sceneByIdsSchema>;

/** GET /api/entities/:id/neighbours/counts */
export const neighbourCountsSchema = z.object({
  total: z.int(),
  byType: z.array(
    z.object({
      relationship: relationshipType,
      direction: z.enum(['out', 'in']),
      neighbour: entityType,
      count: z.int(),
    }),
  ),
});
export type NeighbourCounts = z.infer<typeof neighbourCountsSchema>;

/** GET /api/entities/:id/neighbours?relationship=&direction=&neighbour=&limit=100&shores= : best connected first; `more` says how many were left. */
export const neighboursSchema = z.object({ scene: sceneSchema, more: z.int().nonnegative() });
export type Neighbours = z.infer<typeof neighboursSchema>;

/** A quoted passage with enough around it to be read, and the document it comes from. */
export const sourceSchema = z.object({
  passage: z.string(),
  quote: z.string(),
  /** Text of the same paragraph before and after the quote, at most 240 characters each side, cut at words. */
  before: z.string(),
  after: z.string(),
  start: z.int(),
  end: z.int(),
  document: z.object({
    id: z.string(),
    title: z.string(),
    date: z.string().optional(),
    publisher: z.string().optional(),
  }),
});
export type Source = z.infer<typeof sourceSchema>;

/** One fact of an entity: a relationship seen from it. */
export const factSchema = z.object({
  relationship: sceneRelationshipSchema,
  direction: z.enum(['out', 'in']),
  other: sceneNodeSchema,
  sources: z.array(z.string()),
});
export type Fact = z.infer<typeof factSchema>;

/** GET /api/entities/:id?shores= */
export const entitySchema = z.object({
  node: sceneNodeSchema,
  properties: z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())]),
  ),
  facts: z.array(factSchema),
  /** What a person said: quotations, in the order of the documents. */
  statements: z.array(z.object({ passage: z.string() })),
  /** Every passage that facts, statements or mentions refer to. */
  sources: z.array(sourceSchema),
  mentions: z.array(z.object({ passage: z.string() })),
  history: z.array(
    z.object({ change: z.string(), at: z.string(), by: z.string(), why: z.string(), subject: z.string() }),
  ),
});
export type EntityAnswer = z.infer<typeof entitySchema>;

/** GET /api/relationships/:id */
export const relationshipAnswerSchema = z.object({
  relationship: sceneRelationshipSchema,
  from: sceneNodeSchema,
  to: sceneNodeSchema,
  sources: z.array(sourceSchema),
});
export type RelationshipAnswer = z.infer<typeof relationshipAnswerSchema>;

/** GET /api/search?q=&limit=12&shores= : accents, case, scripts and small typing errors forgiven; best first. */
export const searchSchema = z.object({
  hits: z.array(
    z.object({
      node: sceneNodeSchema,
      /** The name, alias or acronym that matched. */
      matched: z.string(),
      how: z.enum(['exact', 'prefix', 'word', 'close']),
    }),
  ),
});
export type SearchAnswer = z.infer<typeof searchSchema>;

/** GET /api/paths?from=&to=&maxHops=4&limit=5&shores= : shortest chains of partners; none is an empty list. */
export const pathsSchema = z.object({
  /** True when only chains through a mission, a sector, a country or a region were found: they introduce nobody, and the screen says so. */
  loose: z.boolean(),
  paths: z.array(z.object({ nodes: z.array(z.string()), relationships: z.array(z.string()) })),
  scene: sceneSchema,
  sources: z.array(sourceSchema),
});
export type PathsAnswer = z.infer<typeof pathsSchema>;

/** GET /api/bridges?shores= : what ties the two shores, over the whole graph. */
export const bridgesSchema = z.object({
  shores: shoresSchema.nullable(),
  relationships: z.array(sceneRelationshipSchema),
  nodes: z.array(sceneNodeSchema),
  bySector: z.array(z.object({ id: z.string(), name: z.string(), count: z.int(), relationships: z.array(z.string()) })),
  byCity: z.array(z.object({ id: z.string(), name: z.string(), count: z.int(), relationships: z.array(z.string()) })),
});
export type BridgesAnswer = z.infer<typeof bridgesSchema>;
