/**
 * A person of the house corrects an entity's properties. What they set is theirs from then on: `editedKeys` names it, and no document
 * overwrites it (mergeFacts.ts). `editedBy` and `editedAt` say who and when.
 */
import type { Change } from '../../model/change.ts';
import { PasserelleError } from '../../model/errors.ts';
import type { NodeId, PropertyValue } from '../../model/graph.ts';
import {
  ENTITY_PROPERTIES,
  entityTypeOf,
  nodeDefinition,
  type PropertyDefinition,
} from '../../model/ontology/nodes.ts';
import { isEqual } from '../formats/canonicalJson.ts';
import type { GraphStore } from '../store/graphStore.ts';
import { EDITED_KEYS, editedKeysOf } from './mergeFacts.ts';
import { WorkingCopy } from './workingCopy.ts';

/** What a person saw in a property, and what they want there; null where there is nothing. */
export interface PropertyEdit {
  readonly before: PropertyValue | null;
  readonly after: PropertyValue | null;
}

interface Options {
  readonly by: string;
  readonly now?: () => Date;
}

/**
 * @returns the change, or undefined when everything is so already
 * @throws PasserelleError ENTITY_UNKNOWN; REQUEST_INVALID for a property that its kind does not have; CHANGE_CONFLICT when a property is
 * no longer what the person saw
 */
export async function editEntity(
  store: GraphStore,
  id: NodeId,
  edits: Readonly<Record<string, PropertyEdit>>,
  { by, now = () => new Date() }: Options,
): Promise<Change | undefined> {
  const copy = new WorkingCopy(store);
  const node = await copy.node(id);
  const type = node === null ? undefined : entityTypeOf(node.labels);
  if (node === null || type === undefined) throw new PasserelleError('ENTITY_UNKNOWN', { id });

  const definitions = new Map([...ENTITY_PROPERTIES, ...nodeDefinition(type).properties].map((it) => [it.key, it]));
  const properties: Record<string, PropertyValue> = { ...node.properties };
  const edited = new Set(editedKeysOf(node));
  for (const [key, { before, after }] of Object.entries(edits)) {
    checkValue(key, definitions.get(key), after);
    const current = properties[key] ?? null;
    if (isEqual(current, after)) continue;
    if (!isEqual(current, before)) throw new PasserelleError('CHANGE_CONFLICT', { id });
    if (after === null) delete properties[key];
    else properties[key] = after;
    edited.add(key);
  }
  if (isEqual(properties, node.properties)) return undefined;
  const signed = { ...properties, [EDITED_KEYS]: [...edited].sort(), editedBy: by, editedAt: now().toISOString() };
  await copy.putNode({ ...node, properties: signed });
  return await store.apply(copy.draft(by, { kind: 'editEntity', entity: id })!);
}

function checkValue(key: string, definition: PropertyDefinition | undefined, value: PropertyValue | null): void {
  if (definition === undefined) throw new PasserelleError('REQUEST_INVALID', { detail: `« ${key} » ?` });
  const isEmptyName = key === 'name' && (value === null || value === '');
  if (isEmptyName || (value !== null && !FITS[definition.type](value))) {
    throw new PasserelleError('REQUEST_INVALID', { detail: `« ${key} » : ${definition.type}` });
  }
}

const FITS: Readonly<Record<PropertyDefinition['type'], (value: PropertyValue) => boolean>> = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isSafeInteger(value),
  float: (value) => Number.isFinite(value),
  date: (value) => typeof value === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value),
  'string[]': (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
};
