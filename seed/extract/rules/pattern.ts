/** What a rule is made of: tests on one item of a sentence, patterns of them, and a rule around it all. Types only; running them: matcher.ts. */
import type { EntityType } from '../../../model/ontology/types.ts';
import type { Mention, PartOfSpeech, Span, Token } from '../../annotations.ts';

/**
 * One step of a sentence: a token, an expression of the lexicon ("à l’invitation de"), or a whole mention ("Jean Lamontagne").
 * `firstToken` to `endToken` are the tokens of the text that it covers.
 */
export interface Item extends Span {
  readonly text: string;
  /** Folded, as in `Token.fold`; of several tokens, joined by one space. */
  readonly fold: string;
  readonly kind: Token['kind'];
  readonly tag: PartOfSpeech;
  readonly shape: Token['shape'];
  /** Classes of the lexicon that it belongs to: "role", "verb.meet", "head.company" … */
  readonly classes: ReadonlySet<string>;
  readonly mention?: Mention;
  readonly firstToken: number;
  readonly endToken: number;
}

type OneOrMore<T> = T | readonly T[];
export type MentionType = EntityType | 'Unknown' | 'any';

/** What one item must be. All that is given must hold; of a list, one. `{}` is any item. */
export interface Test {
  /** Folded forms. */
  readonly words?: readonly string[];
  readonly class?: OneOrMore<string>;
  readonly tag?: OneOrMore<PartOfSpeech>;
  readonly shape?: OneOrMore<Token['shape']>;
  readonly kind?: OneOrMore<Token['kind']>;
  /** It is a mention of this type; `false`: it is none. */
  readonly mention?: OneOrMore<MentionType> | false;
  readonly not?: Test;
}

interface Times {
  /** What the element matched is found under this name in the match. A name may come several times. */
  readonly as?: string;
  readonly optional?: true;
  /** At least, at most. Greedy, as far as what follows allows. At most 40. */
  readonly repeat?: readonly [least: number, most: number];
}

export type Element = (Test | { readonly group: Pattern } | { readonly oneOf: readonly Pattern[] }) & Times;
export type Pattern = readonly Element[];

/** A sentence that the rule must read, and the text of its captures. */
export interface Example {
  readonly text: string;
  readonly gives: Readonly<Record<string, OneOrMore<string>>>;
}

/**
 * A rule as data. `trigger`: some item of the sentence passes it, or the rule is not tried. `emits` is for whoever runs the rule.
 * Examples and counter-examples run as tests.
 */
export interface Rule<Emits> {
  readonly id: string;
  readonly trigger: Test;
  readonly pattern: Pattern;
  readonly emits: Emits;
  readonly examples: readonly Example[];
  readonly counterExamples: readonly string[];
}
