/** Standing things in a column: in which order, and how far apart. Knows nothing of shores: see twoShores.ts. */

/** Whoever is tied to whom, both ways. */
export type Ties = ReadonlyMap<string, readonly string[]>;

/**
 * Orders columns so that few links cross: each thing is drawn to the mean height of those it is tied to, column after
 * column, several times over (the barycenter heuristic of Sugiyama, Tagawa and Toda, 1981). `fixed` columns keep their order.
 * Ties between equals are broken by the order given, so that the same input always gives the same answer.
 */
export function orderColumns(
  columns: readonly (readonly string[])[],
  fixed: ReadonlySet<number>,
  ties: Ties,
  sweeps = 16,
): string[][] {
  const ordered = columns.map((column) => [...column]);
  const heights = new Map<string, number>();
  const settle = (column: readonly string[]): void => {
    column.forEach((id, rank) => {
      heights.set(id, (rank + 0.5) / column.length);
    });
  };
  for (const column of ordered) settle(column);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    ordered.forEach((column, index) => {
      if (fixed.has(index)) return;
      const own = new Set(column);
      const wanted = new Map(column.map((id) => [id, wantedHeight(id, own, ties, heights)]));
      column.sort((one, other) => wanted.get(one)! - wanted.get(other)!);
      settle(column);
    });
  }
  return ordered;
}

const INERTIA = 0.25;
const OWN_COLUMN = 0.35;

/** The mean height of those it is tied to, its own column counting less, a little drawn to where it is. */
export function wantedHeight(
  id: string,
  column: ReadonlySet<string>,
  ties: Ties,
  heights: ReadonlyMap<string, number>,
): number {
  let sum = INERTIA * heights.get(id)!;
  let weight = INERTIA;
  for (const other of ties.get(id) ?? []) {
    const height = heights.get(other);
    if (height === undefined) continue;
    const pull = column.has(other) ? OWN_COLUMN : 1;
    sum += pull * height;
    weight += pull;
  }
  return sum / weight;
}

/**
 * Places a sorted column as close as can be to the heights wanted, each at least its gap below the one before and all
 * within the bounds: least squares by pooling neighbours that would come too close (isotonic regression, pool adjacent
 * violators). `gaps[i]` is asked for between `i - 1` and `i`; where the column is too long, all gaps shrink alike.
 */
export function spread(wanted: readonly number[], gaps: readonly number[], top: number, bottom: number): number[] {
  let depth = 0;
  let depths = wanted.map((_, rank) => {
    depth += rank === 0 ? 0 : gaps[rank]!;
    return depth;
  });
  if (depth > bottom - top) {
    const shrink = (bottom - top) / depth;
    depths = depths.map((each) => each * shrink);
  }
  const pools: { sum: number; size: number }[] = [];
  for (const [rank, height] of wanted.entries()) {
    let pool = { sum: height - depths[rank]!, size: 1 };
    for (let above = pools.at(-1); above !== undefined && mean(above) > mean(pool); above = pools.at(-1)) {
      pool = { sum: pool.sum + above.sum, size: pool.size + above.size };
      pools.pop();
    }
    pools.push(pool);
  }
  const last = depths.at(-1) ?? 0;
  return pools
    .flatMap((pool) => new Array<number>(pool.size).fill(mean(pool)))
    .map((height, rank) => Math.max(top, Math.min(bottom - last, height)) + depths[rank]!);
}

function mean({ sum, size }: { sum: number; size: number }): number {
  return sum / size;
}
