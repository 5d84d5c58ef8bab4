/** Keys for everything the mouse can do on the picture: the commands, the arrows that walk, the menu of the selection. */
import { useEffect, useRef } from 'react';
import { commandContext, commandOf } from '../graph/commands.ts';
import { onlySelected } from '../graph/selecting.ts';
import { useSession } from '../graph/store.ts';
import { visibleScene } from '../graph/visibleScene.ts';
import { isWriting } from '../ui/useKey.ts';
import { ARROWS, type Arrow, neighbourTowards } from './walk.ts';

interface Handlers {
  readonly onActivate: (id: string) => void;
  readonly onWalk: (id: string) => void;
  readonly onMenu: (id: string) => void;
  readonly onHelp: () => void;
}

/** Where keys have a meaning of their own. */
const WIDGETS =
  '[role="dialog"], [role="menu"], [role="listbox"], [role="treegrid"], [role="tablist"], [role="combobox"], input[type="radio"]';

export function useCommands(handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isSomebodyElses(event)) return;
      const selected = onlySelected(useSession.getState());
      if (selected !== null && isMenuKey(event)) {
        event.preventDefault();
        latest.current.onMenu(selected);
      } else if (selected !== null && event.key in ARROWS && !hasModifier(event)) {
        const session = useSession.getState();
        const next = neighbourTowards(visibleScene(session), session.positions, selected, event.key as Arrow);
        if (next === undefined) return;
        event.preventDefault();
        latest.current.onWalk(next);
      } else if (event.key === '?') {
        event.preventDefault();
        latest.current.onHelp();
      } else {
        runCommand(event, latest.current.onActivate);
      }
    };
    document.addEventListener('keydown', handle);
    return () => document.removeEventListener('keydown', handle);
  }, []);
}

function runCommand(event: KeyboardEvent, onActivate: Handlers['onActivate']): void {
  const command = commandOf(event);
  const context = commandContext(onActivate);
  if (command === undefined || !command.canRun(context)) return;
  event.preventDefault();
  command.run(context);
}

/** A field, a dialog or a widget in which keys have a meaning of their own. */
function isSomebodyElses(event: KeyboardEvent): boolean {
  if (isWriting(event.target) || document.querySelector('[role="dialog"]') !== null) return true;
  const isInWidget = event.target instanceof Element && event.target.closest(WIDGETS) !== null;
  return isInWidget && !isForAnywhere(event);
}

/** Undo and Delete mean the same in a tree as on the canvas; letters there look for a name. */
function isForAnywhere(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.key === 'Delete';
}

/** Enter on a button presses the button: only where nothing is focused does it open the menu. */
function isMenuKey(event: KeyboardEvent): boolean {
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return true;
  return event.key === 'Enter' && !hasModifier(event) && event.target === document.body;
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
}
