/** What changed something, newest first, as the journal keeps it. */
import type { EntityAnswer } from '../../../model/api/explore.ts';
import { formatMoment } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import styles from './Facts.module.css';

const REASONS = {
  acceptProposal: 'inspector.changeAccept',
  editEntity: 'inspector.changeEdit',
  undo: 'inspector.changeUndo',
} as const;

export function History({ history }: { readonly history: EntityAnswer['history'] }) {
  const { t, language } = useText();
  if (history.length === 0) return <p className={styles.note}>{t('inspector.noHistory')}</p>;
  return (
    <ul className={styles.facts}>
      {history.map(({ change, at, by, why, subject }) => (
        <li key={change}>
          <p>{t('inspector.by', { why: isReason(why) ? t(REASONS[why]) : why, by })}</p>
          <p className={styles.note}>{formatMoment(at, language)}</p>
          {subject !== '' && <p className={styles.note}>{subject}</p>}
        </li>
      ))}
    </ul>
  );
}

function isReason(why: string): why is keyof typeof REASONS {
  return why in REASONS;
}
