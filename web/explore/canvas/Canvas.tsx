/**
 * The picture: the session drawn on its two shores. Binds the stage (web/graph/controllers/) to the store and to the page;
 * what a double click or the menu does is whoever mounts it to say.
 */
import { type ReactNode, useRef } from 'react';
import type { Shores } from '../../../model/api/explore.ts';
import type { UiLanguage } from '../../../model/ontology/types.ts';
import styles from './Canvas.module.css';
import { ShoreNames } from './ShoreNames.tsx';
import { useArrangement } from './useArrangement.ts';
import { useStage } from './useStage.ts';

export interface CanvasProps {
  /** Double click on a node. */
  readonly onActivate: (id: string) => void;
  /** Right click on a node or relationship; where, in CSS pixels of the page. */
  readonly onMenu: (id: string, x: number, y: number) => void;
  readonly shores: Shores | null;
  readonly language: UiLanguage;
  readonly theme: 'light' | 'dark';
  /** What the picture shows, in a sentence: its accessible name. */
  readonly summary: string;
  /** "12 partenaires": how a side's number is said. */
  readonly sayPartners?: (count: number) => string;
  /** Shown where the browser cannot draw (no WebGL): the way to the tree or the table. */
  readonly children?: ReactNode;
}

export function Canvas({ onActivate, onMenu, shores, language, theme, summary, sayPartners, children }: CanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  useArrangement();
  const canDraw = useStage(host, { onActivate, onMenu, shores, language, theme });
  return (
    <div className={styles.canvas}>
      <div ref={host} className={styles.picture} role="img" aria-label={summary} />
      {!canDraw && <div className={styles.instead}>{children ?? <p>{summary}</p>}</div>}
      {shores !== null && <ShoreNames shores={shores} language={language} {...(sayPartners && { sayPartners })} />}
    </div>
  );
}
