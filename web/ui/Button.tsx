/** A button. `primary` for the one thing to do here, `plain` for the others, `quiet` where many stand together. */
import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button';
import styles from './Button.module.css';
import { classes } from './classes.ts';

interface Props extends Omit<ButtonProps, 'className'> {
  readonly look?: 'primary' | 'plain' | 'quiet';
  /** Square, for an icon alone; give `aria-label`. */
  readonly isIcon?: boolean;
  readonly className?: string | undefined;
}

export function Button({ look = 'plain', isIcon = false, className, ...rest }: Props) {
  return <AriaButton {...rest} className={classes(styles.button, styles[look], isIcon && styles.icon, className)} />;
}
