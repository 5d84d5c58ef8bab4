/** What a reader sets once for this browser: language and theme. Kept in localStorage, where the browser allows it. */
import { z } from 'zod';
import { create } from 'zustand';
import { UI_LANGUAGES, type UiLanguage } from '../../model/ontology/types.ts';

const THEMES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

export interface Preferences {
  readonly language: UiLanguage;
  readonly theme: ThemeChoice;
}

const KEY = 'passerelle.preferences';
const stored = z.object({
  kind: z.literal('passerelle.preferences'),
  version: z.literal(1),
  language: z.enum(UI_LANGUAGES),
  theme: z.enum(THEMES),
});

export const usePreferences = create<Preferences>(() => readPreferences());

export function setPreferences(change: Partial<Preferences>): void {
  usePreferences.setState(change);
  const { language, theme } = usePreferences.getState();
  try {
    localStorage.setItem(KEY, JSON.stringify({ kind: 'passerelle.preferences', version: 1, language, theme }));
  } catch {
    // Storage is full or forbidden (private windows): the choice holds until the page is closed.
  }
}

function readPreferences(): Preferences {
  try {
    const known = stored.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
    if (known.success) return { language: known.data.language, theme: known.data.theme };
  } catch {
    // Forbidden storage or text that is not ours: start as on a first visit.
  }
  return { language: firstLanguage(navigator.languages), theme: 'system' };
}

/** The first of the browser's languages that the product speaks; French when there is none. */
export function firstLanguage(wanted: readonly string[]): UiLanguage {
  for (const tag of wanted) {
    const language = UI_LANGUAGES.find((known) => tag.toLowerCase().split('-')[0] === known);
    if (language !== undefined) return language;
  }
  return 'fr';
}
