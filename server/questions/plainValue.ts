/** A value of an answer as JSON can carry it. */
import type { Value } from '../store/graphStore.ts';

/** An integer beyond 2^53 becomes {"$": "integer", "value": "9007199254740993"}; numbers JSON has no word for become null. */
export function plainValue(value: Value): unknown {
  if (typeof value === 'bigint') return { $: 'integer', value: String(value) };
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(plainValue);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner as Value)]));
}
