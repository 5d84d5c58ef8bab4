/** "Who can introduce us?": two ends, and the shortest chains between them, each told as a sentence with its evidence. */
import { useQuery } from '@tanstack/react-query';
import { ArrowUpDown } from 'lucide-react';
import { useState } from 'react';
import type { PathsAnswer, SceneNode, Source } from '../../../model/api/explore.ts';
import { FailedFace } from '../../app/FailedFace.tsx';
import { selectNodes, selectRelationships } from '../../graph/selecting.ts';
import { add, showHidden } from '../../graph/session.ts';
import { apply, useSession } from '../../graph/store.ts';
import { useText } from '../../text/text.ts';
import { nameInSentence } from '../../text/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { Quote } from '../parts/Quote.tsx';
import { TypeDisc } from '../parts/TypeDisc.tsx';
import { questions } from '../questions.ts';
import { useShores } from '../useOverview.ts';
import { EndPicker } from './EndPicker.tsx';
import styles from './PathsPanel.module.css';
import { type Step, tellPath } from './tellPath.ts';

interface Props {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onClose: () => void;
}

export function PathsPanel({ from, to, onClose }: Props) {
  const { t } = useText();
  const nodes = useSession((session) => session.nodes);
  const [start, setStart] = useState<SceneNode | undefined>(from === undefined ? undefined : nodes.get(from));
  // Each swap makes both fields anew, with the other's name in them.
  const [swaps, setSwaps] = useState(0);
  const [end, setEnd] = useState<SceneNode | undefined>(to === undefined ? undefined : nodes.get(to));
  return (
    <Panel title={t('paths.title')} closeLabel={t('app.close')} onClose={onClose}>
      <p className={styles.intro}>{t('paths.intro')}</p>
      <div className={styles.ends}>
        <EndPicker
          key={`from ${swaps}`}
          label={t('paths.from')}
          value={start}
          onChoose={setStart}
          autoFocus={start === undefined}
        />
        <Button
          look="quiet"
          isIcon
          aria-label={t('paths.swap')}
          onPress={() => {
            setStart(end);
            setEnd(start);
            setSwaps(swaps + 1);
          }}
        >
          <ArrowUpDown size={18} aria-hidden="true" />
        </Button>
        <EndPicker key={`to ${swaps}`} label={t('paths.to')} value={end} onChoose={setEnd} />
      </div>
      {start !== undefined &&
        end !== undefined &&
        (start.id === end.id ? (
          <p className={styles.note}>{t('paths.same')}</p>
        ) : (
          <Chains from={start.id} to={end.id} onClose={onClose} />
        ))}
    </Panel>
  );
}

function Chains({ from, to, onClose }: { readonly from: string; readonly to: string; readonly onClose: () => void }) {
  const { t } = useText();
  const shores = useShores();
  const { data: answer, error, refetch } = useQuery(questions.paths(from, to, shores));
  if (error !== null) return <FailedFace error={error} onRetry={() => void refetch()} />;
  if (answer === undefined) return <Waiting label={t('app.loading')} />;
  if (answer.paths.length === 0)
    return (
      <p className={styles.note} role="status">
        {t('paths.none')}
      </p>
    );
  return (
    <>
      <p className={styles.found} role="status">
        {t('paths.found', { count: answer.paths.length })}
      </p>
      <ol className={styles.chains}>
        {answer.paths.map((path) => (
          <li key={path.relationships.join(' ')}>
            <Chain path={path} answer={answer} onClose={onClose} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface ChainProps {
  readonly path: PathsAnswer['paths'][number];
  readonly answer: PathsAnswer;
  readonly onClose: () => void;
}

function Chain({ path, answer, onClose }: ChainProps) {
  const { t, language } = useText();
  const steps = tellPath(path, answer.scene, language);
  const first = steps[0];
  if (first === undefined) return null;
  const sources = new Map(answer.sources.map((source) => [source.passage, source]));
  const handleShow = () => {
    apply(
      add(answer.scene),
      showHidden(path.nodes),
      selectNodes(path.nodes),
      selectRelationships(path.relationships, 'add'),
    );
    onClose();
  };
  return (
    <article className={styles.chain}>
      <p className={styles.sentence}>
        <strong>{nameInSentence(first.from, language)}</strong>
        {steps.map((step) => (
          <span key={step.relationship.id}>
            {step.words}
            <strong>{step.name}</strong>
          </span>
        ))}
      </p>
      <Beads path={path} scene={answer.scene} />
      <Evidence steps={steps} sources={sources} />
      <div className={styles.actions}>
        <span className={styles.note}>{t('paths.hops', { count: steps.length })}</span>
        <Button onPress={handleShow}>{t('paths.show')}</Button>
      </div>
    </article>
  );
}

function Beads({ path, scene }: Pick<ChainProps, 'path'> & { readonly scene: PathsAnswer['scene'] }) {
  const nodes = path.nodes.flatMap((id) => scene.nodes.find((node) => node.id === id) ?? []);
  return (
    <div className={styles.beads} aria-hidden="true">
      {nodes.map((node) => (
        <TypeDisc key={node.id} type={node.type} side={node.side} isNamed={node.named} size={28} />
      ))}
    </div>
  );
}

/** The first passage of each step; the same passage once. */
function Evidence({
  steps,
  sources,
}: {
  readonly steps: readonly Step[];
  readonly sources: ReadonlyMap<string, Source>;
}) {
  const passages = [...new Set(steps.flatMap(({ relationship }) => relationship.evidence[0] ?? []))];
  return (
    <div className={styles.evidence}>
      {passages
        .flatMap((passage) => sources.get(passage) ?? [])
        .map((source) => (
          <Quote key={source.passage} source={source} around={60} isCitationShort />
        ))}
    </div>
  );
}
