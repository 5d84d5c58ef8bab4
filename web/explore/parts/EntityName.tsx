/** The name of something in a sentence, with its kind and side told to those who cannot see the disc. Pressing it goes there. */
import { Button } from 'react-aria-components/Button';
import type { SceneNode } from '../../../model/api/explore.ts';
import styles from './EntityName.module.css';

interface Props {
  readonly node: SceneNode;
  /** As it stands in the sentence; absent: the name itself. */
  readonly children?: string;
  readonly onChoose: (node: SceneNode) => void;
}

export function EntityName({ node, children, onChoose }: Props) {
  return (
    <Button className={styles.name ?? ''} onPress={() => onChoose(node)}>
      {children ?? node.name}
    </Button>
  );
}
