/**
 * Layer 11 across documents: which entities of a proposal the graph knows already. Pure: the caller finds candidates by name, in whatever
 * store. One name, one kind and nothing against it is one thing; two things of one name stay two; in doubt a person is asked.
 */
import type { GraphNode, NodeId } from '../../model/graph.ts';
import { entityTypeOf } from '../../model/ontology/nodes.ts';
import type { EntityType } from '../../model/ontology/types.ts';
import type { OpenQuestion, Proposal, ProposedEntity } from '../../model/proposal.ts';
import { nameKey } from '../gazetteer/fold.ts';
import { isShortFormOf, keyOf } from './nameKeys.ts';

/** What becomes of a proposed entity: it is a node of the graph, it is new, or somebody must say. */
export type Decision =
  | { readonly kind: 'same'; readonly node: NodeId }
  | { readonly kind: 'new' }
  | { readonly kind: 'ask'; readonly question: OpenQuestion };

/**
 * The nodes that may bear a name: the same or a like one, in any spelling. More than asked for does no harm; what is missing makes two of
 * one thing. `relationships` of a node, as far as the caller has them, tell namesakes apart.
 */
export type FindCandidates = (name: string) => Promise<readonly Candidate[]> | readonly Candidate[];
export interface Candidate {
  readonly node: GraphNode;
  /** Ids of the places and bodies that it is tied to by a role, a seat or a mayoralty. */
  readonly ties: readonly NodeId[];
}

/** These are what happened once: another document's mission of the same name is another, unless its days agree. */
const OCCURRENCES: ReadonlySet<EntityType> = new Set(['Mission', 'Visit', 'Agreement', 'Event']);
const ORGANIZATIONS: ReadonlySet<EntityType> = new Set(['Company', 'Institute', 'Government', 'Association']);
const TYING = new Set(['MAYOR_OF', 'HOLDS_ROLE', 'REPRESENTS', 'LOCATED_IN', 'MEMBER_OF']);

/** A decision for each entity of a proposal, by its local id, in the proposal's order. Passages are the document's own and left out. */
export async function matchEntities(
  proposal: Pick<Proposal, 'entities' | 'relationships'>,
  findCandidates: FindCandidates,
): Promise<Map<string, Decision>> {
  const decisions = new Map<string, Decision>();
  // Places first: they tell people and bodies of one name apart.
  const ordered = [...proposal.entities].sort((a, b) => rank(a) - rank(b));
  for (const entity of ordered) {
    if (entityTypeOf(entity.labels) === undefined) continue;
    const candidates = await candidatesFor(entity, findCandidates);
    decisions.set(entity.id, decide(entity, candidates, tiesOf(entity, proposal, decisions)));
  }
  return new Map(proposal.entities.flatMap(({ id }) => (decisions.has(id) ? [[id, decisions.get(id)!] as const] : [])));
}

function rank({ labels }: ProposedEntity): number {
  return labels.includes('Place') ? 0 : labels.includes('Organization') ? 1 : 2;
}

async function candidatesFor(entity: ProposedEntity, findCandidates: FindCandidates): Promise<Candidate[]> {
  const found = new Map<NodeId, Candidate>();
  for (const name of new Set(namesOf(entity))) {
    for (const candidate of await findCandidates(name)) found.set(candidate.node.id, candidate);
  }
  return [...found.values()].filter(({ node }) => compatible(entity, node));
}

function namesOf(entity: ProposedEntity): string[] {
  return [entity.name, ...entity.aliases, entity.acronym ?? '', ...Object.values(entity.names ?? {})].filter(Boolean);
}

/** Of the node, `names` holds "ko:포스코". */
function namesOfNode({ properties }: GraphNode): string[] {
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  const names = list(properties.names).map((name) => name.slice(name.indexOf(':') + 1));
  return [
    String(properties.name ?? ''),
    ...list(properties.aliases),
    ...names,
    String(properties.acronym ?? ''),
  ].filter(Boolean);
}

function compatible(entity: ProposedEntity, node: GraphNode): boolean {
  const type = entityTypeOf(entity.labels)!;
  const other = entityTypeOf(node.labels);
  return other === type || (other !== undefined && ORGANIZATIONS.has(type) && ORGANIZATIONS.has(other));
}

/** The graph's ids of what the document ties an entity to. */
function tiesOf(
  entity: ProposedEntity,
  { relationships }: Pick<Proposal, 'relationships'>,
  decisions: ReadonlyMap<string, Decision>,
): Set<NodeId> {
  const ties = new Set<NodeId>();
  for (const { type, from, to, status } of relationships) {
    if (from !== entity.id || status !== undefined || !TYING.has(type)) continue;
    const decision = decisions.get(to);
    if (decision?.kind === 'same') ties.add(decision.node);
  }
  return ties;
}

type Likeness = 'same' | 'like' | 'other';

function decide(entity: ProposedEntity, candidates: readonly Candidate[], ties: ReadonlySet<NodeId>): Decision {
  const judged = candidates.map((candidate) => ({ candidate, likeness: judge(entity, candidate, ties) }));
  const same = judged.filter(({ likeness }) => likeness === 'same').map(({ candidate }) => candidate.node.id);
  const like = judged.filter(({ likeness }) => likeness === 'like').map(({ candidate }) => candidate.node.id);
  if (same.length === 1) return { kind: 'same', node: same[0]! };
  const open = same.length > 1 ? same : like;
  if (open.length === 0) return { kind: 'new' };
  return { kind: 'ask', question: { about: entity.id, question: 'same-as', candidates: [...open].sort() } };
}

/** How a node stands to a proposed entity. Of two names alike, what contradicts counts before what agrees. */
function judge(entity: ProposedEntity, { node, ties: known }: Candidate, ties: ReadonlySet<NodeId>): Likeness {
  const type = entityTypeOf(entity.labels)!;
  const name = nameLikeness(type, entity, node);
  if (name === 'other' || differs(entity, node)) return 'other';
  if (OCCURRENCES.has(type)) return occurrenceLikeness(type, entity, node, name);
  if (type !== 'Person') return name;
  if (entity.named === false || node.properties.named === false)
    return name === 'same' && entity.named === node.properties.named ? 'same' : 'other';
  const shared = [...ties].some((tie) => known.includes(tie));
  // A namesake elsewhere: nothing says that it is the same person, nothing that it is not.
  if (name === 'same') return shared || ties.size === 0 || known.length === 0 ? 'same' : 'like';
  return shared ? 'like' : 'other';
}

function nameLikeness(type: EntityType, entity: ProposedEntity, node: GraphNode): Likeness {
  const keys = new Set(namesOf(entity).map((name) => keyOf(type, name)));
  const others = namesOfNode(node).map((name) => keyOf(type, name));
  if (others.some((key) => keys.has(key))) return 'same';
  if (
    ORGANIZATIONS.has(type) &&
    others.some((key) => [...keys].some((own) => isShortFormOf(own, key) || isShortFormOf(key, own)))
  ) {
    return 'like';
  }
  return type === 'Person' && isSurnameOf(entity, node) ? 'like' : 'other';
}

/** "Mme Gauvin" and "Guylaine Gauvin". */
function isSurnameOf(entity: ProposedEntity, node: GraphNode): boolean {
  const [a, b] = [nameKey(entity.name), nameKey(String(node.properties.name ?? ''))];
  return a.endsWith(` ${b}`) || b.endsWith(` ${a}`);
}

/** Another country or another province: a namesake. */
function differs({ countryCode, regionCode }: ProposedEntity, { properties }: GraphNode): boolean {
  const against = (own: string | undefined, other: unknown) =>
    own !== undefined && other !== undefined && own !== other;
  return against(countryCode, properties.countryCode) || against(regionCode, properties.regionCode);
}

/** Events return every year and missions leave again: only the same days are the same; without days, an event is asked about. */
function occurrenceLikeness(
  type: EntityType,
  entity: ProposedEntity,
  { properties }: GraphNode,
  name: Likeness,
): Likeness {
  const own = entity.startDate ?? entity.date;
  const other = properties.startDate ?? properties.date;
  if (own !== undefined && other !== undefined) return own === other ? name : 'other';
  return type === 'Event' && name === 'same' ? 'like' : 'other';
}
