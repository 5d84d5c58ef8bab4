/** The words of a source: the evidence marked, with enough around it to be read, and where it comes from. A link leads into the document. */
import { Link } from 'wouter';
import type { Source } from '../../../model/api/explore.ts';
import { formatDate } from '../../text/format.ts';
import { useText } from '../../text/text.ts';
import { classes } from '../../ui/classes.ts';
import { contextOf } from './contextOf.ts';
import styles from './Quote.module.css';

interface Props {
  readonly source: Source;
  /** Characters of context on each side of the evidence. */
  readonly around: number;
  /** A statement is all evidence: nothing in it needs marking. */
  readonly isStatement?: boolean;
  /** Short where the list says anyway which document it is. */
  readonly isCitationShort?: boolean;
}

export function Quote({ source, around, isStatement = false, isCitationShort = false }: Props) {
  const { t, language } = useText();
  const { before, after } = contextOf(source, isStatement ? 0 : around);
  const { id, title, publisher, date } = source.document;
  const address = `/documents/${encodeURIComponent(id)}?passage=${encodeURIComponent(source.passage)}`;
  const citation = [title, ...(isCitationShort ? [] : [publisher, date && formatDate(date, language)])].filter(Boolean);
  return (
    <figure className={styles.figure}>
      <blockquote className={styles.quote}>
        {before}
        {isStatement ? source.quote : <mark>{source.quote}</mark>}
        {after}
      </blockquote>
      <figcaption>
        <Link
          href={address}
          className={classes(styles.citation, isCitationShort && styles.short)}
          title={t('inspector.openPassage')}
        >
          {citation.join(' · ')}
        </Link>
      </figcaption>
    </figure>
  );
}
