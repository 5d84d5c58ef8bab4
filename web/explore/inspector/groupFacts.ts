/** Gathers an entity's facts into what one sentence can say: the same relation, several other ends, the passages that state them. */
import type { Fact } from '../../../model/api/explore.ts';
import { RELATIONSHIP_TYPES } from '../../../model/ontology/types.ts';

export interface FactGroup {
  readonly key: string;
  readonly facts: readonly Fact[];
  /** Passages of all of them, each once, in the order of the facts. */
  readonly sources: readonly string[];
  /** Where the first of these passages was already quoted by a group above. */
  readonly repeatsPassage: boolean;
}

/** In the order of the ontology: offices first, then ties to places and organizations, then what happened. */
export function groupFacts(facts: readonly Fact[]): readonly FactGroup[] {
  const byKey = new Map<string, Fact[]>();
  for (const fact of [...facts].sort(byOntology)) {
    const { type, title, origin } = fact.relationship;
    const key = [type, fact.direction, title ?? '', origin].join('~');
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [fact]);
    else known.push(fact);
  }
  const quoted = new Set<string>();
  return [...byKey].map(([key, members]) => {
    const sources = [...new Set(members.flatMap((fact) => fact.sources))];
    const first = sources[0];
    const repeatsPassage = first !== undefined && quoted.has(first);
    if (first !== undefined) quoted.add(first);
    return { key, facts: members, sources, repeatsPassage };
  });
}

const RANK = new Map(RELATIONSHIP_TYPES.map((type, rank) => [type, rank]));

function byOntology(a: Fact, b: Fact): number {
  return (
    RANK.get(a.relationship.type)! - RANK.get(b.relationship.type)! ||
    a.direction.localeCompare(b.direction) * -1 ||
    a.other.name.localeCompare(b.other.name)
  );
}
