/** A rule that types a name by what stands around it: data, run by weigh.ts, its examples run as tests. */
import type { EntityType } from '../../../../model/ontology/types.ts';
import type { Language } from '../../../annotations.ts';
import type { Pattern, Rule, Test } from '../../rules/pattern.ts';

export interface Typing {
  /** Of the capture `name`. */
  readonly type: EntityType;
  /** 1 a hint, 3 likely, 6 nearly certain; the weights of all rules that fire add up. */
  readonly weight: number;
}

export type TypingRule = Rule<Typing> & {
  readonly language?: Language;
  /** The rule does not hold when such an item comes right after what it matched. */
  readonly unlessNext?: Test;
};

/** The name that a rule speaks of: nothing types it yet. */
export const NAME = { mention: 'Unknown', as: 'name' } as const;

/** Articles and determiners that may stand before a noun in apposition. */
export const DETERMINER = {
  words: ['le', 'la', "l'", 'les', 'un', 'une', 'des', 'son', 'sa', 'leur', 'the', 'a', 'an', 'its', 'our', 'notre'],
} as const;
export const OF = { words: ['de', 'du', 'des', "d'", 'of', 'at', 'chez', 'a', 'au', 'for', 'with', 'pour'] } as const;
/** Up to `most` words that are no names, no marks and no verbs: the middle of "directrice des achats de". */
export const words = (most: number): Pattern[number] => ({
  kind: ['word', 'number'],
  mention: false,
  not: { tag: ['VERB', 'AUX', 'PRON', 'SCONJ'] },
  repeat: [0, most],
});
/** Between the members of a list. */
export const AND = { words: [',', 'et', 'and', 'ainsi que', '&', ';'] } as const;
