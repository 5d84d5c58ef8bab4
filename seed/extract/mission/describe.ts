/** Names for stops told in sentences, in the document's language: "Rencontre avec le maire de Nagoya", "Visit to the Lumen Institute". */
import type { Mention, Token } from '../../annotations.ts';
import type { Clause, Group } from '../arguments.ts';

type Preposition = 'de' | 'avec' | 'par' | 'à';

const FRENCH: Readonly<Record<string, readonly [noun: string, preposition: Preposition]>> = {
  visit: ['Visite', 'de'],
  meeting: ['Rencontre', 'avec'],
  reception: ['Réception', 'par'],
  meal: ['Repas', 'avec'],
  event: ['Participation', 'à'],
};
const ENGLISH: Readonly<Record<string, string>> = {
  visit: 'Visit to',
  meeting: 'Meeting with',
  reception: 'Reception by',
  meal: 'Meal with',
  event: 'Participation in',
};

/** What to call a stop of that kind at those hosts. */
export function describeStop(clause: Clause, kind: string, group: Group, hosts: readonly Mention[]): string {
  const { language } = clause.sentence;
  const names = hosts.map((host) => named(clause, group, host));
  if (language === 'en')
    return `${ENGLISH[kind] ?? 'Visit to'} ${listed(
      names.map(({ article, name }) => (article ? `${article} ${name}` : name)),
      'and',
    )}`;
  const [noun, preposition] = FRENCH[kind] ?? FRENCH.visit!;
  return `${noun} ${listed(
    names.map(({ article, name }, index) =>
      index > 0 && SAID_ONCE.has(preposition) ? bare(article, name) : joined(preposition, article, name),
    ),
    'et',
  )}`;
}

function named(clause: Clause, group: Group, host: Mention): { article: string; name: string } {
  const member = group.members.find((candidate) => candidate.mention.id === host.id);
  const name = host.named === false ? host.name.charAt(0).toLowerCase() + host.name.slice(1) : host.name;
  if (host.type === 'Person' && host.named !== false) return { article: '', name };
  const tokens = clause.read.tokens;
  const at = member ? tokens.findIndex((token) => token.start >= member.core.start) : -1;
  const inside = at >= 0 ? tokens[at] : undefined;
  const before = at > 0 ? tokens[at - 1] : undefined;
  return { article: articleOf(inside) || articleOf(before), name: name.replace(/^(?:le|la|les|the)\s+|^l[’']/i, '') };
}

const ARTICLES: Readonly<Record<string, string>> = {
  le: 'le',
  la: 'la',
  "l'": 'l’',
  les: 'les',
  du: 'le',
  au: 'le',
  aux: 'les',
  the: 'the',
};
const articleOf = (token: Token | undefined) => (token ? (ARTICLES[token.fold] ?? '') : '');

const CONTRACTED: Readonly<Record<string, string>> = { 'de le': 'du', 'de les': 'des', 'à le': 'au', 'à les': 'aux' };

/** French repeats "de" and "à" before each member of a list, not "avec" and "par". */
const SAID_ONCE: ReadonlySet<Preposition> = new Set(['avec', 'par']);

const bare = (article: string, name: string) =>
  article === 'l’' || article === '' ? article + name : `${article} ${name}`;

function joined(preposition: Preposition, article: string, name: string): string {
  if (article === 'l’') return `${preposition} l’${name}`;
  if (article !== '') return `${CONTRACTED[`${preposition} ${article}`] ?? `${preposition} ${article}`} ${name}`;
  return preposition === 'de' && /^[aeiouàâéèêëîïôûœ]/i.test(name) ? `d’${name}` : `${preposition} ${name}`;
}

function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
