/** The names of the two shores in the upper corners, with how many partners of each are drawn. */
import type { Shores, Side } from '../../../model/api/explore.ts';
import type { UiLanguage } from '../../../model/ontology/types.ts';
import { useSession } from '../../graph/store.ts';
import { visibleScene } from '../../graph/visibleScene.ts';
import styles from './ShoreNames.module.css';

export interface ShoreNamesProps {
  readonly shores: Shores;
  readonly language: UiLanguage;
  readonly sayPartners?: (count: number) => string;
}

export function ShoreNames({ shores, language, sayPartners }: ShoreNamesProps) {
  const scene = useSession(visibleScene);
  const hasCoasts = useSession((session) => session.sheet.coasts !== null);
  const numbers = new Intl.NumberFormat(language);
  const say = sayPartners ?? ((count: number) => numbers.format(count));
  if (!hasCoasts) return null;
  return (['a', 'b'] as const).map((side: Side) => (
    <div key={side} className={styles.shore} data-side={side}>
      <span className={styles.name}>{shores[side].name[language]}</span>
      <span className={styles.count}>{say(scene.nodes.filter((node) => node.side === side).length)}</span>
    </div>
  ));
}
