/** Light, dark or as the system says. Sets `data-theme` on the page, which tokens.css and the canvas read. */
import { useEffect, useSyncExternalStore } from 'react';
import { usePreferences } from './preferences.ts';

export type Theme = 'light' | 'dark';

const DARK = '(prefers-color-scheme: dark)';

/** The theme in force, "system" resolved; follows the system while it is not overruled. */
export function useTheme(): Theme {
  const choice = usePreferences((preferences) => preferences.theme);
  const systemDark = useSyncExternalStore(onSystemChange, () => matchMedia(DARK).matches);
  const theme = choice === 'system' ? (systemDark ? 'dark' : 'light') : choice;
  useEffect(() => showTheme(theme), [theme]);
  return theme;
}

/** Before React draws anything, so that no light page flashes in the dark. */
export function showFirstTheme(): void {
  const { theme } = usePreferences.getState();
  showTheme(theme === 'system' ? (matchMedia(DARK).matches ? 'dark' : 'light') : theme);
}

function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

function onSystemChange(listener: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
