/** Speaks a message to screen readers, politely, whenever it changes. Shows nothing. */
import styles from './LiveRegion.module.css';

export function LiveRegion({ message }: { readonly message: string }) {
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {message}
    </div>
  );
}
