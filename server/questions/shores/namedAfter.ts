/** The area that a public body is named after: a place of the graph, or a country of the gazetteer by its name or its adjective. */
import { slug } from '../../../model/graph.ts';
import { countryOfDemonym, findCountry } from '../../../seed/gazetteer/countries.ts';
import type { Outline } from '../outline.ts';

export type NamedArea = { readonly place: string } | { readonly country: string };

/** "Ambassade de Suisse **à** Séoul": what follows is where it stands. */
const LOCATIVES: ReadonlySet<string> = new Set([
  'a',
  'au',
  'aux',
  'en',
  'in',
  'at',
  'to',
  'pres',
  'near',
  'chez',
  'for',
  'pour',
]);
/** In words, and in letters. */
const LONGEST_NAME = 6;
const SHORTEST_NAME = 4;

/**
 * The first area in a name: the Québec of "Délégation du Québec à Tokyo", never what only says where it stands. Of two that begin at the same
 * word the longer wins, and of two places of the same name the larger (a country before a region before a city).
 */
export function areaInName(name: string, outline: Outline): NamedArea | undefined {
  const words = slug(name).split('-');
  for (let from = 0; from < words.length; from += 1) {
    if (LOCATIVES.has(words[from - 1] ?? '')) continue;
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to -= 1) {
      const area = areaOf(words.slice(from, to), outline);
      if (area !== undefined) return area;
    }
  }
  return undefined;
}

function areaOf(words: readonly string[], outline: Outline): NamedArea | undefined {
  const place = placesByName(outline).get(words.join('-'));
  if (place !== undefined) return { place };
  const name = words.join(' ');
  // "Agence de l’eau": the abbreviation EAU is a country too.
  if (name.length < SHORTEST_NAME) return undefined;
  const country = findCountry(name)?.code ?? countryOfDemonym(name, 'fr') ?? countryOfDemonym(name, 'en');
  return country === undefined ? undefined : { country };
}

const kept = new WeakMap<Outline, ReadonlyMap<string, string>>();

function placesByName(outline: Outline): ReadonlyMap<string, string> {
  const known = kept.get(outline);
  if (known !== undefined) return known;
  const places = new Map<string, string>();
  for (const type of ['City', 'Region', 'Country'] as const) {
    for (const entity of outline.entities.values()) {
      if (entity.type !== type) continue;
      const others = entity.names.map((tagged) => tagged.slice(tagged.indexOf(':') + 1));
      for (const name of [entity.name, ...entity.aliases, ...others]) places.set(slug(name), entity.id);
    }
  }
  kept.set(outline, places);
  return places;
}
