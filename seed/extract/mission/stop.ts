/** A stop of a mission as read, before it becomes a Visit with its relationships (itinerary.ts). Types, names and kinds. */

import type { Mention, Modality, Span } from '../../annotations.ts';
import { fold } from '../../gazetteer/fold.ts';
import { STOP_KINDS } from './words.ts';

/** Somebody or something tied to a stop, and the passages that tie it. */
export interface Tied {
  readonly mention: Mention;
  readonly evidence: readonly Span[];
}

export interface Stop {
  /** The words that announce it. */
  readonly span: Span;
  readonly name: string;
  readonly kind: string;
  readonly modality: Modality;
  readonly hosts: readonly Tied[];
  readonly places: readonly Tied[];
  readonly events: readonly Tied[];
  /** What is signed at it, and who signs. */
  readonly agreements: readonly Tied[];
  readonly parties: readonly Tied[];
  /** Who is said to have gone. */
  readonly visitors: readonly Tied[];
  readonly startDate?: string;
  readonly endDate?: string;
  readonly rule: string;
}

/** What kind of stop its words announce: "meeting", "visit", "event" … */
export function kindOf(words: string): string {
  const folded = fold(words);
  return STOP_KINDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'visit';
}

const LONGEST_NAME = 110;

/** A name for a stop from the words that announce it: one line, a capital in front, no loose ends. */
export function stopName(words: string): string {
  const line = words
    .replace(/\s+/g, ' ')
    .replace(/[*_`]+/g, '')
    .replace(/^[\s,;:.–—|•·-]+|[\s,;:.–—|•·-]+$/g, '')
    .trim();
  const short = line.length <= LONGEST_NAME ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST_NAME))}…`;
  return short.charAt(0).toUpperCase() + short.slice(1);
}
