/** Where mentions are laid while they are being found: each token belongs to one name at most, and the stronger evidence lays first. */
import type { EntityType } from '../../../model/ontology/types.ts';
import type { Mention, ReadText } from '../../annotations.ts';
import { readable } from '../../read/sourceText.ts';

/** A mention by tokens of the text, before it has an id. */
export interface Draft {
  readonly first: number;
  readonly end: number;
  readonly type: EntityType | 'Unknown';
  readonly rule: string;
  /** Where it is not the words as they stand. */
  readonly name?: string;
  readonly honorific?: string;
  readonly acronym?: string;
  readonly alias?: string;
  readonly named?: boolean;
}

export class Board {
  readonly read: ReadText;
  private readonly owner = new Map<number, Draft>();

  constructor(read: ReadText) {
    this.read = read;
  }

  /** Lays a name. One that nothing types yet gives way; any other holds its tokens, and the answer is false. */
  lay(draft: Draft): boolean {
    const below = this.between(draft.first, draft.end);
    if (below.some((other) => other.type !== 'Unknown')) return false;
    for (const other of below) this.lift(other);
    for (let at = draft.first; at < draft.end; at++) this.owner.set(at, draft);
    return true;
  }

  lift(draft: Draft): void {
    for (let at = draft.first; at < draft.end; at++) if (this.owner.get(at) === draft) this.owner.delete(at);
  }

  replace(draft: Draft, other: Draft): void {
    this.lift(draft);
    this.lay(other);
  }

  at(token: number): Draft | undefined {
    return this.owner.get(token);
  }

  isFree(first: number, end = first + 1): boolean {
    return this.between(first, end).length === 0;
  }

  /** Names that touch these tokens, in order. */
  between(first: number, end: number): Draft[] {
    const found = new Set<Draft>();
    for (let at = first; at < end; at++) {
      const draft = this.owner.get(at);
      if (draft) found.add(draft);
    }
    return [...found];
  }

  drafts(): Draft[] {
    return [...new Set(this.owner.values())].sort((a, b) => a.first - b.first);
  }

  /** The name as it stands in the text. */
  words(first: number, end: number): string {
    const { tokens } = this.read;
    return readable(this.read, { start: tokens[first]!.start, end: tokens[end - 1]!.end });
  }

  /** All names as mentions, in the order of the text. */
  mentions(): Mention[] {
    return this.drafts().map((draft, id) => toMention(this, draft, id));
  }
}

/** A draft with its offsets and its name. */
export function toMention(board: Board, draft: Draft, id: number): Mention {
  const { tokens } = board.read;
  const { first, end, type, rule, honorific, acronym, alias, named } = draft;
  return {
    id,
    start: tokens[first]!.start,
    end: tokens[end - 1]!.end,
    type,
    name: draft.name ?? board.words(first, end),
    rule,
    ...(honorific !== undefined && { honorific }),
    ...(acronym !== undefined && { acronym }),
    ...(alias !== undefined && { alias }),
    ...(named !== undefined && { named }),
  };
}
