/** Says how many neighbours of each kind there are before any is brought; takes one kind or all; asks where they are many. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SceneNode } from '../../../model/api/explore.ts';
import { nodeDefinition } from '../../../model/ontology/nodes.ts';
import { relationshipDefinition } from '../../../model/ontology/relationships.ts';
import type { NeighbourKind } from '../../api.ts';
import { FailedFace } from '../../app/FailedFace.tsx';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { TypeDisc } from '../parts/TypeDisc.tsx';
import { questions } from '../questions.ts';
import { useShoresChoice } from '../useShores.ts';
import styles from './ExpandPanel.module.css';
import { type Brought, expand, isMany, kindsOf } from './expand.ts';

interface Props {
  readonly node: SceneNode;
  readonly onClose: () => void;
  readonly onBrought: (brought: Brought) => void;
}

interface Request {
  readonly kind: NeighbourKind | undefined;
  readonly count: number;
}

export function ExpandPanel({ node, onClose, onBrought }: Props) {
  const { t } = useText();
  const shores = useShoresChoice();
  const cache = useQueryClient();
  const { data: counts, error, refetch } = useQuery(questions.neighbourCounts(node.id));
  const [asked, setAsked] = useState<Request | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const bring = async ({ kind }: Request) => {
    try {
      onBrought(await expand(node.id, kind, shores, cache));
      onClose();
    } catch (caught) {
      setFailure(caught);
    }
  };
  const request = (wanted: Request) => (isMany(wanted.count) ? setAsked(wanted) : void bring(wanted));
  const handleRetry = () => {
    setFailure(null);
    void refetch();
  };
  const problem = error ?? failure;
  return (
    <Panel title={t('expand.title', { name: node.name })} closeLabel={t('app.close')} onClose={onClose}>
      {problem !== null ? (
        <FailedFace error={problem} onRetry={handleRetry} />
      ) : counts === undefined ? (
        <Waiting label={t('app.loading')} />
      ) : counts.total === 0 ? (
        <p className={styles.note}>{t('expand.none')}</p>
      ) : asked !== null ? (
        <Ask request={asked} onCancel={() => setAsked(null)} onBring={() => void bring(asked)} />
      ) : (
        <Kinds counts={counts} onRequest={request} />
      )}
    </Panel>
  );
}

function Kinds({
  counts,
  onRequest,
}: {
  readonly counts: Parameters<typeof kindsOf>[0];
  readonly onRequest: (request: Request) => void;
}) {
  const { t, say } = useText();
  return (
    <>
      <Button
        look="primary"
        autoFocus
        className={styles.all}
        onPress={() => onRequest({ kind: undefined, count: counts.total })}
      >
        {t('expand.all', { count: counts.total })}
      </Button>
      <ul className={styles.kinds}>
        {kindsOf(counts).map(({ count, ...kind }) => {
          const definition = relationshipDefinition(kind.relationship);
          const words = say(kind.direction === 'out' ? definition.forward : definition.reverse).replace(/:$/, '');
          const { one, many } = nodeDefinition(kind.neighbour);
          return (
            <li key={`${kind.relationship}~${kind.direction}~${kind.neighbour}`}>
              <Button look="quiet" className={styles.kind} onPress={() => onRequest({ kind, count })}>
                <TypeDisc type={kind.neighbour} size={24} />
                <span>
                  {words} <strong>{say(count === 1 ? one : many).toLocaleLowerCase()}</strong>
                </span>
                <span className={styles.count}>{count}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Ask({
  request,
  onCancel,
  onBring,
}: {
  readonly request: Request;
  readonly onCancel: () => void;
  readonly onBring: () => void;
}) {
  const { t } = useText();
  return (
    <div className={styles.ask} role="alert">
      <p>{t('expand.ask', { count: request.count })}</p>
      <div className={styles.answers}>
        <Button look="primary" autoFocus onPress={onBring}>
          {t('expand.bring', { count: request.count })}
        </Button>
        <Button onPress={onCancel}>{t('expand.cancel')}</Button>
      </div>
    </div>
  );
}
