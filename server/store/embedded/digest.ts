/**
 * Checksums of rows, and of all rows together. A row's sum is the CRC-32 of all that stands in it; the digest of the file is the XOR of
 * them all, so that a change replaces its own rows' share without reading the others.
 */
import type { DatabaseSync } from 'node:sqlite';
import { crc32 } from 'node:zlib';

// A unit separator between the parts: without it ("a","bc") and ("ab","c") would have one sum.
const SEPARATOR = '\u001f';

export function rowSum(table: string, ...parts: readonly string[]): number {
  return crc32([table, ...parts].join(SEPARATOR));
}

/** Adds a row's sum to a digest, or takes it out again: XOR is its own inverse. */
export function toggle(digest: number, sum: number): number {
  return (digest ^ sum) >>> 0;
}

/** Reads every row of nodes, relationships and journal; `fault` names the first one whose sum is not what stands in it. */
export function digestOfRows(database: DatabaseSync): { digest: number; fault?: string } {
  let digest = 0;
  for (const { table, columns } of TABLES) {
    for (const row of database.prepare(`SELECT ${columns.join(', ')}, sum FROM ${table}`).iterate()) {
      const sum = rowSum(table, ...columns.map((column) => String(row[column])));
      if (sum !== row.sum) return { digest, fault: `${table}, ${String(row[columns[0]!])}` };
      digest = toggle(digest, sum);
    }
  }
  return { digest };
}

const TABLES = [
  { table: 'nodes', columns: ['id', 'labels', 'properties'] },
  { table: 'relationships', columns: ['id', 'type', 'start', 'finish', 'properties'] },
  { table: 'journal', columns: ['sequence', 'body'] },
] as const;
