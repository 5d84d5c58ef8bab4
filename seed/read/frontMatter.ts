/**
 * The lines between two `---` at the head of a document: what its keeper knows of it and its text need not say. Not YAML: one
 * `key: value` a line, the keys below. A document that opens with `---` and anything else has no front matter.
 */

export interface FrontMatter {
  readonly title?: string;
  readonly publisher?: string;
  /** ISO, possibly partial: "2024-10". */
  readonly date?: string;
  readonly language?: string;
  readonly source?: string;
  readonly author?: string;
}

const KEYS: readonly (keyof FrontMatter)[] = ['title', 'publisher', 'date', 'language', 'source', 'author'];
const FENCE = /^---[ \t]*\r?\n/;
const LONGEST = 4000;
const ISO_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** The front matter, and the text after it, to which all offsets refer. Without front matter: the text as given. */
export function splitFrontMatter(raw: string): { readonly fields: FrontMatter; readonly body: string } {
  const open = FENCE.exec(raw);
  if (!open) return { fields: {}, body: raw };
  const head = raw.slice(open[0].length, LONGEST);
  const close = /^---[ \t]*(?:\r?\n|$)/m.exec(head);
  const fields = close && readFields(head.slice(0, close.index));
  return fields && close
    ? { fields, body: raw.slice(open[0].length + close.index + close[0].length) }
    : { fields: {}, body: raw };
}

function readFields(lines: string): FrontMatter | undefined {
  const fields: Partial<Record<keyof FrontMatter, string>> = {};
  for (const line of lines.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    const key = line.slice(0, colon).trim() as keyof FrontMatter;
    if (colon < 0 || !KEYS.includes(key)) return undefined;
    const value = line
      .slice(colon + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
    if (value !== '' && (key !== 'date' || ISO_DATE.test(value))) fields[key] = value;
  }
  return Object.keys(fields).length > 0 ? fields : undefined;
}
