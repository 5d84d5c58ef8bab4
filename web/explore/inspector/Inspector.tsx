/** The right side: what is known of what is selected. One thing, one relationship, several things, or where to begin. */
import { X } from 'lucide-react';
import { type ReactNode, Suspense } from 'react';
import type { Overview, SceneNode } from '../../../model/api/explore.ts';
import { useSession } from '../../graph/store.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { later } from '../../ui/later.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { TypeDisc } from '../parts/TypeDisc.tsx';
import styles from './Inspector.module.css';

// At first nothing is selected: what a card needs is loaded after the first picture.
const EntityCard = later(async () => (await import('./EntityCard.tsx')).EntityCard);
const RelationshipCard = later(async () => (await import('./RelationshipCard.tsx')).RelationshipCard);

interface Props {
  readonly overview: Overview;
  readonly onChoose: (node: SceneNode) => void;
  readonly onExpand: (id: string) => void;
  readonly onIntroduce: (from: string | undefined, to: string | undefined) => void;
  readonly onClose: () => void;
  /** Shown when nothing is selected. */
  readonly welcome: ReactNode;
}

export function Inspector(props: Props) {
  const { t } = useText();
  const isEmpty = useSession(({ selection }) => selection.nodes.size + selection.relationships.size === 0);
  if (isEmpty) return props.welcome;
  return (
    <div className={styles.inspector}>
      <Button look="quiet" isIcon className={styles.close} aria-label={t('inspector.close')} onPress={props.onClose}>
        <X size={18} aria-hidden="true" />
      </Button>
      <Suspense fallback={<Waiting label={t('app.loading')} />}>
        <Selected {...props} />
      </Suspense>
    </div>
  );
}

function Selected({ overview, onChoose, onExpand, onIntroduce }: Props) {
  const nodes = useSession((session) => session.selection.nodes);
  const relationships = useSession((session) => session.selection.relationships);
  const [only] = nodes;
  if (nodes.size === 1 && only !== undefined) {
    return (
      <EntityCard
        key={only}
        id={only}
        overview={overview}
        onChoose={onChoose}
        onExpand={onExpand}
        onIntroduce={(id) => onIntroduce(undefined, id)}
      />
    );
  }
  const [onlyRelationship] = relationships;
  if (nodes.size === 0 && relationships.size === 1 && onlyRelationship !== undefined) {
    return <RelationshipCard key={onlyRelationship} id={onlyRelationship} onChoose={onChoose} />;
  }
  return <Several ids={[...nodes]} onChoose={onChoose} onIntroduce={onIntroduce} />;
}

function Several({
  ids,
  onChoose,
  onIntroduce,
}: Pick<Props, 'onChoose' | 'onIntroduce'> & { readonly ids: readonly string[] }) {
  const { t } = useText();
  const nodes = useSession((session) => session.nodes);
  const chosen = ids.flatMap((id) => nodes.get(id) ?? []);
  return (
    <div className={styles.card}>
      <h2 className={styles.name}>{t('inspector.others', { count: chosen.length })}</h2>
      {chosen.length === 2 && (
        <Button look="primary" onPress={() => onIntroduce(ids[0], ids[1])}>
          {t('inspector.pair')}
        </Button>
      )}
      <ul className={styles.chosen}>
        {chosen.map((node) => (
          <li key={node.id}>
            <Button look="quiet" onPress={() => onChoose(node)}>
              <TypeDisc type={node.type} side={node.side} isNamed={node.named} size={24} />
              {node.name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
