/** Cuts what stands around a quoted passage to a readable length, at words, with an ellipsis where something is left out. */
import type { Source } from '../../../model/api/explore.ts';

/** The server's own cut is seen by a sentence that begins or ends in its middle. */
export function contextOf(source: Pick<Source, 'before' | 'after'>, limit: number): { before: string; after: string } {
  return { before: lastWords(source.before, limit), after: firstWords(source.after, limit) };
}

function lastWords(text: string, limit: number): string {
  if (text.trim() === '' || limit === 0) return '';
  const cut = text.length <= limit ? text.trimStart() : afterFirstSpace(text.slice(-limit));
  const isWhole = text.length <= limit && !/^\p{Ll}/u.test(cut);
  return isWhole ? cut : `… ${cut}`;
}

function firstWords(text: string, limit: number): string {
  if (text.trim() === '' || limit === 0) return '';
  const cut = text.length <= limit ? text.trimEnd() : beforeLastSpace(text.slice(0, limit));
  const isWhole = text.length <= limit && /[^\p{L}\p{N},;]$/u.test(cut);
  return isWhole ? cut : `${cut} …`;
}

function afterFirstSpace(text: string): string {
  return text.slice(text.search(/\s/) + 1);
}

function beforeLastSpace(text: string): string {
  return text.slice(0, Math.max(text.lastIndexOf(' '), 0));
}
