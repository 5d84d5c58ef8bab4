/** Chooses one end of a chain by name, from the whole graph. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import type { SceneNode } from '../../../model/api/explore.ts';
import { nodeDefinition } from '../../../model/ontology/nodes.ts';
import { useText } from '../../text/text.ts';
import { TypeDisc } from '../parts/TypeDisc.tsx';
import { questions } from '../questions.ts';
import searchStyles from '../search/SearchBox.module.css';
import { useShores } from '../useOverview.ts';
import styles from './PathsPanel.module.css';

interface Props {
  readonly label: string;
  readonly value: SceneNode | undefined;
  readonly onChoose: (node: SceneNode) => void;
  readonly autoFocus?: boolean;
}

export function EndPicker({ label, value, onChoose, autoFocus = false }: Props) {
  const { t, say } = useText();
  const shores = useShores();
  const [text, setText] = useState(value?.name ?? '');
  const isChosen = value !== undefined && text === value.name;
  const { data, isFetching } = useQuery(questions.search(isChosen ? '' : text.trim(), shores));
  const nodes = isChosen || text.trim() === '' ? [] : (data?.hits.map(({ node }) => node) ?? []);
  return (
    <ComboBox
      className={styles.end ?? ''}
      items={nodes}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      menuTrigger="input"
      // Open at once: the answer comes while the list is there.
      allowsEmptyCollection={!isChosen && text.trim() !== ''}
      autoFocus={autoFocus}
      // The server has matched already.
      defaultFilter={() => true}
      onSelectionChange={(id) => {
        const node = nodes.find((other) => other.id === id);
        if (node === undefined) return;
        setText(node.name);
        onChoose(node);
      }}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.field}>
        {value !== undefined && isChosen && (
          <TypeDisc type={value.type} side={value.side} isNamed={value.named} size={24} />
        )}
        <Input
          className={searchStyles.input ?? ''}
          placeholder={t('paths.choose')}
          onFocus={(event) => event.target.select()}
        />
      </div>
      <Popover className={searchStyles.popover ?? ''} offset={4}>
        <ListBox<SceneNode>
          className={searchStyles.list ?? ''}
          renderEmptyState={() => (
            <p className={searchStyles.none}>{isFetching ? t('app.loading') : t('search.none')}</p>
          )}
        >
          {(node) => (
            <ListBoxItem id={node.id} textValue={node.name} className={searchStyles.hit ?? ''}>
              <TypeDisc type={node.type} side={node.side} isNamed={node.named} size={28} />
              <span>
                <span className={searchStyles.name}>{node.name}</span>
                <span className={searchStyles.note}>{say(nodeDefinition(node.type).one)}</span>
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
