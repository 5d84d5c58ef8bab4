/**
 * Layer 9, written programmes: rows with an hour or a day, as lists or as tables, taken apart into what happens, who receives and where.
 * What a row says of a stop: rowStops.ts. Stops told in sentences: narrative.ts.
 */
import type { ReadText, Span, Zone } from '../../annotations.ts';
import { fold } from '../../gazetteer/fold.ts';

/** A row taken apart. */
export interface Row {
  readonly zone: Zone;
  /** What happens: the row without its hour, day and place columns. */
  readonly activity: Span;
  /** Where those who receive are named, when a column or label says so. */
  readonly host: Span | undefined;
  readonly place: Span | undefined;
  /** Zones that belong to the row: its own lines below it. */
  readonly below: readonly Zone[];
}

/** The rows of a written programme, in its order. One alone is no programme. */
export function findRows(read: ReadText): Row[] {
  const rows = [...tableRows(read), ...listRows(read)].sort((a, b) => a.zone.start - b.zone.start);
  return rows.length < 2 ? [] : rows;
}

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
