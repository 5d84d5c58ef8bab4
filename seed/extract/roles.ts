/** Layer 6: who holds which office or function where, and whom people represent. What a role phrase is: roles/phrases.ts; whose: roles/pairing.ts. */
import type { Claim, Mention, ReadText, Sentence, Span } from '../annotations.ts';
import { fold } from '../gazetteer/fold.ts';
import { findCounterparts } from './roles/counterparts.ts';
import { type Pair, pairRoles } from './roles/pairing.ts';
import { findRolePhrases, type RolePhrase } from './roles/phrases.ts';
import { placeOfRole, type Surroundings } from './roles/places.ts';
import { findRepresentatives } from './roles/representatives.ts';
import { sentenceItems } from './rules/items.ts';
import type { Item } from './rules/pattern.ts';
import { contains, mentionsIn } from './spans.ts';
import { lookup } from './vocabulary.ts';

/** A sentence as roles are read from it: its items, the role phrases among them, who holds which. */
export interface RoleReading {
  readonly items: readonly Item[];
  readonly phrases: readonly RolePhrase[];
  readonly pairs: readonly Pair[];
  /** Somebody known by office only, with the phrase that the mention covers. */
  readonly offices: readonly { readonly office: Mention; readonly phrase: RolePhrase }[];
  readonly isRow: boolean;
  readonly isTable: boolean;
  readonly zone: number;
}

const ROWS = new Set(['listItem', 'tableRow', 'itineraryRow']);

/** MAYOR_OF, HOLDS_ROLE and REPRESENTS, each with the span that states it. */
export function findRoles(read: ReadText, mentions: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  const readings = readRoles(read, mentions);
  readings.forEach((reading, index) => {
    const { items, pairs, offices } = reading;
    const placed = new Set<number>();
    for (const pair of pairs) {
      const holders = holdersOf(items, pair, () => surroundingsOf(read, readings, index));
      for (const holder of holders) claims.push(roleClaim(items, pair, holder));
      if (holders.length > 0) placed.add(pair.person.mention!.id);
    }
    for (const { office, phrase } of offices) {
      const holder = phrase.complements.find((item) => contains(office, item));
      if (holder) claims.push(officeClaim(items, office, phrase, holder));
    }
    claims.push(...findCounterparts(items, (before) => officeBefore(readings, index, before)));
    claims.push(...findRepresentatives(read, reading).filter((claim) => !placed.has(claim.from)));
  });
  return claims;
}

/** The role phrase that was read last before an item, at most two sentences back. */
function officeBefore(readings: readonly RoleReading[], index: number, before: number): RolePhrase | undefined {
  const here = readings[index]!.phrases.findLast((phrase) => phrase.end <= before);
  return here ?? readings[index - 1]?.phrases.at(-1) ?? readings[index - 2]?.phrases.at(-1);
}

function surroundingsOf(read: ReadText, readings: readonly RoleReading[], index: number): Surroundings {
  const { zone, isRow, isTable } = readings[index]!;
  const previous = readings[index - 1];
  return {
    read,
    isRow,
    previous: previous?.zone === zone ? previous.items : [],
    section: isRow && !isTable ? sectionOf(read, readings, index) : undefined,
    issuer: issuerOf(readings),
    bodies: readings.flatMap((other) => other.items).filter((item) => item.mention?.type === 'Government'),
  };
}

const BODIES = new Set<string>(['Company', 'Institute', 'Government', 'Association']);

const TITLES = new Set(['heading', 'listItem']);

/**
 * What the lines above a row are about: the nearest that is a body's or an authority's name and nothing else, or the heading, when it
 * names one city.
 */
function sectionOf(read: ReadText, readings: readonly RoleReading[], index: number): Item | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const { items, zone } = readings[at]!;
    const [only] = items;
    const isTitle =
      TITLES.has(read.zones[zone]!.kind) &&
      (BODIES.has(only?.mention?.type ?? '') || only?.mention?.alias !== undefined) &&
      endsInBracket(items);
    if (isTitle) return only;
    if (read.zones[zone]!.kind === 'heading') return onlyCity(items);
    if (!ROWS.has(read.zones[zone]!.kind)) return undefined;
  }
  return undefined;
}

/** Nothing but a bracket after the first item: "Bluewater Chemicals Inc. (Corunna)". */
function endsInBracket(items: readonly Item[]): boolean {
  const rest = items.slice(1).filter((item) => item.fold !== ':' && item.kind !== 'symbol');
  return rest.length === 0 || (rest[0]!.fold === '(' && rest.at(-1)!.fold === ')' && rest.length <= 5);
}

function onlyCity(items: readonly Item[]): Item | undefined {
  const cities = items.filter((item) => item.mention?.type === 'City');
  return cities.length === 1 ? cities[0] : undefined;
}

/** "VILLE D’ALMA" on the first line and nothing else: the document speaks for that city. */
function issuerOf([first]: readonly RoleReading[]): Item | undefined {
  const city = first && onlyCity(first.items);
  return city?.mention?.alias !== undefined && first!.items.length <= 2 ? city : undefined;
}

/** The role phrases of each sentence, paired with the people named in it. */
export function readRoles(read: ReadText, mentions: readonly Mention[]): RoleReading[] {
  const bySentence = mentionsBySentence(read, mentions);
  const readings = read.sentences.flatMap((sentence, index) => {
    const zone = read.zones[sentence.zone]!;
    if (zone.kind === 'furniture') return [];
    const inside = bySentence.get(index) ?? [];
    const named = inside.filter((mention) => mention.named !== false);
    const items = sentenceItems(read, sentence, named, lookup(sentence.language));
    const phrases = findRolePhrases(items, sentence.language);
    const unnamed = inside.filter((mention) => mention.named === false);
    const officesOf = (phrase: RolePhrase) =>
      unnamed.length === 0 ? [] : mentionsIn(unnamed, spanOf([items[phrase.titleFirst]!, ...phrase.complements]));
    return {
      items,
      phrases,
      pairs: pairRoles(
        items,
        phrases.filter((phrase) => officesOf(phrase).length === 0),
        zone.kind === 'tableRow',
      ),
      offices: phrases.flatMap((phrase) => officesOf(phrase).map((office) => ({ office, phrase }))),
      isRow: ROWS.has(zone.kind) || isVerbless(read, sentence),
      isTable: zone.kind === 'tableRow',
      zone: sentence.zone,
    };
  });
  return pairAcrossLines(readings);
}

/** A signature: "Béatrice Vandel" on one line, "Maire de Dunkerque" on the next. */
function pairAcrossLines(readings: readonly RoleReading[]): RoleReading[] {
  return readings.map((reading, index) => {
    const [phrase] = reading.phrases;
    const signer = signerOf(readings[index - 1]);
    const isFree = phrase && !reading.pairs.some((pair) => pair.phrase === phrase);
    if (!signer || !isFree || phrase.first !== 0 || phrase.isDefinite || readings[index - 1]!.zone === reading.zone)
      return reading;
    const offices = reading.offices.filter((office) => office.phrase !== phrase);
    return { ...reading, offices, pairs: [{ phrase, person: signer }, ...reading.pairs] };
  });
}

/** The person whose name is all that a line holds. */
function signerOf(reading: RoleReading | undefined): Item | undefined {
  const words = reading?.items.filter((item) => item.kind === 'word' && !item.classes.has('honorific')) ?? [];
  return words.length === 1 && words[0]!.mention?.type === 'Person' ? words[0] : undefined;
}

/** "Excusée : DUCHESNE Brigitte — députée — Province de Namur": a sentence without a verb is read like a row. */
function isVerbless({ tokens }: ReadText, { firstToken, endToken }: Sentence): boolean {
  const words = tokens.slice(firstToken, endToken);
  return words.length < 30 && !words.some((token) => token.tag === 'VERB' || token.tag === 'AUX');
}

function mentionsBySentence(read: ReadText, mentions: readonly Mention[]): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  let index = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    while (index < read.sentences.length - 1 && read.sentences[index]!.end <= mention.start) index++;
    groups.set(index, [...(groups.get(index) ?? []), mention]);
  }
  return groups;
}

function holdersOf(items: readonly Item[], pair: Pair, around: () => Surroundings): readonly Item[] {
  const { phrase, complement } = pair;
  if (complement) return [complement];
  if (phrase.complements.length > 0) return phrase.isPlural ? phrase.complements : phrase.complements.slice(0, 1);
  const surroundings = around();
  const holder = ministryOf(items, phrase, surroundings.bodies) ?? placeOfRole(items, pair, surroundings);
  return holder ? [holder] : [];
}

/** "la ministre déléguée **à l’Économie maritime**" sits in the ministry of that name, where the document names it. */
function ministryOf(items: readonly Item[], phrase: RolePhrase, bodies: readonly Item[]): Item | undefined {
  const [title, ...field] = items.slice(phrase.titleFirst, phrase.titleEnd);
  const words = field.filter((item) => item.shape === 'Capital').map((item) => item.fold);
  if (!/minist/.test(title?.fold ?? '') || words.length === 0) return undefined;
  return bodies.find((body) => {
    const name = fold(body.mention!.name);
    return name.startsWith('minist') && words.every((word) => name.includes(word));
  });
}

function roleClaim(items: readonly Item[], { phrase, person }: Pair, holder: Item): Claim {
  const title = items.slice(phrase.titleFirst, phrase.titleEnd);
  return {
    type: typeOf(phrase, holder),
    from: person.mention!.id,
    to: holder.mention!.id,
    evidence: evidenceOf(items, [person, ...title], holder),
    modality: phrase.modality,
    rule: `role/${phrase.kind}${phrase.complements.includes(holder) ? '' : '-apart'}`,
    properties: { title: wordsOf(title) },
  };
}

function officeClaim(items: readonly Item[], office: Mention, phrase: RolePhrase, holder: Item): Claim {
  return {
    type: typeOf(phrase, holder),
    from: office.id,
    to: holder.mention!.id,
    evidence: [{ start: office.start, end: office.end }],
    modality: phrase.modality,
    rule: `role/office-${phrase.kind}`,
    properties: { title: wordsOf(items.slice(phrase.titleFirst, phrase.titleEnd)) },
  };
}

/** A deputy mayor, or the mayor of what is no city, holds a role. */
function typeOf(phrase: RolePhrase, holder: Item): 'MAYOR_OF' | 'HOLDS_ROLE' {
  return phrase.kind === 'mayor' && holder.mention!.type === 'City' ? 'MAYOR_OF' : 'HOLDS_ROLE';
}

/** One span where the sentence says it all; two when the holder stands elsewhere. */
function evidenceOf(items: readonly Item[], told: readonly Item[], holder: Item): Span[] {
  return items.includes(holder) ? [spanOf([...told, holder])] : [spanOf(told), spanOf([holder])];
}

function spanOf(items: readonly Item[]): Span {
  return { start: Math.min(...items.map((item) => item.start)), end: Math.max(...items.map((item) => item.end)) };
}

function wordsOf(items: readonly Item[]): string {
  return items
    .map((item) => item.text)
    .join(' ')
    .replace(/([’'-]) /g, '$1');
}
