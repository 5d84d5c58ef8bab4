/** One line over the canvas: how much is in the picture. */
import { useShallow } from 'zustand/react/shallow';
import { useSession } from '../graph/store.ts';
import { visibleScene } from '../graph/visibleScene.ts';
import { useText } from '../text/text.ts';
import styles from './SummaryLine.module.css';
import { summarize } from './summary.ts';

export function SummaryLine({ documents }: { readonly documents: number }) {
  const { t } = useText();
  const { partners, bridges, missions } = useSession(useShallow((session) => summarize(visibleScene(session))));
  return (
    <p className={styles.summary}>
      <strong>{t('explore.partners', { count: partners })}</strong>
      <strong>{t('explore.bridges', { count: bridges })}</strong>
      <span>{t('explore.missions', { count: missions })}</span>
      <span>{t('explore.documents', { count: documents })}</span>
    </p>
  );
}
