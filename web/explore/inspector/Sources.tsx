/** The exact sentences behind everything that is said of something, each once, in the order of the documents. */
import type { Source } from '../../../model/api/explore.ts';
import { useText } from '../../text/text.ts';
import { Quote } from '../parts/Quote.tsx';
import styles from './Facts.module.css';

/** All that the server gives on each side. */
const AROUND = 240;

export function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useText();
  if (sources.length === 0) return <p className={styles.note}>{t('inspector.noSources')}</p>;
  return (
    <ul className={styles.facts}>
      {inReadingOrder(sources).map((source) => (
        <li key={source.passage}>
          <Quote source={source} around={AROUND} />
        </li>
      ))}
    </ul>
  );
}

/** A passage within another that is shown anyway says nothing new. */
function inReadingOrder(sources: readonly Source[]): readonly Source[] {
  const sorted = [...sources].sort(
    (a, b) => a.document.id.localeCompare(b.document.id) || a.start - b.start || b.end - a.end,
  );
  return sorted.filter((source, index) => {
    const isInside = (other: Source) =>
      other.document.id === source.document.id && other.start <= source.start && other.end >= source.end;
    return !sorted.slice(0, index).some(isInside);
  });
}
