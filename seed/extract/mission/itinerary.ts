/** Layer 9, stops → visits: each a mention of its own, with what ties it to the mission, to the next, to its hosts and its town. */
import type { Claim, Coreference, Mention, Modality, ReadText, Span } from '../../annotations.ts';
import { contains } from '../spans.ts';
import type { Stop, Tied } from './stop.ts';

export interface Itinerary {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
}

/** Visits in the order of the stops. `occasion` is the mission, or the event whose programme it is. Ids count up from `firstId`. */
export function makeItinerary(
  read: ReadText,
  stops: readonly Stop[],
  occasion: Mention,
  coreferences: readonly Coreference[],
  firstId: number,
): Itinerary {
  const mentions: Mention[] = [];
  const claims: Claim[] = [];
  let order = 0;
  let last: { visit: Mention; stop: Stop } | undefined;
  for (const stop of stops) {
    const happens = stop.modality === 'done' || stop.modality === 'scheduled';
    if (happens) order++;
    const visit = visitOf(stop, firstId + mentions.length, happens ? order : undefined);
    mentions.push(visit);
    claims.push(...claimsOf(read, stop, visit, occasion, coreferences));
    if (!happens) continue;
    if (last) claims.push(claim('NEXT', last.visit, visit, [last.stop.span, stop.span], stop.modality, stop.rule));
    last = { visit, stop };
  }
  return { mentions, claims };
}

function visitOf(stop: Stop, id: number, order: number | undefined): Mention {
  const details: Record<string, string | number> = { kind: stop.kind };
  if (order !== undefined) details.order = order;
  else details.status = stop.modality === 'cancelled' ? 'cancelled' : 'planned';
  if (stop.startDate) details.startDate = stop.startDate;
  if (stop.endDate) details.endDate = stop.endDate;
  return { id, type: 'Visit', ...stop.span, name: stop.name, rule: stop.rule, details };
}

function claimsOf(
  read: ReadText,
  stop: Stop,
  visit: Mention,
  occasion: Mention,
  coreferences: readonly Coreference[],
): Claim[] {
  const { modality, rule } = stop;
  const whole = (tied: Tied) => spansWith(stop.span, tied.evidence);
  const claims = [
    claim('INCLUDES', occasion, visit, withOccasion(read, coreferences, occasion, stop.span), modality, rule),
  ];
  for (const party of stop.parties)
    claims.push(
      ...stop.agreements.map((agreement) =>
        claim(
          'SIGNED',
          party.mention,
          agreement.mention,
          spansWith(stop.span, [...party.evidence, ...agreement.evidence]),
          modality,
          `${rule}.signed`,
        ),
      ),
    );
  for (const host of stop.hosts)
    claims.push(claim('HOSTED_BY', visit, host.mention, whole(host), modality, `${rule}.host`));
  for (const place of stop.places) {
    claims.push(claim('HELD_IN', visit, place.mention, whole(place), modality, `${rule}.place`));
    for (const event of stop.events)
      claims.push(
        claim(
          'HELD_IN',
          event.mention,
          place.mention,
          spansWith(stop.span, [...whole(place), ...whole(event)]),
          modality,
          `${rule}.eventPlace`,
        ),
      );
  }
  for (const event of stop.events) {
    const shown = [...withOccasion(read, coreferences, occasion, stop.span), ...whole(event)];
    if (occasion.type === 'Mission')
      claims.push(claim('TOOK_PART_IN', occasion, event.mention, shown, modality, `${rule}.event`));
    else if (occasion.id !== event.mention.id)
      claims.push(claim('INCLUDES', occasion, event.mention, shown, modality, `${rule}.event`));
  }
  return claims;
}

function claim(
  type: Claim['type'],
  from: Mention,
  to: Mention,
  evidence: readonly Span[],
  modality: Modality,
  rule: string,
): Claim {
  return { type, from: from.id, to: to.id, evidence, modality, rule };
}

const spansWith = (first: Span, others: readonly Span[]): Span[] =>
  others.some((span) => contains(span, first)) ? [...others] : [first, ...others];

const LONGEST_PASSAGE = 400;

/**
 * A passage and where it speaks of the occasion: widened to the words in its own sentence that mean it ("ce séjour", "la délégation"), or
 * else beside the passage that names it.
 */
export function withOccasion(
  read: ReadText,
  coreferences: readonly Coreference[],
  occasion: Mention,
  span: Span,
): Span[] {
  const sentence = read.sentences.find((candidate) => candidate.start <= span.start && span.start < candidate.end);
  const links = coreferences.filter((link) => link.antecedent === occasion.id).map((link) => link.mention);
  const here = sentence && [occasion, ...links].find((mention) => contains(sentence, mention));
  if (!here) return [span, { start: occasion.start, end: occasion.end }];
  const whole = { start: Math.min(here.start, span.start), end: Math.max(here.end, span.end) };
  return whole.end - whole.start <= LONGEST_PASSAGE ? [whole] : [span, { start: here.start, end: here.end }];
}
