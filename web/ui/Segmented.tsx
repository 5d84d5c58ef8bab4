/** One choice among a few, side by side. A radio group to the keyboard and to screen readers. */
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { classes } from './classes.ts';
import styles from './Segmented.module.css';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  /** One under the other, where words are long. */
  readonly isColumn?: boolean;
}

export function Segmented<Value extends string>({ label, value, options, onChange, isColumn = false }: Props<Value>) {
  return (
    <RadioGroup
      aria-label={label}
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
      className={classes(styles.group, isColumn && styles.column)}
    >
      {options.map((option) => (
        <Radio key={option.value} value={option.value} className={styles.option ?? ''}>
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
