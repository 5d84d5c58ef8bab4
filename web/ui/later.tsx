/** A part that the first picture can do without: loaded when the page has come to rest after it, or at once when it is needed before. */
import { type ComponentType, use } from 'react';

/** A part of the page did not come. Once the failure is forgotten, drawing the part again loads it again. */
export class PartMissing extends Error {
  readonly forget: () => void;

  constructor(forget: () => void, options: ErrorOptions) {
    super('A part of the page could not be loaded.', options);
    this.name = 'PartMissing';
    this.forget = forget;
  }
}

/** Where a browser cannot tell when it rests (Safari), this is taken for rest. */
const REST_MS = 1_500;

/** A page that shows no picture, or none in this time, is taken for settled. */
const SETTLED_MS = 4_000;

let settle: () => void;
const settled = new Promise<void>((resolve) => {
  settle = resolve;
  setTimeout(resolve, SETTLED_MS);
  // Somebody acts already: whatever they reach for should be there.
  for (const act of ['keydown', 'pointerdown']) globalThis.addEventListener?.(act, () => resolve(), { once: true });
});

/** To be called once the page shows what it was opened for: until then, nothing is fetched that it can do without. */
export function pageIsSettled(): void {
  settle();
}

/**
 * To be drawn inside a Suspense, which shows what stands for it meanwhile, and a Boundary, which is told of a PartMissing.
 * @param canWait it is drawn from the start, yet what the page was opened for comes before it
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { canWait = false }: { readonly canWait?: boolean } = {},
): ComponentType<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  let waiting: Promise<ComponentType<Props>> | undefined;
  const forget = () => {
    loading = undefined;
    waiting = undefined;
  };
  const once = (): Promise<ComponentType<Props>> => {
    // React.lazy would keep a failure for good; here whoever tries again can have it forgotten.
    loading ??= load().catch((cause: unknown) => {
      throw new PartMissing(forget, { cause });
    });
    return loading;
  };
  const inTurn = (): Promise<ComponentType<Props>> => {
    waiting ??= settled.then(once);
    return waiting;
  };
  // Nobody waits for it yet, so nobody is told if it fails; whoever needs it later asks anew.
  whenAtRest(() => void once().catch((missing: PartMissing) => missing.forget()));
  // biome-ignore lint/correctness/noComponentHookFactories: made once, when the module of whoever draws it is read.
  return function Later(props: Props) {
    const Part = use(canWait ? inTurn() : once());
    return <Part {...props} />;
  };
}

function whenAtRest(run: () => void): void {
  void settled.then(() => ('requestIdleCallback' in globalThis ? requestIdleCallback(run) : setTimeout(run, REST_MS)));
}
