/** What opens over the exploration: one thing at a time. */
import { Suspense } from 'react';
import type { Overview } from '../../model/api/explore.ts';
import { useSession } from '../graph/store.ts';
import { useText } from '../text/text.ts';
import { later } from '../ui/later.tsx';
import type { Brought } from './expand/expand.ts';
import { Legend } from './legend/Legend.tsx';
import { menuActions } from './menu/menuActions.ts';

const ExpandPanel = later(async () => (await import('./expand/ExpandPanel.tsx')).ExpandPanel);
const HelpPanel = later(async () => (await import('./HelpPanel.tsx')).HelpPanel);
const NodeMenu = later(async () => (await import('./menu/NodeMenu.tsx')).NodeMenu);
const Panel = later(async () => (await import('../ui/Panel.tsx')).Panel);
const PathsPanel = later(async () => (await import('./paths/PathsPanel.tsx')).PathsPanel);

export type OpenPanel =
  | { readonly kind: 'expand'; readonly id: string }
  | { readonly kind: 'paths'; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly kind: 'menu'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly kind: 'help' }
  | { readonly kind: 'legend' };

interface Props {
  readonly panel: OpenPanel | null;
  readonly overview: Overview;
  readonly onClose: () => void;
  readonly onExpand: (id: string) => void;
  readonly onIntroduce: (from: string | undefined, to: string | undefined) => void;
  readonly onBrought: (brought: Brought) => void;
}

export function Panels(props: Props) {
  // Each is there within a few milliseconds: no sign of waiting is needed.
  return <Suspense fallback={null}>{props.panel !== null && <Opened {...props} panel={props.panel} />}</Suspense>;
}

function Opened({ panel, overview, onClose, onExpand, onIntroduce, onBrought }: Props & { readonly panel: OpenPanel }) {
  const { t, language } = useText();
  const node = useSession(({ nodes }) => ('id' in panel ? nodes.get(panel.id) : undefined));
  switch (panel.kind) {
    case 'expand':
      return node === undefined ? null : <ExpandPanel node={node} onClose={onClose} onBrought={onBrought} />;
    case 'paths':
      return <PathsPanel from={panel.from} to={panel.to} onClose={onClose} />;
    case 'help':
      return <HelpPanel onClose={onClose} />;
    case 'legend':
      return (
        <Panel title={t('legend.open')} closeLabel={t('app.close')} onClose={onClose}>
          <Legend overview={overview} />
        </Panel>
      );
    case 'menu':
      // A relationship has no actions of its own: its card, which its selection opens, says all of it.
      return node === undefined ? null : (
        <NodeMenu
          label={node.name}
          x={panel.x}
          y={panel.y}
          actions={menuActions({
            id: node.id,
            language,
            introduceName: t('inspector.introduce'),
            onActivate: onExpand,
            onIntroduce: (id) => onIntroduce(undefined, id),
          })}
          onClose={onClose}
        />
      );
  }
}
