/**
 * Tables that say in their first row what their columns hold ("Nom;Prénom;Fonction;Organisme"): there a name needs no capital and no
 * context. Rows and cells: seed/read/tables.ts. Other tables are read like any sentence.
 */
import type { ReadText, Sentence, Span, Zone } from '../../annotations.ts';
import { fold } from '../../gazetteer/fold.ts';
import type { Board } from './board.ts';
import { headAt } from './organizations.ts';
import { isNameWord } from './phrase.ts';

type Column = 'surname' | 'given' | 'name' | 'organization' | 'place';

const COLUMNS: Readonly<Record<Column, readonly string[]>> = {
  surname: ['nom de famille', 'surname', 'last name', 'family name'],
  given: ['prenom', 'prenoms', 'first name', 'given name'],
  name: [
    'nom',
    'name',
    'participant',
    'delegue',
    'delegate',
    'nom et prenom',
    'nom, prenom',
    'membre',
    'member',
    'personne',
    'person',
  ],
  organization: [
    'organisme',
    'organisation',
    'organization',
    'entreprise',
    'societe',
    'institution',
    'company',
    'employeur',
    'employer',
    'affiliation',
    'structure',
    'etablissement',
  ],
  place: ['lieu', 'ville', 'city', 'place', 'localite', 'town', 'location'],
};
const COLUMN_OF = new Map<string, Column>(
  Object.entries(COLUMNS).flatMap(([column, titles]) => titles.map((title) => [title, column as Column])),
);

/** Lays the people, organisations and places of all titled tables. */
export function layTables(board: Board): void {
  const { zones, sentences } = board.read;
  let columns: (Column | undefined)[] = [];
  zones.forEach((zone, index) => {
    if (zone.kind !== 'tableRow' || !zone.cells) {
      columns = [];
      return;
    }
    const titles = titlesOf(board.read, zone);
    if (titles) columns = titles;
    else if (columns.length > 0) {
      const sentence = sentences.find((candidate) => candidate.zone === index);
      if (sentence) layRow(board, sentence, zone.cells, columns);
    }
  });
}

/** What the columns hold, when at least two titles say so. "Nom" beside "Prénom" is the surname. */
function titlesOf(read: ReadText, zone: Zone): (Column | undefined)[] | undefined {
  const titles = zone.cells!.map((cell) =>
    COLUMN_OF.get(fold(read.view.slice(cell.start, cell.end).replace(/[*_#]/g, ''))),
  );
  if (titles.filter((title) => title !== undefined).length < 2) return undefined;
  return titles.includes('given') ? titles.map((title) => (title === 'name' ? 'surname' : title)) : titles;
}

function layRow(
  board: Board,
  sentence: Sentence,
  cells: readonly Span[],
  columns: readonly (Column | undefined)[],
): void {
  const rangeOf = (column: Column) => {
    const cell = cells[columns.indexOf(column)];
    return columns.includes(column) && cell ? tokensIn(board, sentence, cell) : undefined;
  };
  const surname = rangeOf('surname');
  const given = rangeOf('given');
  if (surname && given) {
    const name = `${board.words(given.first, given.end)} ${board.words(surname.first, surname.end)}`;
    const [first, end] = [Math.min(surname.first, given.first), Math.max(surname.end, given.end)];
    board.lay({ first, end, type: 'Person', name, rule: 'person/table' });
  }
  const organization = rangeOf('organization');
  // A name that says what it is, is read by its words.
  if (organization && !headAt(board, organization.first, sentence)) {
    board.lay({ ...organization, type: 'Company', rule: 'company/table' });
  }
  const place = rangeOf('place');
  if (place && isNameWord(board.read.tokens[place.end - 1])) board.lay({ ...place, type: 'City', rule: 'place/table' });
}

/** The tokens of a cell, up to a bracket. */
function tokensIn(board: Board, sentence: Sentence, cell: Span): { first: number; end: number } | undefined {
  const { tokens } = board.read;
  let first = sentence.firstToken;
  while (first < sentence.endToken && tokens[first]!.start < cell.start) first++;
  let end = first;
  while (end < sentence.endToken && tokens[end]!.end <= cell.end && tokens[end]!.fold !== '(') end++;
  return end > first ? { first, end } : undefined;
}
