/** What can be done with something, where it was right-clicked or where the selection is. Keys stand beside the words. */
import { useRef } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../../text/text.ts';
import { Keys } from '../../ui/Keys.tsx';
import styles from './NodeMenu.module.css';

export interface MenuAction {
  readonly id: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly run: () => void;
}

interface Props {
  readonly label: string;
  /** In CSS pixels of the page. */
  readonly x: number;
  readonly y: number;
  readonly actions: readonly MenuAction[];
  readonly onClose: () => void;
}

export function NodeMenu({ label, x, y, actions, onClose }: Props) {
  const { t } = useText();
  const place = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={place} className={styles.place} style={{ left: x, top: y }} aria-hidden="true" />
      <Popover
        triggerRef={place}
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        placement="bottom start"
        className={styles.popover ?? ''}
      >
        <p className={styles.label}>{label}</p>
        <Menu
          aria-label={t('app.labelled', { label: t('menu.label'), value: label })}
          autoFocus="first"
          className={styles.menu ?? ''}
          onAction={(id) => {
            onClose();
            actions.find((action) => action.id === id)?.run();
          }}
        >
          {actions.map(({ id, name, keys }) => (
            <MenuItem key={id} id={id} textValue={name} className={styles.item ?? ''}>
              <span>{name}</span>
              <Keys keys={keys} />
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}
