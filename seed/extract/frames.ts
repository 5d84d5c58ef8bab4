/** Layer 8: clauses → claims, by the frames of frames/. Which frames there are is data; how one is found in a clause: frames/match.ts. */
import type { Claim, Mention, Span } from '../annotations.ts';
import type { Clause, Group } from './arguments.ts';
import { ACTIVITY_FRAMES } from './frames/activity.ts';
import { ATTENDANCE_FRAMES } from './frames/attendance.ts';
import type { FactEmission, FactFrame } from './frames/facts.ts';
import type { FrameMatch } from './frames/frame.ts';
import { LOCATION_FRAMES } from './frames/location.ts';
import { matchFrames } from './frames/match.ts';
import { MEETING_FRAMES } from './frames/meeting.ts';
import { MEMBERSHIP_FRAMES } from './frames/membership.ts';
import { SIGNING_FRAMES } from './frames/signing.ts';
import { SUPPORT_FRAMES } from './frames/support.ts';
import { contains } from './spans.ts';

export const FACT_FRAMES: readonly FactFrame[] = [
  ...MEETING_FRAMES,
  ...SUPPORT_FRAMES,
  ...SIGNING_FRAMES,
  ...LOCATION_FRAMES,
  ...ACTIVITY_FRAMES,
  ...MEMBERSHIP_FRAMES,
  ...ATTENDANCE_FRAMES,
];

/** What the clauses state. Words inside long quotations are their speaker's, not the document's, and state nothing here. */
export function findFrames(clauses: readonly Clause[], mission: Mention | undefined): Claim[] {
  return matchFrames(clauses, FACT_FRAMES).flatMap((match) =>
    isQuoted(match) && !match.frame.emits.every(({ type }) => MAY_BE_QUOTED.has(type))
      ? []
      : match.frame.emits.flatMap((emission) => claimsOf(match, emission, mission)),
  );
}

/** Thanks are often said aloud, and whom one thanks has helped. */
const MAY_BE_QUOTED = new Set<string>(['SUPPORTED']);
const LONGEST_TITLE = 60;

/** Quotation marks around a few words make a name of them; around more, somebody speaks. */
export function isQuoted({ clause, trigger }: Pick<FrameMatch<unknown>, 'clause' | 'trigger'>): boolean {
  return clause.read.quotations.some(
    (quotation) => contains(quotation, trigger) && quotation.end - quotation.start > LONGEST_TITLE,
  );
}

function claimsOf(
  match: FrameMatch<readonly FactEmission[]>,
  emission: FactEmission,
  mission: Mention | undefined,
): Claim[] {
  const { frame, slots, modality, evidence } = match;
  const ends = (name: string): readonly Mention[] => membersOf(slots.get(name), frame.slots[name]?.types);
  const meansMission = emission.to === 'mission' && !slots.has('mission') && mission;
  const targets = meansMission ? [mission] : ends(emission.to);
  const shown = meansMission ? [evidence, missionPassage(match, mission)] : [evidence];
  return ends(emission.from).flatMap((from) =>
    targets.flatMap((to) =>
      from.id === to.id
        ? []
        : [
            {
              type: emission.type,
              from: from.id,
              to: to.id,
              evidence: shown,
              modality,
              rule: frame.id,
              ...(emission.founding && { properties: { founding: 1 } }),
            },
          ],
    ),
  );
}

function membersOf(group: Group | undefined, types: readonly string[] | undefined): Mention[] {
  return (group?.members ?? []).map((member) => member.mention).filter((mention) => types?.includes(mention.type));
}

/** Where the clause itself speaks of the mission, its words; otherwise the passage that names it. */
function missionPassage({ clause }: FrameMatch<unknown>, mission: Mention): Span {
  const here = clause.groups.flatMap((group) => group.members).find((member) => member.mention.id === mission.id);
  return here ? { start: here.core.start, end: here.core.end } : { start: mission.start, end: mission.end };
}
