/** The same picture as a tree for the keyboard and for screen readers: Enter selects, → opens what ties it to others, Enter there walks to the other end. */
import { ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Collection } from 'react-aria-components/Collection';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import type { SceneNode } from '../../../model/api/explore.ts';
import { nodeDefinition } from '../../../model/ontology/nodes.ts';
import { onlySelected, selectNodes } from '../../graph/selecting.ts';
import { apply, useSession } from '../../graph/store.ts';
import { focusNode } from '../../graph/view.ts';
import { visibleScene } from '../../graph/visibleScene.ts';
import { useText } from '../../text/text.ts';
import { factPhrase } from '../../text/wording.ts';
import { TypeDisc } from '../parts/TypeDisc.tsx';
import { type KindBranch, kindsIn, type Tie, tiesOf } from './branches.ts';
import styles from './GraphTree.module.css';

/** Kinds start open where all of it can be read at a glance. */
const OPEN_UP_TO = 120;

type Branch =
  | { readonly key: string; readonly kind: KindBranch }
  | { readonly key: string; readonly node: SceneNode; readonly ties: readonly Tie[] }
  | { readonly key: string; readonly tie: Tie };

const kindKey = (type: string) => `kind ${type}`;

export function GraphTree() {
  const { t, language } = useText();
  const scene = useSession(visibleScene);
  const selected = useSession(onlySelected);
  const host = useRef<HTMLDivElement>(null);
  const kinds = kindsIn(scene, language);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(scene.nodes.length <= OPEN_UP_TO ? kinds.map(({ type }) => kindKey(type)) : []),
  );
  const [walkedTo, setWalkedTo] = useState<string | null>(null);

  const goTo = (node: SceneNode) => {
    apply(selectNodes([node.id]));
    focusNode(node.id);
    setOpen((before) => new Set([...before, kindKey(node.type)]));
    setWalkedTo(node.id);
  };
  // The row of the other end may only now have come into the page.
  useEffect(() => {
    if (walkedTo === null) return;
    host.current
      ?.querySelector<HTMLElement>(`[data-node="${CSS.escape(walkedTo)}"]`)
      ?.closest<HTMLElement>('[role="row"]')
      ?.focus();
    setWalkedTo(null);
  }, [walkedTo]);

  const branchesOf = (branch: Branch): readonly Branch[] => {
    if ('kind' in branch)
      return branch.kind.nodes.map((node) => ({ key: node.id, node, ties: tiesOf(scene, node.id, language) }));
    if ('node' in branch)
      return branch.ties.map((tie) => ({ key: `${branch.key} ${tie.relationship.id} ${tie.direction}`, tie }));
    return [];
  };
  // A closed branch holds one of its own unseen: the tree opens by key only what has something in it.
  const offered = (branch: Branch) => (open.has(branch.key) ? branchesOf(branch) : branchesOf(branch).slice(0, 1));
  const find = (key: string): Branch | undefined => {
    const roots: readonly Branch[] = kinds.map((kind) => ({ key: kindKey(kind.type), kind }));
    const nodes = roots.flatMap(branchesOf);
    return (
      [...roots, ...nodes].find((branch) => branch.key === key) ??
      nodes.flatMap(branchesOf).find((branch) => branch.key === key)
    );
  };
  const handleAction = (key: string) => {
    const branch = find(key);
    if (branch === undefined) return;
    if ('node' in branch) goTo(branch.node);
    else if ('tie' in branch) goTo(branch.tie.other);
    else setOpen(toggled(open, key));
  };

  const renderBranch = (branch: Branch) => (
    <TreeItem
      id={branch.key}
      textValue={textOf(branch)}
      className={styles.item ?? ''}
      hasChildItems={'kind' in branch || ('node' in branch && branch.ties.length > 0)}
    >
      <TreeItemContent>
        {({ hasChildItems }) => (
          <>
            {hasChildItems ? (
              <Button slot="chevron" className={styles.chevron ?? ''}>
                <ChevronRight size={16} aria-hidden="true" />
              </Button>
            ) : (
              <span className={styles.chevron} />
            )}
            <BranchLine branch={branch} isSelected={'node' in branch && branch.node.id === selected} />
          </>
        )}
      </TreeItemContent>
      <Collection items={offered(branch).map(keyed)}>{({ branch: inner }) => renderBranch(inner)}</Collection>
    </TreeItem>
  );
  const textOf = (branch: Branch): string => {
    if ('node' in branch) return branch.node.name;
    if ('kind' in branch) return nodeDefinition(branch.kind.type).many[language];
    const { words, name } = factPhrase(branch.tie.relationship, branch.tie.direction, branch.tie.other, language);
    return words + name;
  };

  return (
    <div ref={host} className={styles.whole}>
      <p className={styles.help}>{t('tree.help')}</p>
      <Tree
        aria-label={t('tree.label')}
        className={styles.tree ?? ''}
        items={kinds.map((kind) => keyed({ key: kindKey(kind.type), kind }))}
        dependencies={[open, scene, selected, language]}
        expandedKeys={open}
        onExpandedChange={(keys) => setOpen(new Set([...keys].map(String)))}
        onAction={(key) => handleAction(String(key))}
      >
        {({ branch }) => renderBranch(branch)}
      </Tree>
    </div>
  );
}

/** What a collection wants: an object with an id. */
const keyed = (branch: Branch) => ({ id: branch.key, branch });

function toggled(open: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(key)) next.add(key);
  return next;
}

function BranchLine({ branch, isSelected }: { readonly branch: Branch; readonly isSelected: boolean }) {
  const { t, language, say } = useText();
  if ('kind' in branch) {
    return (
      <span className={styles.kind}>
        {say(nodeDefinition(branch.kind.type).many)} <span className={styles.count}>{branch.kind.nodes.length}</span>
      </span>
    );
  }
  if ('node' in branch) {
    return (
      <span className={styles.node} data-node={branch.node.id} data-selected={isSelected || undefined}>
        <TypeDisc type={branch.node.type} side={branch.node.side} isNamed={branch.node.named} size={24} />
        <span>{branch.node.name}</span>
        <span className={styles.count}>{t('tree.relationships', { count: branch.ties.length })}</span>
      </span>
    );
  }
  const { words, name } = factPhrase(branch.tie.relationship, branch.tie.direction, branch.tie.other, language);
  return (
    <span className={styles.tie}>
      {words}
      <strong>{name}</strong>
    </span>
  );
}
