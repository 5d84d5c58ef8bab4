/** A document's text with its mentions and its marked passage; a press on a mention shows it in the exploration. */
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { DocumentAnswer } from '../../model/api/documents.ts';
import { nodeDefinition } from '../../model/ontology/nodes.ts';
import { useAsked } from '../explore/useOverview.ts';
import { addressTo } from '../graph/address.ts';
import { useText } from '../text/text.ts';
import styles from './DocumentText.module.css';
import { markText, type Piece } from './marks.ts';

interface Props {
  readonly document: DocumentAnswer;
  readonly passage: { readonly start: number; readonly end: number } | undefined;
}

export function DocumentText({ document, passage }: Props) {
  const paragraphs = useMemo(() => markText(document.text, document.mentions, passage), [document, passage]);
  // The title stands above already; where the text repeats it as its first line, it is not shown twice.
  const shown =
    paragraphs[0]?.pieces.map(({ text }) => text).join('') === document.title ? paragraphs.slice(1) : paragraphs;
  return (
    <div className={styles.text} lang={document.language}>
      {shown.map(({ start, kind, pieces }) =>
        kind === 'heading' ? (
          <h2 key={start}>
            <Pieces pieces={pieces} />
          </h2>
        ) : (
          <p key={start}>
            <Pieces pieces={pieces} />
          </p>
        ),
      )}
    </div>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  const { t } = useText();
  const asked = useAsked();
  return pieces.map(({ start, text, mention, isMarked }) => {
    const words =
      mention === undefined ? (
        text
      ) : (
        <Link
          href={addressTo({ ...asked, sel: mention.entity })}
          className={styles.mention}
          style={{ textDecorationColor: `var(--${nodeDefinition(mention.type).group})` }}
          title={t('documents.seeIn', { name: mention.name })}
        >
          {text}
        </Link>
      );
    const Tag = isMarked ? 'mark' : 'span';
    return <Tag key={start}>{words}</Tag>;
  });
}
