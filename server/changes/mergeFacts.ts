/**
 * How what a document says joins what the graph holds: it adds names, properties that were missing, evidence. It never takes away and never
 * overwrites, least of all what a person edited. So the same document twice changes nothing.
 */
import type { GraphNode, GraphRelationship, Properties, PropertyValue } from '../../model/graph.ts';

/** Names the properties that a person set by hand; see editEntity.ts. */
export const EDITED_KEYS = 'editedKeys';

export function editedKeysOf({ properties }: GraphNode): readonly string[] {
  return listIn(properties, EDITED_KEYS);
}

export function mergeNode(known: GraphNode | null, wanted: GraphNode): GraphNode {
  if (known === null) return wanted;
  if (!known.labels.includes('Entity')) return { ...known, properties: { ...wanted.properties, ...known.properties } };
  const edited = new Set(editedKeysOf(known));
  const named = isNaming(known, wanted) && !edited.has('name') ? wanted : known;
  const properties: Record<string, PropertyValue> = { ...wanted.properties, ...known.properties };
  if (named !== known) Object.assign(properties, { name: wanted.properties.name, named: true });
  setList(properties, 'aliases', aliasesOf(known, wanted, String(properties.name)));
  setList(properties, 'names', joinNames(listIn(known.properties, 'names'), listIn(wanted.properties, 'names')));
  for (const key of edited) {
    const value = known.properties[key];
    // What a person emptied stays empty.
    if (value === undefined) delete properties[key];
    else properties[key] = value;
  }
  // The kind too is the one that was there first; labels that follow from facts are derive.ts's.
  return { id: known.id, labels: known.labels, properties };
}

export function mergeRelationship(known: GraphRelationship | null, wanted: GraphRelationship): GraphRelationship {
  if (known === null) return wanted;
  const properties: Record<string, PropertyValue> = { ...wanted.properties, ...known.properties };
  const evidence = [...new Set([...listIn(known.properties, 'evidence'), ...listIn(wanted.properties, 'evidence')])];
  if ('evidence' in properties) properties.evidence = evidence;
  // What a document states is no longer only what a gazetteer knows, or what follows from other facts.
  if (wanted.properties.origin === 'document' && known.properties.origin !== 'person') properties.origin = 'document';
  const confidence = [known, wanted].map((it) => it.properties.confidence).filter((it) => typeof it === 'number');
  if (confidence.length > 0) properties.confidence = Math.max(...confidence);
  return { ...known, properties };
}

/** Somebody known by office only gets a name at last. */
function isNaming(known: GraphNode, wanted: GraphNode): boolean {
  return known.properties.named === false && wanted.properties.named === true;
}

function aliasesOf(known: GraphNode, wanted: GraphNode, name: string): readonly string[] {
  const all = [known, wanted].flatMap(({ properties }) => [String(properties.name), ...listIn(properties, 'aliases')]);
  const [first, rest] = [listIn(known.properties, 'aliases'), all];
  return [...new Set([...first, ...rest])].filter((alias) => alias !== name);
}

/** One name a language: the one that was there first. */
function joinNames(known: readonly string[], wanted: readonly string[]): readonly string[] {
  const language = (tagged: string) => tagged.slice(0, tagged.indexOf(':'));
  const languages = new Set(known.map(language));
  return [...known, ...wanted.filter((tagged) => !languages.has(language(tagged)))];
}

function setList(properties: Record<string, PropertyValue>, key: string, items: readonly string[]): void {
  if (items.length > 0) properties[key] = items;
}

function listIn(properties: Properties, key: string): readonly string[] {
  const value = properties[key];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
