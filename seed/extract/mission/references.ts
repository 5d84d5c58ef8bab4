/** Layer 9, what stands for the mission ("cette mission", "ce séjour", "the trip") or for its travellers ("la délégation", "the party"). */
import type { Coreference, Mention, ReadText } from '../../annotations.ts';
import { contains } from '../spans.ts';
import { isAnother } from './phrase.ts';
import { DEFINITE, MEANS_MISSION, MEANS_PARTY } from './words.ts';

/** Definite phrases that mean the mission, outside other names. `isTaken` says which tokens belong to one. */
export function findReferences(read: ReadText, isTaken: readonly boolean[], mission: Mention): Coreference[] {
  const references: Coreference[] = [];
  read.tokens.forEach((token, at) => {
    const sentence = read.sentences[token.sentence]!;
    const isMission = MEANS_MISSION[sentence.language].has(token.fold);
    const isParty = MEANS_PARTY[sentence.language].has(token.fold);
    if ((!isMission && !isParty) || isTaken[at] || contains(mission, token) || isAnother(read, at)) return;
    if (read.zones[sentence.zone]!.kind === 'furniture') return;
    const first = determinerBefore(read, at, sentence.firstToken);
    if (first < 0) return;
    references.push({
      mention: { start: read.tokens[first]!.start, end: token.end },
      antecedent: mission.id,
      kind: isParty ? 'group' : 'definite',
    });
  });
  return references;
}

/** The article or possessive that makes the phrase definite, adjectives between them allowed; -1 without one. */
function determinerBefore(read: ReadText, at: number, from: number): number {
  for (let first = at - 1; first >= from && at - first <= 3; first--) {
    const token = read.tokens[first]!;
    if (DEFINITE.has(token.fold)) return first;
    if (!/^(?:ADJ|NUM|NOUN)$/.test(token.tag)) return -1;
  }
  return -1;
}
