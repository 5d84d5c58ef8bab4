/** The right side before anything is selected: which mission this is, three things worth a click, and the other missions. */
import { Link } from 'wouter';
import type { Overview, SceneNode } from '../../model/api/explore.ts';
import { addressTo } from '../graph/address.ts';
import { useSession } from '../graph/store.ts';
import { useText } from '../text/text.ts';
import { TypeDisc } from './parts/TypeDisc.tsx';
import styles from './Welcome.module.css';

interface Props {
  readonly overview: Overview;
  readonly onChoose: (node: SceneNode) => void;
}

export function Welcome({ overview, onChoose }: Props) {
  const { t } = useText();
  const onCanvas = useSession((session) => session.nodes);
  const known = new Map([...overview.scene.nodes.map((node) => [node.id, node] as const), ...onCanvas]);
  const { mission, missions, suggestions, documents, itinerary } = overview;
  const others = missions.filter(({ id }) => id !== mission?.id);
  return (
    <section className={styles.welcome} aria-labelledby="welcome-title">
      {mission !== null && (
        <header>
          <p className={styles.kicker}>{t('welcome.mission')}</p>
          <h2 className={styles.title}>{mission.name}</h2>
        </header>
      )}
      <div>
        <h3 id="welcome-title" className={styles.heading}>
          {t('welcome.title')}
        </h3>
        <ul className={styles.suggestions}>
          {suggestions.map(({ kind, id }) => {
            const node = kind === 'itinerary' ? (known.get(itinerary[0]?.id ?? id) ?? known.get(id)) : known.get(id);
            if (node === undefined) return null;
            const [title, note] = {
              'bridge-person': [t('welcome.person', { name: node.name }), t('welcome.personNote')],
              'bridge-company': [t('welcome.company', { name: node.name }), t('welcome.companyNote')],
              itinerary: [t('welcome.itinerary'), t('welcome.itineraryNote')],
            }[kind];
            return (
              <li key={kind}>
                <button type="button" className={styles.suggestion} onClick={() => onChoose(node)}>
                  <TypeDisc type={node.type} side={node.side} isNamed={node.named} size={32} />
                  <span>
                    <strong>{title}</strong>
                    <span className={styles.note}>{note}</span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      <p className={styles.hint}>{t('welcome.hint')}</p>
      {documents.length > 0 && (
        <div>
          <h3 className={styles.heading}>{t('welcome.from')}</h3>
          <ul>
            {documents.map((document) => (
              <li key={document.id}>
                <Link href={`/documents/${encodeURIComponent(document.id)}`} className={styles.link}>
                  {document.title}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <div>
          <h3 id="welcome-others" className={styles.heading}>
            {t('welcome.others')}
          </h3>
          <ul aria-labelledby="welcome-others">
            {others.map(({ id, name }) => (
              <li key={id}>
                <Link href={addressTo({ mission: id })} className={styles.link}>
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
