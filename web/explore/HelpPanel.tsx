/** All keys and gestures, drawn from the commands themselves. */
import { COMMANDS } from '../graph/commands.ts';
import { useText } from '../text/text.ts';
import { Keys } from '../ui/Keys.tsx';
import { Panel } from '../ui/Panel.tsx';
import { readableKeys } from '../ui/readableKeys.ts';
import styles from './HelpPanel.module.css';

export function HelpPanel({ onClose }: { readonly onClose: () => void }) {
  const { t, say } = useText();
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [t('help.search'), ['/']],
    [t('help.walk'), ['←', '↑', '→', '↓']],
    [t('help.menu'), ['↵']],
    ...COMMANDS.map(({ name, keys }) => [say(name), readableKeys(keys[0] ?? '')] as const),
    [t('help.help'), ['?']],
  ];
  const gestures: readonly (readonly [string, string])[] = [
    [t('help.mouseSelect'), t('help.click')],
    [t('help.mouseAdd'), `Ctrl + ${t('help.click').toLocaleLowerCase()}`],
    [t('help.mouseExpand'), t('help.doubleClick')],
    [t('help.mouseMenu'), t('help.rightClick')],
    [t('help.mouseLasso'), `⇧ + ${t('help.drag')}`],
  ];
  return (
    <Panel title={t('help.title')} closeLabel={t('app.close')} onClose={onClose}>
      <dl className={styles.list}>
        {lines.map(([name, keys]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.title}>{t('help.canvas')}</h3>
      <dl className={styles.list}>
        {gestures.map(([name, gesture]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{gesture}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
