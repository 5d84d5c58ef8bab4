/**
 * Layer 9, who travelled: the people of a list of delegates, those who led, accompanied or made up the delegation, and those who are said
 * to have gone. Not hosts, contacts, the excused, nor who only speaks. Prose goes by frames (partyFrames.ts); lists are read here.
 */

import type { Mention, Modality, ReadText, Span, Zone } from '../../annotations.ts';
import { fold } from '../../gazetteer/fold.ts';
import { contains } from '../spans.ts';
import { NOT_PARTY_LABEL, PARTY_LABEL, STRUCK_OUT } from './words.ts';

export interface Traveller {
  readonly mention: Mention;
  readonly evidence: readonly Span[];
  readonly modality: Modality;
  readonly rule: string;
}

/** The people on the document's lists of delegates, in their order. */
export function findListed(read: ReadText, mentions: readonly Mention[]): Traveller[] {
  const travellers: Traveller[] = [];
  let open = false;
  let struck = false;
  read.zones.forEach((zone, at) => {
    const words = fold(read.view.slice(zone.start, zone.end));
    if (zone.kind === 'heading' || zone.kind === 'title') {
      open =
        opensList(words, open, zone) ||
        (open && !NOT_PARTY_LABEL.test(words) && startsWithPerson(read, mentions, read.zones[at + 1]));
      struck = STRUCK_OUT.test(words) && !PARTY_LABEL.test(words);
      return;
    }
    const label = LABEL.exec(words)?.[1];
    if (isEntry(zone)) {
      if (open && !struck && !(label !== undefined && NOT_PARTY_LABEL.test(label)))
        travellers.push(...entry(read, mentions, zone, words));
      return;
    }
    if (zone.kind === 'furniture') return;
    if (label !== undefined && PARTY_LABEL.test(label) && !NOT_PARTY_LABEL.test(label))
      travellers.push(...namedIn(read, mentions, zone, words));
    else if (open && OUTRIGHT.test(words)) travellers.push(...namedIn(read, mentions, zone, words));
    if (
      zone.kind === 'paragraph' &&
      words.length < 120 &&
      PARTY_LABEL.test(words) &&
      !NOT_PARTY_LABEL.test(words) &&
      !/[.!?]$/.test(words)
    )
      open = true;
  });
  return travellers;
}

const LABEL = /^([^:]{2,40})\s?:\s/;
/** Under the heading of the delegation, a sentence that is a list: "Outre la maire : A, B et C." */
const OUTRIGHT = /^(?:outre|avec|autour|besides|with|in addition)\b[^:]{0,60}:|^[^.:]{0,30}:\s/;

/** A heading opens a list, closes it, or divides an open one ("RESEARCH"). */
function opensList(words: string, open: boolean, zone: Zone): boolean {
  if (NOT_PARTY_LABEL.test(words)) return false;
  if (PARTY_LABEL.test(words))
    return zone.kind !== 'title' || /\b(?:liste|list|composition|participants)\b/.test(words);
  return open && words.length < 40 && words.split(' ').length <= 5 && !/[?!.]/.test(words);
}

/** Below a subheading the list goes on where its first entry begins with somebody's name. */
function startsWithPerson(read: ReadText, mentions: readonly Mention[], zone: Zone | undefined): boolean {
  if (!zone || !isEntry(zone)) return false;
  const first = mentions.find(
    (mention) => mention.type === 'Person' && mention.named !== false && contains(zone, mention),
  );
  return first !== undefined && read.view.slice(zone.start, first.start).trim().length <= 6;
}

const isEntry = (zone: Zone) => zone.kind === 'listItem' || zone.kind === 'tableRow';

/** The first person of an entry is the one it is about; a second one after "et" comes too. */
function entry(read: ReadText, mentions: readonly Mention[], zone: Zone, words: string): Traveller[] {
  const people = mentions.filter(
    (mention) => mention.type === 'Person' && mention.named !== false && contains(zone, mention),
  );
  const first = people[0];
  if (!first) return [];
  const travellers = [first];
  for (const next of people.slice(1)) {
    const gap = fold(read.view.slice(travellers.at(-1)!.end, next.start));
    if (/^\s*(?:,|;|et|and|&)\s*$/.test(gap)) travellers.push(next);
  }
  const modality: Modality = STRUCK_OUT.test(words) ? 'cancelled' : 'done';
  return travellers.map((mention) => ({
    mention,
    evidence: [{ start: zone.start, end: zone.end }],
    modality,
    rule: 'party.list',
  }));
}

/** "Who went: A; B (X); C (Y)." */
function namedIn(read: ReadText, mentions: readonly Mention[], zone: Zone, words: string): Traveller[] {
  if (STRUCK_OUT.test(words)) return [];
  const firstStop = firstSentenceEnd(read, zone);
  return mentions
    .filter((mention) => mention.type === 'Person' && contains({ start: zone.start, end: firstStop }, mention))
    .map((mention) => ({
      mention,
      evidence: [{ start: zone.start, end: firstStop }],
      modality: 'done' as const,
      rule: 'party.label',
    }));
}

function firstSentenceEnd(read: ReadText, zone: Zone): number {
  return read.sentences.find((sentence) => contains(zone, sentence))?.end ?? zone.end;
}
