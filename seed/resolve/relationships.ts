/** Claims between mentions → relationships between entities: the same fact said twice is one fact with two passages. */
import type { ProposedRelationship, Status } from '../../model/proposal.ts';
import type { Claim, Modality, SourceText, Span } from '../annotations.ts';

const STATUS: Readonly<Record<Modality, Status | undefined>> = {
  done: undefined,
  scheduled: undefined,
  planned: 'planned',
  wished: 'hypothetical',
  cancelled: 'cancelled',
  denied: 'negated',
  former: 'former',
};

/** Claims whose ends are no entities, or one and the same, are left out. A fact that is stated outright beats its wish or denial. */
export function proposeRelationships(
  text: SourceText,
  claims: readonly Claim[],
  entityOf: (mention: number) => string | undefined,
): ProposedRelationship[] {
  const facts = new Map<string, ProposedRelationship>();
  for (const claim of claims) {
    const from = entityOf(claim.from);
    const to = entityOf(claim.to);
    if (from === undefined || to === undefined || from === to) continue;
    const status = STATUS[claim.modality];
    const { title, founding } = claim.properties ?? {};
    const key = [claim.type, from, to, title ?? ''].join(' ');
    const known = facts.get(key);
    const evidence = quotes(text, claim.evidence);
    if (known && known.status === undefined && status !== undefined) continue;
    if (known && known.status === status) {
      facts.set(key, { ...known, evidence: merge(known.evidence, evidence) });
      continue;
    }
    facts.set(key, {
      type: claim.type,
      from,
      to,
      evidence,
      ...(title !== undefined && { title: String(title) }),
      ...(founding !== undefined && { founding: Boolean(founding) }),
      ...(status !== undefined && { status }),
      rule: claim.rule,
    });
  }
  return [...facts.values()];
}

function quotes(text: SourceText, spans: readonly Span[]): ProposedRelationship['evidence'] {
  return spans.map(({ start, end }) => ({ start, end, quote: text.raw.slice(start, end) }));
}

function merge(
  known: ProposedRelationship['evidence'],
  more: ProposedRelationship['evidence'],
): ProposedRelationship['evidence'] {
  const has = (quote: Span) => known.some(({ start, end }) => start <= quote.start && quote.end <= end);
  return [...known, ...more.filter((quote) => !has(quote))];
}
