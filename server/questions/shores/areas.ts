/** What an area is called. Countries by the tables that come with Node (Unicode CLDR), regions by the graph's own places. */
import type { Area } from '../../../model/api/explore.ts';
import { UI_LANGUAGES, type UiLanguage } from '../../../model/ontology/types.ts';
import type { Outline, OutlineEntity } from '../outline.ts';

const COUNTRY_NAMES = Object.fromEntries(
  UI_LANGUAGES.map((language) => [language, new Intl.DisplayNames([language], { type: 'region', fallback: 'code' })]),
) as Record<UiLanguage, Intl.DisplayNames>;

/** The area of an ISO 3166 code, named in each language; by its code where neither the tables nor the graph know it. */
export function areaOf(code: string, outline: Outline): Area {
  const region = code.includes('-') ? regionEntity(code, outline) : undefined;
  const name = (language: UiLanguage): string => {
    if (!code.includes('-')) return COUNTRY_NAMES[language].of(code) ?? code;
    return region === undefined ? code : nameIn(region, language);
  };
  return { code, name: { fr: name('fr'), en: name('en'), ko: name('ko') } };
}

/** The region that the graph holds under a code; the smallest id where there are several. */
export function regionEntity(code: string, outline: Outline): OutlineEntity | undefined {
  for (const entity of outline.entities.values()) {
    if (entity.type === 'Region' && entity.regionCode === code) return entity;
  }
  return undefined;
}

function nameIn(entity: OutlineEntity, language: UiLanguage): string {
  const tagged = entity.names.find((name) => name.startsWith(`${language}:`));
  return tagged === undefined ? entity.name : tagged.slice(language.length + 1);
}
