/** Everything that can be done on the picture, as data: menu, palette, help and keys draw themselves from it. */
import type { Localized } from '../../model/ontology/types.ts';
import { LAYOUTS } from './layouts/all.ts';
import { saveImage } from './saveImage.ts';
import { clearSelection, onlySelected, selectNodes } from './selecting.ts';
import { arrange, hide, hideOthers, redo, type Session, showHidden, undo, unpin } from './session.ts';
import { apply, useSession } from './store.ts';
import { useView, type View } from './view.ts';
import { visibleScene } from './visibleScene.ts';

/** What a command works on. `node` is what a menu was opened on; without it, the selection. */
export interface CommandContext {
  readonly session: Session;
  readonly view: View | null;
  readonly node?: string;
  /** Double click and Enter: what it brings is the screen's to say. */
  readonly activate: (id: string) => void;
}

export interface Command {
  readonly id: string;
  /** As `KeyboardEvent.key`, with "Mod+" for Ctrl or ⌘ and "Shift+" before it: "Mod+Shift+z". The first is shown. */
  readonly keys: readonly string[];
  readonly name: Localized;
  /** `node`: acts on what is selected or pointed at. `view`: on the picture as a whole. */
  readonly scope: 'node' | 'view';
  readonly canRun: (context: CommandContext) => boolean;
  readonly run: (context: CommandContext) => void;
}

const text = (fr: string, en: string, ko: string): Localized => ({ fr, en, ko });
const targets = ({ session, node }: CommandContext): string[] => {
  return node !== undefined && !session.selection.nodes.has(node) ? [node] : [...session.selection.nodes];
};
const target = (context: CommandContext): string | null => context.node ?? onlySelected(context.session);
const hasTargets = (context: CommandContext): boolean => targets(context).length > 0;

const ON_NODES: readonly Command[] = [
  {
    id: 'expand',
    keys: ['e'],
    name: text('Développer', 'Expand', '펼치기'),
    scope: 'node',
    canRun: (context) => target(context) !== null,
    run: (context) => context.activate(target(context)!),
  },
  {
    id: 'focus',
    keys: ['c'],
    name: text('Centrer la vue', 'Center the view', '가운데로 보기'),
    scope: 'node',
    canRun: (context) => context.view !== null && target(context) !== null,
    run: (context) => context.view?.focusNode(target(context)!),
  },
  {
    id: 'select-neighbours',
    keys: ['n'],
    name: text('Sélectionner aussi les voisins', 'Select the neighbours too', '이웃도 선택'),
    scope: 'node',
    canRun: hasTargets,
    run: (context) => apply(selectNodes(withNeighbours(context.session, targets(context)))),
  },
  {
    id: 'hide',
    keys: ['Delete', 'Backspace'],
    name: text('Masquer', 'Hide', '숨기기'),
    scope: 'node',
    canRun: hasTargets,
    run: (context) => apply(hide(targets(context))),
  },
  {
    id: 'hide-others',
    keys: ['Shift+Delete'],
    name: text('Ne garder que cela', 'Keep only this', '이것만 남기기'),
    scope: 'node',
    canRun: hasTargets,
    run: (context) => apply(hideOthers(targets(context))),
  },
  {
    id: 'unpin',
    keys: ['u'],
    name: text('Détacher de sa place', 'Let it move again', '고정 해제'),
    scope: 'node',
    canRun: (context) => targets(context).some((id) => context.session.pinned.has(id)),
    run: (context) => apply(unpin(targets(context))),
  },
];

const ON_VIEW: readonly Command[] = [
  {
    id: 'undo',
    keys: ['Mod+z'],
    name: text('Annuler', 'Undo', '실행 취소'),
    scope: 'view',
    canRun: ({ session }) => session.past.length > 0,
    run: () => apply(undo),
  },
  {
    id: 'redo',
    keys: ['Mod+Shift+z', 'Mod+y'],
    name: text('Rétablir', 'Redo', '다시 실행'),
    scope: 'view',
    canRun: ({ session }) => session.future.length > 0,
    run: () => apply(redo),
  },
  {
    id: 'show-all',
    keys: ['f'],
    name: text('Tout voir', 'Show the whole picture', '전체 보기'),
    scope: 'view',
    canRun: ({ view }) => view !== null,
    run: ({ view }) => view?.showAll(),
  },
  {
    id: 'zoom-in',
    keys: ['+', '='],
    name: text('S’approcher', 'Zoom in', '확대'),
    scope: 'view',
    canRun: ({ view }) => view !== null,
    run: ({ view }) => view?.zoomBy(1.5),
  },
  {
    id: 'zoom-out',
    keys: ['-'],
    name: text('S’éloigner', 'Zoom out', '축소'),
    scope: 'view',
    canRun: ({ view }) => view !== null,
    run: ({ view }) => view?.zoomBy(1 / 1.5),
  },
  {
    id: 'show-hidden',
    keys: ['Shift+H'],
    name: text('Montrer ce qui est masqué', 'Show what is hidden', '숨긴 항목 보이기'),
    scope: 'view',
    canRun: ({ session }) => session.hidden.size > 0,
    run: () => apply(showHidden()),
  },
  {
    id: 'save-image',
    keys: ['Shift+S'],
    name: text('Enregistrer l’image (PNG)', 'Save the picture (PNG)', '그림 저장 (PNG)'),
    scope: 'view',
    canRun: ({ session, view }) => view !== null && session.nodes.size > 0,
    run: ({ session, view }) => {
      if (view !== null) void saveImage(session, view);
    },
  },
  {
    id: 'select-all',
    keys: ['Mod+a'],
    name: text('Tout sélectionner', 'Select all', '모두 선택'),
    scope: 'view',
    canRun: ({ session }) => session.nodes.size > 0,
    run: ({ session }) => apply(selectNodes(visibleScene(session).nodes.map(({ id }) => id))),
  },
  {
    id: 'clear-selection',
    keys: ['Escape'],
    name: text('Lâcher la sélection', 'Clear the selection', '선택 해제'),
    scope: 'view',
    canRun: ({ session }) => session.selection.nodes.size + session.selection.relationships.size > 0,
    run: () => apply(clearSelection),
  },
];

/** One command a layout; choosing the present one arranges everything anew. */
const ARRANGING: readonly Command[] = LAYOUTS.map((layout, index) => ({
  id: `layout-${layout.id}`,
  keys: [String(index + 1)],
  name: {
    fr: `Disposition : ${layout.name.fr}`,
    en: `Layout: ${layout.name.en}`,
    ko: `배치: ${layout.name.ko}`,
  },
  scope: 'view' as const,
  canRun: ({ session }) => session.nodes.size > 0,
  run: () => apply(arrange(layout.id)),
}));

export const COMMANDS: readonly Command[] = [...ON_NODES, ...ON_VIEW, ...ARRANGING];

/** The command that a key press means, or undefined. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): Command | undefined {
  if (event.altKey) return undefined;
  const isLetter = event.key.length === 1;
  const mod = event.ctrlKey || event.metaKey ? 'Mod+' : '';
  // Shift is already in a character such as "+", but not in the name of a key, nor beside Ctrl.
  const shift = event.shiftKey && (!isLetter || mod !== '' || /\p{L}/u.test(event.key)) ? 'Shift+' : '';
  const pressed = `${mod}${shift}${event.key}`.toLowerCase();
  return COMMANDS.find(({ keys }) => keys.some((key) => key.toLowerCase() === pressed));
}

/** What commands work on now. */
export function commandContext(activate: (id: string) => void, node?: string): CommandContext {
  const session = useSession.getState();
  return { session, view: useView.getState().view, activate, ...(node !== undefined && { node }) };
}

function withNeighbours(session: Session, ids: readonly string[]): string[] {
  const kept = new Set(ids);
  const near = visibleScene(session).relationships.flatMap(({ from, to }) => {
    return kept.has(from) ? [to] : kept.has(to) ? [from] : [];
  });
  return [...new Set([...ids, ...near])];
}
