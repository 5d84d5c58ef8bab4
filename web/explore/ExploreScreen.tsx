/** Explore: asks for the first sight, and shows the face that fits: waiting, failed, empty, or the exploration itself. */
import { Link } from 'wouter';
import { FailedFace } from '../app/FailedFace.tsx';
import { useText } from '../text/text.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { EmptyGraph } from './EmptyGraph.tsx';
import { Exploration } from './Exploration.tsx';
import { useAsked, useOverview } from './useOverview.ts';

export function ExploreScreen({ theme }: { readonly theme: 'light' | 'dark' }) {
  const { t } = useText();
  const { mission } = useAsked();
  const { data: overview, error, refetch } = useOverview();
  if (error !== null) {
    const wayOut = mission === undefined ? undefined : <Link href="/">{t('failed.home')}</Link>;
    return <FailedFace error={error} onRetry={() => void refetch()} wayOut={wayOut} />;
  }
  if (overview === undefined) return <Waiting label={t('app.loading')} />;
  if (overview.scene.nodes.length === 0) return <EmptyGraph onReload={() => void refetch()} />;
  // What is open beside the picture belongs to its mission.
  return <Exploration key={overview.mission?.id} overview={overview} theme={theme} />;
}
