/** People meant without their full name: by surname ("Mme Gauvin"), by office ("la mairesse", "le maire de Lévis"), as a group ("les maires"). */
import type { Claim, Coreference, Mention, ReadText, Span } from '../../annotations.ts';
import { fold, nameKey } from '../../gazetteer/fold.ts';
import { isNameParticle } from '../../gazetteer/names.ts';
import { keyOf } from '../../resolve/nameKeys.ts';
import type { RolePhrase } from '../roles/phrases.ts';
import { readRoles } from '../roles.ts';
import type { Item } from '../rules/pattern.ts';

const FEMININE_HONORIFICS = /^(?:mme|mmes|madame|mlle|mrs|ms|miss|dre|docteure|professeure|pre)\.?$/;
const MASCULINE_HONORIFICS = /^(?:m|mm|monsieur|mr)\.?$/;

/** A surname alone stands for the one full name that it ends or begins; of several, for the nearest before it. */
export function linkSurnames(mentions: readonly Mention[]): Coreference[] {
  const people = mentions.filter((mention) => mention.type === 'Person' && mention.named !== false);
  const full = people.filter((mention) => isFull(mention.name));
  const initialed = people.filter(
    (mention) => INITIAL.test(mention.name) && !full.some((other) => bears(other.name, mention.name)),
  );
  return people
    .filter((mention) => !isFull(mention.name))
    .flatMap((mention) => {
      // Where nobody has a given name, "F. Lambert" is who "Mme Lambert" is.
      const bearers = [
        ...full,
        ...initialed.filter((other) => other !== mention && !INITIAL.test(mention.name)),
      ].filter((other) => bears(other.name, mention.name) && agree(other, mention));
      const names = new Set(bearers.map((other) => keyOf('Person', other.name)));
      if (names.size === 0) return [];
      const before = bearers.filter((other) => other.start < mention.start).at(-1);
      const antecedent = names.size === 1 ? bearers[0]! : before;
      return antecedent ? [{ mention: spanOf(mention), antecedent: antecedent.id, kind: 'surname' as const }] : [];
    });
}

/** A given name and a surname; "van der Laak" and "Ó Buachalla" are surnames with their particles. */
function isFull(name: string): boolean {
  const words = fold(name).split(' ');
  return words.length > 1 && !INITIAL.test(name) && !isNameParticle(words[0]!) && words[0] !== 'o';
}

/** "C. Wiame", "J.-M. Baudson": initials, then the surname. */
const INITIAL = /^((?:\p{Lu}\.[ -]?)+)\s*(.+)$/u;

function bears(full: string, surname: string): boolean {
  const words = nameKey(full);
  const initial = INITIAL.exec(surname);
  const part = nameKey(initial ? initial[2]! : surname);
  // "C. Wiame" is Christine, not Paul.
  if (initial && !words.startsWith(nameKey(initial[1]!)[0] ?? '')) return false;
  return words.endsWith(` ${part}`) || words.startsWith(`${part} `);
}

function agree(one: Mention, other: Mention): boolean {
  const [a, b] = [genderOf(one), genderOf(other)];
  return a === undefined || b === undefined || a === b;
}

function genderOf({ honorific }: Mention): 'feminine' | 'masculine' | undefined {
  const word = honorific?.toLowerCase() ?? '';
  if (FEMININE_HONORIFICS.test(word)) return 'feminine';
  return MASCULINE_HONORIFICS.test(word) ? 'masculine' : undefined;
}

/** Somebody’s known office: the words of the role, whose it is, and where in the text that is said. */
interface Holder {
  readonly role: string;
  readonly kind: RolePhrase['kind'];
  readonly person: Mention;
  /** Key of the place or body, when it is told. */
  readonly where: string | undefined;
  readonly at: number;
}

/**
 * "la mairesse" is the last mayoress named before; "le maire de Lévis" whoever the text names so; "les maires" all those who are
 * named as mayors. An office that several hold, or that nobody named does, stays open.
 */
export function linkOffices(
  read: ReadText,
  mentions: readonly Mention[],
  roles: readonly Claim[],
  surnames: readonly Coreference[],
): Coreference[] {
  const readings = readRoles(read, mentions);
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const holders = readings.flatMap(({ items, pairs }) =>
    pairs.map(({ phrase, person }) => holderOf(items, phrase, person.mention!, { roles, byId, surnames })),
  );
  const links: Coreference[] = [];
  for (const { items, phrases, pairs, offices } of readings) {
    for (const { office, phrase } of offices) {
      const where = phrase.complements[0]?.mention;
      const named = where && namedHolder(items, phrase, where, holders);
      if (named) links.push({ mention: spanOf(office), antecedent: named.id, kind: 'office' });
    }
    const open = phrases.filter(
      (phrase) => !pairs.some((pair) => pair.phrase === phrase) && !offices.some((other) => other.phrase === phrase),
    );
    for (const phrase of open) {
      const mention = { start: items[phrase.first]!.start, end: items[phrase.end - 1]!.end };
      for (const antecedent of meant(items, phrase, holders))
        links.push({ mention, antecedent: antecedent.id, kind: 'office' });
    }
  }
  return links;
}

/** Whoever the text names at that place; else the one holder of such an office whose place it never says. */
function namedHolder(
  items: readonly Item[],
  phrase: RolePhrase,
  where: Mention,
  holders: readonly Holder[],
): Mention | undefined {
  const same = holders.filter((holder) => holder.kind === phrase.kind);
  const role = items[phrase.titleFirst]!.fold;
  return (
    unique(same.filter((holder) => holder.where === keyOf('City', where.name))) ??
    unique(same.filter((holder) => holder.where === undefined && holder.role === role))
  );
}

interface Told {
  readonly roles: readonly Claim[];
  readonly byId: ReadonlyMap<number, Mention>;
  readonly surnames: readonly Coreference[];
}

/** The person by full name, and where the document says, here or elsewhere, that the office is held. */
function holderOf(items: readonly Item[], phrase: RolePhrase, named: Mention, { roles, byId, surnames }: Told): Holder {
  const link = surnames.find(({ mention }) => mention.start === named.start && mention.end === named.end);
  const person = (link && byId.get(link.antecedent)) ?? named;
  const key = keyOf('Person', person.name);
  const claims = roles.filter((role) => {
    const holder = byId.get(role.from);
    return ROLE_TYPES.has(role.type) && holder !== undefined && keyOf('Person', holder.name) === key;
  });
  const claim = claims.find((role) => role.type === 'MAYOR_OF' || phrase.kind !== 'mayor') ?? claims[0];
  const place = claim && byId.get(claim.to);
  return {
    role: items[phrase.titleFirst]!.fold,
    kind: phrase.kind,
    person,
    where: place && keyOf('City', place.name),
    at: named.start,
  };
}
const ROLE_TYPES = new Set<string>(['MAYOR_OF', 'HOLDS_ROLE']);

function meant(items: readonly Item[], phrase: RolePhrase, holders: readonly Holder[]): readonly Mention[] {
  if (!phrase.isDefinite || phrase.modality !== 'done') return [];
  const role = items[phrase.titleFirst]!.fold;
  const start = items[phrase.first]!.start;
  if (phrase.isPlural) return phrase.kind === 'mayor' ? mayorsMeant(items, phrase, holders) : [];
  if (phrase.complements.length > 0) {
    const where = keyOf('City', phrase.complements[0]!.mention!.name);
    const named = unique(holders.filter((holder) => holder.kind === phrase.kind && holder.where === where));
    return named ? [named] : [];
  }
  const same = holders.filter((holder) => holder.role === role);
  const before = same.filter((holder) => holder.at < start).at(-1)?.person;
  const only = before ?? unique(same);
  return only ? [only] : [];
}

/** "les maires de A, B et C", "les maires": "les maires et la mairesse" leaves her to her own words. */
function mayorsMeant(items: readonly Item[], phrase: RolePhrase, holders: readonly Holder[]): readonly Mention[] {
  const places = new Set(phrase.complements.map((item) => keyOf('City', item.mention!.name)));
  const role = items[phrase.titleFirst]!.fold.replace(/s$/, '');
  const sideBySide =
    /^(?:et|and)$/.test(items[phrase.end]?.fold ?? '') &&
    items.slice(phrase.end).some((item) => item.fold === 'mairesse');
  const people = new Map<string, Mention>();
  for (const holder of holders) {
    if (
      holder.kind !== 'mayor' ||
      (places.size > 0 ? !places.has(holder.where ?? '') : sideBySide && holder.role !== role)
    )
      continue;
    const key = keyOf('Person', holder.person.name);
    if (!people.has(key)) people.set(key, holder.person);
  }
  return people.size > 1 ? [...people.values()] : [];
}

/** The one person among holders, however often named. */
function unique(holders: readonly Holder[]): Mention | undefined {
  const names = new Set(holders.map((holder) => keyOf('Person', holder.person.name)));
  return names.size === 1 ? holders[0]!.person : undefined;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
