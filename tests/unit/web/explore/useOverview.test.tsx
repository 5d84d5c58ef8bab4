import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Router } from 'wouter';
import type { Overview } from '../../../../model/api/explore.ts';
import { questions } from '../../../../web/explore/questions.ts';
import { useAsked, useShores } from '../../../../web/explore/useOverview.ts';

const area = (code: string) => ({ code, name: { fr: code, en: code, ko: code } });

function overview(a: string, b: string): Overview {
  return {
    mission: null,
    missions: [],
    shores: { a: area(a), b: area(b), chosenBy: 'graph' },
    scene: { nodes: [], relationships: [] },
    itinerary: [],
    documents: [],
    summary: { partners: 0, partnersA: 0, partnersB: 0, bridges: 0, missions: 0, documents: 0 },
    suggestions: [],
  };
}

function Probe() {
  const { mission } = useAsked();
  return `${mission ?? 'none'} ${useShores() ?? 'none'}`;
}

/** What the hooks say at an address, with the overviews of two missions loaded. */
function sayAt(path: string, search: string): string {
  const cache = new QueryClient();
  cache.setQueryData(questions.overview(undefined, undefined).queryKey, overview('CA-QC', 'KR'));
  cache.setQueryData(questions.overview('mission:bergen', undefined).queryKey, overview('CA-QC', 'NO'));
  return renderToStaticMarkup(
    <QueryClientProvider client={cache}>
      <Router ssrPath={path} ssrSearch={search}>
        <Probe />
      </Router>
    </QueryClientProvider>,
  );
}

test('what is asked after the overview is asked for the two shores that the overview chose', () => {
  expect(sayAt('/', '')).toBe('none CA-QC,KR');
  expect(sayAt('/', 'sel=company:posco')).toBe('none CA-QC,KR');
});

test('each mission has its own two shores', () => {
  expect(sayAt('/', 'mission=mission:bergen')).toBe('mission:bergen CA-QC,NO');
});

test('the pair that the reader chose goes before the one of the overview', () => {
  expect(sayAt('/', 'mission=mission:bergen&shores=FR,JP')).toBe('mission:bergen FR,JP');
});

test('as long as no overview came, the graph chooses', () => {
  expect(sayAt('/', 'mission=mission:elsewhere')).toBe('mission:elsewhere none');
});
