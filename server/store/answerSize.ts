/** How much of the limit on an answer a row takes up. */

const MIB = 1024 * 1024;

/** Bytes of a row as JSON; near enough for a limit: a letter counts as one, accent or not. */
export function sizeOfRow(row: readonly unknown[]): number {
  return JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value)).length;
}

/** "8 MiB". */
export function mebibytes(bytes: number): string {
  return `${bytes / MIB} MiB`;
}
