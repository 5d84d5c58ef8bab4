/** Runs something when a key is pressed anywhere on the page, unless one is writing in a field. "Mod" is Ctrl, or ⌘ on a Mac. */
import { useEffect, useRef } from 'react';

export function useKey(keys: readonly string[], run: (event: KeyboardEvent) => void): void {
  const latest = useRef({ keys, run });
  latest.current = { keys, run };
  useEffect(() => {
    const handle = (event: KeyboardEvent) => {
      const match = latest.current.keys.find((key) => isPressed(key, event));
      // Combinations with Mod are nobody's text; single keys are letters in a field.
      if (match === undefined || (isWriting(event.target) && !match.startsWith('Mod+'))) return;
      event.preventDefault();
      latest.current.run(event);
    };
    document.addEventListener('keydown', handle);
    return () => document.removeEventListener('keydown', handle);
  }, []);
}

/** "Mod+Shift+z", "/", "Delete". */
export function isPressed(
  key: string,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): boolean {
  const parts = key.split('+');
  const name = parts.at(-1)!;
  const wantsMod = parts.includes('Mod');
  if ((event.ctrlKey || event.metaKey) !== wantsMod || event.altKey) return false;
  // Signs such as "/" and "?" need Shift on some keyboards: only letters tell the two apart.
  if (/^[a-z]$/i.test(name) && event.shiftKey !== parts.includes('Shift')) return false;
  return event.key.toLowerCase() === name.toLowerCase();
}

/** A field in which letters are text; a checkbox or a radio button is none. */
export function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !/^(checkbox|radio|button|submit|range)$/.test(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName));
}
