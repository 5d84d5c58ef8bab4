/** Language and theme. The three languages stand open on wide screens, as each is read by somebody at the table. */
import { Monitor, Moon, Sun } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { UI_LANGUAGES, type UiLanguage } from '../../model/ontology/types.ts';
import { switchLanguage, useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import styles from './PreferencesMenu.module.css';
import { setPreferences, type ThemeChoice, usePreferences } from './preferences.ts';

/** Each language in its own words, for those who read no other. */
const LANGUAGES: Readonly<Record<UiLanguage, { readonly short: string; readonly full: string }>> = {
  fr: { short: 'FR', full: 'Français' },
  en: { short: 'EN', full: 'English' },
  ko: { short: '한국어', full: '한국어' },
};
const THEME_SIGNS = { system: Monitor, light: Sun, dark: Moon } as const;

export function PreferencesMenu() {
  return (
    <div className={styles.preferences}>
      <Languages />
      <ThemeMenu />
    </div>
  );
}

function Languages() {
  const { t, language } = useText();
  return (
    <fieldset aria-label={t('app.language')} className={styles.languages}>
      {UI_LANGUAGES.map((id) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-label={LANGUAGES[id].full}
          aria-pressed={id === language}
          className={classes(styles.language, id === language && styles.spoken)}
          onClick={() => {
            setPreferences({ language: id });
            void switchLanguage(id);
          }}
        >
          {LANGUAGES[id].short}
        </button>
      ))}
    </fieldset>
  );
}

function ThemeMenu() {
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
      <Button look="quiet" isIcon aria-label={`${t('app.theme')} : ${names[theme]}`}>
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
