/** One choice among a few, side by side. Radio buttons to the keyboard and to screen readers. */
import { useId } from 'react';
import { classes } from './classes.ts';
import styles from './Segmented.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  /** Two in a row, where words are long. */
  readonly isGrid?: boolean;
}

export function Segmented<Value extends string>({ label, value, options, onChange, isGrid = false }: Props<Value>) {
  const name = useId();
  return (
    <fieldset aria-label={label} className={classes(styles.group, isGrid && styles.grid)}>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}
