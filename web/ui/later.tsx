/** A part that the first picture can do without: loaded when the page comes to rest, or at once when it is needed before. */
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

/** To be drawn inside a Suspense, which shows what stands for it meanwhile, and a Boundary, which is told of a PartMissing. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loading: Promise<ComponentType<Props>> | undefined;
  const forget = () => {
    loading = undefined;
  };
  const once = (): Promise<ComponentType<Props>> => {
    // React.lazy would keep a failure for good; here whoever tries again can have it forgotten.
    loading ??= load().catch((cause: unknown) => {
      throw new PartMissing(forget, { cause });
    });
    return loading;
  };
  // Nobody waits for it yet, so nobody is told if it fails; whoever needs it later asks anew.
  whenAtRest(() => void once().catch((missing: PartMissing) => missing.forget()));
  // biome-ignore lint/correctness/noComponentHookFactories: made once, when the module of whoever draws it is read.
  return function Later(props: Props) {
    const Part = use(once());
    return <Part {...props} />;
  };
}

function whenAtRest(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run);
  else setTimeout(run, REST_MS);
}
