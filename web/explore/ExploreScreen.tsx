/** Explore: asks for the first sight, and shows the face that fits: waiting, failed, empty, or the exploration itself. */
import { useQuery } from '@tanstack/react-query';
import { FailedFace } from '../app/FailedFace.tsx';
import { useText } from '../text/text.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { EmptyGraph } from './EmptyGraph.tsx';
import { Exploration } from './Exploration.tsx';
import { questions } from './questions.ts';
import { useShoresChoice } from './useShores.ts';

export function ExploreScreen({ theme }: { readonly theme: 'light' | 'dark' }) {
  const { t } = useText();
  const shores = useShoresChoice();
  const { data: overview, error, refetch } = useQuery(questions.overview(undefined, shores));
  if (error !== null) return <FailedFace error={error} onRetry={() => void refetch()} />;
  if (overview === undefined) return <Waiting label={t('app.loading')} />;
  if (overview.scene.nodes.length === 0) return <EmptyGraph onReload={() => void refetch()} />;
  return <Exploration overview={overview} theme={theme} />;
}
