/** The middle: the same graph as canvas, as tree beside the canvas, or as table; the summary over it. */
import { Suspense, useEffect } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Overview } from '../../model/api/explore.ts';
import { NO_FILTERS } from '../graph/filters.ts';
import { filter, showHidden } from '../graph/session.ts';
import { apply, useSession } from '../graph/store.ts';
import { useView } from '../graph/view.ts';
import { visibleScene } from '../graph/visibleScene.ts';
import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { Face } from '../ui/Face.tsx';
import { later, pageIsSettled } from '../ui/later.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { Canvas } from './canvas/Canvas.tsx';
import styles from './Picture.module.css';
import { SummaryLine } from './SummaryLine.tsx';
import { summarize } from './summary.ts';
import { usePictureFace } from './usePictureFace.ts';

const GraphTree = later(async () => (await import('./tree/GraphTree.tsx')).GraphTree);
const GraphTable = later(async () => (await import('./table/GraphTable.tsx')).GraphTable);

interface Props {
  readonly overview: Overview;
  readonly theme: 'light' | 'dark';
  readonly onActivate: (id: string) => void;
  readonly onMenu: (id: string, x: number, y: number) => void;
}

export function Picture({ overview, theme, onActivate, onMenu }: Props) {
  const { t, language } = useText();
  const [face] = usePictureFace();
  const counts = useSession(useShallow((session) => summarize(visibleScene(session))));
  const isArranged = useSession((session) => session.isArranged);
  const isDrawn = useView((state) => state.view !== null) && isArranged;
  useEffect(() => {
    if (!isDrawn) return;
    performance.mark('first-picture');
    pageIsSettled();
  }, [isDrawn]);
  const isAllHidden = useSession((session) => session.nodes.size > 0 && visibleScene(session).nodes.length === 0);
  const summary = t('explore.pictureOf', {
    partners: t('explore.partners', { count: counts.partners }),
    bridges: t('explore.bridges', { count: counts.bridges }),
  });
  if (isAllHidden) return <AllHidden />;
  return (
    <div className={classes(styles.picture, face === 'tree' && styles.beside)}>
      {face !== 'canvas' && (
        <Suspense fallback={<Waiting label={t('app.loading')} />}>
          {face === 'tree' ? <GraphTree /> : <GraphTable shores={overview.shores} />}
        </Suspense>
      )}
      {face !== 'table' && (
        <div className={styles.canvas} data-picture={isDrawn ? 'drawn' : 'waiting'}>
          <Canvas
            onActivate={onActivate}
            onMenu={onMenu}
            shores={overview.shores}
            language={language}
            theme={theme}
            summary={summary}
            sayPartners={(count) => t('explore.partners', { count })}
          />
          <div className={styles.summary}>
            <SummaryLine documents={overview.documents.length} />
          </div>
        </div>
      )}
    </div>
  );
}

function AllHidden() {
  const { t } = useText();
  return (
    <div className={styles.picture}>
      <Face
        title={t('explore.nothingShown.title')}
        actions={
          <Button look="primary" onPress={() => apply(filter(NO_FILTERS), showHidden())}>
            {t('explore.nothingShown.reset')}
          </Button>
        }
      >
        <p>{t('explore.nothingShown.text')}</p>
      </Face>
    </div>
  );
}
