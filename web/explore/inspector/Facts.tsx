/** Facts as sentences, each with the words that state it; what the source does not say is said too. */
import { Fragment, useState } from 'react';
import type { EntityAnswer, Fact, SceneNode, Source } from '../../../model/api/explore.ts';
import { listParts } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { factPhrase } from '../../text/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { EntityName } from '../parts/EntityName.tsx';
import { Quote } from '../parts/Quote.tsx';
import styles from './Facts.module.css';
import { type FactGroup, groupFacts } from './groupFacts.ts';

interface Props {
  readonly entity: EntityAnswer;
  readonly onChoose: (node: SceneNode) => void;
}

/** Characters around the evidence here; the Sources tab shows all that the server gives. */
const AROUND = 70;

export function Facts({ entity, onChoose }: Props) {
  const { t } = useText();
  const sources = new Map(entity.sources.map((source) => [source.passage, source]));
  const groups = groupFacts(entity.facts);
  const statements = entity.statements.flatMap(({ passage }) => sources.get(passage) ?? []);
  if (groups.length === 0 && statements.length === 0) return <p className={styles.note}>{t('inspector.noFacts')}</p>;
  return (
    <ul className={styles.facts}>
      {groups.map((group) => (
        <li key={group.key}>
          <FactSentence group={group} onChoose={onChoose} />
          <FactEvidence group={group} sources={group.sources.flatMap((id) => sources.get(id) ?? [])} />
        </li>
      ))}
      {statements.length > 0 && (
        <li>
          <p className={styles.sentence}>{t('inspector.said')}</p>
          {statements.map((source) => (
            <Quote key={source.passage} source={source} around={0} isStatement isCitationShort />
          ))}
        </li>
      )}
    </ul>
  );
}

function FactSentence({ group, onChoose }: { readonly group: FactGroup; readonly onChoose: Props['onChoose'] }) {
  const { language } = useText();
  const phrases = group.facts.map((fact) => factPhrase(fact.relationship, fact.direction, fact.other, language));
  const parts = listParts(
    phrases.map((_, index) => String(index)),
    language,
  );
  return (
    <p className={styles.sentence}>
      {phrases[0]!.words}
      {parts.map((part) => {
        if (part.type === 'literal') return part.value;
        const index = Number(part.value);
        const fact = group.facts[index]!;
        return (
          <Fragment key={fact.relationship.id}>
            {index > 0 && phrases[index]!.again}
            <EntityName node={fact.other} onChoose={onChoose}>
              {phrases[index]!.name}
            </EntityName>
          </Fragment>
        );
      })}
    </p>
  );
}

function FactEvidence({ group, sources }: { readonly group: FactGroup; readonly sources: readonly Source[] }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const notes = [
    originNote(group.facts[0]!, t),
    group.repeatsPassage && !isOpen ? t('inspector.samePassage') : undefined,
    unnamedNote(group.facts, t),
  ].filter((note) => note !== undefined);
  const folded = group.repeatsPassage ? 0 : 1;
  const shown = isOpen ? sources : sources.slice(0, folded);
  const rest = sources.length - folded;
  return (
    <>
      {shown.map((source) => (
        <Quote key={source.passage} source={source} around={AROUND} isCitationShort />
      ))}
      {notes.length > 0 && <p className={styles.note}>{notes.join(' · ')}</p>}
      {rest > 0 && (
        <Button look="quiet" className={styles.more} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen
            ? t('inspector.fewerPassages')
            : folded === 0
              ? t('inspector.passages', { count: rest })
              : t('inspector.morePassages', { count: rest })}
        </Button>
      )}
    </>
  );
}

type Translate = ReturnType<typeof useText>['t'];

function originNote(fact: Fact, t: Translate): string | undefined {
  if (fact.relationship.origin === 'gazetteer') return t('inspector.fromGazetteer');
  if (fact.relationship.origin === 'person') return t('inspector.fromPerson');
  if (fact.relationship.origin === 'derived' && fact.sources.length === 0) return t('inspector.fromDerived');
  return undefined;
}

function unnamedNote(facts: readonly Fact[], t: Translate): string | undefined {
  const unnamed = facts.filter((fact) => !fact.other.named);
  if (unnamed.length === 0) return undefined;
  if (unnamed.length > 1 && unnamed.length === facts.length) return t('inspector.unnamedOthers');
  return unnamed.map((fact) => t('inspector.unnamedOther', { name: fact.other.name })).join(' · ');
}
