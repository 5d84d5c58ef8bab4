/** The stops of the mission in their order; a press selects one and the canvas glides to it. */
import type { Stop } from '../../model/api/explore.ts';
import { useSession } from '../graph/store.ts';
import { formatDate } from '../text/format.ts';
import { useText } from '../text/text.ts';
import { classes } from '../ui/classes.ts';
import styles from './Itinerary.module.css';

interface Props {
  readonly stops: readonly Stop[];
  /** Id of the element that names it. */
  readonly labelledBy: string;
  readonly onChoose: (id: string) => void;
}

export function Itinerary({ stops, labelledBy, onChoose }: Props) {
  const { language } = useText();
  const nodes = useSession((session) => session.nodes);
  const selected = useSession((session) => session.selection.nodes);
  return (
    <ol className={styles.stops} aria-labelledby={labelledBy}>
      {stops.map((stop) => {
        const where = [
          stop.startDate && formatDate(stop.startDate, language),
          stop.places.map((id) => nodes.get(id)?.name ?? id).join(', '),
        ].filter(Boolean);
        return (
          <li key={stop.id} className={styles.stop}>
            <button
              type="button"
              className={classes(styles.choose, selected.has(stop.id) && styles.chosen)}
              aria-pressed={selected.has(stop.id)}
              onClick={() => onChoose(stop.id)}
            >
              <span className={styles.order} aria-hidden="true">
                {stop.order}
              </span>
              <span className={styles.name}>{stop.name}</span>
              {where.length > 0 && <span className={styles.where}>{where.join(' · ')}</span>}
            </button>
          </li>
        );
      })}
    </ol>
  );
}
