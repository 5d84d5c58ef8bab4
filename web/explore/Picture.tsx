/** The middle: the same graph as canvas, tree or table, with the summary over it and the small tools beneath. */
import { Maximize, Minus, Plus, Redo2, Undo2 } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useSearchParams } from 'wouter';
import { useShallow } from 'zustand/react/shallow';
import type { Overview } from '../../model/api/explore.ts';
import { NO_FILTERS } from '../graph/filters.ts';
import { filter, redo, showHidden, undo } from '../graph/session.ts';
import { apply, useSession } from '../graph/store.ts';
import { useView } from '../graph/view.ts';
import { visibleScene } from '../graph/visibleScene.ts';
import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { Face } from '../ui/Face.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import { Canvas } from './canvas/Canvas.tsx';
import styles from './Picture.module.css';
import { SummaryLine } from './SummaryLine.tsx';
import { summarize } from './summary.ts';

const GraphTree = lazy(async () => ({ default: (await import('./tree/GraphTree.tsx')).GraphTree }));
const GraphTable = lazy(async () => ({ default: (await import('./table/GraphTable.tsx')).GraphTable }));

const FACES = ['canvas', 'tree', 'table'] as const;
type PictureFace = (typeof FACES)[number];

interface Props {
  readonly overview: Overview;
  readonly theme: 'light' | 'dark';
  readonly onActivate: (id: string) => void;
  readonly onMenu: (id: string, x: number, y: number) => void;
  /** Further tools, where the screen has no room beside it. */
  readonly children?: ReactNode;
}

export function Picture({ overview, theme, onActivate, onMenu, children }: Props) {
  const { t, language } = useText();
  const [search, setSearch] = useSearchParams();
  const face = FACES.find((known) => known === search.get('view')) ?? 'canvas';
  const counts = useSession(useShallow((session) => summarize(visibleScene(session))));
  const isAllHidden = useSession((session) => session.nodes.size > 0 && visibleScene(session).nodes.length === 0);
  const summary = t('explore.pictureOf', {
    partners: t('explore.partners', { count: counts.partners }),
    bridges: t('explore.bridges', { count: counts.bridges }),
  });
  const show = (next: PictureFace) =>
    setSearch((before) => {
      const params = new URLSearchParams(before);
      if (next === 'canvas') params.delete('view');
      else params.set('view', next);
      return params;
    });
  return (
    <div className={styles.picture}>
      {face === 'canvas' ? (
        <Canvas
          onActivate={onActivate}
          onMenu={onMenu}
          shores={overview.shores}
          language={language}
          theme={theme}
          summary={summary}
          sayPartners={(count) => t('explore.partners', { count })}
        />
      ) : (
        <Suspense fallback={<Waiting label={t('app.loading')} />}>
          {face === 'tree' ? <GraphTree /> : <GraphTable shores={overview.shores} />}
        </Suspense>
      )}
      {isAllHidden && <AllHidden />}
      {face === 'canvas' && (
        <div className={styles.summary}>
          <SummaryLine documents={overview.documents.length} />
        </div>
      )}
      <div className={styles.tools}>
        {children}
        <Segmented
          label={t('explore.view')}
          value={face}
          options={FACES.map((value) => ({ value, label: t(`explore.${value}`) }))}
          onChange={show}
        />
        {face === 'canvas' && <CanvasTools />}
      </div>
    </div>
  );
}

function CanvasTools() {
  const { t } = useText();
  const view = useView((state) => state.view);
  const canUndo = useSession((session) => session.past.length > 0);
  const canRedo = useSession((session) => session.future.length > 0);
  return (
    <fieldset className={styles.buttons} aria-label={t('explore.canvas')}>
      <Button look="quiet" isIcon aria-label={t('explore.undo')} isDisabled={!canUndo} onPress={() => apply(undo)}>
        <Undo2 size={17} aria-hidden="true" />
      </Button>
      <Button look="quiet" isIcon aria-label={t('explore.redo')} isDisabled={!canRedo} onPress={() => apply(redo)}>
        <Redo2 size={17} aria-hidden="true" />
      </Button>
      <Button look="quiet" isIcon aria-label={t('explore.zoomOut')} onPress={() => view?.zoomBy(0.7)}>
        <Minus size={17} aria-hidden="true" />
      </Button>
      <Button look="quiet" isIcon aria-label={t('explore.zoomIn')} onPress={() => view?.zoomBy(1.4)}>
        <Plus size={17} aria-hidden="true" />
      </Button>
      <Button look="quiet" isIcon aria-label={t('explore.fit')} onPress={() => view?.showAll()}>
        <Maximize size={16} aria-hidden="true" />
      </Button>
    </fieldset>
  );
}

function AllHidden() {
  const { t } = useText();
  return (
    <div className={styles.hidden}>
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
