/**
 * "la **Chambre**", "l’**École**", "the **Guild**": a head with a capital and nothing after it is the one body of the document whose name
 * has that head; "la **Ville**" is the town whose authority was named last.
 */
import type { Sentence } from '../../annotations.ts';
import { fold } from '../../gazetteer/fold.ts';
import { classesAt } from '../vocabulary.ts';
import type { Board, Draft } from './board.ts';
import { headAt } from './organizations.ts';
import { isNameWord } from './phrase.ts';

const DETERMINERS = new Set("le la l' du au the cette cet ce".split(' '));
const TOWNS = new Set(['ville', 'commune', 'municipalite', 'city', 'town']);
/** Common nouns that a text uses of one body only; "le centre", "the office" may be any. */
const PLAIN = new Set(
  'institut institute universite university college cegep academie academy chambre chamber federation association alliance agence agency fondation foundation technopole syndicat guild council'.split(
    ' ',
  ),
);
const BODIES = new Set<string>(['Company', 'Institute', 'Government', 'Association', 'Event']);

/** Lays them with the full name. */
export function layHeadsAlone(board: Board, sentence: Sentence): void {
  const { tokens } = board.read;
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
    const token = tokens[at]!;
    if (!DETERMINERS.has(tokens[at - 1]!.fold) || !isUntyped(board, at)) continue;
    if (token.shape !== 'Capital' && !PLAIN.has(token.fold) && !endsRole(board, at, sentence)) continue;
    if (token.shape !== 'Capital' && goesOn(tokens[at + 1]?.fold)) continue;
    if (at + 1 < sentence.endToken && (isNameWord(tokens[at + 1]) || tokens[at + 1]!.tag === 'ADJ')) continue;
    if (!TOWNS.has(token.fold) && !headAt(board, at, sentence)) continue;
    const named = TOWNS.has(token.fold) ? lastTown(board, at) : onlyBody(board, token.fold);
    if (named)
      board.lay({
        first: at,
        end: at + 1,
        type: named.type,
        name: nameOf(board, named),
        rule: 'organization/head-alone',
      });
  }
}

/** "la directrice générale du **cégep**": after a role, a head without capital is somebody’s in particular. */
function endsRole(board: Board, at: number, sentence: Sentence): boolean {
  const { tokens } = board.read;
  if (tokens[at]!.shape !== 'lower' || TOWNS.has(tokens[at]!.fold)) return false;
  // "les membres de la délégation": those who travel, not the office of that name.
  if (classesAt(tokens, at, sentence.endToken, sentence.language)?.classes.has('group')) return false;
  for (let before = at - 2; before >= Math.max(sentence.firstToken, at - 6); before--) {
    if (classesAt(tokens, before, at, sentence.language)?.classes.has('role')) return true;
    if (!/^(?:DET|ADP|ADJ|NOUN)$/.test(tokens[before]!.tag)) return false;
  }
  return false;
}

const goesOn = (next: string | undefined) => /^(?:de|du|des|d'|of|for|qui|that|which)$/.test(next ?? '');

const isUntyped = (board: Board, at: number) => (board.at(at)?.type ?? 'Unknown') === 'Unknown';
const nameOf = (board: Board, draft: Draft) => draft.name ?? board.words(draft.first, draft.end);

function lastTown(board: Board, at: number): Draft | undefined {
  const towns = board.drafts().filter((draft) => draft.type === 'City' && draft.alias !== undefined);
  return towns.findLast((draft) => draft.first < at) ?? towns[0];
}

function onlyBody(board: Board, head: string): Draft | undefined {
  const bodies = board.drafts().filter(
    (draft) =>
      BODIES.has(draft.type) &&
      draft.end - draft.first > 1 &&
      fold(nameOf(board, draft))
        .split(/[\s'’-]+/)
        .includes(head),
  );
  const names = new Set(bodies.map((draft) => fold(nameOf(board, draft))));
  return names.size === 1 ? bodies[0] : undefined;
}
