/** Plain text and Markdown: the text is the file's, to the letter. What its front matter says is told beside it. */
import { decode } from '../decode.ts';
import type { Metadata, OpenedDocument, Place } from './openedDocument.ts';

/** Between "---" lines at the very top, as in Jekyll and Pandoc: one `key: value` a line. */
const FRONT_MATTER = /^---[ \t]*\r?\n((?:[^\n]*\n){1,60}?)---[ \t]*(?:\r?\n|$)/;
const FIELDS = {
  title: ['title', 'titre', 'headline'],
  author: ['author', 'auteur', 'autrice', 'by'],
  date: ['date', 'published', 'publié'],
  language: ['lang', 'language', 'langue'],
  publisher: ['publisher', 'source', 'éditeur', 'journal'],
} as const satisfies Record<keyof Metadata, readonly string[]>;

/** @throws PasserelleError as `decode` does */
export function readPlainText(bytes: Uint8Array, file: string, format: 'txt' | 'md'): OpenedDocument {
  const text = decode(bytes, file);
  return { text, format, ...readFrontMatter(text), places: findParagraphs(text) };
}

function readFrontMatter(text: string): Metadata {
  const lines = FRONT_MATTER.exec(text)?.[1]?.split('\n') ?? [];
  const given = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      const value = line.slice(colon + 1).trim();
      return [line.slice(0, colon).trim().toLowerCase(), value.replace(/^(["'])(.*)\1$/, '$2')] as const;
    }),
  );
  const found = Object.entries(FIELDS).flatMap(([field, keys]) => {
    const value = keys.map((key) => given.get(key)).find((candidate) => candidate);
    return value ? [[field, value] as const] : [];
  });
  const { date, language, ...rest }: Metadata = Object.fromEntries(found);
  return { ...rest, ...isoDate(date), ...primaryLanguage(language) };
}

/** The day of an ISO date or date and time, as written there, whatever the hour and its zone; nothing for other notations. */
export function isoDate(value: string | undefined): { date?: string } {
  const date = /^\s*(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?![\d-])/.exec(value ?? '')?.[1];
  return date ? { date } : {};
}

/** "fr-CA" → "fr". */
export function primaryLanguage(tag: string | undefined): { language?: string } {
  const language = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return language ? { language } : {};
}

/** Stretches between blank lines. */
function findParagraphs(text: string): Place[] {
  const places: Place[] = [];
  let start = -1;
  let end = 0;
  const close = () => {
    if (start >= 0) places.push({ start, end, paragraph: places.length + 1 });
    start = -1;
  };
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(at, lineEnd);
    if (line.trim() === '') close();
    else {
      if (start < 0) start = at;
      end = at + line.trimEnd().length;
    }
    at = lineEnd + 1;
  }
  close();
  return places;
}
