/** Layer 5: the names of a document, strongest evidence first. Each pass lays its names on a board, and what is laid stays. */
import type { Mention, ReadText } from '../annotations.ts';
import { layAcronyms } from './mentions/acronyms.ts';
import { layAgain } from './mentions/again.ts';
import { layEnglishAuthorities } from './mentions/authorities.ts';
import { Board } from './mentions/board.ts';
import { completeNames, laySharedSurnames } from './mentions/complete.ts';
import { layBracketedEvents } from './mentions/events.ts';
import { layHeadsAlone } from './mentions/headsAlone.ts';
import { findOffices } from './mentions/offices.ts';
import { layHeadedNames } from './mentions/organizations.ts';
import { findRuns } from './mentions/runs.ts';
import { laySectionNames } from './mentions/sectionNames.ts';
import { layTables } from './mentions/tables.ts';
import { typeNames } from './mentions/typeNames.ts';

/** The mentions of a text, in its order, each with its rule. What nothing types is left out. */
export function findMentions(read: ReadText): Mention[] {
  const board = new Board(read);
  const sentences = read.sentences.filter((sentence) => read.zones[sentence.zone]!.kind !== 'furniture');
  layTables(board);
  for (const sentence of sentences) layAcronyms(board, sentence);
  for (const sentence of sentences) layBracketedEvents(board, sentence);
  for (const sentence of sentences) layHeadedNames(board, sentence);
  for (const sentence of sentences) layEnglishAuthorities(board, sentence);
  for (const sentence of sentences) {
    for (const run of findRuns(board, sentence)) board.lay({ ...run, type: 'Unknown', rule: 'run' });
  }
  typeNames(board, sentences);
  // What is typed now types what stands beside it: a city its country, a member of a list the others.
  typeNames(board, sentences);
  laySectionNames(board);
  layAgain(board, sentences);
  for (const sentence of sentences) layHeadsAlone(board, sentence);
  for (const sentence of sentences) laySharedSurnames(board, sentence);
  for (const sentence of sentences) completeNames(board, sentence);
  const named = board.mentions().filter((mention) => mention.type !== 'Unknown');
  return inOrder([...named, ...findOffices(read, named)]);
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((a, b) => a.start - b.start || b.end - a.end).map((mention, id) => ({ ...mention, id }));
}
