/** One relationship, read from both ends, with every sentence that states it. */
import { useQuery } from '@tanstack/react-query';
import type { RelationshipAnswer, SceneNode } from '../../../model/api/explore.ts';
import { relationshipDefinition } from '../../../model/ontology/relationships.ts';
import { FailedFace } from '../../app/FailedFace.tsx';
import { useText } from '../../text/text.ts';
import { type Direction, factPhrase, isVerbal, nameInSentence } from '../../text/wording.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { EntityName } from '../parts/EntityName.tsx';
import { TypeDisc } from '../parts/TypeDisc.tsx';
import { questions } from '../questions.ts';
import { useShores } from '../useOverview.ts';
import styles from './Inspector.module.css';
import { Sources } from './Sources.tsx';

interface Props {
  readonly id: string;
  readonly onChoose: (node: SceneNode) => void;
}

export function RelationshipCard({ id, onChoose }: Props) {
  const { t, say } = useText();
  const shores = useShores();
  const { data: answer, error, refetch } = useQuery(questions.relationship(id, shores));
  if (error !== null) return <FailedFace error={error} onRetry={() => void refetch()} />;
  if (answer === undefined) return <Waiting label={t('app.loading')} />;
  const { relationship, from, to, sources } = answer;
  const caption = say(relationshipDefinition(relationship.type).caption);
  return (
    <article className={styles.card} aria-label={caption}>
      <header className={styles.ends}>
        <TypeDisc type={from.type} side={from.side} isNamed={from.named} size={40} />
        <span aria-hidden="true" className={styles.line} />
        <TypeDisc type={to.type} side={to.side} isNamed={to.named} size={40} />
      </header>
      <h2 className={styles.caption}>{caption}</h2>
      <section aria-label={t('inspector.both')} className={styles.readings}>
        <Reading answer={answer} direction="out" onChoose={onChoose} />
        <Reading answer={answer} direction="in" onChoose={onChoose} />
      </section>
      {relationship.origin !== 'document' && (
        <p className={styles.side}>
          {t(
            relationship.origin === 'gazetteer'
              ? 'inspector.fromGazetteer'
              : relationship.origin === 'person'
                ? 'inspector.fromPerson'
                : 'inspector.fromDerived',
          )}
        </p>
      )}
      <h3 className={styles.sectionTitle}>{t('inspector.sources')}</h3>
      <Sources sources={sources} />
    </article>
  );
}

function Reading({
  answer: { relationship, from, to },
  direction,
  onChoose,
}: {
  readonly answer: RelationshipAnswer;
  readonly direction: Direction;
  readonly onChoose: Props['onChoose'];
}) {
  const { language } = useText();
  const [subject, object] = direction === 'out' ? [from, to] : [to, from];
  const { words, name } = factPhrase(relationship, direction, object, language);
  const between = language === 'ko' ? ' · ' : isVerbal(relationship, direction) ? ' ' : ', ';
  return (
    <p>
      <EntityName node={subject} onChoose={onChoose}>
        {nameInSentence(subject, language)}
      </EntityName>
      {between}
      {words}
      <EntityName node={object} onChoose={onChoose}>
        {name}
      </EntityName>
    </p>
  );
}
