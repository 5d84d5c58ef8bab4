/** Light, dark, or as the system says. */
import { Monitor, Moon, Sun } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { setPreferences, type ThemeChoice, usePreferences } from './preferences.ts';
import styles from './ThemeMenu.module.css';

const THEME_SIGNS = { system: Monitor, light: Sun, dark: Moon } as const;

export function ThemeMenu() {
  const { t } = useText();
  const theme = usePreferences((preferences) => preferences.theme);
  const Sign = THEME_SIGNS[theme];
  const names: Readonly<Record<ThemeChoice, string>> = {
    system: t('app.themeSystem'),
    light: t('app.themeLight'),
    dark: t('app.themeDark'),
  };
  return (
    <MenuTrigger>
      <Button look="quiet" isIcon aria-label={t('app.labelled', { label: t('app.theme'), value: names[theme] })}>
        <Sign size={18} aria-hidden="true" />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu
          aria-label={t('app.theme')}
          selectionMode="single"
          selectedKeys={[theme]}
          onSelectionChange={(keys) => {
            const [chosen] = keys;
            if (chosen !== undefined) setPreferences({ theme: chosen as ThemeChoice });
          }}
          className={styles.menu ?? ''}
        >
          {(['system', 'light', 'dark'] as const).map((choice) => {
            const Icon = THEME_SIGNS[choice];
            return (
              <MenuItem key={choice} id={choice} className={styles.item ?? ''} textValue={names[choice]}>
                <Icon size={16} aria-hidden="true" />
                {names[choice]}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
