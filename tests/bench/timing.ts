/** Small things that every measurement needs. */

/** The middle of several measurements, in whole milliseconds, with the quickest and the slowest beside it. */
export interface Spread {
  readonly medianMs: number;
  readonly minMs: number;
  readonly maxMs: number;
  readonly runs: number;
}

export async function timed(runs: number, work: () => Promise<unknown> | unknown): Promise<Spread> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  times.sort((a, b) => a - b);
  const round = (ms: number | undefined): number => Math.round(ms ?? 0);
  return { medianMs: round(times[Math.floor(runs / 2)]), minMs: round(times[0]), maxMs: round(times.at(-1)), runs };
}

/** Asks until the answer is good; the time between two asks is 10 ms. @throws Error after `withinMs`. */
export async function until(isSo: () => Promise<boolean>, withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  while (performance.now() < end) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(`Not so within ${withinMs} ms`);
}
