/** Every limit in one place. Each is a promise to somebody: see docs/. */
const SECOND = 1000;
const MIB = 1024 * 1024;

export const LIMITS = {
  query: { timeoutMs: 10 * SECOND, maxRows: 10_000, maxBytes: 8 * MIB, maxMemoryMiB: 512 },
  document: { maxBytes: 20 * MIB, maxCharacters: 2_000_000, maxPages: 300 },
  /** Of a document that is a ZIP archive (docx), by its own directory. */
  archive: { maxEntries: 1_000, maxUnpackedBytes: 50 * MIB, maxRatio: 100 },
  /** Of the process that reads a document which is not plain text. */
  parser: { timeoutMs: 30 * SECOND, maxMemoryMiB: 256, maxDepth: 256 },
  expand: { askAbove: 100, maxNodes: 1_000 },
  search: { maxHits: 50 },
  paths: { maxHops: 6, maxPaths: 10 },
  body: { maxBytes: 1 * MIB },
  address: { maxBytes: 256 * 1024 },
} as const;
