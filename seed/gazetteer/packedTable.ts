/** Tables too big to be parsed at start: the bytes of a sorted text, searched where they lie, decoded a line at a time. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const TAB = 9;
const NEWLINE = 10;

/** Lines in a file beside this one, after a first line "# source"; each ends with a newline. Sorted by the bytes of their first column when `find` is used. */
export class PackedTable {
  readonly #bytes: Buffer;
  readonly #first: number;

  constructor(file: string) {
    const bytes = readFileSync(new URL(file, import.meta.url));
    this.#bytes = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    this.#first = this.#bytes.indexOf(NEWLINE) + 1;
  }

  /** What follows `key` and a tab; '' for a line that is the key alone; undefined when there is none. */
  find(key: string): string | undefined {
    const bytes = this.#bytes;
    const wanted = Buffer.from(key);
    let [low, high] = [this.#first, bytes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      let start = middle;
      while (start > low && bytes[start - 1] !== NEWLINE) start--;
      let keyEnd = start;
      while (bytes[keyEnd] !== TAB && bytes[keyEnd] !== NEWLINE) keyEnd++;
      const order = bytes.compare(wanted, 0, wanted.length, start, keyEnd);
      if (order === 0) return bytes[keyEnd] === TAB ? this.lineAt(keyEnd + 1) : '';
      if (order > 0) high = start;
      else low = bytes.indexOf(NEWLINE, keyEnd) + 1;
    }
    return undefined;
  }

  /** From a byte to the end of its line. Offsets count from the first line after the source, as tools/data/packTable.ts gives them. */
  record(offset: number): string {
    return this.lineAt(this.#first + offset);
  }

  /** All lines, for tables small enough to be taken apart. */
  lines(): string[] {
    return this.#bytes.toString('utf8', this.#first).trimEnd().split('\n');
  }

  private lineAt(start: number): string {
    return this.#bytes.toString('utf8', start, this.#bytes.indexOf(NEWLINE, start));
  }
}
