/**
 * Layer 7, in the part of a release that says who somebody is ("À propos de X", "About X"): there "elle", "l’entreprise", "son siège", "the
 * company" mean X, whoever else is named. Elsewhere such words are for coreference.ts.
 */
import type { Coreference, Mention, ReadText } from '../annotations.ts';
import { fold } from '../gazetteer/fold.ts';
import { isOrganization } from './arguments.ts';
import { contains } from './spans.ts';

const ABOUT = /^(?:a propos|au sujet|qui est|about|who is|profil|profile)\b/;
const SUBJECT = /^(?:elle|il|it|son|sa|ses|its)$/;
const BODY =
  /^(?:entreprise|societe|firme|compagnie|organisme|organisation|institut|institution|association|groupe|cooperative|fondation|company|firm|organization|group|institute|foundation|cooperative)$/;
const ARTICLE = /^(?:l'|la|le|the|cette|cet|this)$/;

/** References to the body that a section is about. */
export function findAboutReferences(read: ReadText, mentions: readonly Mention[]): Coreference[] {
  const isTaken = (start: number, end: number) =>
    mentions.some((mention) => mention.start < end && start < mention.end);
  return read.zones.flatMap((heading, at) => {
    if (heading.kind !== 'heading' || !ABOUT.test(fold(read.view.slice(heading.start, heading.end)))) return [];
    const subject = mentions.find((mention) => isOrganization(mention) && contains(heading, mention));
    if (!subject) return [];
    const sentences = read.sentences.filter((sentence) => read.zones[sentence.zone]!.heading === at);
    return sentences.flatMap(({ firstToken, endToken }) => {
      const [first, second] = read.tokens.slice(firstToken, Math.min(endToken, firstToken + 2));
      if (!first) return [];
      const end =
        second && ARTICLE.test(first.fold) && BODY.test(second.fold)
          ? second.end
          : SUBJECT.test(first.fold)
            ? first.end
            : 0;
      if (end === 0 || isTaken(first.start, end)) return [];
      return [{ mention: { start: first.start, end }, antecedent: subject.id, kind: 'definite' as const }];
    });
  });
}
