/** "l’institut", "the Guild", "l’entreprise", "elle": what only the sentences just before can say, and only where they leave no choice. */
import type { Coreference, Mention, ReadText, Sentence } from '../../annotations.ts';
import { fold } from '../../gazetteer/fold.ts';
import { classesAt } from '../vocabulary.ts';

const ORGANIZATIONS = new Set<string>(['Company', 'Institute', 'Government', 'Association']);
const DETERMINERS = new Set("le la l' the cet cette ce du au this".split(' '));
/** Any firm is one: they stand for the one firm spoken of in this sentence or the one before. */
const ANY_COMPANY = new Set(['entreprise', 'societe', 'firme', 'compagnie', 'company', 'firm', 'start-up']);
const HEADS = ['head.institute', 'head.association', 'head.government', 'head.company', 'head.agreement'];
const PRONOUNS = new Set(['il', 'elle', 'he', 'she']);

/** A head noun alone stands for the last organisation before it whose name holds the same noun. */
export function linkDefinites(read: ReadText, mentions: readonly Mention[]): Coreference[] {
  const links: Coreference[] = [];
  const bodies = mentions.filter((mention) => ORGANIZATIONS.has(mention.type) || mention.type === 'Agreement');
  for (const sentence of read.sentences) {
    for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
      const noun = descriptionAt(read, at, sentence);
      if (noun === undefined) continue;
      const mention = { start: read.tokens[at - 1]!.start, end: read.tokens[at]!.end };
      if (mentions.some((other) => other.start < mention.end && mention.start < other.end)) continue;
      const before = bodies.filter((body) => body.end <= mention.start);
      const antecedent = ANY_COMPANY.has(noun)
        ? onlyOne(before.filter((body) => body.type === 'Company' && body.start >= startOfPrevious(read, sentence)))
        : before.findLast((body) =>
            fold(body.name)
              .split(/[\s'’-]+/)
              .includes(noun),
          );
      if (antecedent) links.push({ mention, antecedent: antecedent.id, kind: 'definite' });
    }
  }
  return links;
}

/** The head noun at a token, when a determiner is before it and no complement after it. */
function descriptionAt({ tokens }: ReadText, at: number, sentence: Sentence): string | undefined {
  if (!DETERMINERS.has(tokens[at - 1]!.fold)) return undefined;
  const hit = classesAt(tokens, at, sentence.endToken, sentence.language);
  if (!hit || hit.tokens > 1 || !HEADS.some((name) => hit.classes.has(name))) return undefined;
  // "La délégation", with nothing after it, is those who travel: mission/ says which mission's. The office of that name is named in full.
  if (hit.classes.has('group')) return undefined;
  const next = at + 1 < sentence.endToken ? tokens[at + 1] : undefined;
  const goesOn =
    next !== undefined &&
    (next.tag === 'ADJ' || next.tag === 'NOUN' || next.tag === 'PROPN' || /^(?:de|du|des|d'|of|for)$/.test(next.fold));
  return goesOn ? undefined : tokens[at]!.fold;
}

function onlyOne(bodies: readonly Mention[]): Mention | undefined {
  return new Set(bodies.map((body) => fold(body.name))).size === 1 ? bodies.at(-1) : undefined;
}

function startOfPrevious(read: ReadText, sentence: Sentence): number {
  const index = read.sentences.indexOf(sentence);
  return (read.sentences[index - 1] ?? sentence).start;
}

/** A sentence that begins with "Il" or "Elle" goes on about the only person of the one before it, in the same zone. */
export function linkPronouns(read: ReadText, mentions: readonly Mention[]): Coreference[] {
  const links: Coreference[] = [];
  read.sentences.forEach((sentence, index) => {
    const previous = read.sentences[index - 1];
    const pronoun = read.tokens[sentence.firstToken];
    if (!pronoun || !previous || previous.zone !== sentence.zone || !PRONOUNS.has(pronoun.fold)) return;
    const people = mentions.filter(
      (mention) => mention.type === 'Person' && mention.start >= previous.start && mention.end <= previous.end,
    );
    const names = new Set(people.map((person) => fold(person.name)));
    const verb = read.tokens
      .slice(previous.firstToken, previous.endToken)
      .find((token) => token.tag === 'VERB' || token.tag === 'AUX');
    const person = people[0];
    if (names.size !== 1 || !person || !verb || person.start > verb.start || isImpersonal(read, sentence)) return;
    links.push({ mention: { start: pronoun.start, end: pronoun.end }, antecedent: person.id, kind: 'pronoun' });
  });
  return links;
}

/** "Il est proposé", "Il faut", "Il y a", "It" speak of nobody. */
function isImpersonal(read: ReadText, sentence: Sentence): boolean {
  const next = read.tokens[sentence.firstToken + 1];
  return (
    next !== undefined && /^(?:faut|faudra|fallait|y|s'agit|s'|pleuvait|pleut|semble|existe|importe)$/.test(next.fold)
  );
}
