/** The exploration: the legend on the left, the picture (or the tree, or the table) in the middle, what is known of the selection on the right. */
import { useQueryClient } from '@tanstack/react-query';
import { ListFilter } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Overview, SceneNode } from '../../model/api/explore.ts';
import { clearSelection } from '../graph/selecting.ts';
import { apply, useSession } from '../graph/store.ts';
import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useNarrow } from '../ui/useNarrow.ts';
import { Waiting } from '../ui/Waiting.tsx';
import styles from './Exploration.module.css';
import { ExpandPanel } from './expand/ExpandPanel.tsx';
import type { Brought } from './expand/expand.ts';
import { goTo } from './goTo.ts';
import { Itinerary } from './Itinerary.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { Legend } from './legend/Legend.tsx';
import { NodeMenu } from './menu/NodeMenu.tsx';
import { Picture } from './Picture.tsx';
import { useAddress } from './useAddress.ts';
import { useShoresChoice } from './useShores.ts';
import { useSpokenSelection } from './useSpokenSelection.ts';
import { Welcome } from './Welcome.tsx';

const PathsPanel = lazy(async () => ({ default: (await import('./paths/PathsPanel.tsx')).PathsPanel }));

interface Props {
  readonly overview: Overview;
  readonly theme: 'light' | 'dark';
}

interface MenuPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export function Exploration({ overview, theme }: Props) {
  const { t } = useText();
  const cache = useQueryClient();
  const shores = useShoresChoice();
  const isNarrow = useNarrow();
  const { notice } = useAddress(overview);
  const [expanding, setExpanding] = useState<string | null>(null);
  const [menu, setMenu] = useState<MenuPlace | null>(null);
  const [ends, setEnds] = useState<{ from: string | undefined; to: string | undefined } | null>(null);
  const [isLegendOpen, setLegendOpen] = useState(false);
  const [brought, setBrought] = useState<Brought | null>(null);
  const hasSelection = useSession(({ selection }) => selection.nodes.size + selection.relationships.size > 0);
  const expandingNode = useSession(({ nodes }) => (expanding === null ? undefined : nodes.get(expanding)));
  const spoken = useSpokenSelection();

  const choose = (node: SceneNode) => void goTo(node, shores, cache);
  const chooseId = (id: string) => {
    const node = useSession.getState().nodes.get(id) ?? overview.scene.nodes.find((other) => other.id === id);
    if (node !== undefined) choose(node);
  };
  const introduce = (from: string | undefined, to: string | undefined) => setEnds({ from, to });

  return (
    <div className={styles.screen}>
      <h1 className={styles.unseen}>{t('explore.title')}</h1>
      {!isNarrow && (
        <aside className={styles.left} aria-label={t('legend.open')}>
          <Legend overview={overview} />
        </aside>
      )}
      <section className={styles.center} aria-label={t('explore.picture')}>
        <Picture
          overview={overview}
          theme={theme}
          onActivate={setExpanding}
          onMenu={(id, x, y) => setMenu({ id, x, y })}
        >
          {isNarrow && (
            <Button className={styles.open} isIcon aria-label={t('legend.open')} onPress={() => setLegendOpen(true)}>
              <ListFilter size={18} aria-hidden="true" />
            </Button>
          )}
        </Picture>
        {notice !== null && <p className={styles.notice}>{notice}</p>}
        {overview.itinerary.length > 0 && <Itinerary stops={overview.itinerary} onChoose={chooseId} />}
      </section>
      {(!isNarrow || hasSelection) && (
        <aside className={classes(styles.right, isNarrow && styles.sheet)} aria-label={t('inspector.title')}>
          <Inspector
            overview={overview}
            onChoose={choose}
            onExpand={setExpanding}
            onIntroduce={introduce}
            onClose={() => apply(clearSelection)}
            welcome={<Welcome overview={overview} onChoose={choose} />}
          />
        </aside>
      )}
      {isNarrow && isLegendOpen && (
        <Panel title={t('legend.title')} closeLabel={t('app.close')} onClose={() => setLegendOpen(false)}>
          <Legend overview={overview} />
        </Panel>
      )}
      {expandingNode !== undefined && (
        <ExpandPanel node={expandingNode} onClose={() => setExpanding(null)} onBrought={setBrought} />
      )}
      {menu !== null && <NodeMenu label={menu.id} x={menu.x} y={menu.y} actions={[]} onClose={() => setMenu(null)} />}
      {ends !== null && (
        <Suspense fallback={<Waiting label={t('app.loading')} />}>
          <PathsPanel {...ends} onClose={() => setEnds(null)} />
        </Suspense>
      )}
      <LiveRegion message={brought === null ? spoken : sayBrought(brought, t)} />
    </div>
  );
}

function sayBrought({ added, more }: Brought, t: ReturnType<typeof useText>['t']): string {
  const news = added === 0 ? t('expand.broughtNone') : t('expand.brought', { count: added });
  return more === 0 ? news : `${news} ${t('expand.more', { count: more })}`;
}
