/** Wires the screens: words, theme, server cache, then the first drawing. */
import './app/fonts.css';
import './app/tokens.css';
import './app/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { usePreferences } from './app/preferences.ts';
import { createServerCache } from './app/serverCache.ts';
import { showFirstTheme } from './app/theme.ts';
import { startText } from './text/text.ts';

showFirstTheme();
await startText(usePreferences.getState().language);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={createServerCache()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
// Korean names stand in every language's screens, but the 120 ranges of the font need not delay the first picture.
void import('./app/koreanFont.css');
