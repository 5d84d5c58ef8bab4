/** Under the picture: the itinerary in its order, and beside its title the tools of the picture. */
import { Maximize, Minus, Plus, Redo2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Stop } from '../../model/api/explore.ts';
import { COMMANDS, type Command, commandContext } from '../graph/commands.ts';
import { useSession } from '../graph/store.ts';
import { useView } from '../graph/view.ts';
import { useText } from '../text/text.ts';
import { Button } from '../ui/Button.tsx';
import { readableKeys } from '../ui/readableKeys.ts';
import { Segmented } from '../ui/Segmented.tsx';
import styles from './Footer.module.css';
import { Itinerary } from './Itinerary.tsx';
import { FACES, usePictureFace } from './usePictureFace.ts';

interface Props {
  readonly stops: readonly Stop[];
  readonly onChoose: (id: string) => void;
  /** Further tools, where the screen has no room beside the picture. */
  readonly children?: ReactNode;
}

export function Footer({ stops, onChoose, children }: Props) {
  const { t } = useText();
  const [face, setFace] = usePictureFace();
  return (
    <div className={styles.footer}>
      <div className={styles.head}>
        <h2 className={styles.title} id="itinerary-title">
          {stops.length > 0 && t('itinerary.title')}
        </h2>
        <div className={styles.tools}>
          {children}
          {face !== 'table' && <CanvasTools />}
          <Segmented
            label={t('explore.view')}
            value={face}
            options={FACES.map((value) => ({ value, label: t(`explore.${value}`) }))}
            onChange={setFace}
          />
        </div>
      </div>
      {stops.length > 0 && <Itinerary stops={stops} labelledBy="itinerary-title" onChoose={onChoose} />}
    </div>
  );
}

const TOOLS = [
  { id: 'undo', Sign: Undo2 },
  { id: 'redo', Sign: Redo2 },
  { id: 'zoom-out', Sign: Minus },
  { id: 'zoom-in', Sign: Plus },
  { id: 'show-all', Sign: Maximize },
] as const;

function CanvasTools() {
  const { t } = useText();
  // Read so that the buttons follow what can be done.
  useSession((session) => session.past.length * 1_000 + session.future.length);
  useView((state) => state.view);
  return (
    <fieldset className={styles.buttons} aria-label={t('explore.canvas')}>
      {TOOLS.map(({ id, Sign }) => {
        const command = COMMANDS.find((known) => known.id === id);
        return command === undefined ? null : (
          <Tool key={id} command={command}>
            <Sign size={17} aria-hidden="true" />
          </Tool>
        );
      })}
    </fieldset>
  );
}

function Tool({ command, children }: { readonly command: Command; readonly children: ReactNode }) {
  const { say } = useText();
  // No tool acts on a node, so there is nothing to activate.
  const context = () => commandContext(() => undefined);
  const keys = readableKeys(command.keys[0] ?? '').join(' ');
  return (
    <span title={`${say(command.name)} (${keys})`}>
      <Button
        look="quiet"
        isIcon
        aria-label={say(command.name)}
        isDisabled={!command.canRun(context())}
        onPress={() => command.run(context())}
      >
        {children}
      </Button>
    </span>
  );
}
