/** Betters an order of columns step by step: two of a column change places wherever the picture reads better for it. */

/** Work allowed, in scores times links squared; about 100 ms. Beyond it the order is kept as it is. */
const BUDGET = 6_000_000;

/**
 * Climbs from the order given to one that no swap of two in a column betters, or until the budget is spent. `score` is
 * called with an order and gives its cost; `work` is what one call costs. Always the same answer for the same order.
 */
export function improveOrder(
  columns: readonly (readonly string[])[],
  fixed: ReadonlySet<number>,
  score: (columns: readonly (readonly string[])[]) => number,
  work: number,
): string[][] {
  const order = columns.map((column) => [...column]);
  let left = Math.floor(BUDGET / Math.max(1, work));
  if (left < 1) return order;
  let best = score(order);
  const trySwap = (column: string[], i: number, j: number): boolean => {
    const [one, other] = [column[i]!, column[j]!];
    [column[i], column[j]] = [other, one];
    left--;
    const now = score(order);
    if (now < best - 1e-6) {
      best = now;
      return true;
    }
    [column[i], column[j]] = [one, other];
    return false;
  };
  for (let isBetter = true; isBetter && left > 0; ) {
    isBetter = false;
    // Neighbours first: they are the likeliest to help and disturb the least.
    for (const [index, column] of order.entries()) {
      if (fixed.has(index)) continue;
      for (let apart = 1; apart < column.length; apart++) {
        for (let i = 0; i + apart < column.length && left > 0; i++) {
          if (trySwap(column, i, i + apart)) isBetter = true;
        }
      }
    }
  }
  return order;
}
