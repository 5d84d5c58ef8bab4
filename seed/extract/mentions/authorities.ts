/** "**City of** Lansing", "**Province of** Manitoba": in English a place by its authority. French: organizations.ts. */
import type { EntityType } from '../../../model/ontology/types.ts';
import type { Sentence } from '../../annotations.ts';
import type { Board } from './board.ts';
import { isNameWord } from './phrase.ts';
import { placeNameEnd } from './places.ts';

const AUTHORITIES: Readonly<Record<string, EntityType>> = {
  city: 'City',
  town: 'City',
  township: 'City',
  village: 'City',
  province: 'Region',
  state: 'Region',
};

/** Lays them as the place, with the whole as its other name. */
export function layEnglishAuthorities(board: Board, sentence: Sentence): void {
  if (sentence.language !== 'en') return;
  const { tokens } = board.read;
  layMetropolises(board, sentence);
  for (let at = sentence.firstToken; at + 2 < sentence.endToken; at++) {
    const type = AUTHORITIES[tokens[at]!.fold];
    if (!type || !isNameWord(tokens[at]) || tokens[at + 1]!.fold !== 'of' || !isNameWord(tokens[at + 2])) continue;
    const end = placeNameEnd(board, at + 2, sentence) ?? at + 3;
    const name = board.words(at + 2, end);
    board.lay({ first: at, end, type, name, alias: board.words(at, end), rule: 'place/authority' });
    at = end - 1;
  }
}

/** "Busan **Metropolitan City**" is Busan. */
function layMetropolises(board: Board, sentence: Sentence): void {
  const { tokens } = board.read;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const end = board.isFree(at) ? placeNameEnd(board, at, sentence) : undefined;
    if (end === undefined || end >= sentence.endToken || (at > sentence.firstToken && isNameWord(tokens[at - 1])))
      continue;
    const after = tokens.slice(end, Math.min(end + 2, sentence.endToken)).map((token) => token.fold);
    const more = after[0] === 'city' ? 1 : /^(?:metropolitan|special) city$/.test(after.join(' ')) ? 2 : 0;
    if (more === 0 || isNameWord(tokens[end + more]) || !isNameWord(tokens[end])) continue;
    board.lay({
      first: at,
      end: end + more,
      type: 'City',
      name: board.words(at, end),
      alias: board.words(at, end + more),
      rule: 'place/authority',
    });
    at = end + more - 1;
  }
}
