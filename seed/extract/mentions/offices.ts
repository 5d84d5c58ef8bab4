/** Somebody whom the text knows by office only: "le **maire de Séoul**" is a person, whose name no source gives. */
import type { Mention, ReadText } from '../../annotations.ts';
import { fold } from '../../gazetteer/fold.ts';
import { type RoleReading, readRoles } from '../roles.ts';

/** Offices whose holder is somebody in particular even without a name. A director or a councillor might be any of several. */
const SINGULAR_OFFICES = new Set(['mayor']);

/** Offices of a text, among its mentions: those that no named person holds. Ids go on from the mentions'. */
export function findOffices(read: ReadText, mentions: readonly Mention[]): Mention[] {
  const offices: Mention[] = [];
  const readings = readRoles(read, mentions);
  const named = townsWithMayors(readings);
  const add = (start: number, end: number, name: string) =>
    offices.push({
      id: mentions.length + offices.length,
      start,
      end,
      type: 'Person',
      named: false,
      name,
      rule: 'person/office',
    });
  for (const { items, phrases, pairs } of readings) {
    const held = new Set(pairs.map((pair) => pair.phrase));
    for (const phrase of phrases) {
      const towns = phrase.complements.filter((item) => item.mention?.type === 'City');
      if (held.has(phrase) || !SINGULAR_OFFICES.has(phrase.kind) || towns.length === 0) continue;
      const role = items[phrase.titleFirst]!;
      if (!phrase.isPlural && towns.length === 1) {
        add(
          Math.min(role.start, towns[0]!.start),
          Math.max(role.end, towns[0]!.end),
          officeName(read, role.text, towns[0]!.mention!),
        );
      }
      if (!phrase.isPlural || towns.length < 2) continue;
      // "les maires de A, de B et de C" are three, each with the words that lead to the town.
      const single = role.text.replace(/s$/, '');
      for (const town of towns.filter((item) => !named.has(fold(item.mention!.name)))) {
        const lead = town === towns[0] ? role : items[items.indexOf(town) - 1]!;
        add(lead.start, town.end, officeName(read, single, town.mention!));
      }
    }
  }
  return offices;
}

function townsWithMayors(readings: readonly RoleReading[]): Set<string> {
  const towns = readings.flatMap(({ pairs }) =>
    pairs.flatMap(({ phrase, complement }) =>
      phrase.kind === 'mayor' ? (complement ? [complement] : phrase.complements) : [],
    ),
  );
  return new Set(towns.map((item) => fold(item.mention!.name)));
}

/** "Maire de Séoul", "Mayor of Incheon", whatever the order of the words in the text. */
function officeName(read: ReadText, role: string, city: Mention): string {
  const title = role.charAt(0).toUpperCase() + role.slice(1).toLowerCase();
  if (read.language === 'en') return `${title} of ${city.name}`;
  return /^[aeiouyéèêàâîôûœAEIOUYÉÈÊÀÂÎÔÛŒ]/.test(city.name) ? `${title} d’${city.name}` : `${title} de ${city.name}`;
}
