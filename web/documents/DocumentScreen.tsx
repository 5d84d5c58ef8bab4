/** One document as it was read: what is named underlined in its kind's color, the passage of the address marked and brought into view. */
import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link, useSearchParams } from 'wouter';
import type { DocumentAnswer } from '../../model/api/documents.ts';
import { FailedFace } from '../app/FailedFace.tsx';
import { TypeDisc } from '../explore/parts/TypeDisc.tsx';
import { useAsked } from '../explore/useOverview.ts';
import { addressTo } from '../graph/address.ts';
import { formatDate } from '../text/format.ts';
import { useText } from '../text/text.ts';
import { Waiting } from '../ui/Waiting.tsx';
import styles from './DocumentScreen.module.css';
import { DocumentText } from './DocumentText.tsx';
import { questions } from './questions.ts';

export function DocumentScreen({ id }: { readonly id: string }) {
  const { t } = useText();
  const { data, error, refetch } = useQuery(questions.document(id));
  if (error !== null) return <FailedFace error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting label={t('app.loading')} />;
  return <Read document={data} />;
}

function Read({ document }: { readonly document: DocumentAnswer }) {
  const { t, language } = useText();
  const [search] = useSearchParams();
  const wanted = search.get('passage');
  const passage = wanted === null ? undefined : passageOf(document, wanted);
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    if (passage === undefined) return;
    body.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [passage]);
  const { title, publisher, date, text, mentions } = document;
  const about = [
    publisher,
    date === undefined ? t('documents.undated') : formatDate(date, language),
    t(document.language === 'fr' ? 'documents.languageFr' : 'documents.languageEn'),
    t('documents.words', { count: text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length }),
    t('documents.mentions', { count: mentions.length }),
  ];
  return (
    <div className={styles.screen}>
      <article className={styles.article} ref={body}>
        <Link href="/documents" className={styles.back}>
          <ArrowLeft size={16} aria-hidden="true" /> {t('documents.back')}
        </Link>
        <h1 className={styles.title} lang={document.language}>
          {title}
        </h1>
        <p className={styles.about}>{about.filter(Boolean).join(' · ')}</p>
        {wanted !== null && passage === undefined && <p role="status">{t('documents.passageGone')}</p>}
        <DocumentText document={document} passage={passage} />
      </article>
      <Named document={document} />
    </div>
  );
}

function Named({ document }: { readonly document: DocumentAnswer }) {
  const { t, language } = useText();
  const asked = useAsked();
  const counts = new Map<string, { mention: DocumentAnswer['mentions'][number]; count: number }>();
  for (const mention of document.mentions) {
    const known = counts.get(mention.entity);
    if (known === undefined) counts.set(mention.entity, { mention, count: 1 });
    else known.count += 1;
  }
  const collator = new Intl.Collator(language);
  const named = [...counts.values()].sort(
    (a, b) => b.count - a.count || collator.compare(a.mention.name, b.mention.name),
  );
  return (
    <aside className={styles.named} aria-labelledby="named-title">
      <h2 id="named-title">{t('documents.named')}</h2>
      <ul>
        {named.map(({ mention, count }) => (
          <li key={mention.entity}>
            <Link href={addressTo({ ...asked, sel: mention.entity })}>
              <TypeDisc type={mention.type} size={22} />
              <span>{mention.name}</span>
              <span className={styles.count}>{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  );
}

function passageOf(document: DocumentAnswer, id: string): { start: number; end: number } | undefined {
  return document.passages.find((passage) => passage.id === id);
}
