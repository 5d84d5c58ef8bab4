/** A stage at work: in step with the session, with the fonts, with the shape of the screen; open to whoever asks for a view. */
import type { Session } from '../session.ts';
import { useSession } from '../store.ts';
import { useView } from '../view.ts';
import { focusOn, meetAwaited, moveTo, reportCamera, showAll, zoomBy } from './camera.ts';
import { emphasize } from './emphasize.ts';
import { exportImage } from './exportImage.ts';
import { stopGlide, wantsStillness } from './glide.ts';
import { forgetWidths, startPainting } from './painting.ts';
import { listenToPointer, type PointerHandlers } from './pointer.ts';
import { boostFor, stretchFor, toCamera } from './sheet.ts';
import type { Stage } from './stage.ts';
import { syncScene } from './sync.ts';

/** Everything that lives as long as the stage does; gives the function that ends it all. */
export function runStage(stage: Stage, handlers: PointerHandlers): () => void {
  const stops = [
    startPainting(stage),
    reportCamera(stage),
    listenToPointer(stage, handlers),
    useSession.subscribe((session, before) => follow(stage, session, before)),
    awaitFonts(stage),
    fillScreen(stage),
  ];
  syncScene(stage, useSession.getState(), true);
  stage.renderer.getCamera().setState(toCamera(stage, useView.getState().camera));
  emphasize(stage, useSession.getState());
  useView.setState({
    view: {
      showAll: () => showAll(stage),
      focusNode: (id) => focusOn(stage, id),
      zoomBy: (factor) => zoomBy(stage, factor),
      moveTo: (place) => moveTo(stage, place),
      exportImage: (options) => exportImage(stage, options),
    },
  });
  return () => {
    useView.setState({ view: null });
    for (const stop of stops) stop();
    stage.fresh = new Set();
    stopGlide(stage);
    stage.renderer.kill();
  };
}

/** A place of another shape stretches the sheet anew; sigma itself hears of the window only, not of a panel that opens. */
function fillScreen(stage: Stage): () => void {
  const { renderer } = stage;
  const observer = new ResizeObserver(() => {
    renderer.resize();
    const screen = renderer.getDimensions();
    const { x, y } = stretchFor(stage.sheet, screen);
    const isSame = x === stage.stretch.x && y === stage.stretch.y && boostFor(stage, screen) === stage.boost;
    if (isSame) renderer.refresh({ schedule: true });
    else syncScene(stage, useSession.getState(), true);
  });
  observer.observe(stage.container);
  return () => observer.disconnect();
}

/** Names are measured with the font that is there; when the page's own comes, they are measured and painted again. */
function awaitFonts({ renderer }: Stage): () => void {
  const paintAgain = (): void => {
    forgetWidths();
    renderer.scheduleRender();
  };
  document.fonts.addEventListener('loadingdone', paintAgain);
  return () => document.fonts.removeEventListener('loadingdone', paintAgain);
}

function follow(stage: Stage, session: Session, before: Session): void {
  const isNewScene =
    session.nodes !== before.nodes ||
    session.relationships !== before.relationships ||
    session.hidden !== before.hidden ||
    session.filters !== before.filters ||
    session.positions !== before.positions ||
    session.sheet !== before.sheet;
  if (isNewScene) {
    syncScene(stage, session, wantsStillness());
    meetAwaited(stage);
    markNewcomers(stage, session, before);
  }
  if (isNewScene || session.selection !== before.selection || session.hovered !== before.hovered)
    emphasize(stage, session);
}

const FRESH_MS = 2500;

/** What comes onto a picture that is there already is marked for a moment, so that one sees what an expansion brought. */
function markNewcomers(stage: Stage, session: Session, before: Session): void {
  if (!before.isArranged || !session.isArranged) return;
  const fresh = new Set([...session.positions.keys()].filter((id) => !before.positions.has(id)));
  if (fresh.size === 0) return;
  stage.fresh = fresh;
  setTimeout(() => {
    // Others have come since, or the stage is taken down.
    if (stage.fresh !== fresh) return;
    stage.fresh = new Set();
    emphasize(stage, useSession.getState());
  }, FRESH_MS);
}
