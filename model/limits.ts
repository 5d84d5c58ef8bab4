/** Every limit in one place. Each is a promise to somebody: see docs/. */
const SECOND = 1000;
const MIB = 1024 * 1024;

export const LIMITS = {
  query: { timeoutMs: 10 * SECOND, maxRows: 10_000, maxBytes: 8 * MIB, maxMemoryMiB: 512 },
  document: { maxBytes: 20 * MIB, maxCharacters: 2_000_000 },
  expand: { askAbove: 100, maxNodes: 1_000 },
  search: { maxHits: 50 },
  paths: { maxHops: 6, maxPaths: 10 },
  body: { maxBytes: 1 * MIB },
} as const;
