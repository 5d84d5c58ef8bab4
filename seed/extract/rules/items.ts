/**
 * Turns a sentence into the items that patterns speak of: mentions whole, expressions of the lexicon whole, other tokens one by one.
 * Which words have which classes is the lexicon's affair (seed/gazetteer/lexicon/).
 */
import type { Mention, ReadText, Sentence, Token } from '../../annotations.ts';
import type { Item } from './pattern.ts';

/** The longest expression of a lexicon that begins at a token: how many tokens, which classes. Undefined where none begins. */
export type Lookup = (tokens: readonly Token[], at: number, end: number) => LexiconHit | undefined;
export interface LexiconHit {
  readonly tokens: number;
  readonly classes: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * The items of a sentence, in order. A mention that contains others stands for them. A mention that leaves the sentence is cut to
 * tokens, for a pattern sees one sentence only.
 */
export function sentenceItems(
  read: Pick<ReadText, 'tokens'>,
  sentence: Pick<Sentence, 'firstToken' | 'endToken'>,
  mentions: readonly Mention[],
  lookup: Lookup,
): Item[] {
  const { tokens } = read;
  const { firstToken, endToken } = sentence;
  const startingAt = widestByStart(mentions);
  const items: Item[] = [];
  for (let at = firstToken; at < endToken; ) {
    const mention = startingAt.get(tokens[at]!.start);
    const mentionEnd = mention ? tokensUntil(tokens, at, endToken, mention.end) : 0;
    if (mention && mentionEnd > at) {
      items.push(item(tokens, at, mentionEnd, NONE, mention));
      at = mentionEnd;
      continue;
    }
    const hit = lookup(tokens, at, expressionEnd(tokens, at, endToken, startingAt));
    const end = at + (hit?.tokens ?? 1);
    items.push(item(tokens, at, end, hit?.classes ?? NONE));
    at = end;
  }
  return items;
}

function widestByStart(mentions: readonly Mention[]): Map<number, Mention> {
  const widest = new Map<number, Mention>();
  for (const mention of mentions) {
    const other = widest.get(mention.start);
    if (!other || other.end < mention.end) widest.set(mention.start, mention);
  }
  return widest;
}

/** First token index at or after `at` whose token ends beyond `offset`; 0 when the mention's end lies outside the sentence. */
function tokensUntil(tokens: readonly Token[], at: number, endToken: number, offset: number): number {
  let end = at;
  while (end < endToken && tokens[end]!.end <= offset) end++;
  return end === endToken && tokens[end - 1]!.end < offset ? 0 : end;
}

// An expression never reaches into a mention.
function expressionEnd(
  tokens: readonly Token[],
  at: number,
  endToken: number,
  mentions: ReadonlyMap<number, Mention>,
): number {
  let end = at + 1;
  while (end < endToken && !mentions.has(tokens[end]!.start)) end++;
  return end;
}

function item(
  tokens: readonly Token[],
  first: number,
  end: number,
  classes: ReadonlySet<string>,
  mention?: Mention,
): Item {
  const covered = tokens.slice(first, end);
  const head = covered[0]!;
  return {
    start: head.start,
    end: covered.at(-1)!.end,
    text: covered.length === 1 ? head.text : covered.map((token) => token.text).join(' '),
    fold: covered.length === 1 ? head.fold : covered.map((token) => token.fold).join(' '),
    kind: head.kind,
    tag: mention ? 'PROPN' : head.tag,
    shape: head.shape,
    classes,
    ...(mention && { mention }),
    firstToken: first,
    endToken: end,
  };
}
