/**
 * Layer 7, the safe kinds only: each link says by what right a span stands for what a mention names. Acronyms are mentions of their
 * own and meet in resolve/; the mission and its party ("la délégation") are for mission/.
 */
import type { Coreference, Mention, ReadText } from '../annotations.ts';
import { linkDefinites, linkPronouns } from './coreference/descriptions.ts';
import { linkOffices, linkSurnames } from './coreference/people.ts';
import { findRoles } from './roles.ts';

/** In the order of the text. A span may have several antecedents ("les maires"). */
export function findCoreferences(read: ReadText, mentions: readonly Mention[]): Coreference[] {
  const roles = findRoles(read, mentions);
  const surnames = linkSurnames(mentions);
  const links = [
    ...surnames,
    ...linkOffices(read, mentions, roles, surnames),
    ...linkDefinites(read, mentions),
    ...linkPronouns(read, mentions),
  ];
  return links.sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
}
