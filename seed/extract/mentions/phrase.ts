/**
 * How far a French noun phrase goes that begins with a given head: "Centre d’expertise | sur l’aluminium primaire |", "ministère de
 * l’Économie, de l’Innovation et de l’Énergie |". Adjectives and complements are taken while they can only belong to the name; a verb,
 * a relative, or a preposition that opens a circumstance ends it. What is a head: organizations.ts.
 */
import type { Token } from '../../annotations.ts';
import { classesAt, isCommonWord } from '../vocabulary.ts';

export interface PhraseOptions {
  /** Whether a name of its own begins here ("de l’| Institut coréen"): a phrase never swallows one. */
  readonly isHead: (at: number) => boolean;
  /** "ambassade du Canada **à Rome**": the head takes the place where it is into its name. */
  readonly takesPlace?: boolean;
  /** "Fonds **à l’exportation**": the head takes what it serves. */
  readonly takesPurpose?: boolean;
}

const OF = new Set(['de', 'du', 'des', "d'"]);
const ON = new Set(['sur', 'pour', 'contre']);
const ARTICLES = new Set(['la', 'le', 'les', "l'"]);
const TO = new Set(['a', 'au', 'aux']);
/** "s’est rendue à l’Institut **pour la visite** …": what one goes there for is no part of the name. */
const OCCASIONS =
  /^(?:visite|signature|rencontre|reunion|seance|suite|journee|duree|premiere|occasion|remise|presentation|conclusion|compte|periode|fin)s?$/;

/** The token index after the phrase whose head is the token before `from`. At most `from` when nothing belongs to it. */
export function phraseEnd(tokens: readonly Token[], from: number, limit: number, options: PhraseOptions): number {
  const phrase = new Phrase(tokens, limit, options);
  let at = from;
  for (let steps = 0; steps < 12; steps++) {
    const next = phrase.step(at, from);
    if (next === at) break;
    at = next;
  }
  return at;
}

class Phrase {
  private readonly tokens: readonly Token[];
  private readonly limit: number;
  private readonly options: PhraseOptions;
  /** Whether "de …" has been read, and whether its noun has a capital: "et de …" goes on only in kind. */
  private complement: { readonly capital: boolean } | undefined;

  constructor(tokens: readonly Token[], limit: number, options: PhraseOptions) {
    this.tokens = tokens;
    this.limit = limit;
    this.options = options;
  }

  step(at: number, from: number): number {
    const token = this.token(at);
    if (!token) return at;
    if (isAdjective(token) || (at === from && isUnknownAdjective(token))) return at + 1;
    if (isNameWord(token) && !this.options.isHead(at)) return this.nameEnd(at);
    if (isPlainNoun(token)) return this.apposition(at, from);
    if (OF.has(token.fold)) return this.genitive(at, at);
    if (ON.has(token.fold)) return this.subject(at);
    if (token.fold === 'en') return this.token(at + 1)?.tag === 'PROPN' ? this.nameEnd(at + 1) : at;
    if (TO.has(token.fold)) return this.toward(at);
    if (token.fold === ',' || token.fold === 'et') return this.coordination(at);
    return at;
  }

  private token(at: number): Token | undefined {
    return at < this.limit ? this.tokens[at] : undefined;
  }

  /** "de [la] [haute] noun"; `start` is where the phrase stays when it is none. */
  private genitive(start: number, at: number): number {
    const noun = this.nounAfter(at);
    if (noun === undefined || this.options.isHead(noun)) return start;
    this.complement = { capital: isNameWord(this.tokens[noun]!) };
    if (isNameWord(this.tokens[noun]!)) return this.nameEnd(noun);
    // "textile intelligent", "transition énergétique": a field of the lexicon stays whole, whatever its parts are taken for.
    const field = classesAt(this.tokens, noun, this.limit, 'fr');
    return noun + (field?.classes.has('sector') ? field.tokens : 1);
  }

  private nounAfter(preposition: number): number | undefined {
    let at = preposition + 1;
    if (ARTICLES.has(this.token(at)?.fold ?? '')) at++;
    if (isAdjective(this.token(at)) && isNoun(this.token(at + 1))) at++;
    return isNoun(this.token(at)) ? at : undefined;
  }

  private subject(at: number): number {
    if (!ARTICLES.has(this.token(at + 1)?.fold ?? '')) return at;
    const noun = this.token(at + 2);
    return isNoun(noun) && !isNameWord(noun) && !OCCASIONS.test(noun!.fold) ? at + 3 : at;
  }

  private toward(at: number): number {
    const next = this.token(at + 1);
    if (this.options.takesPlace && isNameWord(next)) return this.nameEnd(at + 1);
    const noun = this.token(at + 2);
    const isPurpose = this.options.takesPurpose && ARTICLES.has(next?.fold ?? '') && isNoun(noun) && !isNameWord(noun);
    return isPurpose ? at + 3 : at;
  }

  /** "Fonds **régions innovantes**": a bare noun right after the head, when an adjective says that no verb was mistaken for it. */
  private apposition(at: number, from: number): number {
    const isFirst = at === from && isNameWord(this.tokens[from - 1]);
    return isFirst && isAdjective(this.token(at + 1)) ? at + 2 : at;
  }

  private coordination(at: number): number {
    const next = this.token(at + 1);
    if (!next) return at;
    if (OF.has(next.fold) && this.complement) {
      const noun = this.nounAfter(at + 1);
      if (noun === undefined || isNameWord(this.tokens[noun]!) !== this.complement.capital) return at;
      // A list of complements without capitals after a comma is as likely a list of things.
      return this.tokens[at]!.fold === ',' && !this.complement.capital ? at : this.genitive(at, at + 1);
    }
    if (this.tokens[at]!.fold === ',') return at;
    const before = this.tokens[at - 1]!;
    if (isNameWord(before) && isNameWord(next) && !this.options.isHead(at + 1)) {
      return isNameWord(this.token(at + 2)) ? at : at + 2;
    }
    return isPlainNoun(before) && isPlainNoun(next) ? at + 2 : at;
  }

  private nameEnd(at: number): number {
    let end = at + 1;
    while (true) {
      if (isNameWord(this.token(end)) && !this.options.isHead(end)) end++;
      else if (this.joins(end) && isNameWord(this.token(end + 1))) end += 2;
      else return end;
    }
  }

  /** "Coques & Vents", and "Lyon–Casablanca" without spaces. */
  private joins(at: number): boolean {
    const token = this.token(at);
    if (token?.fold === '&') return true;
    return (
      token !== undefined &&
      /^[–-]$/.test(token.fold) &&
      this.tokens[at - 1]!.end === token.start &&
      token.end === this.token(at + 1)?.start
    );
  }
}

const isAdjective = (token: Token | undefined) =>
  token?.tag === 'ADJ' && token.kind === 'word' && !NOT_DESCRIBING.has(token.fold);
/** Adjectives in form only: they open something new. */
const NOT_DESCRIBING = new Set(
  'meme tel telle tels telles present presente membre dernier derniere prochain prochaine possible tout tous toutes absent absente seul seule ancien ancienne basee base situe situee specialise specialisee implante implantee dirige dirigee'.split(
    ' ',
  ),
);

/** "Fonds **hennuyer**": right after a head, a small word that no dictionary has describes it. */
const isUnknownAdjective = (token: Token) =>
  token.kind === 'word' &&
  token.shape === 'lower' &&
  (token.tag !== 'VERB' || token.fold.endsWith('er')) &&
  token.text.length > 4 &&
  !isCommonWord(token.fold, 'fr');

const isPlainNoun = (token: Token | undefined) => token?.tag === 'NOUN' && token.shape === 'lower';
const isNoun = (token: Token | undefined) =>
  isNameWord(token) ||
  (token !== undefined && token.kind === 'word' && (token.tag === 'NOUN' || token.tag === 'PROPN'));

/**
 * A word with a capital, whatever its part of speech; a name of letters and digits counts. An article or a pronoun does not, but a tagger
 * that has never seen "Oulu" may take it for one: only a word of the dictionary can be.
 */
export function isNameWord(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const isCapital = token.shape === 'Capital' || token.shape === 'UPPER' || token.shape === 'miXed';
  if (!isCapital && !/\d/.test(token.text)) return false;
  const isFunction = token.tag === 'DET' || token.tag === 'PRON';
  return !isFunction || !(isCommonWord(token.fold, 'fr') || isCommonWord(token.fold, 'en'));
}
