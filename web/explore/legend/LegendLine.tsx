/** A line of the legend is a filter: pressed it shows or hides what it stands for; with Alt, or by its own button, it leaves only that. */
import { Focus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../text/text.ts';
import { classes } from '../../ui/classes.ts';
import styles from './LegendLine.module.css';

interface Props {
  readonly sign?: ReactNode;
  readonly name: string;
  readonly count: number;
  readonly isShown: boolean;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

export function LegendLine({ sign, name, count, isShown, onToggle, onOnly }: Props) {
  const { t } = useText();
  return (
    <li className={classes(styles.line, !isShown && styles.off)}>
      <label className={styles.label}>
        <input
          type="checkbox"
          className={styles.box}
          title={t('legend.onlyHint')}
          checked={isShown}
          onChange={({ nativeEvent }) =>
            nativeEvent instanceof MouseEvent && nativeEvent.altKey ? onOnly() : onToggle()
          }
        />
        <span className={styles.sign}>{sign}</span>
        <span className={styles.name}>{name}</span>
      </label>
      <button
        type="button"
        className={styles.only}
        aria-label={t('legend.onlyOf', { name })}
        title={t('legend.only')}
        onClick={onOnly}
      >
        <Focus size={15} aria-hidden="true" />
      </button>
      <span className={styles.count}>{count}</span>
    </li>
  );
}
