/**
 * What the layers of the reading add to a text. Every annotation points into the untouched text by UTF-16 offsets; no layer
 * changes what an earlier one wrote. The layers themselves are in read/, extract/ and resolve/.
 */
import type { EntityType, RelationshipType } from '../model/ontology/types.ts';

/** A stretch of the raw text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Language = 'fr' | 'en';

/**
 * Layer 0. `raw` is the document as given. `view` has exactly the same length, with quotes, spaces, hyphens and
 * in-paragraph line breaks folded to one form each, so that a pattern found in `view` has the same offsets in `raw`.
 */
export interface SourceText {
  readonly raw: string;
  readonly view: string;
}

/** Layer 1. What a block of the text is for. */
export type ZoneKind =
  | 'title'
  | 'credit' // "Courtoisie de …", a by-line, a photo credit
  | 'dateline' // "QUÉBEC, le 3 octobre 2024 –"
  | 'heading'
  | 'paragraph'
  | 'itineraryRow' // "9 h 00 : …", "Jour 2 – …", a row of a programme
  | 'listItem' // one person or thing of a list
  | 'tableRow'
  | 'furniture'; // menus, advertisements, phones, "Dernières nouvelles"

export interface Zone extends Span {
  readonly kind: ZoneKind;
  readonly language: Language;
  /** The nearest heading above, as an index into `zones`; -1 when there is none. */
  readonly heading: number;
  /** Depth of a heading (1 = title), indentation depth of a list item or row; 0 otherwise. */
  readonly depth: number;
  /** For a `tableRow`: its cells, in order. */
  readonly cells?: readonly Span[];
}

/** Layers 2 and 3. `tag` is a Universal Dependencies part of speech. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

export interface Token extends Span {
  /** The characters as they stand in the text. */
  readonly text: string;
  /** Lower-cased, without accents, one apostrophe and hyphen form: for lexicon look-up only, its length may differ. */
  readonly fold: string;
  readonly kind: 'word' | 'number' | 'punctuation' | 'symbol';
  readonly tag: PartOfSpeech;
  readonly shape: 'lower' | 'Capital' | 'UPPER' | 'miXed' | 'other';
  /** Index of its sentence. */
  readonly sentence: number;
}

export interface Sentence extends Span {
  /** Its tokens are `tokens.slice(firstToken, endToken)`. */
  readonly firstToken: number;
  readonly endToken: number;
  readonly language: Language;
  /** Index of its zone; a sentence never crosses a zone. */
  readonly zone: number;
}

/** A stretch inside quotation marks; `inner` leaves the marks out. Quotations nest by containment. */
export interface Quotation extends Span {
  readonly inner: Span;
}

/** What `read/` gives: a text, zoned, tokenised, split, tagged. */
export interface ReadText extends SourceText {
  readonly language: Language;
  readonly zones: readonly Zone[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}

/** Layer 5: a span that names something. `type` is `Unknown` while nothing says what it is. */
export interface Mention extends Span {
  readonly id: number;
  readonly type: EntityType | 'Unknown';
  /** The name itself, without article, honorific, or bracketed acronym: what an entity is called after. */
  readonly name: string;
  /** The rule that found it. */
  readonly rule: string;
  readonly honorific?: string;
  readonly acronym?: string;
  /** False for somebody known by office only ("le maire de Séoul"). */
  readonly named?: boolean;
  /** Another form of the same name given on the spot: "(포스코)", "Mayors’ Forum". */
  readonly alias?: string;
  /** What the entity is to carry beside its name: `order`, `kind`, `startDate`, `endDate` of a stop, `date` of an agreement. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** Layer 7: `mention` stands for what `antecedent` names; `kind` says by what right. */
export interface Coreference {
  readonly mention: Span;
  readonly antecedent: number;
  readonly kind: 'acronym' | 'surname' | 'office' | 'group' | 'pronoun' | 'definite';
}

/** How a clause stands to the world. Only `done` and, in a programme, `scheduled` become facts. */
export type Modality = 'done' | 'scheduled' | 'planned' | 'wished' | 'cancelled' | 'denied' | 'former';

/** Layers 6, 8, 9: what a passage states of two mentions. `evidence` is the span that states it. */
export interface Claim {
  readonly type: RelationshipType;
  readonly from: number;
  readonly to: number;
  readonly evidence: readonly Span[];
  readonly modality: Modality;
  readonly rule: string;
  readonly properties?: Readonly<Record<string, string | number>>;
}

/** What `extract/` gives to `resolve/`. Mentions refer to each other and to claims by `id`. */
export interface Extraction {
  readonly mentions: readonly Mention[];
  readonly coreferences: readonly Coreference[];
  readonly claims: readonly Claim[];
}
