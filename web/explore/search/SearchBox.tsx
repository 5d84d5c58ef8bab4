/** The search box: names of the graph while one types, in any script and with small errors forgiven. `/` or Ctrl K reaches it from anywhere. */
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { SceneNode, SearchAnswer } from '../../../model/api/explore.ts';
import { nodeDefinition } from '../../../model/ontology/nodes.ts';
import { useSession } from '../../graph/store.ts';
import { useText } from '../../text/text.ts';
import { namesBeside } from '../../text/wording.ts';
import { Keys } from '../../ui/Keys.tsx';
import { useKey } from '../../ui/useKey.ts';
import { TypeDisc } from '../parts/TypeDisc.tsx';
import { questions } from '../questions.ts';
import { useShores } from '../useOverview.ts';
import styles from './SearchBox.module.css';

interface Props {
  readonly onChoose: (node: SceneNode) => void;
}

export function SearchBox({ onChoose }: Props) {
  const { t } = useText();
  const shores = useShores();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { data, isFetching } = useQuery(questions.search(text.trim(), shores));
  const hits = text.trim() === '' ? [] : (data?.hits ?? []).map((hit) => ({ ...hit, id: hit.node.id }));
  useKey(['/', 'Mod+k'], () => {
    input.current?.focus();
    input.current?.select();
  });
  return (
    <ComboBox
      className={styles.search ?? ''}
      aria-label={t('search.label')}
      items={hits}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      // Open at once: the answer comes while the list is there.
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
      // The server has matched already, in ways that a plain comparison of letters would undo.
      defaultFilter={() => true}
      onSelectionChange={(id) => {
        const hit = hits.find(({ node }) => node.id === id);
        if (hit === undefined) return;
        setText('');
        // After the list has given the focus back to the field: keys are for the picture again.
        requestAnimationFrame(() => input.current?.blur());
        onChoose(hit.node);
      }}
    >
      <div className={styles.field}>
        <Search size={16} aria-hidden="true" className={styles.glass} />
        <Input ref={input} className={styles.input ?? ''} placeholder={t('search.placeholder')} />
        <span className={styles.keys}>
          <Keys keys={['/']} />
        </span>
      </div>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={9} crossOffset={40}>
        <ListBox<Hit>
          className={styles.list ?? ''}
          renderEmptyState={() => <p className={styles.none}>{isFetching ? t('app.loading') : t('search.none')}</p>}
        >
          {(hit) => <HitLine hit={hit} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** With its node's id: a collection knows its items by it. */
type Hit = SearchAnswer['hits'][number] & { readonly id: string };

function HitLine({ hit }: { readonly hit: Hit }) {
  const { t, language, say } = useText();
  const { node, matched, how } = hit;
  const isOnCanvas = useSession((session) => session.nodes.has(node.id));
  const [beside] = namesBeside(node, language);
  const notes = [
    say(nodeDefinition(node.type).one),
    matched !== node.name ? t('search.also', { name: matched }) : beside?.name,
    how === 'close' ? t('search.close') : undefined,
    isOnCanvas ? t('search.shown') : undefined,
  ].filter((note) => note !== undefined);
  return (
    <ListBoxItem id={node.id} textValue={node.name} className={styles.hit ?? ''}>
      <TypeDisc type={node.type} side={node.side} isNamed={node.named} size={28} />
      <span>
        <span className={styles.name}>{node.name}</span>
        <span className={styles.note}>{notes.join(' · ')}</span>
      </span>
    </ListBoxItem>
  );
}
