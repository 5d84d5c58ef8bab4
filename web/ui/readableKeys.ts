/** "Mod+Shift+z" as the keys that stand on this computer's keyboard: ["Ctrl", "⇧", "Z"], or ["⌘", "⇧", "Z"]. */
const SIGNS: Readonly<Record<string, string>> = {
  Shift: '⇧',
  Delete: '⌦',
  Backspace: '⌫',
  Escape: 'Esc',
  Enter: '↵',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

export function readableKeys(
  combination: string,
  isMac = /Mac|iP(hone|ad)/.test(globalThis.navigator?.platform ?? ''),
): readonly string[] {
  if (combination === '') return [];
  // "+" itself is a key.
  const parts = combination === '+' ? ['+'] : combination.split('+');
  return parts.map((part) => {
    if (part === 'Mod') return isMac ? '⌘' : 'Ctrl';
    return SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part);
  });
}
