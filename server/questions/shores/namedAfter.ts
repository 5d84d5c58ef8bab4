/** The area that a public body is named after. Knows the places of the graph only. */
import { slug } from '../../../model/graph.ts';
import type { Outline } from '../outline.ts';

/**
 * Id of the place that stands first in a name: the Québec of "Délégation du Québec à Séoul". Of two that begin at the same word the longer
 * wins, and of two of the same name the larger (a country before a region before a city).
 */
export function areaInName(name: string, outline: Outline): string | undefined {
  const words = slug(name).split('-');
  for (let from = 0; from < words.length; from += 1) {
    for (let to = words.length; to > from; to -= 1) {
      const place = placesByName(outline).get(words.slice(from, to).join('-'));
      if (place !== undefined) return place;
    }
  }
  return undefined;
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
