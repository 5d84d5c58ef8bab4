/** Everything known of one thing: its names, its shore and why, its facts, sources, links and history. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import type { EntityAnswer, Overview, SceneNode } from '../../../model/api/explore.ts';
import { nodeDefinition } from '../../../model/ontology/nodes.ts';
import { FailedFace } from '../../app/FailedFace.tsx';
import { selectRelationships } from '../../graph/selecting.ts';
import { add } from '../../graph/session.ts';
import { apply } from '../../graph/store.ts';
import { formatDates } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { factPhrase, namesBeside } from '../../text/wording.ts';
import { Button } from '../../ui/Button.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { TypeDisc } from '../parts/TypeDisc.tsx';
import { questions } from '../questions.ts';
import { useShores } from '../useOverview.ts';
import { Facts } from './Facts.tsx';
import { History } from './History.tsx';
import styles from './Inspector.module.css';
import { Links } from './Links.tsx';
import { SideNote } from './SideNote.tsx';
import { Sources } from './Sources.tsx';

interface Props {
  readonly id: string;
  readonly overview: Overview;
  readonly onChoose: (node: SceneNode) => void;
  readonly onExpand: (id: string) => void;
  readonly onIntroduce: (id: string) => void;
}

export function EntityCard({ id, overview, onChoose, onExpand, onIntroduce }: Props) {
  const { t } = useText();
  const shores = useShores();
  const { data: entity, error, refetch } = useQuery(questions.entity(id, shores));
  const [tab, setTab] = useState('facts');
  if (error !== null) return <FailedFace error={error} onRetry={() => void refetch()} />;
  if (entity === undefined) return <Waiting label={t('app.loading')} />;
  return (
    <article className={styles.card} aria-label={entity.node.name}>
      <CardHeader entity={entity} overview={overview} onChoose={onChoose} />
      <div className={styles.actions}>
        <Button look="primary" onPress={() => onIntroduce(id)}>
          {t('inspector.introduce')}
        </Button>
        <Button onPress={() => onExpand(id)}>{t('inspector.expand')}</Button>
      </div>
      <Tabs className={styles.tabs ?? ''} selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
        <TabList className={styles.tabList ?? ''} aria-label={entity.node.name}>
          <CardTab id="facts">{t('inspector.facts')}</CardTab>
          <CardTab id="sources" count={entity.sources.length}>
            {t('inspector.sources')}
          </CardTab>
          <CardTab id="links" count={entity.facts.length}>
            {t('inspector.links')}
          </CardTab>
          <CardTab id="history">{t('inspector.history')}</CardTab>
        </TabList>
        <TabPanel id="facts" className={styles.panel ?? ''}>
          <Facts entity={entity} onChoose={onChoose} />
        </TabPanel>
        <TabPanel id="sources" className={styles.panel ?? ''}>
          <Sources sources={entity.sources} />
        </TabPanel>
        <TabPanel id="links" className={styles.panel ?? ''}>
          <Links
            facts={entity.facts}
            onChoose={onChoose}
            onChooseRelationship={({ relationship, other }) =>
              apply(
                add({ nodes: [entity.node, other], relationships: [relationship] }, entity.node.id),
                selectRelationships([relationship.id]),
              )
            }
          />
        </TabPanel>
        <TabPanel id="history" className={styles.panel ?? ''}>
          <History history={entity.history} />
        </TabPanel>
      </Tabs>
    </article>
  );
}

function CardTab({ id, count, children }: { readonly id: string; readonly count?: number; readonly children: string }) {
  return (
    <Tab id={id} className={styles.tab ?? ''}>
      {children}
      {count !== undefined && <span className={styles.count}> {count}</span>}
    </Tab>
  );
}

function CardHeader({
  entity,
  overview,
  onChoose,
}: Pick<Props, 'overview' | 'onChoose'> & { readonly entity: EntityAnswer }) {
  const { t, language, say } = useText();
  const { node } = entity;
  const names = namesBeside(node, language);
  const dates = formatDates(node.startDate, node.endDate, language);
  const place = node.side === null ? undefined : overview.shores?.[node.side];
  const kind = [roleOf(entity, language) ?? say(nodeDefinition(node.type).one), place && say(place.name), dates];
  return (
    <header className={styles.header}>
      <TypeDisc type={node.type} side={node.side} isNamed={node.named} size={44} />
      <div>
        <h2 className={styles.name}>{node.name}</h2>
        {names.length > 0 && (
          <p className={styles.names}>
            {names.map(({ lang, name }) => (
              <span key={name} lang={lang}>
                {name}
              </span>
            ))}
          </p>
        )}
        <p className={styles.kind}>{kind.filter((part) => part !== undefined && part !== '').join(' · ')}</p>
        {node.order !== undefined && <p className={styles.kind}>{t('inspector.order', { order: node.order })}</p>}
        {!node.named && <p className={styles.unnamed}>{t('inspector.unnamed')}</p>}
        <SideNote node={node} overview={overview} facts={entity.facts} onChoose={onChoose} />
      </div>
    </header>
  );
}

/** "Mairesse de Bécancour": the first office that a fact gives, as it reads from its holder. */
function roleOf({ facts }: EntityAnswer, language: 'fr' | 'en' | 'ko'): string | undefined {
  const office =
    facts.find((fact) => fact.direction === 'out' && fact.relationship.type === 'MAYOR_OF') ??
    facts.find((fact) => fact.direction === 'out' && fact.relationship.type === 'HOLDS_ROLE');
  if (office === undefined) return undefined;
  const { words, name } = factPhrase(office.relationship, 'out', office.other, language);
  return words.charAt(0).toUpperCase() + words.slice(1) + name;
}
