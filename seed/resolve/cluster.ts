/**
 * Mentions of one document → who is who: mentions that name the same thing come together. Two names are one when their keys agree, when
 * the text says so ("(ABC)", an alias in brackets, a coreference), or when one is the only long form of the other.
 */
import type { EntityType } from '../../model/ontology/types.ts';
import type { Extraction, Mention, Span } from '../annotations.ts';
import { isShortFormOf, keyOf } from './nameKeys.ts';

export interface Cluster {
  readonly type: EntityType;
  /** In the order of the text; at least one. */
  readonly mentions: readonly Mention[];
  /** Where it is meant without being named. */
  readonly references: readonly Span[];
}

const ORGANIZATIONS = new Set<string>(['Company', 'Institute', 'Government', 'Association']);
/** These have no name of their own in a text: each mention is one of its own unless a coreference says otherwise. */
const NAMELESS = new Set<string>(['Mission', 'Visit']);

/** Clusters by the first mention's place in the text, and the cluster of each mention. Mentions that stay `Unknown` have none. */
export function clusterMentions(extraction: Extraction): { clusters: Cluster[]; of: Map<number, Cluster> } {
  const groups = new Groups(extraction.mentions);
  joinByKey(groups, extraction.mentions);
  const references = joinByCoreference(groups, extraction);
  joinShortForms(groups, extraction.mentions);
  const of = new Map<number, Cluster>();
  const clusters: Cluster[] = [];
  for (const members of groups.all()) {
    const type = typeOf(members);
    if (!type) continue;
    const cluster: Cluster = {
      type,
      mentions: members,
      references: members.flatMap((mention) => references.get(mention.id) ?? []),
    };
    clusters.push(cluster);
    for (const mention of members) of.set(mention.id, cluster);
  }
  return { clusters, of };
}

function joinByKey(groups: Groups, mentions: readonly Mention[]): void {
  const holder = new Map<string, Mention>();
  const meet = (key: string, mention: Mention) => {
    const first = holder.get(key);
    if (first) groups.join(first.id, mention.id);
    else holder.set(key, mention);
  };
  for (const mention of mentions) {
    if (NAMELESS.has(mention.type) || mention.type === 'Unknown') continue;
    for (const name of [mention.name, mention.acronym, mention.alias]) {
      if (name) meet(`${family(mention)} ${keyOf(mention.type, name)}`, mention);
    }
  }
  // A name that nothing typed on the spot is what it is elsewhere.
  for (const mention of mentions) {
    if (mention.type !== 'Unknown') continue;
    const families = ['organization', 'Person', 'Event', 'City', 'Region', 'Country'];
    const known = families
      .map((kind) => holder.get(`${kind} ${keyOf(kind === 'Person' ? 'Person' : 'Unknown', mention.name)}`))
      .filter((other) => other !== undefined);
    if (known.length === 1) groups.join(known[0]!.id, mention.id);
  }
}

function family(mention: Mention): string {
  if (ORGANIZATIONS.has(mention.type)) return 'organization';
  // "Maire de Séoul" is an office; nobody bears it as a name.
  return mention.type === 'Person' && mention.named === false ? 'office' : mention.type;
}

function joinByCoreference(groups: Groups, { mentions, coreferences }: Extraction): Map<number, Span[]> {
  const bySpan = new Map(mentions.map((mention) => [`${mention.start}-${mention.end}`, mention]));
  const references = new Map<number, Span[]>();
  // "Les trois maires" stands for three: it joins nobody, though each is meant there.
  const antecedents = new Map<string, number>();
  for (const { mention } of coreferences) {
    const at = `${mention.start}-${mention.end}`;
    antecedents.set(at, (antecedents.get(at) ?? 0) + 1);
  }
  for (const { mention, antecedent } of coreferences) {
    const at = `${mention.start}-${mention.end}`;
    const named = bySpan.get(at);
    if (named && antecedents.get(at) === 1) groups.join(antecedent, named.id);
    else references.set(antecedent, [...(references.get(antecedent) ?? []), mention]);
  }
  return references;
}

function joinShortForms(groups: Groups, mentions: readonly Mention[]): void {
  const named = mentions.filter((mention) => ORGANIZATIONS.has(mention.type) || mention.type === 'Event');
  const keys = new Map(named.map((mention) => [keyOf(mention.type, mention.name), mention]));
  for (const [short, mention] of keys) {
    const longer = [...keys].filter(([long, other]) => family(other) === family(mention) && isShortFormOf(short, long));
    const roots = new Set(longer.map(([, other]) => groups.root(other.id)));
    if (roots.size === 1) groups.join([...roots][0]!, mention.id);
  }
}

/** The kind that most mentions say; at a draw, that of the longest name, which had most to go by. */
function typeOf(members: readonly Mention[]): EntityType | undefined {
  const votes = new Map<EntityType, number>();
  for (const { type, name } of members) {
    if (type !== 'Unknown') votes.set(type, (votes.get(type) ?? 0) + 1 + name.length / 1000);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** Disjoint sets of mentions (union–find). */
class Groups {
  private readonly parent = new Map<number, number>();
  private readonly mentions: readonly Mention[];

  constructor(mentions: readonly Mention[]) {
    this.mentions = mentions;
    for (const { id } of mentions) this.parent.set(id, id);
  }

  root(id: number): number {
    let at = id;
    while (this.parent.get(at)! !== at) {
      this.parent.set(at, this.parent.get(this.parent.get(at)!)!);
      at = this.parent.get(at)!;
    }
    return at;
  }

  join(a: number, b: number): void {
    if (this.parent.has(a) && this.parent.has(b)) this.parent.set(this.root(b), this.root(a));
  }

  all(): Mention[][] {
    const groups = new Map<number, Mention[]>();
    for (const mention of [...this.mentions].sort((a, b) => a.start - b.start)) {
      const root = this.root(mention.id);
      const group = groups.get(root);
      if (group) group.push(mention);
      else groups.set(root, [mention]);
    }
    return [...groups.values()];
  }
}
