/** Somebody whom the text knows by office only: "le **maire de Séoul**" is a person, whose name no source gives. */
import type { Mention, ReadText } from '../../annotations.ts';
import { readRoles } from '../roles.ts';

/** Offices whose holder is somebody in particular even without a name. A director or a councillor might be any of several. */
const SINGULAR_OFFICES = new Set(['mayor']);

/** Offices of a text, among its mentions: those that no named person of the sentence holds. Ids go on from the mentions'. */
export function findOffices(read: ReadText, mentions: readonly Mention[]): Mention[] {
  const offices: Mention[] = [];
  for (const { items, phrases, pairs } of readRoles(read, mentions)) {
    const held = new Set(pairs.map((pair) => pair.phrase));
    for (const phrase of phrases) {
      if (held.has(phrase) || phrase.isPlural || !SINGULAR_OFFICES.has(phrase.kind)) continue;
      const [holder] = phrase.complements;
      if (holder?.mention?.type !== 'City' || phrase.complements.length > 1) continue;
      const first = items[phrase.titleFirst]!;
      const start = Math.min(first.start, holder.start);
      const end = Math.max(first.end, holder.end);
      offices.push({
        id: mentions.length + offices.length,
        start,
        end,
        type: 'Person',
        named: false,
        name: officeName(read, first.text, holder.mention),
        rule: 'person/office',
      });
    }
  }
  return offices;
}

/** "Maire de Séoul", "Mayor of Incheon", whatever the order of the words in the text. */
function officeName(read: ReadText, role: string, city: Mention): string {
  const title = role.charAt(0).toUpperCase() + role.slice(1).toLowerCase();
  if (read.language === 'en') return `${title} of ${city.name}`;
  return /^[aeiouyéèêàâîôûœAEIOUYÉÈÊÀÂÎÔÛŒ]/.test(city.name) ? `${title} d’${city.name}` : `${title} de ${city.name}`;
}
