/** Lets keys run the commands (commands.ts), wherever the focus is on the screen but where somebody types or chooses. */
import { useEffect } from 'react';
import { commandContext, commandOf } from './commands.ts';

const ELSEWHERE = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="menu"], [role="listbox"]';

export function useCommandKeys(activate: (id: string) => void): void {
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest(ELSEWHERE) !== null) return;
      const command = commandOf(event);
      const context = commandContext(activate);
      if (command === undefined || !command.canRun(context)) return;
      event.preventDefault();
      command.run(context);
    };
    document.addEventListener('keydown', handleKey);
    return () => document.removeEventListener('keydown', handleKey);
  }, [activate]);
}
