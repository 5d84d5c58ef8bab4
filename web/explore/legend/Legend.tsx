/** The left side: what is shown. Every line is a filter; what is left out is counted at the foot, with the way back. */
import type { ReactNode } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Overview } from '../../../model/api/explore.ts';
import { NODES, type NodeGroup } from '../../../model/ontology/nodes.ts';
import { relationshipDefinition } from '../../../model/ontology/relationships.ts';
import { type Filters, NO_FILTERS } from '../../graph/filters.ts';
import { LAYOUTS } from '../../graph/layouts/all.ts';
import { arrange, filter, showHidden } from '../../graph/session.ts';
import { apply, useSession } from '../../graph/store.ts';
import { visibleScene } from '../../graph/visibleScene.ts';
import { useText } from '../../text/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TypeDisc } from '../parts/TypeDisc.tsx';
import { type Counted, countForLegend, onlyThis, toggled } from './counts.ts';
import styles from './Legend.module.css';
import { LegendLine } from './LegendLine.tsx';

export function Legend({ overview }: { readonly overview: Overview }) {
  const { t, say } = useText();
  const [nodes, relationships, hidden, filters, layout] = useSession(
    useShallow(
      (session) => [session.nodes, session.relationships, session.hidden, session.filters, session.layout] as const,
    ),
  );
  const counts = countForLegend({ nodes, relationships, hidden });
  const change = (part: Partial<Filters>) => apply(filter(part));
  const { shores } = overview;
  return (
    <div className={styles.legend}>
      <Section title={t('legend.title')}>
        <FilterList
          list={counts.groups}
          hidden={filters.hiddenGroups}
          onHide={(hiddenGroups) => change({ hiddenGroups })}
          nameOf={(group) => groupName(group, t('legend.place'), say)}
          signOf={(group) => <TypeDisc type={NODES.find((node) => node.group === group)!.type} size={22} />}
        />
      </Section>
      <Section title={t('legend.sides')}>
        <FilterList
          list={counts.sides}
          hidden={filters.hiddenSides}
          onHide={(hiddenSides) => change({ hiddenSides })}
          nameOf={(side) => (side === 'none' || shores === null ? t('legend.between') : say(shores[side].name))}
          signOf={(side) => <span className={styles[side]} aria-hidden="true" />}
        />
      </Section>
      <Section title={t('legend.layout')}>
        <Segmented
          label={t('legend.layout')}
          value={layout}
          options={LAYOUTS.map(({ id, name }) => ({ value: id, label: say(name) }))}
          onChange={(id) => apply(arrange(id))}
          isGrid
        />
      </Section>
      <Section title={t('legend.relationships')}>
        <FilterList
          list={counts.types}
          hidden={filters.hiddenTypes}
          onHide={(hiddenTypes) => change({ hiddenTypes })}
          nameOf={(type) => say(relationshipDefinition(type).caption)}
        />
      </Section>
      {overview.documents.length > 0 && (
        <Section title={t('legend.documents')}>
          <DocumentFilter
            documents={overview.documents}
            chosen={filters.documents}
            onChoose={(documents) => change({ documents })}
          />
        </Section>
      )}
      <Section title={t('legend.more')}>
        <MoreFilters filters={filters} onChange={change} />
      </Section>
      <LeftOut />
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}

interface FilterListProps<Id extends string> {
  readonly list: readonly Counted<Id>[];
  readonly hidden: readonly Id[];
  readonly onHide: (hidden: readonly Id[]) => void;
  readonly nameOf: (id: Id) => string;
  readonly signOf?: (id: Id) => ReactNode;
}

function FilterList<Id extends string>({ list, hidden, onHide, nameOf, signOf }: FilterListProps<Id>) {
  const all = list.map(({ id }) => id);
  return (
    <ul>
      {list.map(({ id, count }) => (
        <LegendLine
          key={id}
          sign={signOf?.(id)}
          name={nameOf(id)}
          count={count}
          isShown={!hidden.includes(id)}
          onToggle={() => onHide(toggled(hidden, id))}
          onOnly={() => onHide(onlyThis(all, hidden, id))}
        />
      ))}
    </ul>
  );
}

function DocumentFilter({
  documents,
  chosen,
  onChoose,
}: {
  readonly documents: Overview['documents'];
  readonly chosen: readonly string[];
  readonly onChoose: (documents: readonly string[]) => void;
}) {
  const all = documents.map(({ id }) => id);
  // An empty choice means all of them.
  const shown = chosen.length === 0 ? all : chosen;
  const choose = (ids: readonly string[]) => onChoose(ids.length === all.length ? [] : ids);
  return (
    <ul>
      {documents.map(({ id, title, entities }) => (
        <LegendLine
          key={id}
          name={title}
          count={entities}
          isShown={shown.includes(id)}
          onToggle={() => choose(toggled(shown, id))}
          onOnly={() => choose(shown.length === 1 && shown[0] === id ? all : [id])}
        />
      ))}
    </ul>
  );
}

function MoreFilters({
  filters,
  onChange,
}: {
  readonly filters: Filters;
  readonly onChange: (part: Partial<Filters>) => void;
}) {
  const { t } = useText();
  return (
    <div className={styles.more}>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={filters.hideLonely}
          onChange={(event) => onChange({ hideLonely: event.target.checked })}
        />
        {t('legend.lonely')}
      </label>
      <label className={styles.field}>
        <span>{t('legend.degree')}</span>
        <input
          type="number"
          min={0}
          max={99}
          value={filters.minDegree}
          onChange={(event) =>
            onChange({ minDegree: Math.max(0, Math.min(99, Math.trunc(event.target.valueAsNumber || 0))) })
          }
        />
      </label>
      <label className={styles.text}>
        <span>{t('legend.text')}</span>
        <input type="search" value={filters.text} onChange={(event) => onChange({ text: event.target.value })} />
      </label>
    </div>
  );
}

/** How much is left out, and the way to have it back. */
function LeftOut() {
  const { t } = useText();
  const { byHand, byFilters } = useSession((session) => visibleScene(session).left);
  const filters = useSession((session) => session.filters);
  const isFiltered = JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);
  const count = byHand + byFilters;
  return (
    <div className={styles.left} role="status">
      <span>{count === 0 ? t('legend.hiddenNone') : t('legend.hidden', { count })}</span>
      {(count > 0 || isFiltered) && (
        <Button look="quiet" className={styles.all} onPress={() => apply(filter(NO_FILTERS), showHidden())}>
          {t('legend.all')}
        </Button>
      )}
    </div>
  );
}

function groupName(group: NodeGroup, place: string, say: ReturnType<typeof useText>['say']): string {
  return group === 'place' ? place : say(NODES.find((node) => node.group === group)!.many);
}
