/**
 * Layer 12, the only door into a proposal, whoever knocks: rules today, a language model perhaps one day. `admitClaims` looks at what
 * extraction claims, before mentions become entities; `admitFacts` at what then stands between entities. Adds nothing, only refuses.
 */

import type { Quote } from '../model/evidence.ts';
import { entityTypeOf } from '../model/ontology/nodes.ts';
import { type EndType, endsFit, relationshipDefinition } from '../model/ontology/relationships.ts';
import type { ProposedEntity, ProposedRelationship } from '../model/proposal.ts';
import type { Claim, Extraction, Mention, ReadText, Span } from './annotations.ts';
import { confidenceOf } from './extract/confidence.ts';

/**
 * The claims whose two arguments are there to be read: named in the evidence, or referred to in it by a link with a span of its own.
 * Evidence comes out trimmed and in order; a party never "meets" those it travels with.
 */
export function admitClaims(read: ReadText, extraction: Extraction): Claim[] {
  const mentions = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  const companions = findCompanions(extraction.claims);
  return extraction.claims.flatMap((claim) => {
    const from = mentions.get(claim.from);
    const to = mentions.get(claim.to);
    if (!from || !to || claim.from === claim.to) return [];
    const evidence = trimSpans(read.raw, claim.evidence);
    const stands = evidence.length > 0 && [from, to].every((end) => isShown(end, evidence, extraction));
    if (!stands || (claim.type === 'MET' && companions(claim.from, claim.to))) return [];
    return [{ ...claim, evidence }];
  });
}

/** A mention is shown by its own words, by another mention of the same name, or by what refers to it. */
function isShown(end: Mention, evidence: readonly Span[], { coreferences, mentions }: Extraction): boolean {
  const isInside = (span: Span) => evidence.some((passage) => passage.start <= span.start && span.end <= passage.end);
  return (
    isInside(end) ||
    coreferences.some((link) => link.antecedent === end.id && isInside(link.mention)) ||
    mentions.some((other) => other.type === end.type && other.name === end.name && isInside(other))
  );
}

function findCompanions(claims: readonly Claim[]): (one: number, other: number) => boolean {
  const parties = new Map<number, Set<number>>();
  for (const claim of claims) {
    if (claim.type !== 'TOOK_PART_IN' || claim.modality !== 'done') continue;
    const party = parties.get(claim.to) ?? new Set();
    parties.set(claim.to, party.add(claim.from));
  }
  return (one, other) => [...parties.values()].some((party) => party.has(one) && party.has(other));
}

function trimSpans(raw: string, spans: readonly Span[]): Span[] {
  const trimmed = spans.flatMap(({ start, end }) => {
    let [from, to] = [Math.max(0, start), Math.min(raw.length, end)];
    while (from < to && EDGE.test(raw[from]!)) from++;
    while (to > from && EDGE.test(raw[to - 1]!)) to--;
    return from < to ? [{ start: from, end: to }] : [];
  });
  // A span within another says nothing more.
  const kept = trimmed.filter(
    (span, at) =>
      !trimmed.some((other, place) => place !== at && covers(other, span) && (place < at || !covers(span, other))),
  );
  return kept.sort((a, b) => a.start - b.start);
}
const EDGE = /[\s,;]/;
const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

/**
 * The relationships that may be proposed: both ends known and fit for the type, every quote verbatim, none twice. Where the document
 * both states a fact and doubts it elsewhere, the statement stands. Evidence of the same fact is gathered.
 */
export function admitFacts(
  text: string,
  entities: readonly ProposedEntity[],
  relationships: readonly ProposedRelationship[],
): ProposedRelationship[] {
  const types = new Map(entities.map((entity) => [entity.id, endType(entity)]));
  const facts = new Map<string, ProposedRelationship>();
  for (const relationship of relationships) {
    const from = types.get(relationship.from);
    const to = types.get(relationship.to);
    if (!from || !to || relationship.from === relationship.to || !endsFit(relationship.type, from, to)) continue;
    const evidence = relationship.evidence.filter((quote) => isVerbatim(text, quote));
    if (evidence.length === 0 && relationship.source !== 'gazetteer') continue;
    const fact =
      relationship.source === 'gazetteer'
        ? { ...relationship, evidence }
        : { ...relationship, evidence, confidence: confidenceOf(relationship.rule) };
    const key = factKey(fact);
    const known = facts.get(key);
    facts.set(key, known ? join(known, fact) : fact);
  }
  return [...facts.values()];
}

function endType(entity: ProposedEntity): EndType | undefined {
  return entity.labels.includes('Passage') ? 'Passage' : entityTypeOf(entity.labels);
}

const isVerbatim = (text: string, quote: Quote) =>
  quote.quote.trim() !== '' && text.slice(quote.start, quote.end) === quote.quote;

function factKey({ type, from, to, title }: ProposedRelationship): string {
  const definition = relationshipDefinition(type);
  const [first, second] = definition.symmetric && to < from ? [to, from] : [from, to];
  return [type, first, second, definition.key?.includes('title') ? (title ?? '') : ''].join('\t');
}

function join(one: ProposedRelationship, other: ProposedRelationship): ProposedRelationship {
  if (one.status && !other.status) return other;
  if (other.status && !one.status) return one;
  if (other.source === 'gazetteer' || one.source === 'gazetteer') return one.source === 'gazetteer' ? other : one;
  const isNew = (quote: Quote) => !one.evidence.some((known) => known.start <= quote.start && quote.end <= known.end);
  const evidence = [...one.evidence, ...other.evidence.filter(isNew)].sort((a, b) => a.start - b.start);
  return { ...other, ...one, evidence, confidence: Math.max(one.confidence ?? 0, other.confidence ?? 0) };
}
