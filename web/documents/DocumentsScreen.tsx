/** What was read: each document with its date, its publisher and how much of the graph rests on it. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { DocumentSummary } from '../../model/api/documents.ts';
import { FailedFace } from '../app/FailedFace.tsx';
import { formatDate } from '../text/format.ts';
import { useText } from '../text/text.ts';
import { Face } from '../ui/Face.tsx';
import { Waiting } from '../ui/Waiting.tsx';
import styles from './DocumentsScreen.module.css';
import { questions } from './questions.ts';

export function DocumentsScreen() {
  const { t } = useText();
  const { data, error, refetch } = useQuery(questions.documents());
  if (error !== null) return <FailedFace error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Waiting label={t('app.loading')} />;
  if (data.documents.length === 0) {
    return (
      <Face title={t('documents.empty.title')}>
        <p>{t('documents.empty.text')}</p>
        <code>{t('explore.empty.command')}</code>
      </Face>
    );
  }
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('documents.title')}</h1>
      <p className={styles.intro}>{t('documents.intro')}</p>
      <ul className={styles.list}>
        {data.documents.map((document) => (
          <li key={document.id}>
            <DocumentLine document={document} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function DocumentLine({ document }: { readonly document: DocumentSummary }) {
  const { t, language } = useText();
  const { id, title, publisher, date, facts, entities } = document;
  const about = [
    publisher,
    date === undefined ? t('documents.undated') : formatDate(date, language),
    t(document.language === 'fr' ? 'documents.languageFr' : 'documents.languageEn'),
  ];
  return (
    <Link href={`/documents/${encodeURIComponent(id)}`} className={styles.document}>
      <span className={styles.name} lang={document.language}>
        {title}
      </span>
      <span className={styles.about}>{about.filter(Boolean).join(' · ')}</span>
      <span className={styles.counts}>
        {t('documents.facts', { count: facts })} · {t('documents.entities', { count: entities })}
      </span>
    </Link>
  );
}
