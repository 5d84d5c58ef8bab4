/** The bar on top: the name, the places, search, language and theme. */
import { useQueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Link, useLocation } from 'wouter';
import type { SceneNode } from '../../model/api/explore.ts';
import { goTo } from '../explore/goTo.ts';
import { useExploreAddress } from '../explore/lastPlace.ts';
import { useAsked, useShores } from '../explore/useOverview.ts';
import { addressTo } from '../graph/address.ts';
import { useText } from '../text/text.ts';
import { classes } from '../ui/classes.ts';
import { later } from '../ui/later.tsx';
import { Languages } from './Languages.tsx';
import styles from './TopBar.module.css';

// Both stand on the overlay machinery, which the first picture can do without.
const SearchBox = later(async () => (await import('../explore/search/SearchBox.tsx')).SearchBox, { canWait: true });
const ThemeMenu = later(async () => (await import('./ThemeMenu.tsx')).ThemeMenu, { canWait: true });

export function TopBar() {
  const { t } = useText();
  const [path, navigate] = useLocation();
  const asked = useAsked();
  const shores = useShores();
  const cache = useQueryClient();
  const explore = useExploreAddress();
  const handleChoose = (node: SceneNode) => {
    if (path === '/') void goTo(node, shores, cache);
    else navigate(addressTo({ ...asked, sel: node.id }));
  };
  return (
    <header className={styles.bar}>
      <Link href="/" className={styles.brand}>
        Passerelle
      </Link>
      <nav className={styles.places} aria-label={t('app.navigation')}>
        <Place href={explore} isHere={path === '/'}>
          {t('app.explore')}
        </Place>
        <Place href="/documents" isHere={path.startsWith('/documents')}>
          {t('app.documents')}
        </Place>
      </nav>
      <search className={styles.search}>
        <Suspense fallback={<span className={styles.field} />}>
          <SearchBox onChoose={handleChoose} />
        </Suspense>
      </search>
      <Languages />
      <Suspense fallback={<span className={styles.sign} />}>
        <ThemeMenu />
      </Suspense>
    </header>
  );
}

function Place({
  href,
  isHere,
  children,
}: {
  readonly href: string;
  readonly isHere: boolean;
  readonly children: string;
}) {
  return (
    <Link
      href={href}
      className={classes(styles.place, isHere && styles.here)}
      aria-current={isHere ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}
