/** A cluster of mentions → the entity as proposed: its name, its other names, its labels, a readable id. Places learn more in places.ts. */
import { slug } from '../../model/graph.ts';
import { nodeDefinition } from '../../model/ontology/nodes.ts';
import type { EntityType } from '../../model/ontology/types.ts';
import type { ProposedEntity } from '../../model/proposal.ts';
import type { Mention } from '../annotations.ts';
import { findCountry } from '../gazetteer/countries.ts';
import { fold } from '../gazetteer/fold.ts';
import { lookUp } from '../gazetteer/lexicon.ts';
import type { Cluster } from './cluster.ts';

/** Entities in the order of the text, each with its cluster. Ids are unique in the document. */
export function proposeEntities(clusters: readonly Cluster[]): Map<Cluster, ProposedEntity> {
  const taken = new Map<string, number>();
  return new Map(
    clusters.map((cluster) => {
      const entity = proposeEntity(cluster);
      const times = (taken.get(entity.id) ?? 0) + 1;
      taken.set(entity.id, times);
      return [cluster, times === 1 ? entity : { ...entity, id: `${entity.id}-${times}` }];
    }),
  );
}

function proposeEntity({ type, mentions, references }: Cluster): ProposedEntity {
  const named = mentions.filter((mention) => mention.named !== false);
  const naming = named.length > 0 ? named : mentions;
  const asWritten = bestName(type, naming);
  const name = CAPITALIZED.has(type) ? capitalized(asWritten) : asWritten;
  const acronym = naming.find((mention) => mention.acronym)?.acronym;
  const honorific = naming.find((mention) => mention.honorific)?.honorific;
  const spans = [...mentions, ...references].map(({ start, end }) => ({ start, end }));
  return {
    id: `${type.toLowerCase()}:${slug(name)}`,
    labels: [...nodeDefinition(type).labels],
    name,
    aliases: otherNames(name, mentions),
    ...(named.length === 0 && { named: false }),
    ...(acronym !== undefined && acronym !== name && { acronym }),
    ...(honorific !== undefined && { honorific }),
    ...Object.assign({}, ...mentions.map((mention) => mention.details)),
    mentions: uniqueSpans(spans),
    rule: naming.find((mention) => mention.name === asWritten)?.rule ?? naming[0]!.rule,
  };
}

/**
 * Bodies and events whose name begins with a common noun ("la délégation du Québec", "le forum pour les maires") stand at the head of a
 * card, where French and English write a capital. Firms keep their own way of writing themselves ("plein air").
 */
const CAPITALIZED: ReadonlySet<EntityType> = new Set(['Government', 'Institute', 'Association', 'Event']);

function capitalized(name: string): string {
  const first = /^[\p{Ll}-]+/u.exec(name)?.[0];
  if (first === undefined) return name;
  const classes = [...(lookUp(first, 'fr')?.classes ?? []), ...(lookUp(first, 'en')?.classes ?? [])];
  return classes.some((known) => known.startsWith('head.')) ? name[0]!.toUpperCase() + name.slice(1) : name;
}

/**
 * People and organisations go by their fullest name, and an acronym never stands where the words are known. A country goes by its name in
 * full where the text has that too ("la Corée", "la Corée du Sud"). Other places and the rest go by the name that the text uses most, the
 * earlier at a draw.
 */
function bestName(type: EntityType, mentions: readonly Mention[]): string {
  const worth = new Map<string, number>();
  for (const { name } of mentions) worth.set(name, (worth.get(name) ?? 0) + 1);
  if (type === 'Country') {
    const inFull = [...worth.keys()].find((name) => Object.values(findCountry(name)?.names ?? {}).includes(name));
    if (inFull !== undefined) return inFull;
  }
  const isFuller = type === 'Person' || ['Company', 'Institute', 'Government', 'Association', 'Event'].includes(type);
  const words = (name: string) => name.split(/[\s-]+/).length;
  return [...worth].sort(
    ([a, timesA], [b, timesB]) =>
      (isFuller ? words(b) - words(a) || Number(isShouted(a)) - Number(isShouted(b)) : 0) || timesB - timesA,
  )[0]![0];
}

const isShouted = (name: string) => name.length > 5 && name === name.toUpperCase();

function otherNames(name: string, mentions: readonly Mention[]): string[] {
  const seen = new Set([fold(name)]);
  const others: string[] = [];
  for (const other of mentions.flatMap((mention) => [mention.name, mention.acronym, mention.alias])) {
    if (other === undefined || seen.has(fold(other))) continue;
    seen.add(fold(other));
    others.push(other);
  }
  return others;
}

function uniqueSpans(spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
  const seen = new Set<string>();
  return [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      const key = `${start}-${end}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}
