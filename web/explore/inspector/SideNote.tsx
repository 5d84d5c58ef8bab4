/** On which shore something stands, and from what that is derived: never the document's word, so it says so. */
import type { Fact, Overview, SceneNode } from '../../../model/api/explore.ts';
import { nodeDefinition } from '../../../model/ontology/nodes.ts';
import { useSession } from '../../graph/store.ts';
import { useText } from '../../text/text.ts';
import styles from './Inspector.module.css';

interface Props {
  readonly node: SceneNode;
  readonly overview: Overview;
  readonly facts: readonly Fact[];
  readonly onChoose: (node: SceneNode) => void;
}

export function SideNote({ node, overview, facts }: Props) {
  const { t, say } = useText();
  const onCanvas = useSession((session) => session.nodes);
  if (overview.shores === null) return null;
  if (node.side === null) {
    return (
      <p className={styles.side}>
        {t(nodeDefinition(node.type).between ? 'inspector.sideNone' : 'inspector.sideUnsure')}
      </p>
    );
  }
  const shore = say(overview.shores[node.side].name);
  if (node.sideReason === undefined) return <p className={styles.side}>{t('inspector.side', { side: shore })}</p>;
  const { rule, via } = node.sideReason;
  const decider =
    via === undefined || via === node.id
      ? undefined
      : (onCanvas.get(via)?.name ??
        facts.find((fact) => fact.other.id === via)?.other.name ??
        overview.documents.find((document) => document.id === via)?.title);
  const reason = t(`side.${rule}`);
  return (
    <p className={styles.side}>
      {t('inspector.side', { side: shore })}{' '}
      <span>— {decider === undefined ? reason : t('side.via', { reason, via: decider })}</span>
    </p>
  );
}
