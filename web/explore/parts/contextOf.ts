/** Cuts what stands around a quoted passage to a readable length, at words, with an ellipsis where something is left out. */
import type { Source } from '../../../model/api/explore.ts';

export function contextOf(source: Pick<Source, 'before' | 'after'>, limit: number): { before: string; after: string } {
  return { before: lastWords(source.before, limit), after: firstWords(source.after, limit) };
}

function lastWords(text: string, limit: number): string {
  if (text.trim() === '') return '';
  if (text.length <= limit) return text.trimStart();
  const cut = limit === 0 ? '' : text.slice(-limit);
  return limit === 0 ? '' : `… ${cut.slice(cut.search(/\s/) + 1)}`;
}

function firstWords(text: string, limit: number): string {
  if (text.trim() === '') return '';
  if (text.length <= limit) return text.trimEnd();
  const cut = text.slice(0, limit);
  return limit === 0 ? '' : `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0))} …`;
}
