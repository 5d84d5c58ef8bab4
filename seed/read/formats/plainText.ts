/** Plain text and Markdown: the text is the file's, to the letter, after its front matter. */
import { decode } from '../decode.ts';
import { splitFrontMatter } from '../frontMatter.ts';
import type { OpenedDocument, Place } from './openedDocument.ts';

/** @throws PasserelleError as `decode` does */
export function readPlainText(bytes: Uint8Array, file: string, format: 'txt' | 'md'): OpenedDocument {
  const { fields, body } = splitFrontMatter(decode(bytes, file));
  return { ...fields, text: body, format, places: findParagraphs(body) };
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
