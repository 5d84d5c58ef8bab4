/** CLDR names one city for each time zone in every language: few cities, but good French, English and Korean names for them. */
import { readFileSync } from 'node:fs';
import { nameKey } from '../../seed/gazetteer/fold.ts';

const LANGUAGES = ['fr', 'ko'] as const;

/** Folded English name → its French and Korean names. @param folder an unpacked cldr-dates-full */
export function readExemplarCities(folder: string): Map<string, string[]> {
  const english = readZoneCities(folder, 'en');
  const names = new Map<string, string[]>();
  for (const language of LANGUAGES) {
    for (const [zone, name] of readZoneCities(folder, language)) {
      // A zone without an English exemplar is called after its last part: "Asia/Seoul".
      const key = nameKey(english.get(zone) ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' '));
      names.set(key, [...(names.get(key) ?? []), name]);
    }
  }
  return names;
}

function readZoneCities(folder: string, language: string): Map<string, string> {
  const file = JSON.parse(readFileSync(`${folder}/main/${language}/timeZoneNames.json`, 'utf8'));
  const cities = new Map<string, string>();
  const walk = (node: Record<string, unknown>, zone: string) => {
    for (const [part, value] of Object.entries(node)) {
      if (part === 'exemplarCity') cities.set(zone, value as string);
      else if (typeof value === 'object')
        walk(value as Record<string, unknown>, zone === '' ? part : `${zone}/${part}`);
    }
  };
  walk(file.main[language].dates.timeZoneNames.zone, '');
  return cities;
}
