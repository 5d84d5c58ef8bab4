/** A sign that something is under way, shown only when it takes longer than people notice (300 ms). */
import { useEffect, useState } from 'react';
import styles from './Waiting.module.css';

const PATIENCE_MS = 300;

export function Waiting({ label }: { readonly label: string }) {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.waiting} role="status">
      {isLong && (
        <>
          <span className={styles.wave} aria-hidden="true" />
          {label}
        </>
      )}
    </div>
  );
}
