/** The exploration: the legend on the left, the picture (or the tree, or the table) in the middle, what is known of the selection on the right. */
import { useQueryClient } from '@tanstack/react-query';
import { ListFilter } from 'lucide-react';
import { useState } from 'react';
import type { Overview, SceneNode } from '../../model/api/explore.ts';
import { FailedFace } from '../app/FailedFace.tsx';
import { clearSelection } from '../graph/selecting.ts';
import { apply, useSession } from '../graph/store.ts';
import { useText } from '../text/text.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { useNarrow } from '../ui/useNarrow.ts';
import styles from './Exploration.module.css';
import type { Brought } from './expand/expand.ts';
import { Footer } from './Footer.tsx';
import { goTo } from './goTo.ts';
import { Inspector } from './inspector/Inspector.tsx';
import { Legend } from './legend/Legend.tsx';
import { type OpenPanel, Panels } from './Panels.tsx';
import { Picture } from './Picture.tsx';
import { useAddress } from './useAddress.ts';
import { useCommands } from './useCommands.ts';
import { useShores } from './useOverview.ts';
import { useSpokenSelection } from './useSpokenSelection.ts';
import { Welcome } from './Welcome.tsx';

interface Props {
  readonly overview: Overview;
  readonly theme: 'light' | 'dark';
}

export function Exploration({ overview, theme }: Props) {
  const { t } = useText();
  const cache = useQueryClient();
  const shores = useShores();
  const isNarrow = useNarrow();
  const notice = useAddress(overview, shores);
  const [panel, setPanel] = useState<OpenPanel | null>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const hasSelection = useSession(({ selection }) => selection.nodes.size + selection.relationships.size > 0);

  const choose = (node: SceneNode) => void goTo(node, shores, cache);
  const chooseId = (id: string) => {
    const node = useSession.getState().nodes.get(id) ?? overview.scene.nodes.find((other) => other.id === id);
    if (node !== undefined) choose(node);
  };
  const expand = (id: string) => setPanel({ kind: 'expand', id });
  const introduce = (from: string | undefined, to: string | undefined) => setPanel({ kind: 'paths', from, to });
  useCommands({
    onActivate: expand,
    onWalk: chooseId,
    onMenu: (id) => setPanel({ kind: 'menu', id, ...middleOfPicture() }),
    onHelp: () => setPanel({ kind: 'help' }),
  });

  return (
    <div className={styles.screen}>
      <h1 className={styles.unseen}>{t('explore.title')}</h1>
      {!isNarrow && (
        <aside className={styles.left} aria-label={t('legend.open')}>
          <Legend overview={overview} />
        </aside>
      )}
      <section id="picture" className={styles.center} aria-label={t('explore.picture')}>
        <Picture
          overview={overview}
          theme={theme}
          onActivate={expand}
          onMenu={(id, x, y) => setPanel({ kind: 'menu', id, x, y })}
        />
        {notice.unknown > 0 && (
          <p className={styles.notice} role="status">
            {t('explore.unknownIds', { count: notice.unknown })}
          </p>
        )}
        {notice.error !== null && (
          <p className={styles.notice} role="alert">
            {t('failed.silent')}
          </p>
        )}
        <Footer stops={overview.itinerary} onChoose={chooseId}>
          {isNarrow && (
            <Button isIcon aria-label={t('legend.open')} onPress={() => setPanel({ kind: 'legend' })}>
              <ListFilter size={18} aria-hidden="true" />
            </Button>
          )}
        </Footer>
      </section>
      {(!isNarrow || hasSelection) && (
        <aside className={classes(styles.right, isNarrow && styles.sheet)} aria-label={t('inspector.title')}>
          <Boundary fallback={(error, retry) => <FailedFace error={error} onRetry={retry} />}>
            <Inspector
              overview={overview}
              onChoose={choose}
              onExpand={expand}
              onIntroduce={introduce}
              onClose={() => apply(clearSelection)}
              welcome={<Welcome overview={overview} onChoose={choose} />}
            />
          </Boundary>
        </aside>
      )}
      <Panels
        panel={panel}
        overview={overview}
        onClose={() => setPanel(null)}
        onExpand={expand}
        onIntroduce={introduce}
        onBrought={setBrought}
      />
      <Spoken brought={brought} />
    </div>
  );
}

/** What is spoken when something changed: how many came, or else what is selected now. */
function Spoken({ brought }: { readonly brought: Brought | null }) {
  const { t } = useText();
  const selection = useSpokenSelection();
  return (
    <>
      <LiveRegion message={selection} />
      <LiveRegion message={brought === null ? '' : sayBrought(brought, t)} />
    </>
  );
}

function sayBrought({ added, more }: Brought, t: ReturnType<typeof useText>['t']): string {
  const news = added === 0 ? t('expand.broughtNone') : t('expand.brought', { count: added });
  return more === 0 ? news : `${news} ${t('expand.more', { count: more })}`;
}

function middleOfPicture(): { x: number; y: number } {
  const { left, top, width, height } = document.getElementById('picture')!.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 3 };
}
