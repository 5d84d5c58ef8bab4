import { expect, test } from 'vitest';
import { readText } from '../../../../seed/read/readText.ts';

/** "kind: words" of each zone, as the view has them, blanks collapsed. */
const zonesOf = (raw: string) => {
  const text = readText(raw);
  return text.zones.map(({ kind, start, end }) => `${kind}: ${text.view.slice(start, end).replace(/ +/g, ' ')}`);
};
const cellsOf = (raw: string) => {
  const text = readText(raw);
  return text.zones
    .filter((zone) => zone.kind === 'tableRow')
    .map((zone) => zone.cells?.map(({ start, end }) => text.view.slice(start, end)));
};

test('tells title, credit, dateline, headings, paragraphs and furniture of an article apart', () => {
  const raw = `Retour sur la mission

Courtoisie de la Ville

QUÉBEC, le 18 nov. 2025 – La ministre est rentrée hier.

Visites d’affaires

La délégation a visité l’usine.

Dernières nouvelles:

ENTREPRENEURS...
450.555.0100`;
  expect(zonesOf(raw)).toEqual([
    'title: Retour sur la mission',
    'credit: Courtoisie de la Ville',
    'dateline: QUÉBEC, le 18 nov. 2025 –',
    'paragraph: La ministre est rentrée hier.',
    "heading: Visites d'affaires",
    "paragraph: La délégation a visité l'usine.",
    'furniture: Dernières nouvelles:',
    'furniture: ENTREPRENEURS...',
    'furniture: 450.555.0100',
  ]);
});

test('takes the first line that says what it is about for the title', () => {
  expect(zonesOf('COMMUNIQUÉ\n\nLa ville prolonge son amitié\n\nLe maire a signé une entente.').slice(0, 2)).toEqual([
    'furniture: COMMUNIQUÉ',
    'title: La ville prolonge son amitié',
  ]);
});

test('leaves a day that opens a sentence of prose in its paragraph', () => {
  expect(zonesOf('Mission\n\nMardi 20 mai, la délégation a été reçue par la mairesse.')[1]).toMatch(/^paragraph/);
  expect(zonesOf('Mission de la ville\n\nMardi 20 mai : visite de la mairie')[1]).toMatch(/^itineraryRow/);
});

test('ends furniture at the next Markdown heading', () => {
  const raw = '# Mission\n\nÀ lire aussi\n\nUne autre histoire\n\n## Suite\n\nLe maire a signé.';
  expect(zonesOf(raw).slice(1)).toEqual([
    'furniture: À lire aussi',
    'furniture: Une autre histoire',
    'heading: Suite',
    'paragraph: Le maire a signé.',
  ]);
});

test('takes a by-line under the title for a credit', () => {
  expect(zonesOf('Retour de mission\n\nANNE-LISE ROY\n\nLe maire est rentré.')[1]).toBe('credit: ANNE-LISE ROY');
  expect(zonesOf('Back from the mission\n\nBy Mary Allen-Boone\n\nThe mayor is back.')[1]).toBe(
    'credit: By Mary Allen-Boone',
  );
});

test('takes no name between dashes for a dateline', () => {
  expect(zonesOf('Mission\n\nGAZETTE - le magazine de la faculté est paru dans la ville.')[1]).toMatch(/^paragraph/);
  expect(zonesOf('Mission\n\n(Abidjan) Ils sont rentrés dimanche.')[1]).toBe('dateline: (Abidjan)');
});

test('reads the days and hours of a programme as rows under their day', () => {
  const raw = `Programme de la visite

J1 · lun. 8 septembre 2025 · Séoul
   * 10 h 00 — Séance à l’Ambassade
   * 16 h 00 — Visite de l’hôpital

J2 · mar. 9 septembre
   * Matinée libre, puis départ`;
  const text = readText(raw);
  expect(text.zones.map(({ kind, heading }) => [kind, heading])).toEqual([
    ['title', -1],
    ['heading', 0],
    ['itineraryRow', 1],
    ['itineraryRow', 1],
    ['heading', 1],
    ['itineraryRow', 4],
  ]);
});

test('joins prose wrapped at a margin, and the words it cut', () => {
  const raw = `Le 2 octobre, la rectrice Johanna Ober-
lin a planté un ginkgo dans le jardin de l'Université
Sakura, à Kyoto. À ses côtés, le président de Saint-
Malo tenait la pelle.`;
  expect(zonesOf(raw).map((zone) => zone.replaceAll('\u00ad', ''))).toEqual([
    "paragraph: Le 2 octobre, la rectrice Johanna Oberlin a planté un ginkgo dans le jardin de l'Université Sakura, à Kyoto. À ses côtés, le président de Saint-Malo tenait la pelle.",
  ]);
});

test('keeps the entries of a list apart, and sets the role beneath a name off with a comma', () => {
  const raw = `Mission de la ville

DÉLÉGATION
Anne Roy, mairesse de la ville
Luc Côté
  Directeur du port

La mission est finie.`;
  expect(zonesOf(raw).slice(1)).toEqual([
    'heading: DÉLÉGATION',
    'listItem: Anne Roy, mairesse de la ville',
    'listItem: Luc Côté, Directeur du port',
    'paragraph: La mission est finie.',
  ]);
});

test('finds the cells of tables drawn with bars, semicolons and spaces', () => {
  expect(cellsOf('# La liste\n\n| Nom | Titre |\n|---|---|\n| Anne Roy | maire |')).toEqual([
    ['Nom', 'Titre'],
    ['Anne Roy', 'maire'],
  ]);
  expect(cellsOf('La liste des délégués\n\nNo;Nom;Ville\n1;Roy;\n2;Côté;Alma')).toEqual([
    ['No', 'Nom', 'Ville'],
    ['1', 'Roy', ''],
    ['2', 'Côté', 'Alma'],
  ]);
  expect(cellsOf('The delegates of the city\n\nAnne Roy        Mayor\nLuc Côté        Clerk')).toEqual([
    ['Anne Roy', 'Mayor'],
    ['Luc Côté', 'Clerk'],
  ]);
});

test('takes Markdown signs out of the way of the words', () => {
  const raw = '# Rapport\n\n**Lundi.** La *mairesse* a visité [le port](https://example.org/a) de snake_case_ville.';
  expect(zonesOf(raw)).toEqual([
    'title: Rapport',
    'paragraph: Lundi. La mairesse a visité le port de snake_case_ville.',
  ]);
});
