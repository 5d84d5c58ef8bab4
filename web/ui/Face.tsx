/** What a screen shows when it has nothing else to show: a title, a sentence, the way out. */
import type { ReactNode } from 'react';
import styles from './Face.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** A failure is spoken at once by screen readers. */
  readonly isFailure?: boolean;
}

export function Face({ title, children, actions, isFailure = false }: Props) {
  return (
    <div className={styles.face} role={isFailure ? 'alert' : undefined}>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.text}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
