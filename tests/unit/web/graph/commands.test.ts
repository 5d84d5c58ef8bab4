import { expect, test } from 'vitest';
import { UI_LANGUAGES } from '../../../../model/ontology/types.ts';
import { COMMANDS, type CommandContext, commandOf } from '../../../../web/graph/commands.ts';
import { selectNodes } from '../../../../web/graph/selecting.ts';
import { EMPTY_SESSION, open } from '../../../../web/graph/session.ts';
import { useSession } from '../../../../web/graph/store.ts';
import { missionScene } from './scenes.ts';

function press(key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {}) {
  return commandOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held })?.id;
}

function contextOf(session = useSession.getState(), node?: string): CommandContext {
  return { session, view: null, activate: () => {}, ...(node !== undefined && { node }) };
}

test('every command has its own id, its own keys, and a name in every language', () => {
  expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
  const keys = COMMANDS.flatMap((command) => command.keys);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { name } of COMMANDS) for (const language of UI_LANGUAGES) expect(name[language]).not.toBe('');
});

test('keys mean the same with Ctrl and ⌘, in capitals and not', () => {
  expect(press('z', { ctrlKey: true })).toBe('undo');
  expect(press('z', { metaKey: true })).toBe('undo');
  expect(press('Z', { ctrlKey: true, shiftKey: true })).toBe('redo');
  expect(press('f')).toBe('show-all');
  expect(press('+', { shiftKey: true })).toBe('zoom-in');
  expect(press('Delete')).toBe('hide');
  expect(press('Delete', { shiftKey: true })).toBe('hide-others');
  expect(press('H', { shiftKey: true })).toBe('show-hidden');
});

test('keys that mean something to the browser stay its own', () => {
  expect(press('f', { ctrlKey: true })).toBeUndefined();
  expect(press('e', { altKey: true })).toBeUndefined();
  expect(press('c', { ctrlKey: true })).toBeUndefined();
});

test('hiding acts on what the menu was opened on, or on the selection that it is part of', () => {
  const hide = COMMANDS.find(({ id }) => id === 'hide')!;
  const selected = selectNodes(['company:posco', 'company:ecopro'])(open(missionScene)(EMPTY_SESSION));
  useSession.setState(selected, true);
  hide.run(contextOf(selected, 'city:seoul'));
  expect([...useSession.getState().hidden]).toEqual(['city:seoul']);
  useSession.setState(selected, true);
  hide.run(contextOf(selected, 'company:posco'));
  expect([...useSession.getState().hidden]).toEqual(['company:posco', 'company:ecopro']);
});

test('a command that has nothing to act on cannot run', () => {
  const empty = contextOf(EMPTY_SESSION);
  expect(COMMANDS.filter((command) => command.canRun(empty)).map(({ id }) => id)).toEqual([]);
});

test('selecting the neighbours keeps what was selected', () => {
  const command = COMMANDS.find(({ id }) => id === 'select-neighbours')!;
  const session = selectNodes(['city:becancour'])(open(missionScene)(EMPTY_SESSION));
  useSession.setState(session, true);
  command.run(contextOf(session));
  expect([...useSession.getState().selection.nodes].sort()).toEqual([
    'city:becancour',
    'company:ecopro',
    'company:posco',
    'person:lucie-allard',
    'region:quebec',
  ]);
});
