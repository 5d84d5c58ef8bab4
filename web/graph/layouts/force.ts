/** The force layout, computed beside the page so that it never blocks it. What it computes: simulate.ts. */
import type { Scene } from '../../../model/api/explore.ts';
import type { Arrangement, Layout } from './layout.ts';
import { simulate } from './simulate.ts';

export const force: Layout = {
  id: 'force',
  name: { fr: 'Force', en: 'Force', ko: '힘' },
  compute: (scene) => (typeof Worker === 'undefined' ? simulate(scene) : simulateBeside(scene)),
};

function simulateBeside(scene: Scene): Promise<Arrangement> {
  const worker = new Worker(new URL('./force.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Arrangement>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Arrangement>) => resolve(data);
    worker.onerror = (event) => reject(new Error(`The worker of the force layout stopped: ${event.message}`));
    worker.postMessage(scene);
  })
    .catch((error) => {
      // A page whose policy or age allows no module worker still gets its layout, if with a short pause.
      console.warn(error);
      return simulate(scene);
    })
    .finally(() => worker.terminate());
}
