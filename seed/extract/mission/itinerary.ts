/** Layer 9, stops → visits: each a mention of its own, with what ties it to the mission, to the next, to its hosts and its town. */
import type { Claim, Coreference, Mention, Modality, ReadText, Span } from '../../annotations.ts';
import { contains } from '../arguments.ts';
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
    claim(
      'INCLUDES',
      occasion,
      visit,
      [stop.span, occasionPassage(read, stop, occasion, coreferences)],
      modality,
      rule,
    ),
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
    const shown = spansWith(occasionPassage(read, stop, occasion, coreferences), whole(event));
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

/** The words of the stop's own sentence that mean the mission or its party; else the passage that names it. */
function occasionPassage(read: ReadText, stop: Stop, occasion: Mention, coreferences: readonly Coreference[]): Span {
  const sentence = read.sentences.find(
    (candidate) => candidate.start <= stop.span.start && stop.span.start < candidate.end,
  );
  const here =
    sentence && coreferences.find((link) => link.antecedent === occasion.id && contains(sentence, link.mention));
  const { start, end } = here ? here.mention : occasion;
  return { start, end };
}
