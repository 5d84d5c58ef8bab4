/** Layer 9, a row of a programme → a stop: what it is called, who receives, where, and whether it stands. Finding the rows: rows.ts. */
import type { Mention, Modality, ReadText, Span } from '../../annotations.ts';
import { fold } from '../../gazetteer/fold.ts';
import { isOrganization } from '../arguments.ts';
import { contains, mentionsIn } from '../spans.ts';
import { findRows, type Row } from './rows.ts';
import { kindOf, type Stop, stopName, type Tied } from './stop.ts';
import { STRUCK_OUT, TRAVEL, UNCERTAIN } from './words.ts';

/** The stops of a written programme, in its order: one a row, travel and free time left out. */
export function findRowStops(read: ReadText, mentions: readonly Mention[]): Stop[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  return findRows(read).flatMap((row) => {
    const words = read.view.slice(row.activity.start, row.activity.end);
    if (TRAVEL.test(fold(words).replace(/^[\s\p{P}\p{S}]+/u, ''))) return [];
    const heading = read.zones[row.zone.heading];
    const named = [row.zone, ...row.below].flatMap((zone) => mentionsIn(sorted, zone));
    const above = heading?.kind === 'heading' ? mentionsIn(sorted, heading) : [];
    return [stopOf(read, named, above, row)];
  });
}

function stopOf(read: ReadText, named: readonly Mention[], above: readonly Mention[], row: Row): Stop {
  const { zone, activity } = row;
  const text = read.raw.slice(activity.start, activity.end);
  const events = named.filter((mention) => mention.type === 'Event' && contains(activity, mention));
  const places = placesOf(read, named, above, row);
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
function placesOf(read: ReadText, named: readonly Mention[], above: readonly Mention[], row: Row): Mention[] {
  const cities = outermost(named).filter((mention) => mention.type === 'City');
  const inColumn = cities.filter((city) => row.place && contains(row.place, city));
  if (inColumn.length > 0) return inColumn.slice(-1);
  const own = cities.find((city) => contains(row.activity, city) && leadsToPlace(read, row, city));
  if (own) return [own];
  return outermost(above)
    .filter((mention) => mention.type === 'City')
    .slice(-1);
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
  const inRow = outermost(
    able.filter((mention) => [row.activity, ...row.below].some((part) => contains(part, mention))),
  );
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
