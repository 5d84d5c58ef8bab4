/** The three languages, open to see, as each is read by somebody at the table. */
import { UI_LANGUAGES, type UiLanguage } from '../../model/ontology/types.ts';
import { switchLanguage, useText } from '../text/text.ts';
import { classes } from '../ui/classes.ts';
import styles from './Languages.module.css';
import { setPreferences } from './preferences.ts';

/** Each language in its own words, for those who read no other. */
const LANGUAGES: Readonly<Record<UiLanguage, { readonly short: string; readonly full: string }>> = {
  fr: { short: 'FR', full: 'Français' },
  en: { short: 'EN', full: 'English' },
  ko: { short: '한국어', full: '한국어' },
};

export function Languages() {
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
