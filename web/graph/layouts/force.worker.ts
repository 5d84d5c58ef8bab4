/** Runs simulate.ts in a worker: a scene in, an arrangement out. */
import type { Scene } from '../../../model/api/explore.ts';
import { simulate } from './simulate.ts';

self.onmessage = ({ data }: MessageEvent<Scene>) => {
  self.postMessage(simulate(data));
};
