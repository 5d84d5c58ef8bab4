/** The relationships of something as a plain list, for the keyboard and for screen readers; each leads to its other end. */
import { ArrowLeftRight, ArrowRight } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import type { Fact, SceneNode } from '../../../model/api/explore.ts';
import { nodeDefinition } from '../../../model/ontology/nodes.ts';
import { relationshipDefinition } from '../../../model/ontology/relationships.ts';
import { useSession } from '../../graph/store.ts';
import { useText } from '../../text/text.ts';
import { factPhrase } from '../../text/wording.ts';
import { TypeDisc } from '../parts/TypeDisc.tsx';
import styles from './Links.module.css';

interface Props {
  readonly facts: readonly Fact[];
  readonly onChoose: (node: SceneNode) => void;
  readonly onChooseRelationship: (fact: Fact) => void;
}

export function Links({ facts, onChoose, onChooseRelationship }: Props) {
  const { t, language, say } = useText();
  const onCanvas = useSession((session) => session.nodes);
  if (facts.length === 0) return <p className={styles.empty}>{t('inspector.noLinks')}</p>;
  const types = [...new Set(facts.map((fact) => fact.relationship.type))];
  return (
    <div className={styles.groups}>
      {types.map((type) => {
        const members = facts.filter((fact) => fact.relationship.type === type);
        return (
          <section key={type}>
            <h3 className={styles.type}>
              {say(relationshipDefinition(type).caption)} <span>{members.length}</span>
            </h3>
            <ul>
              {members.map((fact) => {
                const phrase = factPhrase(fact.relationship, fact.direction, fact.other, language);
                return (
                  <li key={fact.relationship.id} className={styles.line}>
                    <Button className={styles.walk ?? ''} onPress={() => onChoose(fact.other)}>
                      <TypeDisc type={fact.other.type} side={fact.other.side} isNamed={fact.other.named} size={24} />
                      <span>
                        <span className={styles.words}>{phrase.words}</span>
                        <strong>{phrase.name}</strong>
                        <span className={styles.kind}>
                          {' '}
                          {say(nodeDefinition(fact.other.type).one)}
                          {!onCanvas.has(fact.other.id) && ` · ${t('inspector.notShown')}`}
                        </span>
                      </span>
                      <ArrowRight size={16} aria-hidden="true" className={styles.arrow} />
                    </Button>
                    <Button
                      className={styles.relationship ?? ''}
                      aria-label={t('app.labelled', {
                        label: t('inspector.relationship'),
                        value: phrase.words + phrase.name,
                      })}
                      onPress={() => onChooseRelationship(fact)}
                    >
                      <ArrowLeftRight size={16} aria-hidden="true" />
                    </Button>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
