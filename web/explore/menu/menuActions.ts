/** The lines of a menu: the commands that fit what it was opened on, and those that only the screen can run. */
import type { UiLanguage } from '../../../model/ontology/types.ts';
import { COMMANDS, commandContext } from '../../graph/commands.ts';
import { readableKeys } from '../../ui/readableKeys.ts';
import type { MenuAction } from './NodeMenu.tsx';

interface Options {
  readonly id: string;
  readonly language: UiLanguage;
  readonly introduceName: string;
  readonly onActivate: (id: string) => void;
  readonly onIntroduce: (id: string) => void;
}

export function menuActions({ id, language, introduceName, onActivate, onIntroduce }: Options): readonly MenuAction[] {
  const context = commandContext(onActivate, id);
  const ofNode = COMMANDS.filter((command) => command.scope === 'node' && command.canRun(context));
  const [first, ...others] = ofNode.map(
    (command): MenuAction => ({
      id: command.id,
      name: command.name[language],
      keys: readableKeys(command.keys[0] ?? ''),
      run: () => command.run(commandContext(onActivate, id)),
    }),
  );
  const introduce: MenuAction = { id: 'introduce', name: introduceName, keys: [], run: () => onIntroduce(id) };
  return first === undefined ? [introduce] : [first, introduce, ...others];
}
