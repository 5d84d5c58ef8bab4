/**
 * Whether what a document names is what the graph knows: kinds that agree, one name in common, and nothing that speaks against it. Two of one
 * name in two countries, or two missions of two years, stay two. Where candidates come from: identifyEntities.ts.
 */
import type { GraphNode } from '../../model/graph.ts';
import { entityTypeOf } from '../../model/ontology/nodes.ts';
import type { EntityType } from '../../model/ontology/types.ts';
import type { ProposedEntity } from '../../model/proposal.ts';
import { keyOf } from '../../seed/resolve/nameKeys.ts';
import { formsOf } from '../store/names.ts';
import { editedKeysOf } from './mergeFacts.ts';

const ORGANIZATIONS: ReadonlySet<string | undefined> = new Set(['Company', 'Institute', 'Government', 'Association']);
/** What cannot be in two places, or at two times. */
const TELLING = ['countryCode', 'regionCode', 'startDate', 'date'] as const;

export function isSameEntity(proposed: ProposedEntity, known: GraphNode): boolean {
  const [type, knownType] = [entityTypeOf(proposed.labels), entityTypeOf(known.labels)];
  if (type === undefined || !areKindsAlike(type, knownType)) return false;
  // An office without a name and a person with one may be two people, whoever held it when.
  if ((proposed.named ?? true) !== (known.properties.named ?? true)) return false;
  const isRenamed = proposed.id === known.id && editedKeysOf(known).includes('name');
  return (
    (isRenamed || sharesName(type, proposed, known)) &&
    !TELLING.some((key) => contradicts(proposed[key], known.properties[key]))
  );
}

/** The kinds under which something may be known that a document takes for a `type`: documents differ on what an organisation is. */
export function kindsLike(type: EntityType): readonly EntityType[] {
  return ORGANIZATIONS.has(type) ? ([...ORGANIZATIONS] as EntityType[]) : [type];
}

function areKindsAlike(type: EntityType, known: EntityType | undefined): boolean {
  return known !== undefined && kindsLike(type).includes(known);
}

function sharesName(type: EntityType, proposed: ProposedEntity, known: GraphNode): boolean {
  const names = [proposed.name, ...proposed.aliases, proposed.acronym ?? '', ...Object.values(proposed.names ?? {})];
  const knownKeys = new Set(keysOf(type, formsOf(known)));
  return keysOf(type, names).some((key) => knownKeys.has(key));
}

/** Of people, one word is a first name or a surname: not enough to be somebody by. */
function keysOf(type: EntityType, names: readonly string[]): readonly string[] {
  const keys = names.filter((name) => name !== '').map((name) => keyOf(type, name));
  return keys.filter((key) => key !== '' && (type !== 'Person' || key.includes(' ')));
}

/** Dates are known as far as they are stated: "2024" does not contradict "2024-10". */
function contradicts(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  return !a.startsWith(b) && !b.startsWith(a);
}
