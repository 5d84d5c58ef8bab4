/** A part that the first picture can do without: loaded when the page comes to rest, or at once when it is needed before. */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** Where a browser cannot tell when it rests (Safari), this is taken for rest. */
const REST_MS = 1_500;

export function later<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  let loading: Promise<ComponentType<Props>> | undefined;
  const once = () => {
    loading ??= load();
    return loading;
  };
  whenAtRest(() => {
    // Nobody waits for it yet. Whoever will is told then, and the load is tried again for them.
    once().catch(() => {
      loading = undefined;
    });
  });
  return lazy(async () => ({ default: await once() }));
}

function whenAtRest(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, REST_MS);
}
