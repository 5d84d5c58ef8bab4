/** What a clause frame is made of: a trigger, the slots around it, and what they amount to. Types only; running frames: match.ts. */
import type { EntityType } from '../../../model/ontology/types.ts';
import type { Language, Modality, Span } from '../../annotations.ts';
import type { Clause, Group } from '../arguments.ts';

/**
 * Where a slot's group stands. The engine undoes the passive: in "A a été reçu par B" the agent is B and the patient A.
 * `complement`: after the trigger, led in by one of the prepositions. `before`: anywhere to the left, the nearest.
 */
export type Place = 'agent' | 'patient' | 'complement' | 'before';

export interface Slot {
  readonly at: Place;
  /** Folded prepositions, the last word of a longer one ("auprès de" is "de"). For a complement only. */
  readonly prepositions?: readonly string[];
  readonly types: readonly (EntityType | 'Unknown')[];
  /** Right behind the trigger, with a preposition and an article at most between. */
  readonly near?: true;
  /** The frame holds without it. */
  readonly optional?: true;
}

export interface FrameExample {
  readonly text: string;
  /** Slot → the names in it. */
  readonly gives: Readonly<Record<string, readonly string[]>>;
}

/** A frame as data. Its examples and counter-examples run as tests. */
export interface Frame<Emits> {
  readonly id: string;
  readonly language: Language;
  /** Verbs by lemma; nouns and fixed expressions by their folded words ("grace au soutien"). */
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  /** The verbs count only as reflexives: "s’entretenir avec", not "entretenir des relations avec". */
  readonly reflexive?: true;
  readonly slots: Readonly<Record<string, Slot>>;
  /** Words (folded) that void the frame when they stand in the sentence. */
  readonly unless?: readonly string[];
  /** Words (folded) that void it when they stand between the trigger and a slot: "visite d’un membre de". */
  readonly blocks?: readonly string[];
  /** Words (folded) of which one must stand in the sentence. */
  readonly needs?: readonly string[];
  /** The trigger opens the sentence: "Basé à Lévis, l’institut …". */
  readonly fronted?: true;
  /** Says what something is, not what happened: what befell in the same sentence does not touch it. */
  readonly timeless?: true;
  readonly emits: Emits;
  readonly examples: readonly FrameExample[];
  readonly counterExamples: readonly string[];
}

/** A frame found in a clause. */
export interface FrameMatch<Emits> {
  readonly frame: Frame<Emits>;
  readonly clause: Clause;
  readonly slots: ReadonlyMap<string, Group>;
  readonly trigger: Span;
  readonly triggerToken: number;
  readonly modality: Modality;
  /** From the first to the last of trigger and slots. */
  readonly evidence: Span;
}
