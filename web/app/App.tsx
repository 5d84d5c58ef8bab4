/** The frame: a bar with the places, the place itself, and what stands by when a place fails. */
import { Suspense } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Link, Route, Switch, useLocation } from 'wouter';
import { ExploreScreen } from '../explore/ExploreScreen.tsx';
import { useText } from '../text/text.ts';
import { Boundary } from '../ui/Boundary.tsx';
import { Face } from '../ui/Face.tsx';
import { later } from '../ui/later.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import styles from './App.module.css';
import { FailedFace } from './FailedFace.tsx';
import { TopBar } from './TopBar.tsx';
import { useTheme } from './theme.ts';

const DocumentsScreen = later(async () => (await import('../documents/DocumentsScreen.tsx')).DocumentsScreen);
const DocumentScreen = later(async () => (await import('../documents/DocumentScreen.tsx')).DocumentScreen);

export function App() {
  const { t, language } = useText();
  const theme = useTheme();
  const [path] = useLocation();
  return (
    <I18nProvider locale={language}>
      <div className={styles.app}>
        <a className={styles.skip} href="#content">
          {t('app.skip')}
        </a>
        <TopBar />
        <main id="content" className={styles.main} tabIndex={-1}>
          <Boundary key={path} fallback={(error, retry) => <FailedFace error={error} onRetry={retry} />}>
            <Suspense fallback={<Waiting label={t('app.loading')} />}>
              <Switch>
                <Route path="/">
                  <ExploreScreen theme={theme} />
                </Route>
                <Route path="/documents">
                  <DocumentsScreen />
                </Route>
                <Route path="/documents/:id">{({ id }) => <DocumentScreen id={decodeURIComponent(id)} />}</Route>
                <Route>
                  <UnknownAddress path={path} />
                </Route>
              </Switch>
            </Suspense>
          </Boundary>
        </main>
      </div>
    </I18nProvider>
  );
}

function UnknownAddress({ path }: { readonly path: string }) {
  const { t } = useText();
  return (
    <Face title={t('failed.unknownTitle')} actions={<Link href="/">{t('failed.home')}</Link>}>
      <p>{t('failed.unknown', { path })}</p>
    </Face>
  );
}
