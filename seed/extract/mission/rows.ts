/**
 * Layer 9, written programmes: rows with an hour or a day, under headings that say the day and the town, as lists or as tables.
 * One row, one stop. Stops told in sentences: narrative.ts.
 */

import type { Mention, Modality, ReadText, Span, Zone } from '../../annotations.ts';
import { fold } from '../../gazetteer/fold.ts';
import { contains, isOrganization } from '../arguments.ts';
import { kindOf, type Stop, stopName, type Tied } from './stop.ts';
import { STRUCK_OUT, TRAVEL, UNCERTAIN } from './words.ts';

/** A row taken apart. */
interface Row {
  readonly zone: Zone;
  /** What happens: the row without its hour, day and place columns. */
  readonly activity: Span;
  /** Where those who receive are named, when a column or label says so. */
  readonly host: Span | undefined;
  readonly place: Span | undefined;
  /** Zones that belong to the row: its own lines below it. */
  readonly below: readonly Zone[];
}

/** The stops of a written programme, in its order. Fewer than two rows are no programme. */
export function findRowStops(read: ReadText, mentions: readonly Mention[]): Stop[] {
  const rows = [...tableRows(read), ...listRows(read)].sort((a, b) => a.zone.start - b.zone.start);
  if (rows.length < 2) return [];
  return rows.flatMap((row) => {
    const words = read.view.slice(row.activity.start, row.activity.end);
    if (TRAVEL.test(fold(words).replace(/^[\s\p{P}\p{S}]+/u, ''))) return [];
    return [stopOf(read, mentions, row)];
  });
}

// ------------------------------------------------------------------ finding rows

const DAY_NAME = String.raw`(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?`;
const HOUR = String.raw`\d{1,2}\s?(?:h|:)\s?\d{0,2}(?:\s?(?:am|pm|a\.m\.|p\.m\.))?|\d{1,2}\s?(?:am|pm)`;
const DAY = String.raw`(?:jour|day|j)\s?\d+|\d{1,2}[/.]\d{1,2}|${DAY_NAME}\s\d{1,2}(?:er|st|nd|rd|th)?(?:\s[a-z]{3,9}\.?)?`;
const PART = 'all day|toute la journee|matinee?|apres-midi|soiree?|am|pm|morning|afternoon|evening';
/** What leads a row in, and the mark behind it. A day in front of a sentence ("Mardi 20 mai, la délégation a été …") leads in no row. */
const HOUR_OR_DAY = new RegExp(
  String.raw`^[\s*_•·>-]*(?:(?:${DAY})[\s,]+)?(?:${HOUR}|${DAY}|(?:${PART})\b(?=\s*[:–—|-]|\s{2,}))(?:\s*(?:-|–|—|a|to)\s*(?:${HOUR}))?(?=\s*[:–—|.-]|\s{2,}|\s[^\s,])`,
);
/** "Mardi 20 mai, la délégation …" */
const TELLING = new RegExp(String.raw`^[\s*_•·>-]*(?:${DAY})\s*,\s*[a-z]`);

function listRows(read: ReadText): Row[] {
  return read.zones.flatMap((zone, at) => {
    if (zone.kind !== 'itineraryRow') return [];
    const folded = sameLengthFold(read.view.slice(zone.start, zone.end));
    if (TELLING.test(folded)) return [];
    const below: Zone[] = [];
    for (let next = at + 1; read.zones[next]?.kind === 'listItem' && read.zones[next]!.depth > zone.depth; next++)
      below.push(read.zones[next]!);
    const hour = HOUR_OR_DAY.exec(folded)?.[0].length ?? 0;
    return [{ zone, activity: { start: zone.start + hour, end: zone.end }, host: undefined, place: undefined, below }];
  });
}

/** Accents off, length kept, so that a match's length is one in the text. */
function sameLengthFold(text: string): string {
  return [...text.toLowerCase()]
    .map((letter) => (letter.length === fold(letter).length ? fold(letter) : ' '.repeat(letter.length)))
    .join('');
}

const COLUMNS: readonly (readonly [kind: 'day' | 'hour' | 'place' | 'activity' | 'host' | 'other', words: RegExp])[] = [
  ['day', /^(?:jour|date|day|quand)$/],
  ['hour', /^(?:heure|heures|horaire|time|hour|hours)$/],
  ['place', /^(?:lieu|endroit|ville|place|venue|location|city|where)$/],
  [
    'activity',
    /^(?:activite|activites|programme|objet|evenement|activity|event|item|stop|etape|visite|description|what)$/,
  ],
  [
    'host',
    /^(?:accueil|hote|hotes|host|hosts|hosted by|recu par|contact|interlocuteur|interlocuteurs|organisme|avec|with|counterpart)$/,
  ],
];

function tableRows(read: ReadText): Row[] {
  const rows: Row[] = [];
  let columns: (string | undefined)[] | undefined;
  read.zones.forEach((zone, at) => {
    if (zone.kind !== 'tableRow' || !zone.cells) {
      columns = undefined;
      return;
    }
    if (read.zones[at - 1]?.kind !== 'tableRow') {
      const labels = zone.cells.map((cell) => fold(read.view.slice(cell.start, cell.end)));
      const kinds = labels.map((label) => COLUMNS.find(([, words]) => words.test(label))?.[0]);
      columns =
        kinds.includes('activity') || kinds.includes('hour') || (kinds.includes('day') && kinds.includes('host'))
          ? kinds
          : undefined;
      return;
    }
    const cell = (kind: string) => zone.cells![columns?.indexOf(kind) ?? -1];
    const activity = cell('activity') ?? cell('host');
    if (columns && activity) rows.push({ zone, activity, host: cell('host'), place: cell('place'), below: [] });
  });
  return rows;
}

// ------------------------------------------------------------------ reading one

function stopOf(read: ReadText, mentions: readonly Mention[], row: Row): Stop {
  const { zone, activity } = row;
  const text = read.raw.slice(activity.start, activity.end);
  const named = mentions.filter(
    (mention) => contains(zone, mention) || row.below.some((line) => contains(line, mention)),
  );
  const events = named.filter((mention) => mention.type === 'Event' && contains(activity, mention));
  const places = placesOf(read, mentions, row);
  const kind = events.length > 0 ? 'event' : kindOf(text);
  const hosts = hostsOf(read, named, row, kind);
  const agreements = kind === 'signing' ? named.filter((mention) => mention.type === 'Agreement') : [];
  const parties =
    agreements.length > 0
      ? outermost(named.filter((mention) => mention.type === 'Person' || isOrganization(mention)))
      : [];
  const heading = read.zones[zone.heading];
  const span = trim(read.raw, { start: zone.start, end: zone.end });
  const withPassage = (mention: Mention): Tied => ({
    mention,
    evidence: contains(span, mention) ? [span] : [span, { start: mention.start, end: mention.end }],
  });
  return {
    span,
    name: nameOf(read, row, hosts),
    kind,
    modality: modalityOf(read.view.slice(zone.start, zone.end), heading && read.view.slice(heading.start, heading.end)),
    hosts: hosts.map(withPassage),
    places: places.map((mention) =>
      contains(span, mention) ? withPassage(mention) : { mention, evidence: [heading!, span] },
    ),
    events: events.map(withPassage),
    agreements: agreements.map(withPassage),
    parties: parties.map(withPassage),
    visitors: [],
    rule: zone.kind === 'tableRow' ? 'stop.table' : 'stop.row',
  };
}

function modalityOf(row: string, heading: string | undefined): Modality {
  if (STRUCK_OUT.test(fold(row)) || (heading && STRUCK_OUT.test(fold(heading)))) return 'cancelled';
  return UNCERTAIN.test(fold(row)) ? 'planned' : 'scheduled';
}

/** The town: the row's own column, a town the row names by itself, or the one its day's heading names last. */
function placesOf(read: ReadText, mentions: readonly Mention[], row: Row): Mention[] {
  const cities = mentions.filter(
    (mention) => mention.type === 'City' && !mentions.some((other) => other !== mention && contains(other, mention)),
  );
  if (row.place) {
    const inColumn = cities.filter((city) => contains(row.place!, city));
    if (inColumn.length > 0) return inColumn.slice(-1);
  }
  const own = cities.find((city) => contains(row.activity, city) && leadsToPlace(read, row, city));
  if (own) return [own];
  const heading = read.zones[row.zone.heading];
  const above = heading && heading.kind === 'heading' ? cities.filter((city) => contains(heading, city)) : [];
  return above.slice(-1);
}

function leadsToPlace(read: ReadText, row: Row, city: Mention): boolean {
  const before = fold(read.view.slice(Math.max(row.activity.start, city.start - 12), city.start));
  const after = read.view.slice(city.end, city.end + 1);
  return (
    /(?:^|[\s\p{P}])(?:a|in|at|en)$/u.test(before) ||
    /[.,(–-]$/.test(before) ||
    (before === '' && /[.:,]/.test(after)) ||
    /^[\s–—-]*$/.test(before)
  );
}

const OFFERED = /(?:chez|au|aux|a|avec|par|with|at|by|de|du|d'|of|host|:|,|–|—|--)\s*(?:l'|la|le|les|the)?\s*$/;

/** Who receives: those of the host's column; else the organizations of the row, and the people it names to receive with them. */
function hostsOf(read: ReadText, named: readonly Mention[], row: Row, kind: string): Mention[] {
  const able = named.filter((mention) => mention.type === 'Person' || isOrganization(mention));
  if (row.host) return outermost(able.filter((mention) => contains(row.host!, mention)));
  if (kind === 'signing') return [];
  const inRow = outermost(able.filter((mention) => contains(row.activity, mention)));
  const organizations = inRow.filter((mention) => mention.type !== 'Person');
  const people = inRow.filter((mention) => mention.type === 'Person');
  const led = organizations.filter((mention) => OFFERED.test(fold(read.view.slice(row.activity.start, mention.start))));
  const first = led[0] ?? organizations[0];
  return first
    ? [first, ...organizations.filter((other) => other !== first && joined(read, first, other)), ...people]
    : people;
}

function outermost(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => !mentions.some((other) => other !== mention && contains(other, mention)));
}

const joined = (read: ReadText, one: Mention, other: Mention) =>
  /^\s*(?:et|and|&|,)\s*(?:les?|la|l'|the)?\s*$/.test(
    fold(read.view.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))),
  );

/** The row's words up to where they turn to the hosts, its town left out where it only opens the row. */
function nameOf(read: ReadText, { activity, host }: Row, hosts: readonly Mention[]): string {
  const text = read.raw.slice(activity.start, activity.end).replace(OPENING_TOWN, '').replace(MARKS, ' ');
  const cut = text.search(/\s\(|\s--\s|(?<=\p{Ll}{2})\.\s/u);
  const name = stopName(cut > 8 ? text.slice(0, cut) : text);
  const receiving = hosts.find((mention) => mention.type !== 'Person') ?? hosts[0];
  return host && receiving && !name.includes(receiving.name) ? `${name} – ${receiving.name}` : name;
}
/** "Luleå. Visit to …", "Luleå again. Workshop …" */
const OPENING_TOWN = /^[\s–—:.-]*\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?(?:\s(?:again|encore))?\.\s+(?=\p{Lu})/u;
const MARKS = /\*+|\b(?:ANNULÉE?|CANCELLED|TENTATIVE|REPORTÉE?|TBC)\b\s*[-–—:]?/g;

function trim(raw: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s*|>•]/.test(raw[start]!)) start++;
  while (end > start && /[\s|*]/.test(raw[end - 1]!)) end--;
  return { start, end };
}
