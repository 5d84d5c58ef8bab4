/** Layer 9, the town of a stop told in sentences: what its clause says, what it set out for, or the town that its paragraph or heading is about. */
import type { Mention, Span, Token } from '../../annotations.ts';
import type { Clause, Group } from '../arguments.ts';
import { leadOf } from '../frames/match.ts';
import { contains } from '../spans.ts';
import type { Tied } from './stop.ts';

/** What of a clause tells of one stop: from where the stop before it ends, to where the next begins. Token indices. */
export interface Stretch {
  readonly clause: Clause;
  readonly from: number;
  readonly to: number;
  /** The last token of trigger and host: what follows may still say where. */
  readonly end: number;
  readonly span: Span;
}

const AT = new Set(['a', 'in', 'at', 'en', 'dans', 'to', 'sur']);
/** "dispose d’un bureau à": the town of a plant is not where one was received. */
const PREMISES = /^(?:bureau|bureaux|usine|siege|filiale|office|offices|plant|branch|headquarters|chantier)$/;
const NEAR = 6;

/** The town of a stop, with the words that say so. `bound` is the group after a verb of motion. */
export function whereabouts(stretch: Stretch, bound: Group | undefined): Tied[] {
  const said = bound ?? townBefore(stretch) ?? townAfter(stretch);
  if (said) {
    const mention = townOf(said);
    if (!mention) return [];
    const here = { start: Math.min(stretch.span.start, said.start), end: Math.max(stretch.span.end, said.end) };
    const isNear = here.end - here.start < 400;
    return [{ mention, evidence: isNear ? [here] : [stretch.span, { start: said.start, end: said.end }] }];
  }
  const around = townAround(stretch.clause);
  return around ? [{ mention: around.mention, evidence: [around.span, stretch.span] }] : [];
}

const townOf = (group: Group) => group.members.find(({ mention }) => mention.type === 'City')?.mention;

/** "à Daegu, le Cégep a retrouvé …": the last town named before, as a place. */
function townBefore({ clause, from, end }: Stretch): Group | undefined {
  return clause.groups.findLast(
    (group) => group.firstToken >= from && group.endToken <= end && townOf(group) && isPlaced(clause, group, from),
  );
}

/** "au siège de X, à Kaohsiung": named just behind, with nothing but marks and articles between. */
function townAfter({ clause, end, to }: Stretch): Group | undefined {
  const { tokens } = clause.read;
  return clause.groups.find((group) => {
    if (group.firstToken < end || group.firstToken >= to || !townOf(group) || !isPlaced(clause, group, end))
      return false;
    const gap = tokens.slice(end, group.firstToken);
    return gap.length <= NEAR && !gap.some((token) => token.tag === 'VERB' || isJoint(token));
  });
}

const isJoint = ({ fold }: Token) => /^(?:et|and|puis|then|with|avec|qui|who|which|dont)$/.test(fold);

function isPlaced(clause: Clause, group: Group, from: number): boolean {
  if (!AT.has(leadOf(clause, group, from))) return false;
  const before = clause.read.tokens.slice(Math.max(from, group.firstToken - 3), group.firstToken);
  return !before.some((token) => PREMISES.test(token.fold));
}

/** "Fukuoka. We began …" and headings like "3.2 Wageningen, lundi 5 mai". */
function townAround(clause: Clause): { mention: Mention; span: Span } | undefined {
  const { read, sentence, towns } = clause;
  const zone = read.zones[sentence.zone]!;
  const opening = read.sentences.find((candidate) => candidate.zone === sentence.zone)!;
  const isTitleOfItsOwn = opening !== sentence && opening.endToken - opening.firstToken <= 3;
  const spans: Span[] = [
    ...(isTitleOfItsOwn ? [opening] : []),
    ...(read.zones[zone.heading]?.kind === 'heading' ? [read.zones[zone.heading]!] : []),
  ];
  for (const span of spans) {
    const mention = towns.findLast((town) => contains(span, town));
    if (mention) return { mention, span: { start: span.start, end: span.end } };
  }
  return undefined;
}
