/** Brings the words of a language to the screen. The words: fr.ts, en.ts, ko.ts; those of the ontology are in model/ontology/. */
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Localized, UiLanguage } from '../../model/ontology/types.ts';
import type { fr, Texts } from './fr.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof fr };
  }
}

const LOADERS: Readonly<Record<UiLanguage, () => Promise<Texts>>> = {
  fr: async () => (await import('./fr.ts')).fr,
  en: async () => (await import('./en.ts')).en,
  ko: async () => (await import('./ko.ts')).ko,
};

/** Before the first drawing. */
export async function startText(language: UiLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    resources: { [language]: { translation: await LOADERS[language]() } },
    lng: language,
    fallbackLng: false,
    interpolation: { escapeValue: false }, // React escapes.
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

/** Loads the language where needed, then redraws everything in it. */
export async function switchLanguage(language: UiLanguage): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await LOADERS[language]());
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** `t` for the words, `language` in force, `say` for a caption of the ontology. */
export function useText() {
  const { t, i18n } = useTranslation();
  const language = i18n.language as UiLanguage;
  return { t, language, say: (caption: Localized) => caption[language] };
}
