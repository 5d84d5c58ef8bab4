/** What an area is called in each language: by the gazetteer, else by the graph's own region, else by its code. */
import type { Area } from '../../../model/api/explore.ts';
import { countryByCode } from '../../../seed/gazetteer/countries.ts';
import { regionByCode } from '../../../seed/gazetteer/regions.ts';
import type { Outline, OutlineEntity } from '../outline.ts';

/** The area of an ISO 3166 code. */
export function areaOf(code: string, outline: Outline): Area {
  const known = code.includes('-') ? regionByCode(code)?.names : countryByCode(code)?.names;
  const name = regionEntity(code, outline)?.name ?? code;
  return {
    code,
    name: { fr: known?.fr ?? name, en: known?.en ?? name, ko: known?.ko ?? known?.en ?? name },
  };
}

/** The region that the graph holds under a code; the smallest id where there are several. */
export function regionEntity(code: string, outline: Outline): OutlineEntity | undefined {
  for (const entity of outline.entities.values()) {
    if (entity.type === 'Region' && entity.regionCode === code) return entity;
  }
  return undefined;
}
