/** Writes the tables that seed/gazetteer/packedTable.ts reads: a line on the source, then one record a line. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** Sorts as `PackedTable.find` searches: by bytes, which is not how JavaScript orders strings beyond the basic plane. */
export function sortByBytes(lines: Iterable<string>): string[] {
  const firstColumn = (line: string) => Buffer.from(line.split('\t', 1)[0] as string);
  const keyed = Array.from(lines, (line) => ({ key: firstColumn(line), line }));
  return keyed.sort((a, b) => a.key.compare(b.key)).map(({ line }) => line);
}

/** Where each line begins, in bytes from the first one: what `PackedTable.record` asks for. */
export function offsetsOf(lines: readonly string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += Buffer.byteLength(line) + 1;
    return start;
  });
}

/** Compressed when the name ends with ".gz". */
export function writeTable(file: string, source: string, lines: readonly string[]): void {
  const text = `# ${source}\n${lines.join('\n')}\n`;
  writeFileSync(file, file.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text);
}
