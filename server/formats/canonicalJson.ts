/**
 * JSON with sorted keys, so that equal values are equal text: for comparison, for what is stored, for export. Integers beyond 2^53, which
 * JSON's readers would round, are written as {"$":"integer","value":"…"}; no property of ours is a map, so nothing else can look like that.
 */

/** `undefined` members are left out, as JSON does. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'bigint') return { $: 'integer', value: String(item) };
    if (item === null || typeof item !== 'object' || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Whether two plain values are the same, whatever the order of their keys. What is absent equals null. */
export function isEqual(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

/** The inverse of `canonicalJson`. @throws SyntaxError when the text is no JSON. */
export function parseCanonicalJson(text: string): unknown {
  return JSON.parse(text, (_key, item: unknown) =>
    item !== null && typeof item === 'object' && '$' in item && item.$ === 'integer' && 'value' in item
      ? BigInt(String(item.value))
      : item,
  );
}
