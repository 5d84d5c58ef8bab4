/** Says how many neighbours of each kind there are before any is brought; takes one kind or all; asks where they are many. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { NeighbourCounts, SceneNode } from '../../../model/api/explore.ts';
import { nodeDefinition } from '../../../model/ontology/nodes.ts';
import { relationshipDefinition } from '../../../model/ontology/relationships.ts';
import type { NeighbourKind } from '../../api.ts';
import { FailedFace } from '../../app/FailedFace.tsx';
import { useSession } from '../../graph/store.ts';
import { formatNumber } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { TypeDisc } from '../parts/TypeDisc.tsx';
import { questions } from '../questions.ts';
import { useShores } from '../useOverview.ts';
import styles from './ExpandPanel.module.css';
import { type Brought, expand, isMany, kindsOf, presentOf } from './expand.ts';

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
  const shores = useShores();
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
        <Kinds id={node.id} counts={counts} onRequest={request} />
      )}
    </Panel>
  );
}

function Kinds({
  id,
  counts,
  onRequest,
}: {
  readonly id: string;
  readonly counts: NeighbourCounts;
  readonly onRequest: (request: Request) => void;
}) {
  const { t } = useText();
  const session = useSession();
  const kinds = kindsOf(counts);
  const isAllThere = kinds.every((kind) => presentOf(session, id, kind) >= kind.count);
  return (
    <>
      {isAllThere ? (
        <p className={styles.note}>{t('expand.allThere')}</p>
      ) : (
        <Button
          look="primary"
          autoFocus
          className={styles.all}
          onPress={() => onRequest({ kind: undefined, count: counts.total })}
        >
          {t('expand.all', { count: counts.total })}
        </Button>
      )}
      <ul className={styles.kinds}>
        {kinds.map(({ count, ...kind }) => (
          <li key={`${kind.relationship}~${kind.direction}~${kind.neighbour}`}>
            <Kind kind={kind} count={count} isThere={presentOf(session, id, kind) >= count} onRequest={onRequest} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface KindProps {
  readonly kind: NeighbourKind;
  readonly count: number;
  /** All of them are on the canvas already. */
  readonly isThere: boolean;
  readonly onRequest: (request: Request) => void;
}

function Kind({ kind, count, isThere, onRequest }: KindProps) {
  const { t, language, say } = useText();
  const definition = relationshipDefinition(kind.relationship);
  const words = say(kind.direction === 'out' ? definition.forward : definition.reverse).replace(/:$/, '');
  const { one, many } = nodeDefinition(kind.neighbour);
  return (
    <Button look="quiet" className={styles.kind} isDisabled={isThere} onPress={() => onRequest({ kind, count })}>
      <TypeDisc type={kind.neighbour} size={24} />
      <span>
        <strong>{say(count === 1 ? one : many)}</strong> <span className={styles.words}>{words} …</span>
      </span>
      <span className={styles.count}>
        {formatNumber(count, language)}
        {isThere && ` · ${t('expand.there')}`}
      </span>
    </Button>
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
