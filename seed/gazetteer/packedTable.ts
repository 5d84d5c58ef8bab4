/** Tables too big to be parsed at start: lines of one string, found by number or by binary search, taken apart only when asked for. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** Lines in a file beside this one, after a first line "# source". Sorted by their first column when `find` is used. */
export class PackedTable {
  readonly #text: string;
  readonly #starts: Uint32Array;

  constructor(file: string) {
    const bytes = readFileSync(new URL(file, import.meta.url));
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    this.#text = text;
    this.#starts = findStarts(text);
  }

  /** How many lines there are. */
  get size(): number {
    return this.#starts.length - 1;
  }

  /** The line of that number, from 0. */
  line(number: number): string {
    return this.#text.slice(this.#starts[number], (this.#starts[number + 1] as number) - 1);
  }

  /** What follows `key` and a tab; '' for a line that is the key alone; undefined when there is none. */
  find(key: string): string | undefined {
    let low = 0;
    let high = this.size - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const line = this.line(middle);
      const tab = line.indexOf('\t');
      const found = tab < 0 ? line : line.slice(0, tab);
      if (found === key) return tab < 0 ? '' : line.slice(tab + 1);
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }
}

/** Where each line begins, and where a further one would. The source line is not counted. */
function findStarts(text: string): Uint32Array {
  const starts: number[] = [];
  for (let at = text.indexOf('\n') + 1; at > 0 && at < text.length; at = text.indexOf('\n', at) + 1) starts.push(at);
  starts.push(text.length);
  return Uint32Array.from(starts);
}
