/**
 * Where things are, said by place in the line alone: "X (Genève)", "X, de Rimouski", "X, à Nagoya", "Nagoya, Japan", a column of a table, or
 * the name itself ("Délégation de A à B"). A place where somebody was met is no seat: see frames/location.ts for what is said in words.
 */
import type { Claim, Mention, ReadText, Span, Zone } from '../annotations.ts';
import { fold } from '../gazetteer/fold.ts';
import { isOrganization, isPlace } from './arguments.ts';
import { contains } from './spans.ts';

/** What stands between two neighbours, folded, and what it says. The first that fits counts. */
interface Adjacency {
  readonly id: string;
  readonly between: RegExp;
  /** What follows the place, where it matters. */
  readonly after?: RegExp;
  readonly from: 'organization' | 'place' | 'any';
  /** Only in lists, tables and programmes, where a comma divides columns. */
  readonly rowsOnly?: true;
}

const NICKNAME = String.raw`(?:\s*[([][^)\]]{1,40}[)\]])?`;
const BODY =
  '(?:entreprise|societe|firme|pole|organisme|agence|groupe|coop(?:erative)?|start-up|pme|institut|ecole|company|firm|maker|start-up|group|business)';

const ADJACENCIES: readonly Adjacency[] = [
  { id: 'place.brackets', between: new RegExp(`^${NICKNAME}\\s*[([]$`), after: /^\s*[)\],]/, from: 'any' },
  { id: 'place.wide', between: /^,\s$/, after: /^(?:[\s.,;)]|$)/, from: 'place' },
  {
    id: 'place.column',
    between: new RegExp(`^${NICKNAME},\\s$`),
    after: /^\s*(?:$|[:;,(\n])/,
    from: 'organization',
    rowsOnly: true,
  },
  { id: 'place.of', between: new RegExp(`^${NICKNAME},\\s(?:de|d')\\s?$`), from: 'organization' },
  { id: 'place.of.en', between: new RegExp(`^${NICKNAME},?\\sof\\s$`), from: 'organization' },
  {
    id: 'place.at',
    between: new RegExp(`^${NICKNAME},\\s(?:a|in|dans le port de|au port de)\\s$`),
    from: 'organization',
  },
  {
    id: 'place.body',
    between: new RegExp(
      `^${NICKNAME},\\s(?:une?|la|le|l'|an?|the)\\s?(?:[\\w'-]+\\s){0,3}?${BODY}\\s(?:[\\w'-]+\\s){0,3}?(?:de|d'|du|of|in|from|base a|basee a|based in)\\s?$`,
    ),
    from: 'organization',
  },
];
const LONGEST_GAP = 70;

/** Claims that neighbours in the text make of each other. */
export function findNeighbours(read: ReadText, mentions: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  const sorted = [...mentions]
    .filter((mention) => mention.type !== 'Visit' && mention.type !== 'Mission')
    .sort((a, b) => a.start - b.start || b.end - a.end);
  sorted.forEach((place, at) => {
    if (!isPlace(place)) return;
    const holder = sorted.find((mention) => mention !== place && isOrganization(mention) && contains(mention, place));
    if (holder) claims.push(...insideName(read, holder, place));
    else claims.push(...besides(read, sorted, at, place));
  });
  return [...claims, ...inColumns(read, sorted), ...inBrackets(read, sorted)];
}

/** Towns inside the names of bodies, where the text names the same town by itself elsewhere. Ids count up from `firstId`. */
export function findNestedTowns(read: ReadText, mentions: readonly Mention[], firstId: number): Mention[] {
  const towns = new Map(mentions.filter(({ type }) => type === 'City').map((town) => [town.name, town]));
  const known = new Set(mentions.map(({ start, end }) => `${start}-${end}`));
  const nested: Mention[] = [];
  for (const body of mentions.filter(isOrganization)) {
    const text = read.view.slice(body.start, body.end);
    for (const lead of [' à ', ' in ', ' at ']) {
      const at = text.lastIndexOf(lead);
      const town = at < 0 ? undefined : towns.get(text.slice(at + lead.length));
      const start = body.start + at + lead.length;
      if (!town || known.has(`${start}-${body.end}`)) continue;
      nested.push({ ...town, start, end: body.end, id: firstId + nested.length, rule: 'place.name' });
    }
  }
  return nested;
}

function besides(read: ReadText, sorted: readonly Mention[], at: number, place: Mention): Claim[] {
  const before = neighbourBefore(sorted, at, place);
  if (!before) return [];
  const zone = read.zones.find((candidate) => contains(candidate, place));
  if (!zone || !contains(zone, before) || zone.kind === 'furniture') return [];
  const gap = fold(`|${read.view.slice(before.end, place.start)}|`).slice(1, -1);
  const after = fold(`|${read.view.slice(place.end, Math.min(zone.end, place.end + 2))}|`).slice(1, -1);
  const kind = isPlace(before) ? 'place' : 'organization';
  const fit = ADJACENCIES.find(
    (one) =>
      (one.from === kind || one.from === 'any') &&
      (!one.rowsOnly || isRow(zone)) &&
      one.between.test(gap) &&
      (!one.after || one.after.test(after)),
  );
  if (!fit || (kind === 'place' && !isWider(before, place))) return [];
  return [
    located(
      before,
      place,
      [{ start: before.start, end: Math.min(zone.end, place.end + (fit.id === 'place.brackets' ? 1 : 0)) }],
      fit.id,
    ),
  ];
}

const isRow = (zone: Zone) => zone.kind === 'listItem' || zone.kind === 'tableRow' || zone.kind === 'itineraryRow';

/** "Nagoya (Japon)" says where Nagoya is; "Sherbrooke, Lévis" lists. */
const isWider = (inner: Mention, outer: Mention) => RANK[outer.type]! > RANK[inner.type]!;
const RANK: Readonly<Record<string, number>> = { City: 0, Region: 1, Country: 2 };

function neighbourBefore(sorted: readonly Mention[], at: number, place: Mention): Mention | undefined {
  let best: Mention | undefined;
  for (let index = at - 1; index >= 0 && index > at - 8; index--) {
    const mention = sorted[index]!;
    if (mention.end > place.start || place.start - mention.end > LONGEST_GAP) continue;
    if (!isOrganization(mention) && !isPlace(mention)) return best;
    if (!best || contains(mention, best)) best = mention;
  }
  return best;
}

/** "Délégation du Québec à Rome", "Trade Bureau in Rome": the name says where. */
function insideName(read: ReadText, holder: Mention, place: Mention): Claim[] {
  const before = fold(`|${read.view.slice(holder.start, place.start)}|`).slice(1, -1);
  return /\s(?:a|in|at)\s(?:la\s)?$/.test(before)
    ? [located(holder, place, [{ start: holder.start, end: holder.end }], 'place.name')]
    : [];
}

const ORGANIZATION_COLUMN =
  /^(?:organisme|organisation|organization|entreprise|societe|company|institution|employeur)$/;
const PLACE_COLUMN = /^(?:lieu|ville|place|city|town|localite|siege)$/;

/** Rows of a table of people or bodies: what its column of bodies names is in what its column of towns names. */
function inColumns(read: ReadText, mentions: readonly Mention[]): Claim[] {
  let body = -1;
  let town = -1;
  return read.zones.flatMap((zone, at) => {
    if (zone.kind !== 'tableRow' || !zone.cells) return [];
    if (read.zones[at - 1]?.kind !== 'tableRow') {
      const labels = zone.cells.map((cell) => fold(read.view.slice(cell.start, cell.end)));
      body = labels.findIndex((label) => ORGANIZATION_COLUMN.test(label));
      town = labels.findIndex((label) => PLACE_COLUMN.test(label));
      return [];
    }
    const [bodies, towns] = [zone.cells[body], zone.cells[town]];
    if (!bodies || !towns) return [];
    const organization = mentions.find((mention) => isOrganization(mention) && contains(bodies, mention));
    const place = mentions.find((mention) => mention.type === 'City' && contains(towns, mention));
    return organization && place
      ? [located(organization, place, [{ start: bodies.start, end: towns.end }], 'place.table')]
      : [];
  });
}

/** "X GmbH (battery recycling)". */
function inBrackets(read: ReadText, sorted: readonly Mention[]): Claim[] {
  return sorted.flatMap((sector) => {
    if (sector.rule !== 'sector.brackets') return [];
    const firm = sorted.findLast((mention) => mention.type === 'Company' && mention.end <= sector.start);
    if (!firm) return [];
    const evidence = [{ start: firm.start, end: Math.min(read.raw.length, sector.end + 1) }];
    return [
      {
        type: 'ACTIVE_IN' as const,
        from: firm.id,
        to: sector.id,
        evidence,
        modality: 'done' as const,
        rule: 'sector.brackets',
      },
    ];
  });
}

function located(from: Mention, to: Mention, evidence: readonly Span[], rule: string): Claim {
  return { type: 'LOCATED_IN', from: from.id, to: to.id, evidence, modality: 'done', rule };
}
